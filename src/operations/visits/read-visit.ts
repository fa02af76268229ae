import { readOutcomes } from "../../db/outcomes.ts";
import { readVisit as visitById } from "../../db/visits.ts";
import { discloseVisit } from "../../domain/disclosure/disclose.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { OutcomeView, VisitView } from "../../domain/disclosure/views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Result } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { visitOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import {
  type ChildOfFamily,
  type NotFound,
  findChild,
  orNotFound,
} from "../families/find-child.ts";
import type { NamedVisits } from "./named-visits.ts";
import type { ChangedHistory } from "./settle-standings.ts";

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
  const reasons = new Map(outcomes.map(({ id: outcome, reason }) => [outcome, reason]));
  return orNotFound(found && shownVisit(desk, visit, found, day, reasons));
}

/** A visit that has just been changed, before the change is written. */
export function readVisitAsChanged(
  desk: Desk,
  visit: StoredVisit,
  { children }: NamedVisits,
  changed: readonly ChangedHistory[],
): Result<Disclosed<VisitView>, NotFound> {
  const history = changed.find((each) => each.visit === visit.id)?.history ?? visit.history;
  const found = children.find(({ child }) => child.id === visit.child);
  const after = { ...visit, history, version: visit.version + 1 };
  return orNotFound(found && shownVisit(desk, after, found, desk.today));
}

/** `reasons` are people's own words, by the id of the outcome. */
export function shownVisit(
  { programme, viewer }: Desk,
  visit: StoredVisit,
  { child, family }: ChildOfFamily,
  day: CivilDate,
  reasons: ReadonlyMap<string, string> = new Map(),
): Disclosed<VisitView> | undefined {
  const onRecord = visitOnRecord(visit, programme, child.facts, day);
  const outcomes = visit.history.outcomes
    .filter(({ on }) => on <= day)
    .map((each): OutcomeView => ({ ...each, reason: reasons.get(each.id) }));
  const of = { child: child.id, family: family.id, version: visit.version, outcomes };
  return discloseVisit(onRecord, of, family, viewer);
}
