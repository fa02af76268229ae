/** The transitions that a programme should not leave a family alone at. */
export const WATCHED_ANCHORS = ["birth", "daycare-start", "kindergarten-start"] as const;
export type WatchedAnchor = (typeof WATCHED_ANCHORS)[number];

/** What is amiss with a programme that is written as it should be; `rule` is the rule's place. */
export type Finding =
  | { readonly code: "conditionNeverHolds"; readonly rule: number }
  | { readonly code: "repeatNeverOccurs"; readonly rule: number }
  | { readonly code: "proposedAfterWindow"; readonly rule: number }
  | { readonly code: "opensAfterPregnancy"; readonly rule: number }
  | { readonly code: "alwaysClosed"; readonly rule: number }
  /** Of a year's days, on how many a window that is counted from then holds no visiting day. */
  | { readonly code: "sometimesClosed"; readonly rule: number; readonly days: number }
  | { readonly code: "unknownFact"; readonly rule: number; readonly fact: string }
  /** How far away the nearest visit for everyone is; undefined where there is none. */
  | {
      readonly code: "noVisitAround";
      readonly anchor: WatchedAnchor;
      readonly weeks: number | undefined;
    };

const ERRORS: ReadonlySet<Finding["code"]> = new Set([
  "conditionNeverHolds",
  "repeatNeverOccurs",
  "proposedAfterWindow",
  "opensAfterPregnancy",
  "alwaysClosed",
]);

/** An error is a rule that can give no visit, and is not published; a warning may be what is meant. */
export function isError({ code }: Finding): boolean {
  return ERRORS.has(code);
}
