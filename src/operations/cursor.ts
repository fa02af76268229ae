import { hashForLookup } from "../db/sealing/sealing.ts";
import { type Result, accepted, refused } from "../domain/result.ts";
import type { Desk } from "./desk.ts";

/** Where a page of a list ended: what the next one is looked for after. */
export type Position = readonly [order: string, id: string];

export interface InvalidCursor {
  readonly kind: "invalidCursor";
}

const SHAPE = /^([A-Za-z0-9_-]+)\.([0-9a-f]{64})$/;

/** An opaque text for a position in a list, which only this list with these filters in this municipality takes back. */
export async function writeCursor(desk: Desk, list: string, position: Position): Promise<string> {
  const [order, id] = position;
  const place = base64Url(`${order} ${id}`);
  return `${place}.${await proofOf(desk, list, place)}`;
}

/** The position that a cursor stands for, undefined for the beginning. */
export async function readCursor(
  desk: Desk,
  list: string,
  cursor: string | undefined,
): Promise<Result<Position | undefined, InvalidCursor>> {
  if (cursor === undefined) return accepted(undefined);
  const [, place = "", proof] = SHAPE.exec(cursor) ?? [];
  if (proof === undefined || proof !== (await proofOf(desk, list, place))) {
    return refused({ kind: "invalidCursor" });
  }
  const [order = "", id = ""] = atob(place.replace(/-/g, "+").replace(/_/g, "/")).split(" ");
  return accepted([order, id]);
}

function proofOf({ keys, actor }: Desk, list: string, place: string): Promise<string> {
  return hashForLookup(keys, "cursor", [actor.subject, list, place].join(" "));
}

function base64Url(text: string): string {
  return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
