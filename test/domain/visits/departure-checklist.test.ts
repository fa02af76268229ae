import { describe, expect, test } from "vitest";
import { planVisits } from "../../../src/domain/programme/plan-visits.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { departureChecklist } from "../../../src/domain/visits/departure-checklist.ts";
import { NO_HISTORY, type VisitHistory } from "../../../src/domain/visits/visit-history.ts";
import { aChild, day } from "../../support/a-child.ts";
import { BORN } from "../../support/a-followed-child.ts";
import { aProgramme } from "../../support/a-programme.ts";
import { aLife } from "../../support/a-handover.ts";
import { aStoredVisit } from "../../support/a-stored-visit.ts";

/** One visit from 9 to 16 March, of a child that was born on the second. */
const PROGRAMME = aProgramme({ code: "a-visit" });
const planned = planVisits(aChild(BORN), PROGRAMME, NO_CLOSING_DAYS, day("2026-03-03"));
if (!planned.ok) throw new Error("it can be planned");
const { value: plan } = planned;
const [owed] = plan.visits;
if (owed === undefined) throw new Error("one visit is owed");
const VISIT = aStoredVisit(owed);

const CONSENT = { code: "askConsentToHandOver" };
const OPEN = { code: "visitOpen", rule: "a-visit", latest: owed.window.latest };
const STANDS = { code: "appointmentStands", visit: "a-visit 0", appointment: "an-appointment" };

const agreed = (on: string, until?: string): VisitHistory => ({
  ...NO_HISTORY,
  agreements: [
    {
      appointment: "an-appointment",
      healthVisitor: "a-health-visitor",
      since: day("2026-03-03"),
      on: day(on),
      until: until === undefined ? undefined : day(until),
    },
  ],
});
const heldOn = (on: string) => ({ ...NO_HISTORY, held: { contact: "a-contact", on: day(on) } });
const declinedOn = (on: string): VisitHistory => ({
  ...NO_HISTORY,
  outcomes: [{ id: "an-outcome", outcome: "declined", scope: "visit", on: day(on) }],
});

function checklist(departedOn: string, history?: VisitHistory, today = departedOn) {
  const stored = history === undefined ? [] : [{ ...VISIT, history }];
  return departureChecklist(plan, stored, [], day(departedOn), day(today));
}

test("consent is always asked for, and nothing is handed over by itself", () => {
  expect(
    departureChecklist({ ...plan, visits: [] }, [], [], day("2026-03-10"), day("2026-03-10")),
  ).toEqual([CONSENT]);
});

describe("a visit that nothing has come of", () => {
  test.each([
    { name: "whose window is ahead is not named", departedOn: "2026-03-08", items: [CONSENT] },
    {
      name: "whose window opens that day is open",
      departedOn: "2026-03-09",
      items: [CONSENT, OPEN],
    },
    {
      name: "whose window has passed is open still",
      departedOn: "2026-06-01",
      items: [CONSENT, OPEN],
    },
  ])("$name", ({ departedOn, items }) => {
    expect(checklist(departedOn)).toEqual(items);
    expect(checklist(departedOn, NO_HISTORY)).toEqual(items);
  });
});

describe("a visit that people have made something of", () => {
  test.each([
    { name: "held before it left", history: heldOn("2026-03-10"), items: [CONSENT] },
    { name: "held after it left", history: heldOn("2026-03-13"), items: [CONSENT, OPEN] },
    { name: "declined before it left", history: declinedOn("2026-03-10"), items: [CONSENT] },
    {
      name: "agreed for a day to come",
      history: agreed("2026-03-14"),
      items: [CONSENT, { ...STANDS, on: "2026-03-14" }, OPEN],
    },
    {
      name: "agreed for a day on which nothing came of it",
      history: agreed("2026-03-11"),
      items: [CONSENT, OPEN],
    },
    {
      name: "agreed, and given up since",
      history: agreed("2026-03-14", "2026-03-12"),
      items: [CONSENT, OPEN],
    },
  ])("$name", ({ history, items }) => {
    expect(checklist("2026-03-12", history, "2026-03-13")).toEqual(items);
  });
});

describe("what was written for the next municipality", () => {
  const item = (state: string) => ({ code: "handover", handover: "one", state });
  test.each([
    { name: "agreed to", days: {}, isAllowed: true, items: [item("draft")] },
    { name: "not agreed to yet", days: {}, isAllowed: false, items: [CONSENT, item("draft")] },
    { name: "sent", days: { sent: "2026-03-10" }, isAllowed: true, items: [item("sent")] },
    {
      name: "read",
      days: { sent: "2026-03-10", acknowledged: "2026-03-11" },
      isAllowed: true,
      items: [item("acknowledged")],
    },
    {
      name: "withdrawn",
      days: { sent: "2026-03-10", withdrawn: "2026-03-11" },
      isAllowed: true,
      items: [CONSENT],
    },
  ])("$name", ({ days, isAllowed, items }) => {
    const handovers = [{ ...aLife(days), id: "one", isAllowed }];
    const nothing = { ...plan, visits: [] };
    const on = day("2026-03-12");
    expect(departureChecklist(nothing, [], handovers, on, on)).toEqual(items);
  });
});
