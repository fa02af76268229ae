import fc from "fast-check";
import { expect, test } from "vitest";
import type { CivilDate } from "../../../src/domain/time/civil-date.ts";
import { visitOnRecord } from "../../../src/domain/visits/schedule-on-record.ts";
import { NO_HISTORY, type VisitHistory } from "../../../src/domain/visits/visit-history.ts";
import { aChild, day } from "../../support/a-child.ts";
import { anAgreement, anOutcome } from "../../support/a-history.ts";
import { theVisit } from "../../support/a-plan.ts";
import { aProgramme, alone } from "../../support/a-programme.ts";
import { aStoredVisit } from "../../support/a-stored-visit.ts";
import { DAYS, anyHistory, asOf, someDay } from "../../support/any-history.ts";

const RUNS = import.meta.env.MODE === "full" ? 20_000 : 1_000;
const FACTS = aChild({ birthDate: day("2026-03-02") });
/** Its window is 9 to 16 March 2026. */
const OWED = theVisit({}, {});

function shown(history: Partial<VisitHistory>, on: CivilDate) {
  const stored = aStoredVisit(OWED, { history: { ...NO_HISTORY, ...history } });
  const { state, appointment, comes, contact } = visitOnRecord(
    stored,
    alone(aProgramme({})),
    FACTS,
    on,
  );
  return { state, appointment, comes, contact };
}

test.each<{ name: string; history: Partial<VisitHistory> }>([
  { name: "nothing came of", history: {} },
  { name: "is agreed", history: { agreements: [anAgreement()] } },
  { name: "was declined", history: { outcomes: [anOutcome("declined", "2026-03-06")] } },
  { name: "was held", history: { held: { contact: "a-contact", on: day("2026-03-06") } } },
])("a visit that $name keeps the reasons that it was owed for, and gains none", ({ history }) => {
  const stored = aStoredVisit(OWED, { history: { ...NO_HISTORY, ...history } });
  const { because } = visitOnRecord(stored, alone(aProgramme({})), FACTS, day("2026-03-08"));
  expect(because).toEqual(OWED.because);
});

/** Agreed on the 3rd with Bente, who cancelled on the 6th; on the 10th with Karen, who came on the 13th. */
const MADE: Partial<VisitHistory> = {
  agreements: [
    anAgreement({ appointment: "first", healthVisitor: "Bente", until: day("2026-03-06") }),
    anAgreement({ appointment: "second", healthVisitor: "Karen", since: day("2026-03-10") }),
  ],
  outcomes: [anOutcome("cancelled-by-service", "2026-03-06")],
  held: { contact: "a-contact", on: day("2026-03-13") },
};
const NOTHING = { appointment: undefined, comes: undefined, contact: undefined };
const FIRST = { ...NOTHING, appointment: "first", comes: "Bente" };
const SECOND = { ...NOTHING, appointment: "second", comes: "Karen" };
const HELD = { ...SECOND, contact: "a-contact" };

test.each([
  { name: "before anything is agreed", on: "2026-03-02", sees: { state: "planned", ...NOTHING } },
  { name: "the day it is agreed", on: "2026-03-03", sees: { state: "booked", ...FIRST } },
  { name: "the day before it ends", on: "2026-03-05", sees: { state: "booked", ...FIRST } },
  { name: "the day it ends", on: "2026-03-06", sees: { state: "planned", ...NOTHING } },
  { name: "between the two", on: "2026-03-09", sees: { state: "due", ...NOTHING } },
  { name: "the day it is agreed anew", on: "2026-03-10", sees: { state: "booked", ...SECOND } },
  { name: "the day before it is held", on: "2026-03-12", sees: { state: "booked", ...SECOND } },
  { name: "the day it is held", on: "2026-03-13", sees: { state: "held", ...HELD } },
  { name: "long after", on: "2026-05-01", sees: { state: "held", ...HELD } },
])("$name, a visit shows what is agreed, who comes and what was held by then", ({ on, sees }) => {
  expect(shown(MADE, day(on))).toEqual(sees);
});

test("one that was held without an appointment shows its contact alone", () => {
  const held = { contact: "a-contact", on: day("2026-03-17") };
  expect(shown({ held }, day("2026-03-17"))).toEqual({
    state: "held-late",
    ...NOTHING,
    contact: "a-contact",
  });
});

test("a visit is shown on a day as it was shown then, whatever was recorded later", () => {
  fc.assert(
    fc.property(anyHistory, someDay, (history, today) => {
      for (const on of DAYS.filter((each) => each <= today)) {
        expect(shown(asOf(history, today), on)).toEqual(shown(history, on));
      }
    }),
    { numRuns: RUNS },
  );
});

test("who comes is shown with an appointment or not at all", () => {
  fc.assert(
    fc.property(anyHistory, someDay, (history, on) => {
      const { appointment, comes } = shown(history, on);
      expect(comes === undefined).toBe(appointment === undefined);
      expect(comes?.slice(-10)).toBe(appointment?.slice(-10));
    }),
    { numRuns: RUNS },
  );
});

test("a visit names a contact when it is held, and an appointment when it is agreed", () => {
  fc.assert(
    fc.property(anyHistory, someDay, (history, on) => {
      const { state, appointment, contact } = shown(history, on);
      expect(contact !== undefined).toBe(state === "held" || state === "held-late");
      if (state === "booked") expect(appointment).toBeDefined();
    }),
    { numRuns: RUNS },
  );
});
