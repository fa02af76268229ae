import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Position } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { idOrNobody } from "../list-filter.ts";
import { type Asked, type JournalPage, listName } from "./journal-request.ts";
import { type IdsAfter, pageOfIdsShown } from "./page-of-ids-shown.ts";

/** Of a list that a journal asks for, what is the viewer's to see and fits; ids that can be nobody's find nothing. */
export function pageThatFits<View>(
  desk: Desk,
  list: string,
  asked: Asked<View>,
  idsAfter: (
    desk: Desk,
    filter: Asked<View>,
    after: Position | undefined,
    limit: number,
  ) => ReturnType<IdsAfter>,
  shownOf: (desk: Desk, ids: readonly string[]) => Promise<ReadonlyMap<string, Disclosed<View>>>,
): Promise<JournalPage<View>> {
  const { ids, child, healthVisitor, visit, fits } = asked;
  const filter = {
    ...asked,
    ids: ids?.filter(isRecordId),
    child: idOrNobody(child),
    healthVisitor: idOrNobody(healthVisitor),
    visit: idOrNobody(visit),
  };
  return pageOfIdsShown(
    desk,
    listName(list, asked),
    asked,
    (after, limit) => idsAfter(desk, filter, after, limit),
    async (found) => {
      const shown = await shownOf(desk, found);
      return new Map([...shown].filter(([, view]) => fits(view.shown)));
    },
  );
}
