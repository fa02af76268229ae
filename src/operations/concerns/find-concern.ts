import { readConcern } from "../../db/needs/concerns.ts";
import { holdChildren } from "../../db/transaction/holding.ts";
import { seesConcerns } from "../../domain/disclosure/disclose-concern.ts";
import { invariant } from "../../domain/invariant.ts";
import type { Concern } from "../../domain/needs/concerns/concern.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChild } from "../families/find-child.ts";

interface ConcernOfFamily extends ChildOfFamily {
  readonly concern: Concern;
}

/** A concern with its child and family; undefined where it is not the viewer's, or its child was stopped: then nothing more is said. */
export async function findConcern(desk: Desk, id: string): Promise<ConcernOfFamily | undefined> {
  const concern = isRecordId(id) ? await readConcern(desk, id) : undefined;
  if (concern === undefined) return undefined;
  const found = await findChild(desk, concern.child);
  invariant(found !== undefined, "a concern is about a child");
  const isShown = found.child.stopped === undefined && seesConcerns(found.family, desk.viewer);
  return isShown ? { concern, ...found } : undefined;
}

/** The same, its child held until the change is done. */
export async function concernToChange(
  desk: Desk,
  id: string,
): Promise<ConcernOfFamily | undefined> {
  const first = await findConcern(desk, id);
  if (first === undefined) return undefined;
  await holdChildren(desk, [first.concern.child]);
  return findConcern(desk, id);
}
