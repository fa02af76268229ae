import { expect, test } from "vitest";
import {
  historyTakenOver,
  knowingOf,
  scopeTakenOver,
  visitsTakingOver,
} from "../../../src/domain/visits/carried-history.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { NO_HISTORY, type VisitHistory } from "../../../src/domain/visits/visit-history.ts";
import { day } from "../../support/a-child.ts";
import { BORN, follow } from "../../support/a-followed-child.ts";

const [VISIT] = follow(BORN).visits;
if (VISIT === undefined) throw new Error("one visit is owed");

const TODAY = day("2026-03-12");
const told = (difference: Partial<VisitHistory>) => ({ history: { ...NO_HISTORY, ...difference } });
const outcome = (kind: "declined" | "not-home") =>
  told({ outcomes: [{ id: "one", outcome: kind, scope: undefined, on: day("2026-03-10") }] });
const HELD = told({ held: { contact: "a-contact", on: day("2026-03-10") } });
const agreed = (until?: string) =>
  told({
    agreements: [
      {
        appointment: "an-appointment",
        healthVisitor: "a-health-visitor",
        since: day("2026-03-09"),
        on: day("2026-03-10"),
        until: until === undefined ? undefined : day(until),
      },
    ],
  });

const visit = (difference: Partial<StoredVisit>): StoredVisit => ({ ...VISIT, ...difference });
const areTaken = (of: Partial<StoredVisit>, becomes: Partial<StoredVisit>) =>
  visitsTakingOver([visit(of)], [visit({ id: "own", ...becomes })], TODAY).length > 0;

test.each([
  { name: "held", of: HELD, isTaken: true },
  { name: "agreed", of: agreed(), isTaken: true },
  { name: "agreed, and given up since", of: agreed("2026-03-11"), isTaken: false },
  { name: "declined", of: outcome("declined"), isTaken: true },
  { name: "missed", of: outcome("not-home"), isTaken: true },
  {
    name: "declined, and withdrawn",
    of: { ...outcome("declined"), isWithdrawn: true },
    isTaken: true,
  },
  { name: "nothing", of: {}, isTaken: false },
])("what a duplicate's visit has been, $name, is taken over: $isTaken", ({ of, isTaken }) => {
  expect(areTaken(of, {})).toBe(isTaken);
});

test.each([
  { name: "nothing has come of", own: {}, isTaken: true },
  { name: "was missed", own: outcome("not-home"), isTaken: true },
  { name: "was held", own: HELD, isTaken: false },
  { name: "is agreed, if its day has passed", own: agreed(), isTaken: false },
  { name: "was declined", own: outcome("declined"), isTaken: false },
  { name: "is owed no more", own: { isWithdrawn: true }, isTaken: false },
  { name: "is of another rule", own: { rule: "another" }, isTaken: false },
  { name: "is another time of its rule", own: { occurrence: 1 }, isTaken: false },
])("a visit that $name takes over: $isTaken", ({ own, isTaken }) => {
  expect(areTaken(HELD, own)).toBe(isTaken);
});

test("what was held is taken over before what is agreed, and what is agreed counts from today", () => {
  const both = { ...agreed().history, held: HELD.history.held };
  expect(historyTakenOver(NO_HISTORY, both, TODAY)).toEqual(HELD.history);
  const [taken] = historyTakenOver(NO_HISTORY, agreed().history, TODAY).agreements;
  expect(taken).toEqual({ ...agreed().history.agreements[0], since: TODAY });
});

test.each([
  { scope: "programme", isAgreed: true, reaches: "visit" },
  { scope: "programme", isAgreed: false, reaches: "programme" },
  { scope: "visit", isAgreed: false, reaches: "visit" },
] as const)(
  "a $scope that was declined, with something agreed elsewhere: $isAgreed, is declined as a $reaches",
  ({ scope, isAgreed, reaches }) => {
    expect(scopeTakenOver(scope, isAgreed)).toBe(reaches);
  },
);

test("a visit knows the tension that has just been told under its id, and what was kept of it", () => {
  const now = {
    kind: "noLongerOwed",
    about: "an-appointment",
    on: TODAY,
    daysOutside: undefined,
    window: undefined,
  } as const;
  const open = { ...now, id: "open", on: day("2026-03-11"), isKept: false };
  const kept = { ...now, id: "kept", on: day("2026-03-10"), isKept: true };
  const own = visit({ id: "own", tensions: [open, kept] });
  const knowing = (tensions: Parameters<typeof knowingOf>[0]) => knowingOf(tensions, [own])[0];
  expect(knowing([{ ...now, visit: "own" }])?.tensions).toMatchObject([
    kept,
    { id: "open", on: TODAY, isKept: false },
  ]);
  expect(knowing([])?.tensions).toEqual([kept]);
});
