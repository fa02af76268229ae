import { describe, expect, test } from "vitest";
import type { FactValue } from "../../../src/domain/criteria/recorded-facts.ts";
import { aFact, day } from "../../support/a-child.ts";
import { tasksOn } from "../../support/a-followed-up-child.ts";

const MOTHER = "epds-self-harm-mother";
const KIND = "act-on-self-harm-thoughts";

const answers = (...recordedFacts: ReturnType<typeof aFact>[]) => ({ facts: { recordedFacts } });
const urgent = (on: string, followed: Parameters<typeof tasksOn>[1]) =>
  tasksOn(on, followed).filter(({ kind }) => kind === KIND);

test.each<{ fact: string; value: FactValue; tasks: number }>([
  { fact: MOTHER, value: 0, tasks: 0 },
  { fact: MOTHER, value: 1, tasks: 1 },
  { fact: MOTHER, value: 3, tasks: 1 },
  { fact: MOTHER, value: null, tasks: 0 },
  { fact: MOTHER, value: "often", tasks: 0 },
  { fact: "epds-self-harm-partner", value: 2, tasks: 1 },
  { fact: "self-harm-thoughts", value: true, tasks: 1 },
  { fact: "self-harm-thoughts", value: false, tasks: 0 },
  { fact: "epds-mother", value: 30, tasks: 0 },
])("$fact of $value: $tasks tasks", ({ fact, value, tasks }) => {
  const found = urgent("2026-05-04", answers(aFact(fact, value, "2026-05-04")));
  expect(found).toHaveLength(tasks);
});

test("it is due on the day of the answer, for the health visitor", () => {
  const [task] = urgent("2026-05-06", answers(aFact(MOTHER, 1, "2026-05-04")));
  expect(task).toEqual({
    kind: KIND,
    about: `${MOTHER}/2026-05-04/0`,
    child: "a-child",
    since: "2026-05-04",
    due: "2026-05-04",
    forWhom: "health-visitor",
    because: [{ code: "selfHarmThoughts", fact: MOTHER, on: "2026-05-04" }],
  });
});

test("of a family that nobody follows it is the coordinator's", () => {
  const followed = { ...answers(aFact(MOTHER, 1, "2026-05-04")), isUnassigned: true };
  expect(urgent("2026-05-04", followed).map(({ forWhom }) => forWhom)).toEqual(["coordinator"]);
});

test("an answer that was dated ahead waits for nobody", () => {
  const [task] = urgent("2026-05-04", answers(aFact(MOTHER, 1, "2026-06-04")));
  expect(task?.due).toBe("2026-05-04");
});

describe("it stays", () => {
  test.each([
    { name: "a later answer of 0", later: aFact(MOTHER, 0, "2026-05-18") },
    { name: "an answer of 0 on the same day", later: aFact(MOTHER, 0, "2026-05-04") },
    { name: "a withdrawal", later: aFact(MOTHER, null, "2026-05-18") },
  ])("after $name", ({ later }) => {
    const found = urgent("2026-06-01", answers(aFact(MOTHER, 1, "2026-05-04"), later));
    expect(found).toHaveLength(1);
  });

  test("after the last day of the fact", () => {
    const ended = { ...aFact(MOTHER, 1, "2026-05-04"), until: day("2026-05-04") };
    expect(urgent("2026-06-01", answers(ended))).toHaveLength(1);
  });

  test("while the plan rests, beside the question about the discharge", () => {
    const admitted = aFact("admitted", true, "2026-03-02");
    const kinds = tasksOn("2026-05-04", answers(admitted, aFact(MOTHER, 1, "2026-05-04")));
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([KIND, "ask-about-discharge"]),
    );
  });
});

test("each positive answer is a task of its own, on one day too", () => {
  const found = urgent(
    "2026-06-01",
    answers(
      aFact(MOTHER, 1, "2026-05-04"),
      aFact(MOTHER, 2, "2026-05-04"),
      aFact("epds-self-harm-partner", 1, "2026-05-04"),
      aFact(MOTHER, 1, "2026-05-18"),
    ),
  );
  expect(new Set(found.map(({ about }) => about)).size).toBe(4);
});

test.each([
  { name: "moves", ended: { departedOn: day("2026-05-05") }, stays: true },
  {
    name: "is stopped",
    ended: { stopped: { cause: "death" as const, on: day("2026-05-05") } },
    stays: false,
  },
])("when the child $name it stays: $stays", ({ ended, stays }) => {
  const withdrawnAt = new Date("2026-05-05T10:00:00Z");
  const followed = { ...answers(aFact(MOTHER, 1, "2026-05-04")), ...ended, withdrawnAt };
  expect(urgent("2026-05-06", followed)).toHaveLength(stays ? 1 : 0);
});
