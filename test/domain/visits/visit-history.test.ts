import { expect, test } from "vitest";
import { OUTCOMES, endsAppointment } from "../../../src/domain/visits/outcome.ts";
import {
  NO_HISTORY,
  type VisitHistory,
  agreementOn,
  historyWithout,
  standingOn,
} from "../../../src/domain/visits/visit-history.ts";
import { day } from "../../support/a-child.ts";
import { anAgreement, anOutcome } from "../../support/a-history.ts";

const AGREED = anAgreement();
const HELD = { contact: "a-contact", on: day("2026-03-12") };
const DECLINED = anOutcome("declined", "2026-03-09");
const COVERED = anOutcome("covered-elsewhere", "2026-03-10");

/** How a visit stands on each of some days, in a word. */
function standings(difference: Partial<VisitHistory>, ...on: readonly string[]) {
  const history = { ...NO_HISTORY, ...difference };
  return on.map((date) => standingOn(history, day(date))?.kind);
}

test("of a visit that people made nothing of, nothing stands", () => {
  expect(standingOn(NO_HISTORY, day("2026-03-12"))).toBeUndefined();
});

test("what was held counts from its day on, and names its contact", () => {
  expect(standings({ held: HELD }, "2026-03-11", "2026-03-12", "2040-01-01")).toEqual([
    undefined,
    "held",
    "held",
  ]);
  expect(standingOn({ ...NO_HISTORY, held: HELD }, day("2026-03-12"))).toEqual({
    kind: "held",
    on: "2026-03-12",
    contact: "a-contact",
  });
});

test.each([
  { name: "that day", difference: {}, appointment: "an-appointment" },
  { name: "another day", difference: { on: day("2026-03-13") }, appointment: undefined },
  { name: "that day, and ended", difference: { until: day("2026-03-11") }, appointment: undefined },
])("what was held kept the appointment for $name: $appointment", ({ difference, appointment }) => {
  const history = { ...NO_HISTORY, held: HELD, agreements: [anAgreement(difference)] };
  expect(standingOn(history, day("2026-03-12"))).toEqual({
    kind: "held",
    on: "2026-03-12",
    contact: "a-contact",
    appointment,
  });
});

test("one that is entered after its day counts through the day on which it was entered", () => {
  const late = anAgreement({ since: day("2026-03-14"), on: day("2026-03-12") });
  const days = ["2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15"];
  expect(standings({ agreements: [late] }, ...days)).toEqual([
    undefined,
    undefined,
    "booked",
    undefined,
  ]);
});

test("an agreement counts from the day it was made until the day it is for has passed", () => {
  const days = ["2026-03-02", "2026-03-03", "2026-03-12", "2026-03-13"];
  expect(standings({ agreements: [AGREED] }, ...days)).toEqual([
    undefined,
    "booked",
    "booked",
    undefined,
  ]);
  expect(standingOn({ ...NO_HISTORY, agreements: [AGREED] }, day("2026-03-03"))).toEqual({
    kind: "booked",
    appointment: "an-appointment",
    since: "2026-03-03",
    on: "2026-03-12",
  });
});

test("an agreement counts no more on the day it ended", () => {
  const agreements = [anAgreement({ until: day("2026-03-06") })];
  expect(standings({ agreements }, "2026-03-05", "2026-03-06", "2026-03-12")).toEqual([
    "booked",
    undefined,
    undefined,
  ]);
});

test("what was agreed and ended the same day was agreed on none", () => {
  const agreements = [anAgreement({ until: day("2026-03-03") })];
  expect(standings({ agreements }, "2026-03-02", "2026-03-03", "2026-03-04")).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("agreed anew on the day it ended, the visit is agreed all the time, by one and then the other", () => {
  const agreements = [
    anAgreement({ appointment: "first", until: day("2026-03-06") }),
    anAgreement({ appointment: "second", since: day("2026-03-06") }),
  ];
  const on = (date: string) => agreementOn({ ...NO_HISTORY, agreements }, day(date))?.appointment;
  expect(["2026-03-05", "2026-03-06"].map(on)).toEqual(["first", "second"]);
});

test.each([
  { name: "declined", outcomes: [DECLINED], kind: "declined", since: "2026-03-09" },
  { name: "covered", outcomes: [COVERED], kind: "covered-elsewhere", since: "2026-03-10" },
  {
    name: "first declined, then covered",
    outcomes: [DECLINED, COVERED],
    kind: "covered-elsewhere",
    since: "2026-03-10",
  },
])("a visit $name stands so from the day of that", ({ outcomes, kind, since }) => {
  const history = { ...NO_HISTORY, outcomes };
  expect(standingOn(history, day("2026-03-08"))).toBeUndefined();
  expect(standingOn(history, day(since))).toEqual({ kind, since });
  expect(standingOn(history, day("2040-01-01"))).toEqual({ kind, since });
});

test("of two decisions the one recorded last counts, each from its own day", () => {
  const outcomes = [DECLINED, COVERED];
  expect(standings({ outcomes }, "2026-03-09", "2026-03-10")).toEqual([
    "declined",
    "covered-elsewhere",
  ]);
  const recordedLate = [COVERED, DECLINED];
  expect(standings({ outcomes: recordedLate }, "2026-03-09", "2026-03-10")).toEqual([
    "declined",
    "declined",
  ]);
});

test.each<{ name: string; history: Partial<VisitHistory>; kind: string }>([
  { name: "held, though declined", history: { held: HELD, outcomes: [DECLINED] }, kind: "held" },
  { name: "held, though agreed", history: { held: HELD, agreements: [AGREED] }, kind: "held" },
  {
    name: "declined, though agreed",
    history: { outcomes: [DECLINED], agreements: [AGREED] },
    kind: "declined",
  },
])("a visit is $name", ({ history, kind }) => {
  expect(standings(history, "2026-03-12")).toEqual([kind]);
});

test("a day before it was held, a visit stands as it did: agreed, then declined", () => {
  const history = { held: HELD, outcomes: [DECLINED], agreements: [AGREED] };
  expect(standings(history, "2026-03-08", "2026-03-11")).toEqual(["booked", "declined"]);
});

test.each(OUTCOMES)(
  "%s settles the visit itself, or ends its appointment: one of the two",
  (of) => {
    const stands = standings({ outcomes: [anOutcome(of, "2026-03-09")] }, "2026-03-09");
    expect(stands).toEqual([endsAppointment(of) ? undefined : of]);
  },
);

test("not at home after a refusal, the family has still declined", () => {
  const outcomes = [DECLINED, anOutcome("not-home", "2026-03-10")];
  expect(standings({ outcomes }, "2026-03-10")).toEqual(["declined"]);
});

test("of two appointments, one is taken away and the other stays as it was", () => {
  const first = anAgreement({ appointment: "first", until: day("2026-03-06") });
  const second = anAgreement({ appointment: "second", since: day("2026-03-07") });
  const history = { ...NO_HISTORY, agreements: [first, second] };
  const on = day("2026-03-10");
  expect(historyWithout(history, "second", on).agreements).toEqual([
    first,
    { ...second, until: "2026-03-10" },
  ]);
  expect(historyWithout(history, "first", on)).toEqual(history);
});
