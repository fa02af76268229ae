import { readTension, saveTension } from "../../db/visits/tensions.ts";
import { invariant } from "../../domain/invariant.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import {
  changedTension,
  closedTension,
  newTension,
} from "../../domain/visits/tension-on-record.ts";
import { type Tension, endOfTension, isSameTension } from "../../domain/visits/tension.ts";
import { standingOn } from "../../domain/visits/visit-history.ts";
import type { Desk } from "../desk.ts";

/** Tells of the tensions of a child's visits that are new, and closes those that are there no more. */
export async function settleTensions(
  desk: Desk,
  visits: readonly StoredVisit[],
  tensions: readonly Tension[],
): Promise<void> {
  for (const visit of visits) {
    const now = tensions.find((tension) => tension.visit === visit.id);
    const open = visit.tensions.find(({ isKept }) => !isKept);
    if (open === undefined) {
      if (now !== undefined) await tellOf(desk, visit, now);
    } else if (now === undefined || !isSameTension(now, open)) {
      await settleTold(desk, visit, open.id, now);
    }
  }
}

async function tellOf(desk: Desk, { id: visit, child }: StoredVisit, now: Tension): Promise<void> {
  await saveTension(desk, newTension(crypto.randomUUID(), child, now, desk.now));
  desk.announce({ type: "tension.opened", child, visit, reasons: [now.kind] });
}

async function settleTold(
  desk: Desk,
  { id: visit, child, history, isWithdrawn }: StoredVisit,
  id: string,
  now: Tension | undefined,
): Promise<void> {
  const told = await readTension(desk, id);
  invariant(told !== undefined, "a tension that a visit knows is on record");
  if (now !== undefined) {
    await saveTension(desk, changedTension(told, now));
    desk.announce({ type: "tension.changed", child, visit, reasons: [now.kind] });
    return;
  }
  // What a withdrawn visit was agreed for ends with it, and stands in its history until then.
  const standing = isWithdrawn ? undefined : standingOn(history, desk.today);
  const closedAs = endOfTension(told, standing);
  const closed = { closedAt: desk.now, closedAs, closedBy: desk.actor.subject, reason: undefined };
  await saveTension(desk, closedTension(told, closed));
  desk.announce({ type: "tension.resolved", child, visit, reasons: [closedAs] });
}
