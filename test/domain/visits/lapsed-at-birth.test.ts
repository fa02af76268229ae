import { expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import { asItStands } from "../../../src/domain/visits/follow-plan.ts";
import { NO_HISTORY, type VisitHistory } from "../../../src/domain/visits/visit-history.ts";
import { aChild, day } from "../../support/a-child.ts";
import { UNBORN, follow } from "../../support/a-followed-child.ts";
import { anAgreement, anOutcome } from "../../support/a-history.ts";
import { aProgramme, alone } from "../../support/a-programme.ts";
import { PREGNANCY } from "../../support/kinds-of-rules.ts";

const BORN: Partial<ChildFacts> = { ...UNBORN, birthDate: day("2026-03-05") };
const LAPSED = { kind: "lapsed", since: "2026-03-05" };

const OF_PREGNANCY = aProgramme(PREGNANCY);
const OF_BIRTH = aProgramme({});

/** How the one visit of a programme stands a month later, as people made of it. */
function standing(
  history: Partial<VisitHistory>,
  { programme = OF_PREGNANCY, facts = BORN, on = "2026-04-05" } = {},
) {
  const [visit] = follow(UNBORN, { programme }).visits;
  if (visit === undefined) throw new Error("a visit is owed");
  const made = { ...visit, history: { ...NO_HISTORY, ...history } };
  return asItStands(made, alone(programme), aChild(facts), day(on)).standing;
}

const PROGRAMME_DECLINED = anOutcome("declined", "2026-03-06", { scope: "programme" });
const DECLINED = { kind: "declined", since: "2026-03-06" };

test("a pregnancy visit lapsed at birth, though the programme is declined later", () => {
  expect(standing({ outcomes: [PROGRAMME_DECLINED] })).toEqual(LAPSED);
  const ended = [anAgreement({ until: day("2026-03-04") })];
  expect(standing({ agreements: ended, outcomes: [PROGRAMME_DECLINED] })).toEqual(LAPSED);
});

test("declined itself after the birth, it is declined, and so it is with the programme", () => {
  const itself = anOutcome("declined", "2026-03-06", { scope: "visit" });
  expect(standing({ outcomes: [itself] })).toEqual(DECLINED);
  expect(standing({ outcomes: [itself, PROGRAMME_DECLINED] })).toEqual(DECLINED);
});

test.each([
  { name: "before", on: "2026-03-04" },
  { name: "on", on: "2026-03-05" },
])("declined $name the day of birth, it stays declined", ({ on }) => {
  const outcomes = [anOutcome("declined", on, { scope: "programme" })];
  expect(standing({ outcomes })).toEqual({ kind: "declined", since: on });
});

test("declined, and not born yet, it is declined", () => {
  const outcomes = [PROGRAMME_DECLINED];
  expect(standing({ outcomes }, { facts: UNBORN })).toEqual(DECLINED);
});

test("a visit that is counted from birth does not lapse, and is declined whenever that was", () => {
  const outcomes = [PROGRAMME_DECLINED];
  expect(standing({ outcomes }, { programme: OF_BIRTH })).toEqual(DECLINED);
  expect(standing({}, { programme: OF_BIRTH })).toBeUndefined();
});

test.each<{ name: string; history: Partial<VisitHistory>; kind: string }>([
  {
    name: "held, if after the birth",
    history: { held: { contact: "a-contact", on: day("2026-03-08") } },
    kind: "held",
  },
  {
    name: "covered elsewhere, if that was learned after it",
    history: { outcomes: [anOutcome("covered-elsewhere", "2026-03-08")] },
    kind: "covered-elsewhere",
  },
  {
    name: "agreed",
    history: { agreements: [anAgreement({ on: day("2026-04-05") })] },
    kind: "booked",
  },
])("one that is $name stands so", ({ history, kind }) => {
  expect(standing(history)?.kind).toBe(kind);
});

test("of one that nothing came of, the lapse is of the day of birth; unborn, it stands for nothing", () => {
  expect(standing({})).toEqual(LAPSED);
  expect(standing({}, { facts: UNBORN })).toBeUndefined();
});
