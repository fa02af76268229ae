import type { Disclosed } from "../domain/disclosure/disclosed.ts";
import type { Result } from "../domain/result.ts";
import { orderOf } from "../domain/order-of.ts";
import { type InvalidCursor, type Position, readCursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { PAGE_DEFAULT, type ListRequest } from "./list-filter.ts";
import { type Page, pageOfShown } from "./page.ts";

interface Known<View> {
  readonly id: string;
  /** No blanks. */
  readonly order: string;
  readonly shown: Disclosed<View>;
}

/** A page of a list that is known whole; the log names whom the page shows. */
export async function pageOfKnown<View>(
  desk: Desk,
  list: string,
  asked: Pick<ListRequest, "cursor" | "limit">,
  known: readonly Known<View>[],
): Promise<Result<Disclosed<Page<View>>, InvalidCursor>> {
  const after = await readCursor(desk, list, asked.cursor);
  if (!after.ok) return after;
  const placeOf = ([order, id]: Position) => `${order} ${id}`;
  const last = after.value === undefined ? "" : placeOf(after.value);
  const left = known
    .map((each) => ({ ...each, place: placeOf([each.order, each.id]) }))
    .filter(({ place }) => place > last)
    .sort((one, other) => orderOf(one.place, other.place));
  const page = left.slice(0, asked.limit ?? PAGE_DEFAULT);
  const end = page.length < left.length ? page.at(-1) : undefined;
  const items = page.map(({ shown }) => shown);
  return pageOfShown(desk, list, items, end && [end.order, end.id]);
}
