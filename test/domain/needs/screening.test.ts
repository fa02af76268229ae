import { expect, test } from "vitest";
import { CUT_OFFS } from "../../../src/domain/criteria/cut-offs.ts";
import { isNamedFact } from "../../../src/domain/criteria/fact-labels.ts";
import {
  INSTRUMENTS,
  SCREENED_PARENTS,
  asksParent,
} from "../../../src/domain/criteria/instruments.ts";
import {
  type ScreeningResult,
  factsOfScreening,
  madeBy,
  readingOf,
} from "../../../src/domain/needs/screening.ts";
import { day } from "../../support/a-child.ts";

const on = day("2026-05-04");
const EPDS: ScreeningResult = {
  instrument: "EPDS",
  version: "EPDS 1987 DK",
  on,
  parent: "mother",
  score: 15,
  selfHarmItem: 1,
};
const ADBB: ScreeningResult = {
  ...EPDS,
  instrument: "ADBB",
  parent: undefined,
  selfHarmItem: undefined,
};

test.each<{ name: string; result: ScreeningResult; facts: object }>([
  { name: "a mother", result: EPDS, facts: { "epds-mother": 15, "epds-self-harm-mother": 1 } },
  {
    name: "a second parent",
    result: { ...EPDS, parent: "second-parent", selfHarmItem: 0 },
    facts: { "epds-partner": 15, "epds-self-harm-partner": 0 },
  },
  {
    name: "a partner by Gotland",
    result: { ...EPDS, instrument: "Gotland", parent: "second-parent", selfHarmItem: undefined },
    facts: { "gotland-partner": 15 },
  },
  { name: "a child", result: ADBB, facts: { adbb: 15 } },
])("of $name conditions read $facts", ({ result, facts }) => {
  const read = factsOfScreening(result);
  expect(Object.fromEntries(read.map(({ fact, value }) => [fact, value]))).toEqual(facts);
  expect(read.every((each) => each.on === on)).toBe(true);
});

test("every fact of a screening has words", () => {
  const facts = INSTRUMENTS.flatMap((instrument) =>
    (asksParent(instrument) ? SCREENED_PARENTS : [undefined]).flatMap((parent) =>
      factsOfScreening({ ...EPDS, instrument, parent }),
    ),
  );
  expect(facts.filter(({ fact }) => !isNamedFact(fact))).toEqual([]);
});

test.each([
  { score: 10, isReached: false },
  { score: 11, isReached: true },
])("a mother's EPDS of $score reaches the cut-off: $isReached", ({ score, isReached }) => {
  expect(readingOf({ ...EPDS, score }, CUT_OFFS)).toEqual({ cutOff: 11, isReached });
});

test.each(["PUF", "AIMS"] as const)("%s has no cut-off to reach", (instrument) => {
  expect(readingOf({ ...ADBB, instrument }, CUT_OFFS)).toEqual({
    cutOff: undefined,
    isReached: undefined,
  });
});

test.each([
  { name: "a mother before the birth", result: EPDS, born: "2026-06-01", fault: undefined },
  { name: "a mother tomorrow", result: { ...EPDS, on: day("2026-05-06") }, fault: "onInTheFuture" },
  { name: "a child on its day of birth", result: ADBB, born: "2026-05-04", fault: undefined },
  { name: "a child before its birth", result: ADBB, born: "2026-05-05", fault: "onBeforeBirth" },
  { name: "a child that is expected", result: ADBB, fault: "onBeforeBirth" },
])("a screening of $name: $fault", ({ result, born, fault }) => {
  const made = madeBy(result, born === undefined ? undefined : day(born), day("2026-05-05"));
  expect(made.ok ? undefined : made.refusal.kind).toBe(fault);
});
