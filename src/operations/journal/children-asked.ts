import { listChildren } from "../../db/families/lists.ts";
import type { ChildView } from "../../domain/disclosure/views.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { holdsMoment } from "../../domain/time/time-span.ts";
import type { Desk } from "../desk.ts";
import { familyFilter } from "../list-filter.ts";
import { type JournalPage, type JournalRequest, listName } from "./journal-request.ts";
import { idsNamed, pageOfIdsShown } from "./page-of-ids-shown.ts";

interface OfChild {
  readonly changedAt: Date | undefined;
  readonly child: Pick<ChildView, "healthVisitor">;
}

/** One of something for each child: of those who are named whoever is known, else of all who are followed, in the order of their registration. */
export function pageOfChildrenAsked<View extends OfChild>(
  desk: Desk,
  list: string,
  asked: JournalRequest,
  shownOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, Disclosed<View>>>,
  rowsPerBatch?: number,
): Promise<JournalPage<View>> {
  const { ids, child, changed } = asked;
  const name = listName(list, asked);
  const named = child === undefined ? ids : (ids ?? [child]).filter((id) => id === child);
  if (named === undefined) {
    const filter = familyFilter(desk, { ...asked, district: undefined });
    return pageOfIdsShown(
      desk,
      name,
      asked,
      (after, limit) => listChildren(desk, filter, after, limit, { changed }),
      shownOf,
      rowsPerBatch,
    );
  }
  return pageOfIdsShown(
    desk,
    name,
    asked,
    idsNamed(named.filter(isRecordId)),
    async (page) => {
      const shown = [...(await shownOf(page))];
      return new Map(
        shown.filter(([, view]) => isHers(asked, view.shown) && isAsked(asked, view.shown)),
      );
    },
    rowsPerBatch,
  );
}

function isHers({ healthVisitor }: JournalRequest, { child }: OfChild): boolean {
  return healthVisitor === undefined || child.healthVisitor === healthVisitor;
}

/** Whether something was last changed when it is asked for; of what nothing is known nobody says that it was not. */
export function isAsked(
  { changed }: Pick<JournalRequest, "changed">,
  { changedAt }: { readonly changedAt: Date | undefined },
): boolean {
  return changedAt === undefined || holdsMoment(changed, changedAt);
}
