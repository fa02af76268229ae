import { type After, listChildren } from "../db/families/lists.ts";
import type { Disclosed } from "../domain/disclosure/disclosed.ts";
import type { Result } from "../domain/result.ts";
import { type InvalidCursor, type Position, readCursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { type ListRequest, PAGE_DEFAULT, familyFilter, idOrNobody } from "./list-filter.ts";
import { type Page, pageOfShown } from "./page.ts";

/** How much one request looks through: a page may be short, or empty, and still have a next. */
const BATCHES_MAX = 10;
const CHILDREN_PER_BATCH = 100;

/** One of what follows from a child's record. */
interface OfChild<View> {
  readonly child: string;
  /** Where it stands among its child's. */
  readonly place: string;
  readonly shown: Disclosed<View> | undefined;
}

interface AskedOfChildren extends ListRequest {
  readonly child: string | undefined;
  /** Of children too that have moved and leave something to be seen to. */
  readonly orMoved?: boolean;
}

/** A page of what follows from what is on record of children and is kept in no list of its own: child by child in the order of their registration. */
export async function pageOfChildren<View>(
  desk: Desk,
  list: string,
  asked: AskedOfChildren,
  ofChildren: (ids: readonly string[]) => Promise<readonly OfChild<View>[]>,
): Promise<Result<Disclosed<Page<View>>, InvalidCursor>> {
  const cursor = await readCursor(desk, list, asked.cursor);
  if (!cursor.ok) return cursor;
  const limit = asked.limit ?? PAGE_DEFAULT;
  const items: Disclosed<View>[] = [];
  let { after, within } = resumed(cursor.value);
  for (let batch = 0; batch < BATCHES_MAX; batch++) {
    const rows = await childrenAfter(desk, asked, after);
    const byChild = Map.groupBy(await ofChildren(rows.map(({ id }) => id)), ({ child }) => child);
    for (const { id, order } of rows) {
      for (const { place, shown } of byChild.get(id) ?? []) {
        const at = `${id}/${place}`;
        const isPast = within.startsWith(`${id}/`) && at <= within;
        if (isPast || shown === undefined) continue;
        if (items.length === limit) {
          return pageOfShown(desk, list, items, positionOf(after, within));
        }
        items.push(shown);
        within = at;
      }
      after = [order, id];
      within = "";
    }
    if (rows.length < CHILDREN_PER_BATCH) return pageOfShown(desk, list, items, undefined);
  }
  return pageOfShown(desk, list, items, positionOf(after, within));
}

function childrenAfter(desk: Desk, asked: AskedOfChildren, after: After) {
  const { child, orMoved } = asked;
  const only = child === undefined ? undefined : idOrNobody(child);
  const among = { only, orMoved };
  return listChildren(desk, familyFilter(desk, asked), after, CHILDREN_PER_BATCH, among);
}

/** A page ends after a child, or within the next one: after what stands in this place of it. */
function positionOf(after: After, within: string): Position {
  const [order = "", id = ""] = after ?? [];
  return [order, `${id}|${within}`];
}

function resumed(position: Position | undefined): {
  readonly after: After;
  readonly within: string;
} {
  const [order = "", place = "|"] = position ?? [];
  const [id = "", within = ""] = place.split("|");
  return { after: id === "" ? undefined : [order, id], within };
}
