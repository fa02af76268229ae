import { readKeyWorkers } from "../../db/needs/key-workers.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import {
  type KeyWorkerHistory,
  type KeyWorkerSaid,
  keyWorkerHistory,
} from "../../domain/needs/help/key-worker.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { findChildInNeed } from "../families/find-child-in-need.ts";

/** Who is a child's key worker, and who were. */
export interface KeyWorkerView extends KeyWorkerHistory {
  readonly child: string;
  /** Rises each time that something is said; 0 where nothing was. */
  readonly version: number;
}

export async function readKeyWorker(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<KeyWorkerView>, NotFound>> {
  const found = await findChildInNeed(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  return shownKeyWorker(desk, found, await readKeyWorkers(desk, id));
}

export function shownKeyWorker(
  { viewer }: Desk,
  { child: { id }, family }: ChildOfFamily,
  said: readonly KeyWorkerSaid[],
): Result<Disclosed<KeyWorkerView>, NotFound> {
  const view = { child: id, version: said.length, ...keyWorkerHistory(said) };
  return orNotFound(discloseTold(id, view, family, viewer));
}
