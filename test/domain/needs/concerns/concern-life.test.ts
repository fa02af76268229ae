import { describe, expect, test } from "vitest";
import type { ConcernCommand } from "../../../../src/domain/needs/concerns/concern-command.ts";
import {
  carriedConcern,
  changedConcern,
} from "../../../../src/domain/needs/concerns/concern-life.ts";
import type { Concern } from "../../../../src/domain/needs/concerns/concern.ts";
import { day } from "../../../support/a-child.ts";
import { STEP, aClosedConcern, aConcern, saidOn } from "../../../support/a-concern.ts";

const NEXT = { text: "Besøger familien", due: day("2026-03-20") };
const REVIEW = day("2026-05-01");
const DONE = "Talte med moderen";
const WORDS = "Det går fremad";
const OPEN = aConcern();
const WATCHED = aConcern({ state: "watching" });
const CLOSED = aClosedConcern();
const CONSENT = { given: true, by: "mother", on: day("2026-03-05") } as const;

const change = (before: Concern, command: ConcernCommand, today = "2026-03-05") =>
  changedConcern(before, command, saidOn(today));

/** What a command makes of a concern: its state with the kinds of its entries, or what stands against it. */
function made(before: Concern, command: ConcernCommand, today?: string): readonly string[] {
  const result = change(before, command, today);
  if (result.ok) {
    const { concern, entries } = result.value;
    return [concern.state, ...entries.map(({ kind }) => kind)];
  }
  const { refusal } = result;
  return refusal.kind === "concernClosed"
    ? [refusal.kind]
    : refusal.faults.map(({ field, code }) => `${field} ${code}`);
}

describe("from open", () => {
  test.each<{ name: string; command: ConcernCommand; is: readonly string[] }>([
    { name: "nothing", command: {}, is: ["open"] },
    { name: "open again", command: { state: "open" }, is: ["open"] },
    { name: "another owner", command: { owner: "a-colleague" }, is: ["open", "owner-changed"] },
    { name: "the same owner", command: { owner: OPEN.owner }, is: ["open"] },
    { name: "no owner", command: { owner: undefined }, is: ["owner concernNeedsThis"] },
    {
      name: "another step, and what came of the first",
      command: { nextStep: NEXT, nextStepDone: DONE },
      is: ["open", "next-step-taken"],
    },
    { name: "the same step", command: { nextStep: { ...STEP } }, is: ["open"] },
    {
      name: "another step, and nothing of the first",
      command: { nextStep: NEXT },
      is: ["nextStepDone required"],
    },
    {
      name: "the step taken, and no other",
      command: { nextStepDone: DONE },
      is: ["nextStep concernNeedsThis"],
    },
    {
      name: "no step",
      command: { nextStep: undefined, nextStepDone: DONE },
      is: ["nextStep concernNeedsThis"],
    },
    {
      name: "a step that was due yesterday",
      command: { nextStep: { ...NEXT, due: day("2026-03-04") }, nextStepDone: DONE },
      is: ["nextStep.due dayIsPast"],
    },
    { name: "another review", command: { reviewOn: REVIEW }, is: ["open", "reviewed"] },
    { name: "no review", command: { reviewOn: undefined }, is: ["reviewOn concernNeedsThis"] },
    {
      name: "yesterday's review",
      command: { reviewOn: day("2026-03-04") },
      is: ["reviewOn dayIsPast"],
    },
    {
      name: "a review far ahead",
      command: { reviewOn: day("2026-09-06") },
      is: ["reviewOn reviewTooFarAhead"],
    },
    { name: "consent", command: { consent: CONSENT }, is: ["open", "consent-told"] },
    {
      name: "tomorrow's consent",
      command: { consent: { ...CONSENT, on: day("2026-03-06") } },
      is: ["consent.on onInTheFuture"],
    },
    { name: "words alone", command: { words: WORDS }, is: ["open", "noted"] },
    { name: "watching", command: { state: "watching" }, is: ["watching", "watched"] },
    {
      name: "watching, looked at again on another day",
      command: { state: "watching", reviewOn: REVIEW, words: WORDS },
      is: ["watching", "watched"],
    },
    {
      name: "watching without a review",
      command: { state: "watching", reviewOn: undefined },
      is: ["reviewOn concernNeedsThis"],
    },
    {
      name: "closed with how it ended",
      command: { state: "closed", outcome: "resolved", words: WORDS },
      is: ["closed", "closed"],
    },
    {
      name: "closed with what came of the step",
      command: { state: "closed", outcome: "resolved", words: WORDS, nextStepDone: DONE },
      is: ["closed", "next-step-taken", "closed"],
    },
    {
      name: "closed without a word",
      command: { state: "closed" },
      is: ["outcome required", "words required"],
    },
    {
      name: "closed with something ahead",
      command: {
        state: "closed",
        outcome: "resolved",
        words: WORDS,
        nextStep: NEXT,
        reviewOn: REVIEW,
      },
      is: ["nextStep outOfPlace", "reviewOn outOfPlace"],
    },
    {
      name: "closed, and nobody's",
      command: { state: "closed", outcome: "resolved", words: WORDS, owner: undefined },
      is: ["owner concernNeedsThis"],
    },
    {
      name: "the authorities were notified",
      command: {
        state: "closed",
        outcome: "notified-authority",
        notifiedOn: day("2026-03-05"),
        words: WORDS,
      },
      is: ["closed", "closed"],
    },
    {
      name: "the authorities were notified some day",
      command: { state: "closed", outcome: "notified-authority", words: WORDS },
      is: ["notifiedOn required"],
    },
    {
      name: "the authorities are notified tomorrow",
      command: {
        state: "closed",
        outcome: "notified-authority",
        notifiedOn: day("2026-03-06"),
        words: WORDS,
      },
      is: ["notifiedOn onInTheFuture"],
    },
    {
      name: "resolved, and the day of a notification",
      command: {
        state: "closed",
        outcome: "resolved",
        notifiedOn: day("2026-03-05"),
        words: WORDS,
      },
      is: ["notifiedOn outOfPlace"],
    },
    {
      name: "an outcome, and it goes on",
      command: { outcome: "resolved", notifiedOn: day("2026-03-05") },
      is: ["outcome outOfPlace", "notifiedOn outOfPlace"],
    },
  ])("$name: $is", ({ command, is }) => {
    expect(made(OPEN, command)).toEqual(is);
  });
});

describe("from watching", () => {
  test.each<{ name: string; command: ConcernCommand; is: readonly string[] }>([
    { name: "taken up again", command: { state: "open" }, is: ["open", "taken-up"] },
    { name: "watched on", command: { state: "watching" }, is: ["watching"] },
    { name: "another review", command: { reviewOn: REVIEW }, is: ["watching", "reviewed"] },
    { name: "no review", command: { reviewOn: undefined }, is: ["reviewOn concernNeedsThis"] },
    {
      name: "not confirmed",
      command: { state: "closed", outcome: "not-confirmed", words: WORDS },
      is: ["closed", "closed"],
    },
  ])("$name: $is", ({ command, is }) => {
    expect(made(WATCHED, command)).toEqual(is);
  });
});

describe("from closed", () => {
  test.each<{ name: string; command: ConcernCommand; is: readonly string[] }>([
    { name: "nothing", command: {}, is: ["closed"] },
    { name: "closed again", command: { state: "closed" }, is: ["concernClosed"] },
    { name: "another owner", command: { owner: "a-colleague" }, is: ["concernClosed"] },
    {
      name: "open with a step and a review",
      command: { state: "open", nextStep: NEXT, reviewOn: REVIEW },
      is: ["open", "reopened"],
    },
    {
      name: "watching with a step and a review",
      command: { state: "watching", nextStep: NEXT, reviewOn: REVIEW },
      is: ["watching", "reopened"],
    },
    {
      name: "open with nothing ahead",
      command: { state: "open" },
      is: ["nextStep concernNeedsThis", "reviewOn concernNeedsThis"],
    },
    {
      name: "open with what came of no step",
      command: { state: "open", nextStep: NEXT, reviewOn: REVIEW, nextStepDone: DONE },
      is: ["nextStepDone outOfPlace"],
    },
  ])("$name: $is", ({ command, is }) => {
    expect(made(CLOSED, command)).toEqual(is);
  });
});

describe("once a review has passed", () => {
  test("it cannot be watched without another", () => {
    expect(made(OPEN, { state: "watching" }, "2026-04-02")).toEqual(["reviewOn dayIsPast"]);
    const review = { state: "watching", reviewOn: day("2026-05-02") } as const;
    expect(made(OPEN, review, "2026-04-02")).toEqual(["watching", "watched"]);
  });

  test("another owner may still take it over, and it may be taken up", () => {
    expect(made(OPEN, { owner: "a-colleague" }, "2026-04-02")).toEqual(["open", "owner-changed"]);
    expect(made(WATCHED, { state: "open" }, "2026-04-02")).toEqual(["open", "taken-up"]);
  });
});

test("an owner whom nobody knows is refused beside all that is wrong", () => {
  const by = saidOn("2026-03-05", { isKnownOwner: false });
  const result = changedConcern(OPEN, { owner: "nobody", nextStep: NEXT }, by);
  expect(result).toMatchObject({
    refusal: {
      faults: [
        { field: "nextStepDone", code: "required" },
        { field: "owner", code: "unknownHealthVisitor" },
      ],
    },
  });
});

test("closing leaves nothing ahead and says how it ended; opening again forgets that, and the history keeps it", () => {
  const closing = { state: "closed", outcome: "handed-over", words: WORDS } as const;
  const closed = change(OPEN, closing);
  if (!closed.ok) throw new Error("it can be closed");
  expect(closed.value.concern).toMatchObject({
    version: 2,
    nextStep: undefined,
    reviewOn: undefined,
    outcome: "handed-over",
    closedAt: saidOn("2026-03-05").at,
    owner: OPEN.owner,
  });
  expect(closed.value.entries).toMatchObject([
    { kind: "closed", words: WORDS, outcome: "handed-over" },
  ]);
  const again = change(closed.value.concern, { state: "open", nextStep: NEXT, reviewOn: REVIEW });
  if (!again.ok) throw new Error("it can be opened again");
  expect(again.value.concern).toMatchObject({
    version: 3,
    state: "open",
    nextStep: NEXT,
    reviewOn: REVIEW,
    outcome: undefined,
    closedAt: undefined,
  });
  expect(again.value.entries).toMatchObject([
    { kind: "reopened", nextStep: NEXT, reviewOn: REVIEW },
  ]);
});

test("what came of a step stands beside the one that follows it, and words stand with what they are about", () => {
  const command = { nextStep: NEXT, nextStepDone: DONE, owner: "a-colleague", words: WORDS };
  const result = change(OPEN, command);
  expect(result.ok && result.value.entries).toMatchObject([
    { kind: "next-step-taken", words: DONE, nextStep: NEXT },
    { kind: "owner-changed", words: WORDS, owner: "a-colleague" },
  ]);
  const both = change(OPEN, { nextStep: NEXT, nextStepDone: DONE, words: WORDS });
  expect(both.ok && both.value.entries).toMatchObject([
    { kind: "next-step-taken", words: DONE },
    { kind: "noted", words: WORDS },
  ]);
});

test("a command that changes nothing makes no version", () => {
  const result = change(OPEN, { state: "open", owner: OPEN.owner, nextStep: { ...STEP } });
  expect(result.ok && result.value.concern).toBe(OPEN);
});

test("a concern of a record that was merged goes on with the other child", () => {
  const { concern, entries } = carriedConcern(OPEN, "a-sibling", saidOn("2026-03-05"));
  expect(concern).toEqual({ ...OPEN, child: "a-sibling", version: 2 });
  expect(entries.map(({ kind }) => kind)).toEqual(["carried-over"]);
});
