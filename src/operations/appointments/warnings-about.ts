import { findChildren, readChildren } from "../../db/families/children.ts";
import { readHealthVisitorOnDay } from "../../db/days/health-visitor-days.ts";
import { readVisits } from "../../db/visits/visits.ts";
import type { BookingWarning } from "../../domain/planning/booking-warning.ts";
import { bookingWarnings } from "../../domain/planning/booking-warnings.ts";
import { isInsteadOfHome } from "../../domain/planning/visit-warnings.ts";
import { leftOutSiblings } from "../../domain/planning/left-out-siblings.ts";
import { minutesOf } from "../../domain/time/local-time.ts";
import { isTwice, minuteOfDay } from "../../domain/time/minute-of-day.ts";
import { type Appointment, standingVisits } from "../../domain/visits/appointment.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
import type { NamedVisits } from "../visits/named-visits.ts";
import { homeFirstAmong } from "./home-first.ts";

/** What a person should know of an appointment as it is agreed; none of it refuses. */
export async function warningsAbout(
  desk: Desk,
  appointment: Appointment,
  { children, ofChildren }: Pick<NamedVisits, "children" | "ofChildren">,
  modalityReason?: string,
): Promise<readonly BookingWarning[]> {
  const { id, healthVisitor, date, time, durationMinutes, modality } = appointment;
  const own = standingVisits(appointment);
  const visits = ofChildren.filter((visit) => own.includes(visit.id));
  const onDay = await readHealthVisitorOnDay(desk, healthVisitor, date, id);
  const startsAtMinute = time === undefined ? 0 : minutesOf(time);
  const span = { startsAtMinute, endsAtMinute: startsAtMinute + durationMinutes };
  const hasModalityReason = modalityReason !== undefined;
  const homeFirst =
    hasModalityReason || !isInsteadOfHome(modality)
      ? new Set()
      : await homeFirstAmong(
          desk,
          visits.map(({ child }) => child),
        );
  const booking = {
    date,
    time: time === undefined ? undefined : { ...span, isFold: isTwice(date, time) },
    modality,
    hasModalityReason,
    visits: visits.map((visit) => ({
      id: visit.id,
      rule: ruleOf(desk.programmes, visit),
      window: visit.window,
      birthDate: factsOf(children, visit)?.birthDate,
      isHomeFirst: homeFirst.has(visit.child),
    })),
    leftOutSiblings: await visitsLeftOut(desk, visits, children),
    today: desk.today,
  };
  const busy = onDay.busy.map(({ startsAt, endsAt }) => ({
    startsAtMinute: minuteOfDay(startsAt, date),
    endsAtMinute: minuteOfDay(endsAt, date),
  }));
  return bookingWarnings(booking, { ...onDay, busy }, desk.closingDays);
}

function factsOf(children: readonly ChildOfFamily[], { child: id }: StoredVisit) {
  return children.find(({ child }) => child.id === id)?.child.facts;
}

/** Of those born together with the children of these visits, the visits that the booking leaves out. */
async function visitsLeftOut(
  desk: Desk,
  visits: readonly StoredVisit[],
  children: readonly ChildOfFamily[],
): Promise<readonly string[]> {
  const twins = children.filter(({ child }) => (child.facts.bornTogether ?? 1) > 1);
  if (twins.length === 0) return [];
  const families = [...new Set(twins.map(({ family }) => family.id))];
  const siblings = await readChildren(desk, await findChildren(desk, { families }));
  const left = await readVisits(
    desk,
    siblings.flatMap(({ id }) => (visits.some(({ child }) => child === id) ? [] : [id])),
  );
  const birthDateOf = (id: string) => siblings.find((child) => child.id === id)?.facts.birthDate;
  return leftOutSiblings(left, visits, birthDateOf, desk.today);
}
