import { expect, test } from "vitest";
import { leftOutSiblings } from "../../../src/domain/planning/left-out-siblings.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { day } from "../../support/a-child.ts";
import { booked, historyOf } from "../../support/a-history.ts";

const TODAY = day("2026-03-05");
const BIRTH_DATES: Readonly<Record<string, string>> = {
  "a-twin": "2026-03-02",
  "her-twin": "2026-03-02",
  "their-elder": "2024-01-15",
};

function aVisitOf(child: string, difference: Partial<StoredVisit> = {}): StoredVisit {
  return {
    id: `of ${child}`,
    child,
    rule: "two-months",
    occurrence: 0,
    window: {
      earliest: day("2026-04-20"),
      target: day("2026-04-27"),
      latest: day("2026-06-02"),
    },
    provisional: false,
    feasible: true,
    because: [],
    programme: { id: "a-programme", version: "2026-1" },
    version: 1,
    isWithdrawn: false,
    tensions: [],
    history: historyOf(undefined),
    ...difference,
  };
}

test.each([
  { name: "the same visit of a twin", visit: aVisitOf("her-twin"), isLeftOut: true },
  { name: "another visit", visit: aVisitOf("her-twin", { rule: "a-year" }), isLeftOut: false },
  { name: "its next time", visit: aVisitOf("her-twin", { occurrence: 1 }), isLeftOut: false },
  { name: "an elder sibling's", visit: aVisitOf("their-elder"), isLeftOut: false },
  { name: "one withdrawn", visit: aVisitOf("her-twin", { isWithdrawn: true }), isLeftOut: false },
  {
    name: "one that is agreed",
    visit: aVisitOf("her-twin", { history: historyOf(booked("2026-04-27")) }),
    isLeftOut: false,
  },
])("left out of a twin's visit, $name: $isLeftOut", ({ visit, isLeftOut }) => {
  const birthDateOf = (child: string) => day(BIRTH_DATES[child] ?? "");
  expect(leftOutSiblings([visit], [aVisitOf("a-twin")], birthDateOf, TODAY)).toEqual(
    isLeftOut ? [visit.id] : [],
  );
});
