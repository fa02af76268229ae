import { saveHealthVisitor } from "../../db/days/health-visitors.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { mayAddHealthVisitor } from "../../domain/disclosure/looks-after.ts";
import type { HealthVisitor, HealthVisitorField } from "../../domain/planning/health-visitor.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { type UnknownDistrict, isUnknownDistrict } from "./unknown-district.ts";

export async function addHealthVisitor(
  desk: Desk,
  told: Pick<HealthVisitor, HealthVisitorField>,
): Promise<Result<Disclosed<HealthVisitor>, UnknownDistrict | NotAllowedToDo>> {
  if (!mayAddHealthVisitor(desk.viewer, told)) return refused({ kind: "notAllowedToDo" });
  if (isUnknownDistrict(desk, told.district)) return refused({ kind: "unknownDistrict" });
  const healthVisitor = { id: crypto.randomUUID(), version: 1, ...told };
  saveHealthVisitor(desk, healthVisitor);
  desk.announce({ type: "health-visitor.added", child: undefined, version: 1, reasons: [] });
  return accepted(discloseNonPersonal(healthVisitor));
}
