import { listTensions as tensionsAfter } from "../../db/tensions.ts";
import { readVisit } from "../../db/visits.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import { type TensionView, discloseTension } from "../../domain/disclosure/disclose-tension.ts";
import { invariant } from "../../domain/invariant.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import type { TensionOnRecord } from "../../domain/visits/tension-on-record.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { findChild } from "../families/find-child.ts";
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
  const shown: Disclosed<TensionView>[] = [];
  for (const tension of items) {
    const view = await shownTension(desk, tension);
    if (view !== undefined) shown.push(view);
  }
  return accepted(together(shown, (views) => ({ items: views, next })));
}

/** A tension with the rule of its visit and who may resolve it; of a child that was stopped there is none to see. */
export async function shownTension(
  desk: Desk,
  tension: TensionOnRecord,
): Promise<Disclosed<TensionView> | undefined> {
  const [visit, found] = await Promise.all([
    readVisit(desk, tension.visit),
    findChild(desk, tension.child),
  ]);
  invariant(visit !== undefined && found !== undefined, "a tension is of a visit of a child");
  if (found.child.stopped !== undefined) return undefined;
  return discloseTension(tension, ruleOf(desk.programmes, visit), found.family, desk.viewer);
}
