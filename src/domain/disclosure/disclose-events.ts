import { type Disclosed, disclosed } from "./disclosed.ts";
import type { Scope, Viewer } from "./viewer.ts";

/** What of an event tells of somebody; of one that was withdrawn nothing does. */
type Telling = { readonly child: string | undefined; readonly reasons: readonly string[] };

/** What happened, to whoever follows a municipality's events; why, to those who may see reasons. */
export function discloseEvents<Event extends Telling | { readonly type: "withdrawn" }>(
  page: { readonly items: readonly Event[]; readonly next: number },
  { role, scopes }: Viewer,
): Disclosed<{ readonly items: readonly Event[]; readonly next: number }> {
  const showsReasons = role !== "journal-system" || scopes.includes("reasons:read" satisfies Scope);
  const items = showsReasons
    ? page.items
    : page.items.map((each) => ("reasons" in each ? { ...each, reasons: [] } : each));
  const children = items.flatMap((each) => ("child" in each ? (each.child ?? []) : []));
  return disclosed({ items, next: page.next }, [...new Set(children)]);
}
