import { expect, test } from "vitest";
import { type OutcomeOfReport, countOutcomes } from "../../../src/domain/reports/outcomes.ts";
import { OUTCOMES, endsAppointment } from "../../../src/domain/visits/outcome.ts";
import { day } from "../../support/a-child.ts";

/** Nobody was at home on 10 March 2026, but for what a test says. */
function anOutcome(difference: Partial<OutcomeOfReport> = {}): OutcomeOfReport {
  return {
    family: "a-family",
    district: "hammel",
    outcome: "not-home",
    on: day("2026-03-10"),
    appointment: "an-appointment",
    ...difference,
  };
}

const LAST_DAY = day("2026-04-30");
const all = (...outcomes: readonly OutcomeOfReport[]) => {
  const counts = countOutcomes(outcomes, LAST_DAY).at(-1)?.counts ?? {};
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
};

test.each([
  { outcome: "not-home", as: "notHome" },
  { outcome: "cancelled-by-family", as: "cancelledByFamily" },
  { outcome: "cancelled-by-service", as: "cancelledByService" },
] as const)("$outcome counts as $as", ({ outcome, as }) => {
  expect(all(anOutcome({ outcome }))).toEqual({ cameToNothing: 1, [as]: 1 });
});

test("exactly what ends an appointment is counted", () => {
  const counted = OUTCOMES.filter((outcome) => all(anOutcome({ outcome }))["cameToNothing"] === 1);
  expect(counted).toEqual(OUTCOMES.filter(endsAppointment));
});

test("an appointment for two children's visits came to nothing once", () => {
  expect(all(anOutcome(), anOutcome())).toEqual({ cameToNothing: 1, notHome: 1 });
});

test.each([
  { name: "another appointment", difference: { appointment: "another" } },
  { name: "another family's place in a group", difference: { family: "another" } },
])("$name counts by itself", ({ difference }) => {
  expect(all(anOutcome(), anOutcome(difference))).toEqual({ cameToNothing: 2, notHome: 2 });
});

test("what came of a month that is not over is not counted", () => {
  expect(countOutcomes([anOutcome({ on: day("2026-05-01") })], LAST_DAY)).toEqual([]);
});
