import { addAbsence } from "../../db/days/absences.ts";
import { type AbsenceView, absenceView } from "../../domain/disclosure/absence-view.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { looksAfter } from "../../domain/disclosure/looks-after.ts";
import type { Absence } from "../../domain/planning/absence.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { findHealthVisitor } from "./find-health-visitor.ts";

export type AbsenceRefusal = NotAllowedToDo | { readonly kind: "unknownHealthVisitor" };

/** A health visitor will be away, or was; why stands in no event. */
export async function recordAbsence(
  desk: Desk,
  told: Omit<Absence, "id">,
): Promise<Result<Disclosed<AbsenceView>, AbsenceRefusal>> {
  const healthVisitor = await findHealthVisitor(desk, told.healthVisitor);
  if (healthVisitor === undefined) return refused({ kind: "unknownHealthVisitor" });
  if (!looksAfter(desk.viewer, healthVisitor)) return refused({ kind: "notAllowedToDo" });
  const absence = { id: crypto.randomUUID(), version: 1, withdrawnAt: undefined, ...told };
  addAbsence(desk, absence, desk.actor.subject, desk.now);
  desk.announce({ type: "absence.recorded", child: undefined, version: 1, reasons: [] });
  return accepted(discloseNonPersonal(absenceView(absence, healthVisitor, desk.viewer)));
}
