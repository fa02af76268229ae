import { expect, test } from "vitest";
import { FBOE_CONDITIONS } from "../../../../src/domain/criteria/fboe-codes.ts";
import { concernGuide } from "../../../../src/domain/needs/concerns/concern-guide.ts";

const { duty, guidance, groups, questions } = concernGuide();

test("every condition stands in one group, and each group suggests a step", () => {
  const grouped = groups.flatMap(({ conditions }) => conditions.map(({ code }) => code));
  expect(grouped.toSorted()).toEqual(FBOE_CONDITIONS.map(({ code }) => code).toSorted());
  for (const { title, steps } of groups) expect(steps.length, title.en).toBeGreaterThan(0);
});

test("the questions go from what is seen to who does what and when", () => {
  expect(questions.map(({ field, required }) => (required ? field : `(${field})`))).toEqual([
    "seen",
    "(familysWords)",
    "raisedBy",
    "spokenWith",
    "parentsInvolved",
    "(parentsNotInvolvedBecause)",
    "consent",
    "condition",
    "owner",
    "nextStep",
    "reviewOn",
  ]);
});

test("everything is said in both languages, and no two answers alike", () => {
  const said = [
    duty,
    guidance,
    ...questions.flatMap(({ title, because, answers }) => [title, because, ...answers]),
    ...groups.flatMap(({ title, steps }) => [title, ...steps]),
  ];
  for (const { da, en } of said) {
    expect(da).not.toBe("");
    expect(en).not.toBe(da);
  }
  for (const { answers } of questions) {
    expect(new Set(answers.map(({ da }) => da)).size).toBe(answers.length);
  }
});

test("the duty to notify is called a person's own, and of an unborn child too", () => {
  expect(duty.da).toContain("personlig");
  expect(duty.da).toContain("ufødt");
});
