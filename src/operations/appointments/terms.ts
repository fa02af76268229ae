import { findChildren, readChildren } from "../../db/children.ts";
import { readHealthVisitorOnDay } from "../../db/health-visitor-days.ts";
import { readVisits } from "../../db/visits.ts";
import type { BookingWarning } from "../../domain/planning/booking-warning.ts";
import { bookingWarnings } from "../../domain/planning/booking-warnings.ts";
import type { Modality, Rule } from "../../domain/programme/programme.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type ClockTime, minutesOf } from "../../domain/time/local-time.ts";
import { isTwice, minuteOfDay } from "../../domain/time/minute-of-day.ts";
import { type Appointment, standingVisits } from "../../domain/visits/appointment.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { standingOn } from "../../domain/visits/visit-history.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
import type { NamedVisits } from "../visits/named-visits.ts";

/** What a request says of how, when and by whom; what it leaves open, the rules of the visits count for. */
export interface ToldTerms {
  readonly healthVisitor: string;
  readonly date: CivilDate;
  readonly time: ClockTime | undefined;
  readonly durationMinutes: number | undefined;
  readonly modality: Modality | undefined;
}

/** Several visits at once take as long as the longest of them, and are held as the first is offered first. */
export function durationOf(rules: readonly Rule[]): number {
  return Math.max(...rules.map(({ durationMinutes }) => durationMinutes));
}

export function modalityOf(rules: readonly Rule[]): Modality {
  const [first, ...others] = rules;
  const common = first?.modalities.find((modality) =>
    others.every(({ modalities }) => modalities.includes(modality)),
  );
  return common ?? first?.modalities[0] ?? "home";
}

/** What a person should know of an appointment as it is agreed; none of it refuses. */
export async function warningsAbout(
  desk: Desk,
  appointment: Appointment,
  { children, ofChildren }: Pick<NamedVisits, "children" | "ofChildren">,
): Promise<readonly BookingWarning[]> {
  const { id, healthVisitor, date, time, durationMinutes, modality } = appointment;
  const own = standingVisits(appointment);
  const visits = ofChildren.filter((visit) => own.includes(visit.id));
  const onDay = await readHealthVisitorOnDay(desk, healthVisitor, date, id);
  const startsAtMinute = time === undefined ? 0 : minutesOf(time);
  const span = { startsAtMinute, endsAtMinute: startsAtMinute + durationMinutes };
  const booking = {
    date,
    time: time === undefined ? undefined : { ...span, isFold: isTwice(date, time) },
    modality,
    visits: visits.map((visit) => ({
      id: visit.id,
      rule: ruleOf(desk.programme, visit),
      window: visit.window,
      birthDate: factsOf(children, visit)?.birthDate,
    })),
    leftOutSiblings: await leftOutSiblings(desk, visits, children),
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

/** The same visit of a child born together with one of these, open and not agreed: both are better seen at once. */
async function leftOutSiblings(
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
  return left.flatMap((visit) => {
    if (visit.isWithdrawn || standingOn(visit.history, desk.today) !== undefined) return [];
    const isWanted = visits.some(
      ({ child, rule, occurrence }) =>
        rule === visit.rule &&
        occurrence === visit.occurrence &&
        birthDateOf(child) === birthDateOf(visit.child),
    );
    return isWanted ? [visit.id] : [];
  });
}
