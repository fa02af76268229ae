import { expect, test } from "vitest";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { day } from "../../support/a-child.ts";
import { type Asked, aSchedule, planned } from "../../support/a-plan.ts";
import {
  DAYCARE,
  FAILS,
  HOLDS,
  KNOWN,
  NEEDS,
  NEXT_YEAR,
  OPEN,
  PREGNANCY,
  UNBORN,
} from "../../support/kinds-of-rules.ts";

const SIXTY_ONE = { days: "all", repeat: "FREQ=DAILY;UNTIL=20260511" } as const;
const REFUSED = { ok: false, refusal: { kind: "tooManyOccurrences", rules: [0] } };

test.each<{ name: string; rule: Partial<RuleDocument>; asked?: Asked }>([
  { name: "visits", rule: {} },
  { name: "a proposal", rule: { ...NEEDS, ...HOLDS }, asked: { facts: KNOWN } },
  {
    name: "a proposal not yet made",
    rule: { ...NEEDS, ...HOLDS, ...NEXT_YEAR },
    asked: { facts: KNOWN },
  },
  { name: "given on request", rule: NEEDS },
  { name: "undecided", rule: OPEN },
  { name: "of a condition that does not hold", rule: FAILS, asked: { facts: KNOWN } },
  { name: "lapsed", rule: PREGNANCY, asked: { child: { dueDate: day("2026-03-02") } } },
  { name: "provisional", rule: {}, asked: { child: UNBORN } },
  {
    name: "before the arrival, all of them",
    rule: {},
    asked: { child: { arrivedOn: day("2027-01-01") } },
  },
  {
    name: "before the arrival, all but one",
    rule: {},
    asked: { child: { arrivedOn: day("2026-05-15") } },
  },
])("are refused, be they $name", ({ rule, asked = {} }) => {
  expect(planned(asked, { ...SIXTY_ONE, ...rule })).toEqual(REFUSED);
});

test.each<{ name: string; rule: Partial<RuleDocument>; asked?: Asked }>([
  { name: "its anchor is not known", rule: DAYCARE },
  { name: "it has lapsed and no due date is known", rule: PREGNANCY },
])("cannot be counted where $name", ({ rule, asked = {} }) => {
  expect(planned(asked, { ...SIXTY_ONE, ...rule }).ok).toBe(true);
});

test("name every such rule by its place", () => {
  expect(planned({}, SIXTY_ONE, {}, { ...SIXTY_ONE, code: "another" })).toEqual({
    ok: false,
    refusal: { kind: "tooManyOccurrences", rules: [0, 2] },
  });
});

test.each(["FREQ=DAILY;UNTIL=20260510", "FREQ=DAILY;COUNT=60"])(
  "are not the 60 of %s",
  (repeat) => {
    expect(aSchedule({}, { ...SIXTY_ONE, repeat }).visits).toHaveLength(60);
  },
);

test("depend on the child: the same rule is counted from a later birth", () => {
  const child = { birthDate: day("2026-03-03") };
  expect(aSchedule({ child }, SIXTY_ONE).visits).toHaveLength(60);
});
