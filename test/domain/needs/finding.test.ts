import { describe, expect, test } from "vitest";
import {
  FEEDINGS,
  type Finding,
  findingFaults,
  indicatorOf,
} from "../../../src/domain/needs/finding.ts";
import { INDICATORS } from "../../../src/domain/needs/indicators.ts";
import { FBOE_CONDITIONS } from "../../../src/domain/criteria/fboe-codes.ts";
import { OBSERVATION_CODES } from "../../../src/domain/programme/mandatory-observations.ts";
import { civilDateOf } from "../../../src/domain/time/civil-date.ts";

const BOTH = { parents: ["mother", "second-parent"] as const, isBorn: true };
const SAID: Finding = { of: "child", observation: "weight", value: 3400 };
const day = civilDateOf;

const faults = (difference: Partial<Finding>, of: Parameters<typeof findingFaults>[1] = BOTH) =>
  findingFaults([{ ...SAID, ...difference }], of).map(({ field, code }) => `${field} ${code}`);

describe("a finding is sound", () => {
  test.each<Partial<Finding>>([
    {},
    { observation: "height", value: 51.5 },
    { observation: "height", value: 51, position: "lying" },
    { observation: "head-circumference", value: 35.1 },
    { observation: "feeding", value: "breast-milk-only" },
    { observation: "feeding", value: "family-food", from: day("2026-03-02") },
    {
      observation: "feeding",
      value: "family-food",
      from: day("2026-03-02"),
      until: day("2026-03-02"),
    },
    { observation: "sleep", value: "attention" },
    { observation: "passive-smoking", value: "normal" },
    { of: "mother", observation: "parent-mental-state", value: "needsIntervention" },
    {
      of: "second-parent",
      observation: "condition",
      value: "fc3d65d1-1509-47ef-8845-60adea5d7a65",
    },
    { observation: "condition", value: "bfd18100-d007-4465-95ce-5bf2ac8bc091" },
  ])("%o", (difference) => {
    expect(faults(difference)).toEqual([]);
  });
});

describe("a finding is refused", () => {
  test.each<[Partial<Finding>, string]>([
    [{ value: "3400" }, "value wrongType"],
    [{ value: 0 }, "value tooSmall"],
    [{ value: 60_001 }, "value tooBig"],
    [{ value: 3400.5 }, "value notAllowed"],
    [{ observation: "height", value: 51.25 }, "value notAllowed"],
    [{ observation: "sleep", value: 3 }, "value wrongType"],
    [{ observation: "sleep", value: "good" }, "value notAllowed"],
    [{ observation: "passive-smoking", value: "attention" }, "value notAllowed"],
    [{ observation: "feeding", value: "toString" }, "value notAllowed"],
    [{ observation: "condition", value: "nothing" }, "value unknownCondition"],
    [
      { observation: "condition", value: "e1c1674c-9384-4d95-999f-763f3868f444" },
      "value unknownCondition",
    ],
    [
      { observation: "condition", value: "fc3d65d1-1509-47ef-8845-60adea5d7a65" },
      "value wrongPerson",
    ],
    [{ of: "mother" }, "of wrongPerson"],
    [{ observation: "support-network", value: "normal" }, "of wrongPerson"],
    [{ position: "lying" }, "position notWithThis"],
    [{ from: day("2026-03-02") }, "from notWithThis"],
    [
      { observation: "feeding", value: "family-food", until: day("2026-03-02") },
      "until notWithThis",
    ],
    [
      {
        observation: "feeding",
        value: "family-food",
        from: day("2026-03-02"),
        until: day("2026-03-01"),
      },
      "until daysOutOfOrder",
    ],
  ])("%o: %s", (difference, fault) => {
    expect(faults(difference)).toEqual([fault]);
  });

  test("of a child before its birth, and of a parent whom nobody knows", () => {
    expect(faults({}, { ...BOTH, isBorn: false })).toEqual(["of onBeforeBirth"]);
    const network: Partial<Finding> = {
      of: "mother",
      observation: "support-network",
      value: "normal",
    };
    expect(faults(network, { parents: [], isBorn: false })).toEqual(["of unknownParent"]);
  });

  test("where the same is said twice of one person, by its place", () => {
    const twice = findingFaults([SAID, { ...SAID, value: 3500 }], BOTH);
    expect(twice).toEqual([{ place: 1, field: "observation", code: "duplicateObservation" }]);
    const fed: Finding = { of: "child", observation: "feeding", value: "family-food" };
    expect(findingFaults([fed, { ...fed, from: day("2026-03-02") }], BOTH)).toEqual([]);
  });
});

test("every observation of KL's table is a measure, feeding or an indicator of its own", () => {
  const measures = new Set(["weight", "height", "head-circumference", "feeding"]);
  const indicators = OBSERVATION_CODES.filter((code) => !measures.has(code)).map(indicatorOf);
  expect(new Set(indicators)).toEqual(new Set(INDICATORS));
});

test("codes are told apart by their first eight characters, of which ids are made", () => {
  const codes = [
    ...FBOE_CONDITIONS,
    ...INDICATORS,
    ...Object.values(FEEDINGS),
    { code: "e61e4dab" },
  ].map(({ code }) => code.slice(0, 8));
  expect(new Set(codes).size).toBe(codes.length);
});
