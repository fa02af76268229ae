import fc from "fast-check";
import { expect, test } from "vitest";
import { type EmergencyPlan, plansOn } from "../../../src/domain/visits/emergency-plan.ts";
import { setAsideOn, standingToPlan } from "../../../src/domain/visits/set-aside.ts";
import { VISIT_STATES } from "../../../src/domain/visits/visit-state.ts";
import { anEmergencyPlan } from "../../support/an-emergency-plan.ts";
import { DAYS, someDay } from "../../support/any-history.ts";

const RUNS = import.meta.env.MODE === "full" ? 50_000 : 3_000;
const AT = new Date("2026-03-01T10:00:00Z");
const DISTRICTS = [undefined, "hammel", "hinnerup"] as const;
const VISITS = ["one", "another", undefined] as const;

const anyPlan: fc.Arbitrary<EmergencyPlan> = fc
  .record({
    id: fc.uuid(),
    district: fc.constantFrom(...DISTRICTS),
    priorityMax: fc.integer({ min: 1, max: 4 }),
    days: fc.tuple(someDay, fc.option(someDay, { nil: undefined })),
    end: fc.option(someDay, { nil: undefined }),
    kept: fc.subarray(["one", "another"]),
  })
  .map(({ days: [first, second], end, kept, ...plan }) => {
    const [from, until] =
      second !== undefined && second < first ? [second, first] : [first, second];
    return anEmergencyPlan({
      ...plan,
      from,
      until,
      ends: end === undefined ? [] : [{ on: end, recordedAt: AT }],
      kept: kept.map((visit) => ({ visit, recordedAt: AT })),
    });
  });

const anyVisit = fc
  .record({
    id: fc.constantFrom(...VISITS),
    priority: fc.integer({ min: 1, max: 5 }),
    offer: fc.constantFrom("everyone", "needs"),
    window: fc.tuple(someDay, someDay),
    state: fc.constantFrom(...VISIT_STATES),
    isAgreed: fc.boolean(),
  })
  .map(({ priority, offer, window, isAgreed, ...visit }) => {
    const [earliest, latest] = window.toSorted() as typeof window;
    const appointment = isAgreed ? "an-appointment" : undefined;
    const rule = { priority, offer };
    return { ...visit, rule, window: { earliest, target: earliest, latest }, appointment };
  });

const anyDistrict = fc.constantFrom(...DISTRICTS);
const anyDay = fc.constantFrom(...DAYS);

test("never of a priority that is kept, out of reach, outside the plan's days, ahead of them, agreed, held or kept", () => {
  fc.assert(
    fc.property(anyPlan, anyVisit, anyDistrict, anyDay, (plan, visit, district, on) => {
      if (standingToPlan(plan, visit, undefined, district, on) !== "set-aside") return;
      expect(visit.rule.priority).toBeGreaterThan(plan.priorityMax);
      expect([undefined, district]).toContain(plan.district);
      expect(on >= plan.from && on <= (plan.until ?? on)).toBe(true);
      expect(plan.ends.every((end) => on < end.on)).toBe(true);
      const isWithoutEnd = plan.until === undefined && plan.ends.length === 0;
      const lastDays = isWithoutEnd ? [on] : plan.until === undefined ? [] : [plan.until];
      expect(lastDays.every((last) => visit.window.earliest <= last)).toBe(true);
      expect(plan.ends.every((end) => visit.window.earliest < end.on)).toBe(true);
      expect(visit.appointment).toBeUndefined();
      expect(["planned", "due", "overdue", "infeasible"]).toContain(visit.state);
      expect(plan.kept.map((kept) => kept.visit)).not.toContain(visit.id);
    }),
    { numRuns: RUNS },
  );
});

test("what is listed of any plan is exactly what is shown as set aside, by a plan that lists it", () => {
  const plans = fc.array(anyPlan, { maxLength: 4 });
  fc.assert(
    fc.property(plans, anyVisit, anyDistrict, anyDay, (some, visit, district, on) => {
      const listing = some.filter(
        (plan) => standingToPlan(plan, visit, undefined, district, on) === "set-aside",
      );
      const named = setAsideOn(plansOn(some, on), visit, district);
      expect(listing.length === 0 ? [undefined] : listing).toContain(named);
    }),
    { numRuns: RUNS },
  );
});

test("visits for everyone and by need stand alike to a plan that has their priority", () => {
  fc.assert(
    fc.property(anyPlan, anyVisit, anyDistrict, anyDay, (plan, visit, district, on) => {
      const of = (offer: string) => {
        const offered = { ...visit, rule: { ...visit.rule, offer } };
        return standingToPlan(plan, offered, on, district, on);
      };
      expect(of("needs")).toBe(of("everyone"));
    }),
    { numRuns: RUNS },
  );
});

test("a plan that never came to be is as no plan at all, on every day", () => {
  fc.assert(
    fc.property(anyPlan, anyVisit, anyDistrict, anyDay, (plan, visit, district, on) => {
      const calledOff = { ...plan, ends: [{ on: plan.from, recordedAt: AT }] };
      expect(plansOn([calledOff], on).plans).toEqual([]);
      expect(standingToPlan(calledOff, visit, on, district, on)).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
});

test("a stricter plan sets aside all that a milder one does", () => {
  fc.assert(
    fc.property(anyPlan, anyVisit, anyDistrict, anyDay, (plan, visit, district, on) => {
      const stricter = { ...plan, priorityMax: 1 };
      const mild = standingToPlan(plan, visit, on, district, on);
      if (mild !== undefined) {
        expect(standingToPlan(stricter, visit, on, district, on)).toBe(mild);
      }
    }),
    { numRuns: RUNS },
  );
});
