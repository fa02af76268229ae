import { withdrawAbsence as withdraw } from "../../db/days/absences.ts";
import { type AbsenceView, absenceView } from "../../domain/disclosure/absence-view.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { looksAfter } from "../../domain/disclosure/looks-after.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import type { NotFound } from "../not-found.ts";
import { findAbsence } from "./find-absence.ts";

/** Takes an absence back: it counts no more, and stays on record. One that was taken back stays so. */
export async function withdrawAbsence(
  desk: Desk,
  id: string,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<AbsenceView>, NotFound | NotAllowedToDo | VersionStale>> {
  const found = await findAbsence(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  const { absence: before, healthVisitor } = found;
  if (!looksAfter(desk.viewer, healthVisitor)) return refused({ kind: "notAllowedToDo" });
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  const isNew = before.withdrawnAt === undefined;
  const after = isNew ? { ...before, withdrawnAt: desk.now, version: before.version + 1 } : before;
  if (isNew) {
    await withdraw(desk, after);
    const said = { child: undefined, version: after.version, reasons: [] };
    desk.announce({ type: "absence.withdrawn", ...said });
  }
  return accepted(discloseNonPersonal(absenceView(after, healthVisitor, desk.viewer)));
}
