import {
  type HealthVisitor as OnRecord,
  listHealthVisitors as all,
} from "../../db/health-visitors.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclose.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";

export type HealthVisitor = OnRecord;

/** The municipality's health visitors. */
export async function listHealthVisitors(
  desk: Desk,
  district: string | undefined,
): Promise<Result<Disclosed<readonly HealthVisitor[]>, never>> {
  return accepted(discloseNonPersonal(await all(desk, district)));
}
