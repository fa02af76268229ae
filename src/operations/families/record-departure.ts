import { type PlainHandover, plainHandoversOf } from "../../db/needs/handovers.ts";
import { readVisits } from "../../db/visits/visits.ts";
import {
  type DepartureView,
  discloseDeparture,
} from "../../domain/disclosure/disclose-departure.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { fieldsShown, seesNeeds } from "../../domain/disclosure/shown-fields.ts";
import { maySend } from "../../domain/needs/handovers/handover-consent.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { planByProgrammes } from "../../domain/programme/versions/plan-by-programmes.ts";
import { childProgrammes } from "../../domain/programme/versions/programmes.ts";
import { departedChild, endingOf } from "../../domain/registration/child-ending.ts";
import { type ChildMerged, mergedAmong } from "../../domain/registration/child-merged.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import type { FamilyOnRecord } from "../../domain/registration/family-on-record.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import {
  type HandoverOfDeparture,
  departureChecklist,
} from "../../domain/visits/departure-checklist.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { visitsToChange } from "../visits/settle-visits.ts";
import { closeIfLeft } from "./close-if-left.ts";
import { findChild } from "./find-child.ts";
import { settleChild } from "./settle-child.ts";

export type DepartureRefusal =
  | NotFound
  | TooManyOccurrences
  | ChildMerged
  | { readonly kind: "onInTheFuture" | "onBeforeBirth" };

/**
 * A child has moved out of the municipality: nothing more is owed from then on, and what is agreed stands until a
 * person ends it. Of several departures the latest counts; one that lies before an arrival on record ends nothing.
 */
export async function recordDeparture(
  desk: Desk,
  id: string,
  on: CivilDate,
): Promise<Result<Disclosed<DepartureView>, DepartureRefusal>> {
  const found = await findChild(desk, id);
  const { child: before, family } = found ?? {};
  if (before === undefined || family === undefined) return orNotFound<DepartureView>(undefined);
  if (!fieldsShown(family, desk.viewer).has("record")) return refused({ kind: "notFound" });
  const merged = mergedAmong([before]);
  if (merged !== undefined) return refused(merged);
  if (on > desk.today) return refused({ kind: "onInTheFuture" });
  const { birthDate } = before.facts;
  if (birthDate !== undefined && on < birthDate) return refused({ kind: "onBeforeBirth" });
  const departed = departedChild(before, on, desk.now);
  const visits = await visitsToChange(desk, [id]);
  if (departed === before) return shown(desk, before, visits, family);
  if (departed.withdrawnAt !== before.withdrawnAt) await closeIfLeft(desk, family, departed);
  const change = { event: "child.departed" as const, source: "departure" };
  const settled = await settleChild(desk, departed, before, visits, change);
  if (!settled.ok) return settled;
  return shown(desk, departed, visits, family);
}

/** The last departure of a child, with what is still to be seen to while it is away. */
export async function readDeparture(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<DepartureView>, DepartureRefusal>> {
  const found = await findChild(desk, id);
  if (found === undefined) return orNotFound<DepartureView>(undefined);
  return shown(desk, found.child, await readVisits(desk, [id]), found.family);
}

/** `visits` may be as they were before: of what a departure changes, none is agreed or has come to anything. */
async function shown(
  desk: Desk,
  child: ChildOnRecord,
  visits: readonly StoredVisit[],
  family: FamilyOnRecord,
): Promise<Result<Disclosed<DepartureView>, NotFound | TooManyOccurrences>> {
  const { departedOn, facts } = child;
  if (departedOn === undefined || endingOf(child) !== "departed") {
    return orNotFound(discloseDeparture(child, [], family, desk.viewer)); // here again, or silent
  }
  const followed = childProgrammes(child.programmes, desk.programmes);
  const planned = planByProgrammes(facts, followed, desk.closingDays, departedOn);
  if (!planned.ok) return planned;
  const showsNeeds = seesNeeds(family, desk.viewer);
  const handovers = showsNeeds
    ? await plainHandoversOf(desk, [child.id])
    : new Map<string, readonly PlainHandover[]>();
  const checklist = departureChecklist(
    planned.value,
    visits,
    handoversOfMove(child, handovers.get(child.id) ?? [], desk.today),
    departedOn,
    desk.today,
  );
  return orNotFound(discloseDeparture(child, checklist, family, desk.viewer));
}

/** What was written for the next municipality since the child came here, if it came from another. */
function handoversOfMove(
  { facts }: ChildOnRecord,
  handovers: readonly PlainHandover[],
  today: CivilDate,
): readonly HandoverOfDeparture[] {
  const { arrivedOn } = facts;
  return handovers
    .filter(({ transition }) => transition === "municipality")
    .filter(({ recordedAt }) => arrivedOn === undefined || danishDay(recordedAt) >= arrivedOn)
    .map((handover) => ({ ...handover, isAllowed: maySend(handover, facts, today) }));
}
