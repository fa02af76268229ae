import type { ChildFacts } from "../criteria/child.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { ANCHOR_FACTS, type AnchoredFact } from "./child-log.ts";
import { type ChildOnRecord, KEPT_ANCHORS, type KeptAnchor } from "./child-on-record.ts";

/** The days by the names under which they are kept; null where nobody knows. */
export type AnchorDays = Readonly<Partial<Record<string, CivilDate | null>>>;

type Anchored = Pick<ChildFacts, AnchoredFact>;

export function dayOfKeptAnchor(
  { facts, departedOn }: Pick<ChildOnRecord, "facts" | "departedOn">,
  anchor: KeptAnchor,
): CivilDate | undefined {
  return anchor === "departure" ? departedOn : facts[ANCHOR_FACTS[anchor]];
}

/** A child of which another day is known, or null: nobody knows it any more. */
export function withAnchor(
  child: ChildOnRecord,
  anchor: KeptAnchor,
  on: CivilDate | undefined,
): ChildOnRecord {
  return anchor === "departure"
    ? { ...child, departedOn: on }
    : { ...child, facts: { ...child.facts, [ANCHOR_FACTS[anchor]]: on } };
}

export function anchoredFacts(days: AnchorDays): Anchored {
  return Object.fromEntries(
    Object.entries(ANCHOR_FACTS).map(([anchor, fact]) => [fact, days[anchor] ?? undefined]),
  ) as unknown as Anchored;
}

/** The anchors of which another day is known now, or the same one is no longer only expected. */
export function changedAnchors(
  before: ChildOnRecord | undefined,
  after: ChildOnRecord,
): readonly KeptAnchor[] {
  return KEPT_ANCHORS.filter((anchor) => {
    const on = dayOfKeptAnchor(after, anchor);
    if (before === undefined) return on !== undefined;
    const isAsSure = before.provisional.includes(anchor) === after.provisional.includes(anchor);
    return on !== dayOfKeptAnchor(before, anchor) || (on !== undefined && !isAsSure);
  });
}
