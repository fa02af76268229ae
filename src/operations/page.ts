import { type Disclosed, together } from "../domain/disclosure/disclosed.ts";
import { type Result, accepted } from "../domain/result.ts";
import { type InvalidCursor, type Position, readCursor, writeCursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { type ListRequest, PAGE_DEFAULT } from "./list-filter.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  /** The cursor of the next page; undefined after the last. */
  readonly next: string | undefined;
}

/** What a cursor needs of a row of a list to go on after it. */
interface Placed {
  readonly id: string;
  readonly order: string;
}

/** One page of a list: one row more than fits tells whether another page follows. */
export async function pageOfRows<Row extends Placed>(
  desk: Desk,
  list: string,
  asked: Pick<ListRequest, "cursor" | "limit">,
  rowsAfter: (after: Position | undefined, limit: number) => Promise<readonly Row[]>,
): Promise<Result<Page<Row>, InvalidCursor>> {
  const after = await readCursor(desk, list, asked.cursor);
  if (!after.ok) return after;
  const limit = asked.limit ?? PAGE_DEFAULT;
  const found = await rowsAfter(after.value, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next =
    last !== undefined && found.length > limit
      ? await writeCursor(desk, list, [last.order, last.id])
      : undefined;
  return accepted({ items: page, next });
}

/** The same, of ids alone. */
export async function pageOfIds(
  desk: Desk,
  list: string,
  asked: Pick<ListRequest, "cursor" | "limit">,
  rowsAfter: (after: Position | undefined, limit: number) => Promise<readonly Placed[]>,
): Promise<Result<Page<string>, InvalidCursor>> {
  const page = await pageOfRows(desk, list, asked, rowsAfter);
  if (!page.ok) return page;
  return accepted({ ...page.value, items: page.value.items.map(({ id }) => id) });
}

/** A page of what is shown, which goes on after a position: where there is none, it is the last. */
export async function pageOfShown<View>(
  desk: Desk,
  list: string,
  items: readonly Disclosed<View>[],
  position: Position | undefined,
): Promise<Result<Disclosed<Page<View>>, never>> {
  const next = position && (await writeCursor(desk, list, position));
  return accepted(together(items, (views) => ({ items: views, next })));
}
