import { readHandover } from "../../db/needs/handovers.ts";
import { holdChildren } from "../../db/transaction/holding.ts";
import { type HandoverView, discloseHandover } from "../../domain/disclosure/disclose-handover.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { Handover } from "../../domain/needs/handovers/handover.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChild } from "../families/find-child.ts";

/** A handover with the child that it is about, as the viewer is shown it. */
export interface FoundHandover {
  readonly handover: Handover;
  readonly of: ChildOfFamily;
  readonly shown: Disclosed<HandoverView>;
}

/** Undefined where it is nobody's, not the viewer's, or of a child that was stopped. */
export async function findHandover(desk: Desk, id: string): Promise<FoundHandover | undefined> {
  const handover = isRecordId(id) ? await readHandover(desk, id) : undefined;
  const of = handover && (await findChild(desk, handover.child));
  if (handover === undefined || of === undefined || of.child.stopped !== undefined) {
    return undefined;
  }
  const shown = discloseHandover(handover, of.family, desk.viewer);
  return shown && { handover, of, shown };
}

/** The same, its child held until the change is done. */
export async function handoverToChange(desk: Desk, id: string): Promise<FoundHandover | undefined> {
  const first = await findHandover(desk, id);
  if (first === undefined) return undefined;
  await holdChildren(desk, [first.handover.child]);
  return findHandover(desk, id);
}
