import { readOutcomes } from "../../db/outcomes.ts";
import { readVisit as visitById } from "../../db/visits.ts";
import { discloseVisit } from "../../domain/disclosure/disclose-schedule.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { OutcomeView, VisitView } from "../../domain/disclosure/views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Result } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { RecordedOutcome } from "../../domain/visits/outcome.ts";
import { visitOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChild } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import type { NamedVisits } from "./named-visits.ts";

/** A visit as it stands on a day, today if none is given. One that is no longer owed is not found. */
export async function readVisit(
  desk: Desk,
  id: string,
  at: CivilDate | undefined,
): Promise<Result<Disclosed<VisitView>, NotFound>> {
  const visit = isRecordId(id) ? await visitById(desk, id) : undefined;
  if (visit === undefined || visit.isWithdrawn) return orNotFound<VisitView>(undefined);
  const [found, outcomes] = await Promise.all([
    findChild(desk, visit.child),
    readOutcomes(desk, { visit: id }),
  ]);
  const day = at ?? desk.today;
  return orNotFound(found && shownVisit(desk, visit, found, day, reasonsOf(outcomes)));
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
  { programmes, viewer }: Desk,
  visit: StoredVisit,
  { child, family }: ChildOfFamily,
  day: CivilDate,
  reasons: ReadonlyMap<string, string> = new Map(),
): Disclosed<VisitView> | undefined {
  const onRecord = visitOnRecord(visit, programmes, child.facts, day);
  const outcomes = visit.history.outcomes
    .filter(({ on }) => on <= day)
    .map((each): OutcomeView => ({ ...each, reason: reasons.get(each.id) }));
  const of = { child: child.id, family: family.id, version: visit.version, outcomes };
  return discloseVisit(onRecord, of, family, viewer);
}
