import { expect, test } from "vitest";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { isError } from "../../../src/domain/programme/lint/finding.ts";
import { lintProgramme } from "../../../src/domain/programme/lint/lint-programme.ts";
import { SHIPPED_PROGRAMMES } from "../../../src/domain/programme/shipped-programmes.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { day } from "../../support/a-child.ts";
import { aProgramme } from "../../support/a-programme.ts";
import { dayNumber } from "../../support/day-number.ts";

const window = (earliest: string, target: string, latest: string) => ({
  window: { earliest, target, latest },
});

/** What is found of one rule, the gaps that it leaves apart. */
function found(rule: Partial<RuleDocument>, closed: readonly string[] = []) {
  const closingDays = new Set(closed.map(dayNumber));
  return lintProgramme(aProgramme(rule), closingDays)
    .filter(({ code }) => code !== "noVisitAround")
    .map(({ code, ...finding }) => ("days" in finding ? `${code} ${finding.days}` : code));
}

test.each(["0000-01-01", "9999-12-31"])(
  "a programme may be valid from any day of the calendar: %s",
  (validFrom) => {
    const rule = window("-P12W", "P1D", "P1Y");
    const programme = { ...aProgramme(rule), validFrom: day(validFrom) };
    expect(lintProgramme(programme, NO_CLOSING_DAYS)).toEqual(
      lintProgramme(aProgramme(rule), NO_CLOSING_DAYS),
    );
  },
);

test.each<{ name: string; rule: Partial<RuleDocument>; finds: readonly string[] }>([
  { name: "a rule as it should be", rule: {}, finds: [] },
  {
    name: "a condition that contradicts itself",
    rule: {
      when: {
        all: [
          { fact: "epds-mother", atLeast: 10 },
          { fact: "epds-mother", atMost: 9 },
        ],
      },
    },
    finds: ["conditionNeverHolds"],
  },
  { name: "any of nothing", rule: { when: { any: [] } }, finds: ["conditionNeverHolds"] },
  {
    name: "a repeat that was over before it began",
    rule: { repeat: "FREQ=WEEKLY;UNTIL=20251231" },
    finds: ["repeatNeverOccurs"],
  },
  {
    name: "a window that closes before it is proposed",
    rule: { offer: "needs", when: { fact: "adbb", is: true }, proposeFrom: "P1M" },
    finds: ["proposedAfterWindow"],
  },
  {
    name: "one that closes as it is proposed",
    rule: { offer: "needs", when: { fact: "adbb", is: true }, proposeFrom: "P14D" },
    finds: [],
  },
  {
    name: "a pregnancy visit that opens after every pregnancy",
    rule: { anchor: "due", ...window("P15D", "P16D", "P30D") },
    finds: ["opensAfterPregnancy"],
  },
  {
    name: "one that opens as the last end",
    rule: { anchor: "due", ...window("P14D", "P16D", "P30D") },
    finds: [],
  },
  {
    name: "a fact that nobody has a word for",
    rule: { when: { fact: "langauge-concern", is: true } },
    finds: ["unknownFact"],
  },
  {
    name: "one that is counted from",
    rule: { anchor: ["fact:something-of-its-own", "birth"] },
    finds: ["unknownFact"],
  },
  // 2026 has 52 Saturdays, 52 Sundays and seven public holidays on other days.
  {
    name: "a window of one day",
    rule: window("P0D", "P0D", "P0D"),
    finds: ["sometimesClosed 111"],
  },
  {
    name: "a window of one day whatever day it is",
    rule: { ...window("P0D", "P0D", "P0D"), days: "all" },
    finds: ["sometimesClosed 10"],
  },
])("$name: $finds", ({ rule, finds }) => {
  expect(found(rule)).toEqual(finds);
});

test("closing days close a window as holidays do", () => {
  const rule = { ...window("P0D", "P0D", "P0D"), days: "all" } as const;
  expect(found(rule, ["2026-06-05", "2026-12-24"])).toEqual(["sometimesClosed 12"]);
});

test("a repeat that always falls on a Sunday is always closed", () => {
  const rule = { ...window("P0D", "P0D", "P0D"), repeat: "FREQ=WEEKLY;BYDAY=SU;COUNT=2" };
  expect(found(rule)).toEqual(["alwaysClosed"]);
});

test.each<{ name: string; rule: Partial<RuleDocument>; gaps: readonly string[] }>([
  {
    name: "a visit at birth leaves the transitions",
    rule: {},
    gaps: ["daycare-start 41", "kindergarten-start 154"],
  },
  {
    name: "one at daycare leaves the birth and kindergarten",
    rule: { anchor: "daycare-start", ...window("P0D", "P0D", "P0D") },
    gaps: ["birth 43", "kindergarten-start 113"],
  },
  {
    name: "twelve weeks away is near enough",
    rule: { ...window("P12W", "P12W", "P12W") },
    gaps: ["daycare-start 31", "kindergarten-start 144"],
  },
  {
    name: "a day more is not",
    rule: { ...window("P85D", "P85D", "P85D") },
    gaps: ["birth 12", "daycare-start 31", "kindergarten-start 144"],
  },
  {
    name: "one for some is none for all",
    rule: { when: { fact: "first-time-parents", is: true } },
    gaps: ["birth undefined", "daycare-start undefined", "kindergarten-start undefined"],
  },
  {
    name: "one under no condition at all is for all",
    rule: { when: { all: [] } },
    gaps: ["daycare-start 41", "kindergarten-start 154"],
  },
])("gaps: $name", ({ rule, gaps }) => {
  const findings = lintProgramme(aProgramme(rule), NO_CLOSING_DAYS);
  const around = findings.flatMap((finding) =>
    finding.code === "noVisitAround" ? [`${finding.anchor} ${finding.weeks}`] : [],
  );
  expect(around).toEqual(gaps);
});

test("the weeks can be chosen", () => {
  const findings = lintProgramme(aProgramme({}), NO_CLOSING_DAYS, 45);
  expect(findings.map((finding) => "anchor" in finding && finding.anchor)).toEqual([
    "kindergarten-start",
  ]);
});

test("no shipped programme has a rule that can give no visit", () => {
  for (const { programme } of SHIPPED_PROGRAMMES) {
    expect(lintProgramme(programme, NO_CLOSING_DAYS).filter(isError)).toEqual([]);
  }
});
