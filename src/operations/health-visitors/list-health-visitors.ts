import { listHealthVisitors as all } from "../../db/days/health-visitors.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import type { HealthVisitor } from "../../domain/planning/health-visitor.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";

/** The municipality's health visitors. */
export async function listHealthVisitors(
  desk: Desk,
  district: string | undefined,
): Promise<Result<Disclosed<readonly HealthVisitor[]>, never>> {
  return accepted(discloseNonPersonal(await all(desk, district)));
}
