import { planVisits } from "../src/domain/programme/plan-visits.ts";
import { readProgramme } from "../src/domain/programme/programme-document.ts";
import { SHIPPED_PROGRAMMES } from "../src/domain/programme/shipped-programmes.ts";
import { changedDocument } from "../src/domain/programme/versions/changed-document.ts";
import type { Programmes } from "../src/domain/programme/versions/programmes.ts";
import {
  type DayNumber,
  addDays,
  civilDateOf,
  civilDateOfDay,
  dayNumberOf,
} from "../src/domain/time/civil-date.ts";
import { NO_CLOSING_DAYS } from "../src/domain/time/visiting-days.ts";
import type { StoredVisit } from "../src/domain/visits/stored-visit.ts";
import type { ChildOfCaseload } from "../src/domain/visits/what-if/child-of-caseload.ts";
import { whatIf } from "../src/domain/visits/what-if/what-if.ts";
import { median } from "./support/median.ts";

/**
 * What a visit at three and a half years for everyone would cost, over a caseload in memory, against
 * planning the same children by both programmes and nothing else. Every visit that is past was held.
 */
const CHILDREN = 10_000;
const DISTRICTS = 12;
const DAYS_FOLLOWED = 1_500;
const WARM_UP_ROUNDS = 2;
const ROUNDS = 9;
const AIM = 2;

const today = civilDateOf("2026-06-01");
const [national] = SHIPPED_PROGRAMMES;
if (national === undefined) throw new Error("the national template is shipped");
const now = national.programme;
const changed = changedDocument(national.document, {
  offer: { rule: "three-and-a-half-years", to: "everyone" },
});
if (!changed.ok) throw new Error("the national template has that rule");
const then = readProgramme(changed.value);
const programmes: Programmes = {
  of: () => now,
  beganWith: now,
  forNewChildren: () => undefined,
};
const question = { programme: then, from: today, until: civilDateOf("2030-05-31") };

const caseload = Array.from({ length: CHILDREN }, (_, place) => aChildOfCaseload(place));
const held = caseload.reduce((sum, { touched }) => sum + touched.length, 0);

const ratios: number[] = [];
const figures: { readonly alone: number; readonly whole: number }[] = [];
for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
  const alone = milliseconds(() => {
    for (const { facts } of caseload) {
      planVisits(facts, now, NO_CLOSING_DAYS, today);
      planVisits(facts, then, NO_CLOSING_DAYS, today);
    }
  });
  const whole = milliseconds(() => whatIf(caseload, question, programmes, NO_CLOSING_DAYS, today));
  if (round < WARM_UP_ROUNDS) continue;
  figures.push({ alone, whole });
  ratios.push(whole / alone);
}

const answer = whatIf(caseload, question, programmes, NO_CLOSING_DAYS, today);
if (!answer.ok) throw new Error("the national template can be planned");
const { total, families } = answer.value;
const ratio = median(ratios);
console.log(
  `planning ${CHILDREN} children by both: ${median(figures.map(({ alone }) => alone)).toFixed(0)} ms`,
);
console.log(
  `the whole what-if:               ${median(figures.map(({ whole }) => whole)).toFixed(0)} ms`,
);
console.log(
  `ratio ${ratio.toFixed(2)}, aim ${AIM} at most: ${ratio <= AIM ? "reached" : "FAIL"} (median of ${ROUNDS} rounds, spread ${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}; ${held} visits held, ${total.now.visits} ahead now, ${total.instead.visits} then, ${families.length} families affected)`,
);

/** One of many, born over the last four years. */
function aChildOfCaseload(place: number): ChildOfCaseload {
  const born = addDays(dayNumberOf(today), -(place % DAYS_FOLLOWED));
  const facts = {
    birthDate: civilDateOfDay(born),
    dueDate: civilDateOfDay((born + 5) as DayNumber),
    gestationalAgeDays: undefined,
    firstTimeParents: place % 2 === 0,
    bornTogether: 1,
    birthWeightGrams: 3_400,
    dischargedOn: civilDateOfDay((born + 1) as DayNumber),
    daycareStart: undefined,
    kindergartenStart: undefined,
    arrivedOn: undefined,
    recordedFacts: [],
  };
  const planned = planVisits(facts, now, NO_CLOSING_DAYS, today);
  if (!planned.ok) throw new Error("the national template can be planned");
  const past = planned.value.visits.filter(({ window }) => window.latest < today);
  const touched = past.map(({ rule, occurrence, ...plan }): StoredVisit => ({
    ...plan,
    id: `${place} ${rule.code} ${occurrence}`,
    child: String(place),
    rule: rule.code,
    occurrence,
    programme: rule.programme,
    version: 2,
    isWithdrawn: false,
    tensions: [],
    history: {
      agreements: [],
      held: { contact: "a-contact", on: plan.window.target },
      outcomes: [],
    },
  }));
  const district = `district-${place % DISTRICTS}`;
  return { family: `family-${place}`, district, facts, programmes: [], touched };
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
