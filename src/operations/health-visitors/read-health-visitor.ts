import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import type { HealthVisitor } from "../../domain/planning/health-visitor.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { findHealthVisitor } from "./find-health-visitor.ts";

export async function readHealthVisitor(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<HealthVisitor>, NotFound>> {
  const healthVisitor = await findHealthVisitor(desk, id);
  if (healthVisitor === undefined) return refused({ kind: "notFound" });
  return accepted(discloseNonPersonal(healthVisitor));
}
