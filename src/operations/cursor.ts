import { type Result, accepted, refused } from "../domain/result.ts";
import type { Desk } from "./desk.ts";
import { readProven, writeProven } from "./proven-text.ts";

/** Where a page of a list ended: what the next one is looked for after. */
export type Position = readonly [order: string, id: string];

export interface InvalidCursor {
  readonly kind: "invalidCursor";
}

/** An opaque text for a position in a list, which only this list with these filters in this municipality takes back. */
export function writeCursor(desk: Desk, list: string, [order, id]: Position): Promise<string> {
  return writeProven(desk, "cursor", [desk.actor.subject, list], `${order} ${id}`);
}

/** The position that a cursor stands for, undefined for the beginning. */
export async function readCursor(
  desk: Desk,
  list: string,
  cursor: string | undefined,
): Promise<Result<Position | undefined, InvalidCursor>> {
  if (cursor === undefined) return accepted(undefined);
  const said = await readProven(desk, "cursor", [desk.actor.subject, list], cursor);
  if (said === undefined) return refused({ kind: "invalidCursor" });
  const [order = "", id = ""] = said.split(" ");
  return accepted([order, id]);
}
