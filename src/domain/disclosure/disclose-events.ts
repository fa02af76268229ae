import { type Disclosed, disclosed } from "./disclosed.ts";
import type { Scope, Viewer } from "./viewer.ts";

/** What happened, to whoever follows a municipality's events; why, to those who may see reasons. */
export function discloseEvents<
  Event extends { readonly child: string | undefined; readonly reasons: readonly string[] },
>(
  page: { readonly items: readonly Event[]; readonly next: number },
  { role, scopes }: Viewer,
): Disclosed<{ readonly items: readonly Event[]; readonly next: number }> {
  const showsReasons = role !== "journal-system" || scopes.includes("reasons:read" satisfies Scope);
  const items = showsReasons ? page.items : page.items.map((each) => ({ ...each, reasons: [] }));
  const children = new Set(items.flatMap(({ child }) => child ?? []));
  return disclosed({ items, next: page.next }, [...children]);
}
