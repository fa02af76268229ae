import { readKeyWorkers } from "../../db/needs/key-workers.ts";
import { addLevel, readLevels } from "../../db/needs/levels.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ChildClosed } from "../../domain/needs/closed-child.ts";
import { keyWorkerHistory } from "../../domain/needs/help/key-worker.ts";
import { type LevelFault, type ToldLevel, levelFaults } from "../../domain/needs/help/level.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotFound } from "../not-found.ts";
import { childToHelp } from "../families/find-child-in-need.ts";
import { type LevelView, shownLevel } from "./read-level.ts";

export type SetLevelRefusal =
  | NotFound
  | VersionStale
  | ChildClosed
  | { readonly kind: "levelFaults"; readonly faults: readonly LevelFault[] };

/** A person sets a child's level, and says why; what was set before stays on record. */
export async function setLevel(
  desk: Desk,
  id: string,
  told: ToldLevel,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<LevelView>, SetLevelRefusal>> {
  const of = await childToHelp(desk, id);
  if (!of.ok) return of;
  const [before, keyWorkers] = await Promise.all([readLevels(desk, id), readKeyWorkers(desk, id)]);
  if (!isExpected(before.length, expected)) return refused(staleAt(before.length));
  const hasKeyWorker = keyWorkerHistory(keyWorkers).present !== undefined;
  const faults = levelFaults(told, hasKeyWorker, desk.today);
  if (faults.length > 0) return refused({ kind: "levelFaults", faults });
  const { now: recordedAt, actor } = desk;
  const set = { ...told, version: before.length + 1, author: actor.subject, recordedAt };
  await addLevel(desk, id, set);
  desk.announce({ type: "level.set", child: id, reasons: ["level"] });
  return shownLevel(desk, of.value, [...before, set]);
}
