import { describe, expect, test } from "vitest";
import type { CivilDate } from "../../../src/domain/time/civil-date.ts";
import { plansOn } from "../../../src/domain/visits/emergency-plan.ts";
import { setAsideOn, standingToPlan } from "../../../src/domain/visits/set-aside.ts";
import { VISIT_STATES } from "../../../src/domain/visits/visit-state.ts";
import { day } from "../../support/a-child.ts";
import { anEmergencyPlan, endedOn } from "../../support/an-emergency-plan.ts";

/** Open from 12 March to 26 March and of the third priority, but for what a test says. */
function aVisit({ priority = 3, from = "2026-03-12", until = "2026-03-26", ...difference } = {}) {
  const window = { earliest: day(from), target: day(from), latest: day(until) };
  const appointment: string | undefined = undefined;
  return {
    id: "a-visit",
    rule: { priority },
    window,
    state: "due" as const,
    appointment,
    ...difference,
  };
}

const ON = day("2026-03-16");

function standing(
  visit: Parameters<typeof standingToPlan>[1] = aVisit(),
  plan = anEmergencyPlan(),
  { agreedOn, district, on = ON }: { agreedOn?: CivilDate; district?: string; on?: CivilDate } = {},
) {
  return standingToPlan(plan, visit, agreedOn, district, on);
}

describe("a visit is set aside", () => {
  test.each([1, 2, 3, 4, 5])("of priority %s by a plan that keeps two, or not", (priority) => {
    const plan = anEmergencyPlan({ priorityMax: 2 });
    expect(standing(aVisit({ priority }), plan)).toBe(priority > 2 ? "set-aside" : undefined);
  });

  test.each(VISIT_STATES)("that is %s, while nobody has made anything of it", (state) => {
    const isOpen = ["planned", "due", "overdue", "infeasible"].includes(state);
    expect(standing({ ...aVisit(), state })).toBe(isOpen ? "set-aside" : undefined);
  });

  test.each([
    { name: "that begins on the last day", visit: aVisit({ from: "2026-03-22" }), is: "set-aside" },
    { name: "that begins the day after", visit: aVisit({ from: "2026-03-23" }), is: undefined },
    {
      name: "that has passed before the first day, and is owed still",
      visit: { ...aVisit({ from: "2026-02-01", until: "2026-02-14" }), state: "overdue" as const },
      is: "set-aside",
    },
  ])("$name: $is", ({ visit, is }) => {
    expect(standing(visit)).toBe(is);
  });

  test("by a plan that nobody knows the end of only once its window has opened", () => {
    const openEnded = anEmergencyPlan({ until: undefined });
    const ahead = { ...aVisit({ from: "2026-03-17" }), state: "planned" as const };
    expect(standing(ahead, openEnded)).toBeUndefined();
    expect(standing(ahead, openEnded, { on: day("2026-03-17") })).toBe("set-aside");
  });

  test("by a plan that is to end before its time only where it is owed by then", () => {
    const sooner = anEmergencyPlan({ ends: [endedOn("2026-03-20")] });
    const ahead = (from: string) => ({ ...aVisit({ from }), state: "planned" as const });
    expect(standing(ahead("2026-03-19"), sooner)).toBe("set-aside");
    expect(standing(ahead("2026-03-20"), sooner)).toBeUndefined();
  });

  test.each([
    { on: "2026-03-08", is: undefined },
    { on: "2026-03-09", is: "set-aside" },
    { on: "2026-03-22", is: "set-aside" },
    { on: "2026-03-23", is: undefined },
  ])("on the plan's days: $on $is", ({ on, is }) => {
    expect(standing(aVisit(), anEmergencyPlan(), { on: day(on) })).toBe(is);
  });

  test("of a family in its reach: a district's plan asks for the district, the municipality's for none", () => {
    const hammel = anEmergencyPlan({ district: "hammel" });
    const by = (plan = hammel) =>
      ["hammel", "hinnerup", undefined].map((district) =>
        standing(aVisit(), plan, district === undefined ? {} : { district }),
      );
    expect(by()).toEqual(["set-aside", undefined, undefined]);
    expect(by(anEmergencyPlan())).toEqual(["set-aside", "set-aside", "set-aside"]);
  });

  test("unless a person keeps it in spite of this plan", () => {
    const kept = [{ visit: "a-visit", recordedAt: new Date("2026-03-10T10:00:00Z") }];
    expect(standing(aVisit(), anEmergencyPlan({ kept }))).toBe("kept");
    expect(standing({ ...aVisit(), id: "another" }, anEmergencyPlan({ kept }))).toBe("set-aside");
    expect(standing({ ...aVisit(), id: undefined }, anEmergencyPlan({ kept }))).toBe("set-aside");
  });
});

describe("an appointment", () => {
  const agreed = { ...aVisit(), state: "booked" as const, appointment: "an-appointment" };
  test.each([
    { agreedOn: "2026-03-08", is: undefined },
    { agreedOn: "2026-03-22", is: "agreed" },
    { agreedOn: "2026-03-23", is: undefined },
  ])("on $agreedOn: $is", ({ agreedOn, is }) => {
    expect(standing(agreed, anEmergencyPlan(), { agreedOn: day(agreedOn) })).toBe(is);
  });

  test("agreed before the window opens is a person's to decide about all the same", () => {
    const early = { ...agreed, window: aVisit({ from: "2026-04-20" }).window };
    const asked = { ...early, appointment: "an-appointment" };
    expect(standing(asked, anEmergencyPlan(), { agreedOn: day("2026-03-20") })).toBe("agreed");
  });

  test("whose day has passed without a word is not set aside: somebody says what came of it", () => {
    const passed = { ...agreed, state: "overdue" as const };
    expect(standing(passed, anEmergencyPlan(), { agreedOn: day("2026-03-10") })).toBe("agreed");
    expect(standing(passed, anEmergencyPlan(), { agreedOn: day("2026-03-05") })).toBeUndefined();
  });

  test("of a priority that is kept is left alone", () => {
    const first = { ...agreed, rule: { priority: 1 } };
    expect(standing(first, anEmergencyPlan(), { agreedOn: day("2026-03-20") })).toBeUndefined();
  });
});

describe("of several plans", () => {
  const strict = anEmergencyPlan({ id: "strict", district: "hammel", priorityMax: 1 });
  const mild = anEmergencyPlan({ id: "mild", priorityMax: 3, until: undefined });
  const by = (plans: Parameters<typeof plansOn>[0], priority: number, district = "hammel") =>
    setAsideOn(plansOn(plans, ON), aVisit({ priority }), district)?.id;

  test("the stricter counts, wherever it reaches", () => {
    expect(by([mild, strict], 2)).toBe("strict");
    expect(by([mild, strict], 2, "hinnerup")).toBeUndefined();
  });

  test("the one that lasts longest is named, one without an end before all", () => {
    expect(by([strict, mild], 4)).toBe("mild");
    const sooner = { ...mild, id: "sooner", until: day("2026-03-18") };
    expect(by([strict, sooner], 4)).toBe("strict");
    expect(by([sooner, { ...strict, ends: [endedOn("2026-03-17")] }], 4)).toBe("sooner");
  });

  test("of two that last as long the first by id", () => {
    expect(
      by(
        [
          { ...strict, id: "b" },
          { ...strict, id: "a", district: undefined },
        ],
        4,
      ),
    ).toBe("a");
  });

  test("one that is over, or not begun, sets nothing aside", () => {
    const over = anEmergencyPlan({ until: day("2026-03-15") });
    const ahead = anEmergencyPlan({ from: day("2026-03-17") });
    expect(by([over, ahead], 5)).toBeUndefined();
  });
});
