import { readVisit as visitById } from "../../db/visits.ts";
import { type Disclosed, discloseVisit } from "../../domain/disclosure/disclose.ts";
import type { VisitView } from "../../domain/disclosure/views.ts";
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

/** A visit as it stands on a day, today if none is given. One that is no longer owed is not found. */
export async function readVisit(
  desk: Desk,
  id: string,
  at: CivilDate | undefined,
): Promise<Result<Disclosed<VisitView>, NotFound>> {
  const visit = isRecordId(id) ? await visitById(desk, id) : undefined;
  if (visit === undefined || visit.isWithdrawn) return orNotFound<VisitView>(undefined);
  const found = await findChild(desk, visit.child);
  return orNotFound(found && shownVisit(desk, visit, found, at ?? desk.today));
}

export function shownVisit(
  { programme, viewer }: Desk,
  visit: StoredVisit,
  { child, family }: ChildOfFamily,
  day: CivilDate,
): Disclosed<VisitView> | undefined {
  const onRecord = visitOnRecord(visit, programme, child.facts, day);
  const of = { child: child.id, family: family.id, version: visit.version };
  return discloseVisit(onRecord, of, family, viewer);
}
