import { expect, test } from "vitest";
import type { Condition } from "../../../src/domain/criteria/condition.ts";
import { CUT_OFFS, cutOffsWith, withCutOffs } from "../../../src/domain/criteria/cut-offs.ts";

const TWELVE = cutOffsWith(CUT_OFFS, { "epds-mother": 12 });
const MOTHER: Condition = { fact: "epds-mother", atLeast: 11 };

test.each<{ name: string; condition: Condition; becomes: Condition }>([
  { name: "a threshold", condition: MOTHER, becomes: { fact: "epds-mother", atLeast: 12 } },
  {
    name: "a threshold that was another",
    condition: { fact: "epds-mother", atLeast: 9 },
    becomes: { fact: "epds-mother", atLeast: 12 },
  },
  {
    name: "one among others",
    condition: { any: [{ fact: "adbb", atLeast: 5 }, { not: { all: [MOTHER] } }] },
    becomes: {
      any: [{ fact: "adbb", atLeast: 5 }, { not: { all: [{ fact: "epds-mother", atLeast: 12 }] } }],
    },
  },
])("$name becomes the municipality's cut-off", ({ condition, becomes }) => {
  expect(withCutOffs(condition, TWELVE)).toEqual(becomes);
});

test.each<{ name: string; condition: Condition }>([
  { name: "an upper limit", condition: { fact: "epds-mother", atMost: 11 } },
  { name: "one score alone", condition: { fact: "epds-mother", is: 11 } },
  { name: "what is no screening", condition: { fact: "birth-weight-grams", atLeast: 2_500 } },
  { name: "a name of JavaScript's", condition: { fact: "constructor", atLeast: 1 } },
  {
    name: "thresholds as they are",
    condition: { all: [{ not: { fact: "epds-mother", atLeast: 12 } }] },
  },
])("$name stays the very same", ({ condition }) => {
  expect(withCutOffs(condition, TWELVE)).toBe(condition);
});

test("what is said as usual stays the very same", () => {
  expect(cutOffsWith(CUT_OFFS, { "epds-mother": 11, adbb: undefined })).toBe(CUT_OFFS);
});
