import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type HandoverLife,
  type HandoverState,
  type HandoverStep,
  NEW_LIFE,
  afterStep,
  handoverDoneBefore,
  handoverState,
} from "../../../../src/domain/needs/handovers/handover-life.ts";
import { day } from "../../../support/a-child.ts";
import { aLife } from "../../../support/a-handover.ts";

const TODAY = day("2027-01-20");
const SENT = aLife({ sent: "2027-01-13" });
const LIVES: Readonly<Record<HandoverState, HandoverLife>> = {
  draft: NEW_LIFE,
  sent: SENT,
  acknowledged: aLife({ sent: "2027-01-13", acknowledged: "2027-01-15" }),
  withdrawn: { ...SENT, withdrawn: { on: day("2027-01-14") } },
};
const STEPS: Readonly<Record<HandoverStep["step"], HandoverStep>> = {
  change: { step: "change" },
  send: { step: "send", on: day("2027-01-16") },
  acknowledge: { step: "acknowledge", on: day("2027-01-16") },
  withdraw: { step: "withdraw" },
};

const said = (life: HandoverLife, step: HandoverStep, today = TODAY) => {
  const after = afterStep(life, step, today);
  return after.ok ? handoverState(after.value) : after.refusal.kind;
};

describe("what can be done with a handover", () => {
  test.each<[HandoverState, Readonly<Record<HandoverStep["step"], string>>]>([
    [
      "draft",
      { change: "draft", send: "sent", acknowledge: "handoverNotSent", withdraw: "withdrawn" },
    ],
    [
      "sent",
      {
        change: "handoverSent",
        send: "handoverSent",
        acknowledge: "acknowledged",
        withdraw: "withdrawn",
      },
    ],
    [
      "acknowledged",
      {
        change: "handoverAcknowledged",
        send: "handoverAcknowledged",
        acknowledge: "handoverAcknowledged",
        withdraw: "handoverAcknowledged",
      },
    ],
    [
      "withdrawn",
      {
        change: "handoverWithdrawn",
        send: "handoverWithdrawn",
        acknowledge: "handoverWithdrawn",
        withdraw: "handoverWithdrawn",
      },
    ],
  ])("that is %s", (state, answers) => {
    expect(handoverState(LIVES[state])).toBe(state);
    const given = Object.entries(STEPS).map(([step, told]) => [step, said(LIVES[state], told)]);
    expect(Object.fromEntries(given)).toEqual(answers);
  });
});

describe("the days of it", () => {
  test.each<[string, HandoverLife, HandoverStep, string]>([
    ["sent today", NEW_LIFE, { step: "send", on: TODAY }, "sent"],
    ["sent tomorrow", NEW_LIFE, { step: "send", on: day("2027-01-21") }, "onInTheFuture"],
    [
      "read on the day it came",
      SENT,
      { step: "acknowledge", on: day("2027-01-13") },
      "acknowledged",
    ],
    ["read before it came", SENT, { step: "acknowledge", on: day("2027-01-12") }, "daysOutOfOrder"],
    ["read tomorrow", SENT, { step: "acknowledge", on: day("2027-01-21") }, "onInTheFuture"],
  ])("%s", (_, life, step, answer) => {
    expect(said(life, step)).toBe(answer);
  });
});

describe("done before a day", () => {
  const start = day("2027-02-01");
  test.each<[string, readonly HandoverLife[], boolean]>([
    ["nothing", [], false],
    ["a draft", [NEW_LIFE], false],
    ["sent the day before", [aLife({ sent: "2027-01-31" })], true],
    ["sent that day", [aLife({ sent: "2027-02-01" })], false],
    ["sent before, read after", [aLife({ sent: "2027-01-31", acknowledged: "2027-02-05" })], true],
    ["sent before, withdrawn", [aLife({ sent: "2027-01-20", withdrawn: "2027-01-21" })], false],
    ["one of two", [NEW_LIFE, aLife({ sent: "2027-01-20" })], true],
  ])("%s: %s", (_, handovers, isDone) => {
    expect(handoverDoneBefore(handovers, start)).toBe(isDone);
  });
});

const anyDay = fc.constantFrom(...["18", "19", "20", "21"].map((last) => day(`2027-01-${last}`)));
const anyStep: fc.Arbitrary<HandoverStep> = fc.oneof(
  fc.record({ step: fc.constantFrom("change" as const, "withdraw" as const) }),
  fc.record({ step: fc.constantFrom("send" as const, "acknowledge" as const), on: anyDay }),
);

test("whatever people do in whatever order, it goes forward alone, and what is over stays over", () => {
  const forward: Readonly<Record<HandoverState, readonly HandoverState[]>> = {
    draft: ["draft", "sent", "withdrawn"],
    sent: ["sent", "acknowledged", "withdrawn"],
    acknowledged: ["acknowledged"],
    withdrawn: ["withdrawn"],
  };
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
      let life: HandoverLife = NEW_LIFE;
      for (const step of steps) {
        const before = handoverState(life);
        const after = afterStep(life, step, TODAY);
        if (!after.ok) continue;
        life = after.value;
        const { sent, acknowledged } = life;
        expect(forward[before]).toContain(handoverState(life));
        expect(sent === undefined || sent.on <= TODAY).toBe(true);
        if (acknowledged !== undefined) expect(sent?.on).toSatisfy((on) => on <= acknowledged.on);
      }
    }),
  );
});
