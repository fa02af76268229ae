import { holdChildren } from "../../db/transaction/holding.ts";
import { seesNeeds } from "../../domain/disclosure/shown-fields.ts";
import { type ChildClosed, closedAs } from "../../domain/needs/closed-child.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { type ChildOfFamily, findChild } from "./find-child.ts";

/** A child of whose needs the viewer may know; of any other there is nothing to find. */
export async function findChildInNeed(desk: Desk, id: string): Promise<ChildOfFamily | undefined> {
  const found = await findChild(desk, id);
  return found && seesNeeds(found.family, desk.viewer) ? found : undefined;
}

/** The same, of which more may be written, held until the change is done. */
export async function childToHelp(
  desk: Desk,
  id: string,
): Promise<Result<ChildOfFamily, NotFound | ChildClosed>> {
  const first = await findChildInNeed(desk, id);
  if (first === undefined) return refused({ kind: "notFound" });
  await holdChildren(desk, [id]);
  const found = (await findChild(desk, id)) ?? first; // as it is once it is held
  const closed = closedAs(found.child);
  return closed === undefined ? accepted(found) : refused(closed);
}
