import fc from "fast-check";
import { expect, test } from "vitest";
import { planVisits } from "../../../src/domain/programme/plan-visits.ts";
import type { OwedVisit } from "../../../src/domain/programme/schedule.ts";
import { childAsKnown } from "../../../src/domain/registration/child-log.ts";
import { danishDay } from "../../../src/domain/time/local-time.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { asItStands } from "../../../src/domain/visits/follow-plan.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { visitsAsKnown } from "../../../src/domain/visits/visits-as-known.ts";
import { PROGRAMME, liveThrough } from "../../support/a-recorded-life.ts";
import { alone } from "../../support/a-programme.ts";
import { anyLife } from "../../support/any-recorded-life.ts";

const RUNS = import.meta.env.MODE === "full" ? 20_000 : 1_000;

test("what was known at a moment is what was on record then, whatever came after", () => {
  fc.assert(
    fc.property(anyLife, (steps) => {
      const { child, snapshots } = liveThrough(steps);
      for (const { at, facts, isWithdrawn, visits } of snapshots) {
        const then = childAsKnown(child.log, child.now, at);
        expect(then.facts).toEqual(facts);
        expect(then.withdrawnAt !== undefined).toBe(isWithdrawn);
        const known = visitsAsKnown(child, alone(PROGRAMME), NO_CLOSING_DAYS, at);
        expect(known.ok && known.value.map(shown)).toEqual(visits.map(shown));
      }
    }),
    { numRuns: RUNS },
  );
});

test("an open visit has the reasons and the window that the facts on record give; one that people made something of those that they gave when it was last planned", () => {
  fc.assert(
    fc.property(anyLife, (steps) => {
      const { child, snapshots } = liveThrough(steps);
      for (const { at, facts, visits, plannedAt } of snapshots) {
        for (const visit of visits.filter(({ isWithdrawn }) => !isWithdrawn)) {
          const { standing } = asItStands(visit, alone(PROGRAMME), facts, danishDay(at));
          const planned = standing === undefined ? at : (plannedAt.get(visit.id) ?? at);
          const known = childAsKnown(child.log, child.now, planned);
          const plan = planVisits(known.facts, PROGRAMME, NO_CLOSING_DAYS, danishDay(planned));
          const owed = plan.ok ? plan.value.visits.find((each) => isOf(visit, each)) : undefined;
          expect(owed?.because).toEqual(visit.because);
          expect(owed?.window).toEqual(visit.window);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

function isOf(visit: StoredVisit, { rule, occurrence }: OwedVisit): boolean {
  return rule.code === visit.rule && occurrence === visit.occurrence;
}

/** Versions count changes of the row, and say nothing of what was known. */
function shown(visit: StoredVisit): StoredVisit {
  return { ...visit, version: 0 };
}
