import { readHealthVisitor } from "../../db/days/health-visitors.ts";
import { seesDaysOf } from "../../domain/disclosure/sees-days-of.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Desk } from "../desk.ts";

/** Whether the sessions of these health visitors are the viewer's to change: her own, or those of whom she looks after. Who leads a session sees every family that comes to it. */
export async function mayLead(desk: Desk, healthVisitors: readonly string[]): Promise<boolean> {
  for (const id of new Set(healthVisitors.filter(isRecordId))) {
    const leader = await readHealthVisitor(desk, id);
    if (leader !== undefined && !seesDaysOf(desk.viewer, leader)) return false;
  }
  return true;
}
