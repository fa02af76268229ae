import { describe, expect, test } from "vitest";
import {
  factsOfConcern,
  isSharedByDaycare,
  mayBeShared,
} from "../../../../src/domain/needs/concerns/concern.ts";
import {
  type NewConcern,
  openConcern,
} from "../../../../src/domain/needs/concerns/open-concern.ts";
import { day } from "../../../support/a-child.ts";
import { aClosedConcern, STEP, TOLD, aConcern, saidOn } from "../../../support/a-concern.ts";

const SOUND: NewConcern = {
  told: TOLD,
  consent: undefined,
  owner: "her-health-visitor",
  nextStep: STEP,
  reviewOn: day("2026-04-01"),
};
const CONSENT = { given: true, by: "both", on: day("2026-03-03") } as const;

const opened = (difference: Partial<NewConcern>, by = saidOn("2026-03-03")) =>
  openConcern({ id: "a-concern", child: "a-child" }, { ...SOUND, ...difference }, by);

/** Each fault as `field code`. */
function faultsOf(difference: Partial<NewConcern>, by = saidOn("2026-03-03")) {
  const result = opened(difference, by);
  return result.ok ? [] : result.refusal.faults.map(({ field, code }) => `${field} ${code}`);
}

test("a concern that is told whole is open, and its history begins with that", () => {
  expect(opened({})).toEqual({
    ok: true,
    value: {
      concern: aConcern(),
      entries: [
        {
          kind: "opened",
          author: "her-health-visitor",
          at: new Date("2026-03-03T11:00:00Z"),
          owner: "her-health-visitor",
          nextStep: STEP,
          reviewOn: "2026-04-01",
          consent: undefined,
        },
      ],
    },
  });
});

describe("is refused", () => {
  test.each([
    { name: "without an owner", told: { owner: undefined }, faults: ["owner concernNeedsThis"] },
    {
      name: "without a next step",
      told: { nextStep: undefined },
      faults: ["nextStep concernNeedsThis"],
    },
    {
      name: "without a review",
      told: { reviewOn: undefined },
      faults: ["reviewOn concernNeedsThis"],
    },
    {
      name: "with a step that was due yesterday",
      told: { nextStep: { ...STEP, due: day("2026-03-02") } },
      faults: ["nextStep.due dayIsPast"],
    },
    {
      name: "with a review that was yesterday",
      told: { reviewOn: day("2026-03-02") },
      faults: ["reviewOn dayIsPast"],
    },
    {
      name: "with a review in half a year and a day",
      told: { reviewOn: day("2026-09-04") },
      faults: ["reviewOn reviewTooFarAhead"],
    },
    {
      name: "with a consent of tomorrow",
      told: { consent: { ...CONSENT, on: day("2026-03-04") } },
      faults: ["consent.on onInTheFuture"],
    },
    {
      name: "without why the parents are not involved",
      told: { told: { ...TOLD, parentsInvolved: false } },
      faults: ["parentsNotInvolvedBecause required"],
    },
    {
      name: "where nobody was spoken with, and somebody was",
      told: { told: { ...TOLD, spokenWith: ["nobody-yet", "colleague"] as const } },
      faults: ["spokenWith outOfPlace"],
    },
  ])("$name: $faults", ({ told, faults }) => {
    expect(faultsOf(told)).toEqual(faults);
  });

  test("with an owner whom nobody knows", () => {
    const by = saidOn("2026-03-03", { isKnownOwner: false });
    expect(faultsOf({}, by)).toEqual(["owner unknownHealthVisitor"]);
  });

  test("with every fault at once", () => {
    const told = { ...TOLD, parentsInvolved: false };
    const nothing = { owner: undefined, nextStep: undefined, reviewOn: undefined };
    expect(faultsOf({ told, consent: { ...CONSENT, on: day("2027-01-01") }, ...nothing })).toEqual([
      "parentsNotInvolvedBecause required",
      "consent.on onInTheFuture",
      "owner concernNeedsThis",
      "nextStep concernNeedsThis",
      "reviewOn concernNeedsThis",
    ]);
  });
});

describe("is taken", () => {
  test.each([
    { name: "today's step", told: { nextStep: { ...STEP, due: day("2026-03-03") } } },
    { name: "today's review", told: { reviewOn: day("2026-03-03") } },
    { name: "a review in half a year", told: { reviewOn: day("2026-09-03") } },
    { name: "today's consent", told: { consent: CONSENT } },
    { name: "nobody yet", told: { told: { ...TOLD, spokenWith: ["nobody-yet"] as const } } },
    {
      name: "why the parents are not involved",
      told: { told: { ...TOLD, parentsInvolved: false, parentsNotInvolvedBecause: "Ukendt" } },
    },
  ])("$name", ({ told }) => {
    expect(faultsOf(told)).toEqual([]);
  });
});

describe("what may be shared", () => {
  const BY_DAYCARE = { ...TOLD, raisedBy: "daycare" } as const;
  const refusing = { ...CONSENT, given: false };

  test.each([
    { name: "nobody has asked", consent: undefined, may: false },
    { name: "the parents say no", consent: refusing, may: false },
    { name: "the parents say yes", consent: CONSENT, may: true },
  ])("$name: $may", ({ consent, may }) => {
    expect(mayBeShared({ consent })).toBe(may);
    const after = aConcern({ told: BY_DAYCARE, consent });
    expect(isSharedByDaycare(undefined, after)).toBe(may);
    expect(isSharedByDaycare(aConcern({ told: BY_DAYCARE, consent: refusing }), after)).toBe(may);
  });

  test("is told of once, and of the daycare's concerns alone", () => {
    const shared = aConcern({ told: BY_DAYCARE, consent: CONSENT });
    expect(isSharedByDaycare(shared, shared)).toBe(false);
    expect(isSharedByDaycare(undefined, aConcern({ consent: CONSENT }))).toBe(false);
  });
});

test("that an intervention was opened is a fact of the child once, as the concern is closed so", () => {
  const closed = aClosedConcern({ outcome: "intervention-opened" });
  expect(factsOfConcern(aConcern({}), closed)).toEqual(["intervention-opened"]);
  expect(factsOfConcern(closed, closed)).toEqual([]);
  expect(factsOfConcern(aConcern({}), aClosedConcern({ outcome: "resolved" }))).toEqual([]);
});
