import { readAbsence } from "../../db/days/absences.ts";
import { invariant } from "../../domain/invariant.ts";
import type { AbsenceOnRecord } from "../../domain/planning/absence-on-record.ts";
import type { HealthVisitor } from "../../domain/planning/health-visitor.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Desk } from "../desk.ts";
import { findHealthVisitor } from "./find-health-visitor.ts";

/** An absence and whose it is; undefined where none has that id. */
export async function findAbsence(
  desk: Desk,
  id: string,
): Promise<
  { readonly absence: AbsenceOnRecord; readonly healthVisitor: HealthVisitor } | undefined
> {
  const absence = isRecordId(id) ? await readAbsence(desk, id) : undefined;
  if (absence === undefined) return undefined;
  const healthVisitor = await findHealthVisitor(desk, absence.healthVisitor);
  invariant(healthVisitor !== undefined, "an absence is somebody's");
  return { absence, healthVisitor };
}
