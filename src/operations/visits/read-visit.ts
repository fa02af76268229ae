import { readOutcomeReasons } from "../../db/visits/outcomes.ts";
import { readVisit as visitById } from "../../db/visits/visits.ts";
import { discloseVisit } from "../../domain/disclosure/disclose-schedule.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import type { OutcomeView, VisitView } from "../../domain/disclosure/views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Result } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { RecordedOutcome } from "../../domain/visits/outcome.ts";
import { plansAsKnown, plansOn } from "../../domain/visits/emergency-plan.ts";
import { isHeldBack, pauseOn } from "../../domain/visits/pause.ts";
import { visitOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChild } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { type AsAsked, type KnownThenRefusal, knownThen } from "./known-then.ts";
import type { NamedVisits } from "./named-visits.ts";

/** A visit as it stands on a day, by what is known now or was at a moment. One that is no longer owed is not found. */
export async function readVisit(
  desk: Desk,
  id: string,
  asked: AsAsked,
): Promise<Result<Disclosed<VisitView>, KnownThenRefusal>> {
  const visit = isRecordId(id) ? await visitById(desk, id) : undefined;
  if (visit === undefined) return orNotFound<VisitView>(undefined);
  const [found, reasons] = await Promise.all([
    findChild(desk, visit.child),
    readOutcomeReasons(desk, id),
  ]);
  if (found === undefined || asked.asKnownAt === undefined) {
    const shown = found && !visit.isWithdrawn;
    const day = asked.at ?? desk.today;
    return orNotFound(shown ? shownVisit(desk, visit, found, day, reasons) : undefined);
  }
  const isShown = fieldsShown(found.family, desk.viewer).has("record");
  if (!isShown) return orNotFound<VisitView>(undefined);
  const known = await knownThen(desk, found.child, asked);
  if (!known.ok) return known;
  const { child, visits, day } = known.value;
  const then = visits.find((each) => each.id === id && !each.isWithdrawn);
  const of = { child, family: found.family };
  const emergencyPlans = plansAsKnown(desk.emergencyPlans, asked.asKnownAt);
  return orNotFound(then && shownVisit({ ...desk, emergencyPlans }, then, of, day, reasons));
}

/** A visit that has just been changed, before the change is written. */
export function readVisitAsChanged(
  desk: Desk,
  id: string,
  { children }: NamedVisits,
  settled: readonly StoredVisit[],
  outcomes: readonly RecordedOutcome[],
): Result<Disclosed<VisitView>, NotFound> {
  const visit = settled.find((each) => each.id === id);
  const found = visit && children.find(({ child }) => child.id === visit.child);
  const shown = found && shownVisit(desk, visit, found, desk.today, reasonsOf(outcomes));
  return orNotFound(shown);
}

/** People's own words, by the outcome. */
function reasonsOf(outcomes: readonly RecordedOutcome[]): ReadonlyMap<string, string> {
  return new Map(outcomes.map(({ id, reason }) => [id, reason]));
}

/** `reasons` are people's own words, by the id of the outcome. */
export function shownVisit(
  { programmes, viewer, emergencyPlans }: Pick<Desk, "programmes" | "viewer" | "emergencyPlans">,
  visit: StoredVisit,
  { child, family }: ChildOfFamily,
  day: CivilDate,
  reasons: ReadonlyMap<string, string> = new Map(),
): Disclosed<VisitView> | undefined {
  const onRecord = visitOnRecord(visit, programmes, child.facts, day);
  const outcomes = visit.history.outcomes
    .filter(({ on }) => on <= day)
    .map((each): OutcomeView => ({ ...each, reason: reasons.get(each.id) }));
  const isPaused = isHeldBack(onRecord.state, pauseOn(child, day));
  const inForce = plansOn(emergencyPlans, day);
  const ids = { child: child.id, family: family.id, version: visit.version };
  const of = { ...ids, outcomes, isPaused, inForce };
  return discloseVisit(onRecord, of, family, viewer);
}
