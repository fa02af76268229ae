import { describe, expect, test } from "vitest";
import type { RecordedFact } from "../../../../src/domain/criteria/recorded-facts.ts";
import type { ProposalDecision } from "../../../../src/domain/needs/proposals/proposal-decision.ts";
import {
  NO_PROPOSALS,
  type OpenProposal,
  type ProposalLog,
  openProposals,
} from "../../../../src/domain/needs/proposals/proposals-of-child.ts";
import type { RuleDocument } from "../../../../src/domain/programme/programme-document.ts";
import { NO_CLOSING_DAYS } from "../../../../src/domain/time/visiting-days.ts";
import { aChild, aFact, day } from "../../../support/a-child.ts";
import { aSchedule } from "../../../support/a-plan.ts";
import { aProgramme } from "../../../support/a-programme.ts";
import { aDecision, aSuggestion } from "../../../support/a-decision.ts";

const WHEN_WORRIED: Partial<RuleDocument> = {
  code: "a-visit",
  offer: "needs",
  when: { fact: "worry", is: true },
};
const FROM_A_SCORE: Partial<RuleDocument> = {
  code: "a-visit",
  offer: "needs",
  anchor: "fact:score",
  when: { fact: "score", atLeast: 11 },
};
const AT_THREE: Partial<RuleDocument> = {
  ...WHEN_WORRIED,
  proposeFrom: "P38M",
  window: { earliest: "P40M", target: "P42M", latest: "P45M" },
};

interface Asked {
  readonly rule?: Partial<RuleDocument>;
  readonly facts?: readonly RecordedFact[];
  readonly log?: Partial<ProposalLog>;
  readonly on?: string;
  readonly isDeclinedByFamily?: boolean;
}

const WORRIED = [aFact("worry", true, "2026-03-10")];

/** What waits about a child born on 2 March 2026, of whom a professional is worried, but for what a test says. */
function open({
  rule = WHEN_WORRIED,
  facts = WORRIED,
  log = {},
  on = "2026-03-20",
  isDeclinedByFamily = false,
}: Asked = {}): readonly OpenProposal[] {
  const of = {
    facts: aChild({ birthDate: day("2026-03-02"), recordedFacts: facts }),
    log: { ...NO_PROPOSALS, ...log },
    isDeclinedByFamily: () => isDeclinedByFamily,
  };
  const planned = aSchedule({ facts, on }, rule);
  return openProposals(of, planned, aProgramme(rule), NO_CLOSING_DAYS, day(on));
}

/** What a person decided of what waited then. */
function decided(asked: Asked, difference: Partial<ProposalDecision>): ProposalDecision {
  const [proposal] = open(asked);
  if (proposal === undefined) throw new Error("nothing waits");
  return aDecision(proposal, difference);
}

test("a rule whose condition holds waits for a decision", () => {
  expect(open()).toMatchObject([{ round: 0, raisedBy: "rule", after: undefined }]);
});

test("a rule whose condition does not hold, or is unknown, waits for nothing", () => {
  expect(open({ facts: [aFact("worry", false, "2026-03-10")] })).toEqual([]);
  expect(open({ facts: [] })).toEqual([]);
});

describe("declined", () => {
  const decisions = [decided({}, { decision: "decline" })];

  test("it stays so while nothing else is known", () => {
    expect(open({ log: { decisions } })).toEqual([]);
    expect(open({ log: { decisions }, on: "2028-03-20" })).toEqual([]);
  });

  test("less evidence is no news", () => {
    const rule = {
      ...WHEN_WORRIED,
      when: {
        any: [
          { fact: "worry", is: true },
          { fact: "other", is: true },
        ],
      },
    };
    const both = [...WORRIED, aFact("other", true, "2026-03-11")];
    const log = { decisions: [decided({ rule, facts: both }, { decision: "decline" })] };
    const less = [...both, aFact("other", false, "2026-03-15")];
    expect(open({ rule, facts: less, log })).toEqual([]);
    const more = [...less, aFact("other", true, "2026-03-18")];
    expect(open({ rule, facts: more, log })).toMatchObject([{ round: 1 }]);
  });

  test("the same fact on another day is new evidence, and makes another round", () => {
    const facts = [...WORRIED, aFact("worry", true, "2026-03-15")];
    expect(open({ log: { decisions }, facts })).toMatchObject([
      { round: 1, after: { decision: "decline", round: 0 } },
    ]);
  });
});

describe("deferred", () => {
  const decisions = [decided({}, { decision: "defer", until: day("2026-04-01") })];

  test.each([
    { on: "2026-03-31", waits: 0 },
    { on: "2026-04-01", waits: 1 },
    { on: "2026-09-01", waits: 1 },
  ])("until 1 April, on $on there wait $waits", ({ on, waits }) => {
    expect(open({ log: { decisions }, on })).toHaveLength(waits);
  });

  test("it returns as the same round", () => {
    expect(open({ log: { decisions }, on: "2026-04-01" })).toMatchObject([{ round: 0 }]);
  });

  test("new evidence does not wait for the day", () => {
    const facts = [...WORRIED, aFact("worry", true, "2026-03-15")];
    expect(open({ log: { decisions }, facts })).toMatchObject([{ round: 0 }]);
  });

  test("it returns on its day whatever its facts say by then", () => {
    const facts = [...WORRIED, aFact("worry", false, "2026-03-25")];
    expect(open({ log: { decisions }, facts, on: "2026-04-01" })).toMatchObject([{ round: 0 }]);
  });
});

describe("accepted", () => {
  test("one that is counted from the birth is given once, whatever is noticed later", () => {
    const decisions = [decided({}, { decision: "accept" })];
    const facts = [...WORRIED, aFact("worry", true, "2026-03-15")];
    expect(open({ log: { decisions }, facts })).toEqual([]);
    const log = { decisions };
    expect(open({ log, facts, isDeclinedByFamily: true })).toMatchObject([{ round: 1 }]);
    expect(open({ log, isDeclinedByFamily: true })).toEqual([]);
  });

  test("one that is counted from a fact returns when the fact is recorded on a later day", () => {
    const rule = FROM_A_SCORE;
    const first = [aFact("score", 15, "2026-03-10")];
    const decisions = [decided({ rule, facts: first }, { decision: "accept" })];
    expect(open({ rule, facts: first, log: { decisions } })).toEqual([]);
    const again = [...first, aFact("score", 15, "2026-03-15")];
    expect(open({ rule, facts: again, log: { decisions } })).toMatchObject([
      { round: 1, countedFrom: { anchor: "fact:score", on: "2026-03-15" } },
    ]);
  });
});

describe("a suggestion", () => {
  const raised = [aSuggestion({ on: day("2026-03-12") })];

  test("is proposed whatever the condition says", () => {
    expect(open({ facts: [], log: { raised } })).toMatchObject([
      { round: 0, raisedBy: "parents", because: [{}, { code: "raisedBy", on: "2026-03-12" }, {}] },
    ]);
  });

  test("of a rule that counts from a fact counts from its own day", () => {
    const [proposal] = open({ rule: FROM_A_SCORE, facts: [], log: { raised } });
    expect(proposal?.countedFrom).toEqual({ anchor: "fact:score", on: "2026-03-12" });
    expect(proposal?.window.earliest).toBe("2026-03-19");
  });

  test("that was decided is settled, and a new one opens another round", () => {
    const decisions = [
      decided(
        { facts: [], log: { raised } },
        { decision: "decline", suggestions: ["a-suggestion"] },
      ),
    ];
    expect(open({ facts: [], log: { raised, decisions } })).toEqual([]);
    const anew = [...raised, aSuggestion({ id: "another", on: day("2026-03-12") })];
    expect(open({ facts: [], log: { raised: anew, decisions } })).toMatchObject([{ round: 1 }]);
  });

  test("that was put off waits for its day", () => {
    const put = {
      decision: "defer",
      until: day("2026-04-01"),
      suggestions: ["a-suggestion"],
    } as const;
    const decisions = [decided({ facts: [], log: { raised } }, put)];
    expect(open({ facts: [], log: { raised, decisions } })).toEqual([]);
    expect(open({ facts: [], log: { raised, decisions }, on: "2026-04-01" })).toHaveLength(1);
  });
});

describe("whoever was a candidate since the proposals began", () => {
  const on = "2029-08-01";

  test("stays one until a person has decided, though the worry is over", () => {
    const facts = [...WORRIED, aFact("worry", false, "2029-06-15")];
    const [proposal] = open({ rule: AT_THREE, facts, on });
    expect(proposal?.because).toContainEqual({
      code: "conditionHeld",
      on: "2029-05-02",
      because: [{ code: "fact", fact: "worry", value: true, on: "2026-03-10" }],
    });
    const decisions = [decided({ rule: AT_THREE, facts, on }, { decision: "decline" })];
    expect(open({ rule: AT_THREE, facts, on, log: { decisions } })).toEqual([]);
  });

  test("is none whose worry was over before, and none on the day before", () => {
    const over = [...WORRIED, aFact("worry", false, "2029-05-01")];
    expect(open({ rule: AT_THREE, facts: over, on })).toEqual([]);
    expect(open({ rule: AT_THREE, on: "2029-05-01" })).toEqual([]);
    expect(open({ rule: AT_THREE, on: "2029-05-02" })).toHaveLength(1);
  });

  test("is none by what was put right on the same day", () => {
    const facts = [aFact("worry", true, "2029-06-01"), aFact("worry", false, "2029-06-01")];
    expect(open({ rule: AT_THREE, facts, on })).toEqual([]);
  });
});
