import { listTensions as tensionsAfter } from "../../db/visits/tensions.ts";
import { readVisits } from "../../db/visits/visits.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import { type TensionView, discloseTension } from "../../domain/disclosure/disclose-tension.ts";
import { invariant } from "../../domain/invariant.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import type { TensionOnRecord } from "../../domain/visits/tension-on-record.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { findChildrenWithFamilies } from "../families/find-child.ts";
import { type ListRequest, familyFilter } from "../list-filter.ts";
import { type Page, pageOfRows } from "../page.ts";

export interface TensionListRequest extends ListRequest {
  readonly state: "open" | "closed";
}

/** What does not fit, for a person to resolve, the longest told first; or what has been resolved. */
export async function listTensions(
  desk: Desk,
  asked: TensionListRequest,
): Promise<Result<Disclosed<Page<TensionView>>, InvalidCursor>> {
  const { state, district, healthVisitor } = asked;
  const list = JSON.stringify(["tensions", state, district, healthVisitor]);
  const filter = familyFilter(desk, asked);
  const page = await pageOfRows(desk, list, asked, (after, limit) =>
    tensionsAfter(desk, filter, state === "open", after, limit),
  );
  if (!page.ok) return page;
  const { items, next } = page.value;
  const shown = await shownTensions(desk, items);
  return accepted(together(shown, (views) => ({ items: views, next })));
}

/** Tensions with the rules of their visits and who may resolve them; of a child that was stopped there is none to see. */
async function shownTensions(
  desk: Desk,
  tensions: readonly TensionOnRecord[],
): Promise<readonly Disclosed<TensionView>[]> {
  const children = [...new Set(tensions.map(({ child }) => child))];
  const [visits, found] = await Promise.all([
    readVisits(desk, children),
    findChildrenWithFamilies(desk, children),
  ]);
  const visitById = new Map(visits.map((visit) => [visit.id, visit]));
  const byChild = new Map(found.map((of) => [of.child.id, of]));
  return tensions.flatMap((tension) => {
    const [visit, of] = [visitById.get(tension.visit), byChild.get(tension.child)];
    invariant(visit !== undefined && of !== undefined, "a tension is of a visit of a child");
    if (of.child.stopped !== undefined) return [];
    const rule = ruleOf(desk.programmes, visit);
    return discloseTension(tension, rule, of.family, desk.viewer) ?? [];
  });
}

export async function shownTension(
  desk: Desk,
  tension: TensionOnRecord,
): Promise<Disclosed<TensionView> | undefined> {
  const [shown] = await shownTensions(desk, [tension]);
  return shown;
}
