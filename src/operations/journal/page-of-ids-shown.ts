import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { orderOf } from "../../domain/order-of.ts";
import type { Result } from "../../domain/result.ts";
import { type InvalidCursor, type Position, readCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { type ListRequest, PAGE_DEFAULT } from "../list-filter.ts";
import { type Page, pageOfShown } from "../page.ts";

/** How much one request looks through: a page may be short, or empty, and still have a next. */
const BATCHES_MAX = 10;
const ROWS_PER_BATCH = 100;

/** Ids in an order of their own. */
export type IdsAfter = (
  after: Position | undefined,
  limit: number,
) => Promise<readonly { readonly id: string; readonly order: string }[]>;

/** Ids that are named, in an order of their own. */
export function idsNamed(ids: readonly string[]): IdsAfter {
  const sorted = ids.toSorted(orderOf);
  return async (after, limit) => {
    const [, last = ""] = after ?? [];
    const left = sorted.filter((id) => id > last).slice(0, limit);
    return left.map((id) => ({ id, order: "" }));
  };
}

/** Reads what is worked out one by one, and keeps what fits; an id that is nothing's finds nothing. */
export function oneByOne<View>(
  readOne: (id: string) => Promise<Result<Disclosed<View>, unknown>> | undefined,
  fits: (view: View) => boolean,
): (ids: readonly string[]) => Promise<ReadonlyMap<string, Disclosed<View>>> {
  return async (ids) => {
    const shown = new Map<string, Disclosed<View>>();
    for (const id of ids) {
      const read = await readOne(id);
      if (read?.ok && fits(read.value.shown)) shown.set(id, read.value);
    }
    return shown;
  };
}

/** Of what is worked out no more is looked at than a page asks for. */
export function rowsOfPage({ limit = PAGE_DEFAULT }: Pick<ListRequest, "limit">): number {
  return limit + 1;
}

/** What of a list is the viewer's to see: read batch by batch by its ids, until a page is full. */
export async function pageOfIdsShown<View>(
  desk: Desk,
  list: string,
  asked: Pick<ListRequest, "cursor" | "limit">,
  rowsAfter: IdsAfter,
  shownOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, Disclosed<View>>>,
  rowsPerBatch = ROWS_PER_BATCH,
): Promise<Result<Disclosed<Page<View>>, InvalidCursor>> {
  const after = await readCursor(desk, list, asked.cursor);
  if (!after.ok) return after;
  const limit = asked.limit ?? PAGE_DEFAULT;
  const items: Disclosed<View>[] = [];
  let position = after.value;
  for (let batch = 0; batch < BATCHES_MAX; batch++) {
    const rows = await rowsAfter(position, rowsPerBatch);
    const shown = await shownOf(rows.map(({ id }) => id));
    for (const { id, order } of rows) {
      const view = shown.get(id);
      if (view !== undefined) {
        if (items.length === limit) return pageOfShown(desk, list, items, position);
        items.push(view);
      }
      position = [order, id];
    }
    if (rows.length < rowsPerBatch) return pageOfShown(desk, list, items, undefined);
  }
  return pageOfShown(desk, list, items, position);
}
