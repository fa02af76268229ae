import { describe, expect, test } from "vitest";
import type { RecordedFact } from "../../../src/domain/criteria/recorded-facts.ts";
import type { HandoverToFollow } from "../../../src/domain/follow-up/handover-tasks.ts";
import { aFact, day } from "../../support/a-child.ts";
import { kindsOn, tasksOn } from "../../support/a-followed-up-child.ts";
import { aLife } from "../../support/a-handover.ts";

/** A Monday, so that weeks are easily told. */
const START = day("2027-02-01");
const NEEDED = aFact("daycare-handover-needed", true, "2026-11-01");
const starting = (recordedFacts: readonly RecordedFact[] = []) => ({
  facts: { daycareStart: START, recordedFacts },
});
const written = (
  days: Parameters<typeof aLife>[0],
  difference: Partial<HandoverToFollow> = {},
): HandoverToFollow => ({ ...aLife(days), id: "one", transition: "daycare", ...difference });
const kinds = (on: string, facts: readonly RecordedFact[], handovers: HandoverToFollow[] = []) =>
  kindsOn(on, { ...starting(facts), handovers }).filter((kind) => /handover|acknow/.test(kind));

describe("whether anything is handed over", () => {
  test.each<[string, string, readonly RecordedFact[], readonly string[]]>([
    ["is not asked nine weeks ahead", "2026-12-06", [], []],
    ["is asked from eight weeks before the start", "2026-12-07", [], ["ask-about-handover"]],
    ["and up to eight weeks after", "2027-03-29", [], ["ask-about-handover"]],
    ["and no longer", "2027-03-30", [], []],
    [
      "is not asked once a professional has said no",
      "2027-01-10",
      [{ ...NEEDED, value: false }],
      [],
    ],
    [
      "is asked if that is known no more",
      "2027-01-10",
      [{ ...NEEDED, value: null }],
      ["ask-about-handover"],
    ],
    [
      "is asked until she says so",
      "2026-12-20",
      [{ ...NEEDED, on: day("2026-12-21") }],
      ["ask-about-handover"],
    ],
  ])("%s", (_, on, facts, expected) => {
    expect(kinds(on, facts)).toEqual(expected);
  });

  test("is not asked of a child that nobody knows the start of", () => {
    const tasks = kindsOn("2027-01-10", { facts: { recordedFacts: [NEEDED] } });
    expect(tasks.filter((kind) => /handover/.test(kind))).toEqual([]);
  });

  test("is asked of the kindergarten by its own day and fact", () => {
    const facts = { kindergartenStart: START, recordedFacts: [NEEDED] };
    expect(tasksOn("2027-01-10", { facts })).toMatchObject([
      {
        kind: "ask-about-handover",
        about: "kindergarten/2027-02-01",
        since: "2026-12-07",
        due: "2026-12-21",
        forWhom: "health-visitor",
        because: [{ code: "handoverUndecided", transition: "kindergarten", start: START }],
      },
    ]);
  });
});

describe("what is needed is prepared", () => {
  test.each<[string, string, readonly RecordedFact[], HandoverToFollow[], readonly string[]]>([
    ["not seven weeks ahead", "2026-12-20", [NEEDED], [], []],
    ["from six weeks before the start", "2026-12-21", [NEEDED], [], ["prepare-handover"]],
    ["up to eight weeks after", "2027-03-29", [NEEDED], [], ["prepare-handover"]],
    ["and no longer", "2027-03-30", [NEEDED], [], []],
    ["until it is sent", "2027-01-10", [NEEDED], [written({})], ["prepare-handover"]],
    [
      "not after",
      "2027-01-10",
      [NEEDED],
      [written({ sent: "2027-01-10", acknowledged: "2027-01-10" })],
      [],
    ],
    [
      "again, if that was withdrawn",
      "2027-01-10",
      [NEEDED],
      [written({ sent: "2027-01-05", withdrawn: "2027-01-06" })],
      ["prepare-handover"],
    ],
    [
      "though something was sent elsewhere",
      "2027-01-10",
      [NEEDED],
      [written({ sent: "2027-01-05", acknowledged: "2027-01-06" }, { transition: "kindergarten" })],
      ["prepare-handover"],
    ],
    [
      "not once the parents have said no",
      "2027-01-10",
      [NEEDED, aFact("daycare-handover-consent", false, "2027-01-02")],
      [],
      [],
    ],
  ])("%s", (_, on, facts, handovers, expected) => {
    expect(kinds(on, facts, handovers)).toEqual(expected);
  });

  test("by two weeks before the start", () => {
    expect(tasksOn("2027-01-10", starting([NEEDED]))).toMatchObject([
      {
        kind: "prepare-handover",
        about: "daycare/2027-02-01",
        since: "2026-12-21",
        due: "2027-01-18",
        because: [{ code: "handoverNeeded", transition: "daycare", start: START }],
      },
    ]);
  });

  test("since it is known to be needed, if that is later", () => {
    const late = { ...NEEDED, on: day("2027-01-09") };
    expect(tasksOn("2027-01-10", starting([late]))).toMatchObject([{ since: "2027-01-09" }]);
  });
});

describe("what was sent is waited for", () => {
  test.each<[string, string, HandoverToFollow, readonly string[]]>([
    [
      "from the day it was sent",
      "2027-01-13",
      written({ sent: "2027-01-13" }),
      ["await-acknowledgement"],
    ],
    ["not before", "2027-01-12", written({ sent: "2027-01-13" }), ["prepare-handover"]],
    [
      "for as long as it takes",
      "2027-12-01",
      written({ sent: "2027-01-13" }),
      ["await-acknowledgement"],
    ],
    [
      "until the day before it was read",
      "2027-01-14",
      written({ sent: "2027-01-13", acknowledged: "2027-01-15" }),
      ["await-acknowledgement"],
    ],
    ["not after", "2027-01-15", written({ sent: "2027-01-13", acknowledged: "2027-01-15" }), []],
    [
      "not once it was withdrawn",
      "2027-04-15",
      written({ sent: "2027-01-13", withdrawn: "2027-01-14" }),
      [],
    ],
  ])("%s", (_, on, handover, expected) => {
    expect(kinds(on, [NEEDED], [handover])).toEqual(expected);
  });

  test("by two weeks after, one for each", () => {
    const handovers = [
      written({ sent: "2027-01-13" }),
      written({ sent: "2027-01-14" }, { id: "two" }),
    ];
    expect(tasksOn("2027-01-20", { ...starting(), handovers })).toMatchObject([
      { kind: "await-acknowledgement", about: "one", since: "2027-01-13", due: "2027-01-27" },
      { kind: "await-acknowledgement", about: "two", since: "2027-01-14", due: "2027-01-28" },
    ]);
  });
});

describe("of a child that is followed no more", () => {
  const handovers = [written({ sent: "2027-01-13" }, { transition: "municipality" })];
  const withdrawnAt = new Date("2027-01-12T10:00:00+01:00");

  test("it is waited for where it moved, and for nothing else", () => {
    const left = { ...starting([NEEDED]), withdrawnAt, departedOn: day("2027-01-12"), handovers };
    expect(kindsOn("2027-01-14", left)).toEqual(["await-acknowledgement"]);
  });

  test("nothing is waited for if it has not moved", () => {
    expect(kindsOn("2027-01-14", { ...starting([NEEDED]), withdrawnAt, handovers })).toEqual([]);
  });
});
