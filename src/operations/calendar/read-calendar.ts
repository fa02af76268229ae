import {
  appointmentsOfFeed,
  feedOfToken,
  noteFetch,
  timesGivenAway,
} from "../../db/outward/calendar-feeds.ts";
import { readAppointments } from "../../db/visits/appointments.ts";
import { readVisitChildren } from "../../db/visits/visits.ts";
import { type FeedAppointment, discloseFeed } from "../../domain/disclosure/disclose-feed.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { CalendarFeed, FeedTier, FeedView } from "../../domain/disclosure/feed-view.ts";
import { orderOf } from "../../domain/order-of.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { addDays, civilDateOfDay, dayNumberOf } from "../../domain/time/civil-date.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type Appointment, standingVisits } from "../../domain/visits/appointment.ts";
import type { Desk } from "../desk.ts";
import { findChildrenWithFamilies } from "../families/find-child.ts";
import type { NotFound } from "../not-found.ts";

/** How far a calendar looks back; our own default. */
const DAYS_BACK = 365;

/** For so long a calendar says what has been cancelled or given away, so that one that seldom looks hears of it. */
const GONE_FOR_DAYS = 30;
const DAY_MS = 86_400_000;

/** A fetch is written down if the one before is older, or if something has changed since: a row that each fetch writes would be in everyone's way. */
const FETCHES_APART_MS = 5 * 60_000;

/** The calendar that a token opens; for whoever has no token that opens one there is none. `isFetch`: whoever asks takes it with them. */
export async function readCalendar(
  desk: Desk,
  token: string,
  isFetch: boolean,
): Promise<Result<Disclosed<FeedView>, NotFound>> {
  const feed = await feedOfToken(desk, token);
  if (feed === undefined) return refused({ kind: "notFound" });
  const isAllowed = feed.tier !== "initials" || desk.settings.calendarInitials;
  const tier: FeedTier = isAllowed ? feed.tier : "area";
  const from = civilDateOfDay(addDays(dayNumberOf(desk.today), -DAYS_BACK));
  const goneSince = new Date(desk.now.getTime() - GONE_FOR_DAYS * DAY_MS);
  const [ids, givenAway] = await Promise.all([
    appointmentsOfFeed(desk, feed.healthVisitor, from, goneSince),
    timesGivenAway(desk, feed.healthVisitor, goneSince),
  ]);
  const appointments = await readAppointments(desk, ids);
  const about = tier === "busy" ? undefined : await familiesOf(desk, appointments);
  const own = appointments.map((appointment): FeedAppointment => ({
    appointment,
    isGone: appointment.endedAt !== undefined,
    about: about?.(appointment) ?? [],
  }));
  const gone = new Map(
    givenAway.map((former): [string, FeedAppointment] => [
      former.uid,
      {
        appointment: {
          ...former,
          version: former.version + 1, // it left with the change that made the next one
          date: former.date as CivilDate,
          startsAt: former.startsAt ?? undefined,
          endsAt: former.endsAt ?? undefined,
          changedAt: former.leftAt,
          modality: "home",
          groupSession: undefined,
        },
        isGone: true,
        about: [],
      },
    ]),
  );
  const inOrder = [...own, ...gone.values()].sort(
    (one, other) =>
      orderOf(one.appointment.date, other.appointment.date) ||
      orderOf(one.appointment.uid, other.appointment.uid),
  );
  if (isFetch && isNews(feed, inOrder, desk.now)) await noteFetch(desk, feed, desk.now);
  return accepted(discloseFeed(inOrder, tier));
}

function isNews(
  { lastFetchedAt }: CalendarFeed,
  entries: readonly FeedAppointment[],
  now: Date,
): boolean {
  if (lastFetchedAt === undefined) return true;
  const isOld = now.getTime() - lastFetchedAt.getTime() >= FETCHES_APART_MS;
  return isOld || entries.some(({ appointment }) => appointment.changedAt >= lastFetchedAt);
}

async function familiesOf(
  desk: Desk,
  appointments: readonly Appointment[],
): Promise<(appointment: Appointment) => FeedAppointment["about"]> {
  const children = await readVisitChildren(desk, appointments.flatMap(standingVisits));
  const found = await findChildrenWithFamilies(desk, [...new Set(children.values())]);
  const byChild = new Map(found.map((of) => [of.child.id, of]));
  return (appointment) => {
    const own = standingVisits(appointment).flatMap((visit) => children.get(visit) ?? []);
    return [...new Set(own)].flatMap((child) => byChild.get(child) ?? []);
  };
}
