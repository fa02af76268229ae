import { listConcerns as concernsAfter, readConcernsOf } from "../../db/needs/concerns.ts";
import {
  type ConcernView,
  discloseConcern,
  seesConcerns,
} from "../../domain/disclosure/disclose-concern.ts";
import { type Disclosed, together, togetherAbout } from "../../domain/disclosure/disclosed.ts";
import type { Concern, ConcernState } from "../../domain/needs/concerns/concern.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { findChild, findChildrenWithFamilies } from "../families/find-child.ts";
import { type ListRequest, familyFilter, idOrNobody } from "../list-filter.ts";
import type { NotFound } from "../not-found.ts";
import { type Page, pageOfRows } from "../page.ts";

export interface ConcernListRequest extends ListRequest {
  /** Those that are not closed, if undefined. */
  readonly state: ConcernState | undefined;
  readonly owner: string | undefined;
  /** Only those whose next step was due, or whose review was, before today. */
  readonly isOverdue: boolean;
}

const STANDING: readonly ConcernState[] = ["open", "watching"];

/** Concerns of one's families, the longest open first. */
export async function listConcerns(
  desk: Desk,
  asked: ConcernListRequest,
): Promise<Result<Disclosed<Page<ConcernView>>, InvalidCursor>> {
  const { state, owner, isOverdue, district, healthVisitor } = asked;
  const list = JSON.stringify(["concerns", state, owner, isOverdue, district, healthVisitor]);
  const filter = {
    states: state === undefined ? STANDING : [state],
    owner: idOrNobody(owner),
    overdueOn: isOverdue ? desk.today : undefined,
  };
  const page = await pageOfRows(desk, list, asked, (after, limit) =>
    concernsAfter(desk, familyFilter(desk, asked), filter, after, limit),
  );
  if (!page.ok) return page;
  const { items, next } = page.value;
  const shown = await shownConcerns(desk, items);
  return accepted(together(shown, (views) => ({ items: views, next })));
}

/** Everything that anybody was or is worried about of a child, in the order in which it was told; of one that was stopped nothing. */
export async function listConcernsOfChild(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<readonly ConcernView[]>, NotFound>> {
  const found = await findChild(desk, id);
  if (found === undefined || !seesConcerns(found.family, desk.viewer)) {
    return refused({ kind: "notFound" });
  }
  const isSilent = found.child.stopped !== undefined;
  const concerns = isSilent ? [] : await readConcernsOf(desk, [id]);
  return accepted(togetherAbout(id, await shownConcerns(desk, concerns), (views) => views));
}

async function shownConcerns(
  desk: Desk,
  concerns: readonly Concern[],
): Promise<readonly Disclosed<ConcernView>[]> {
  const children = [...new Set(concerns.map(({ child }) => child))];
  const found = await findChildrenWithFamilies(desk, children);
  const families = new Map(found.map(({ child, family }) => [child.id, family]));
  return concerns.flatMap((concern) => {
    const family = families.get(concern.child);
    return (family && discloseConcern(concern, family, desk.viewer)) ?? [];
  });
}
