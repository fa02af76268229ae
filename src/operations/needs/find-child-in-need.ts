import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import { type ChildClosed, closedAs } from "../../domain/needs/closed-child.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChild } from "../families/find-child.ts";
import type { NotFound } from "../not-found.ts";

/** A child of whose needs the viewer may know; of any other there is nothing to find. */
export async function findChildInNeed(desk: Desk, id: string): Promise<ChildOfFamily | undefined> {
  const found = await findChild(desk, id);
  const knows = found && fieldsShown(found.family, desk.viewer).has("reason");
  return knows ? found : undefined;
}

/** The same, of which more may be written. */
export async function childToHelp(
  desk: Desk,
  id: string,
): Promise<Result<ChildOfFamily, NotFound | ChildClosed>> {
  const found = await findChildInNeed(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  const closed = closedAs(found.child);
  return closed === undefined ? accepted(found) : refused(closed);
}
