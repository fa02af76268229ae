import { type AbsenceView, absenceView } from "../../domain/disclosure/absence-view.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { findAbsence } from "./find-absence.ts";

export async function readAbsence(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<AbsenceView>, NotFound>> {
  const found = await findAbsence(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  return accepted(
    discloseNonPersonal(absenceView(found.absence, found.healthVisitor, desk.viewer)),
  );
}
