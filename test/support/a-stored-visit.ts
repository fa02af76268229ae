import fc from "fast-check";
import type { ChildFacts } from "../../src/domain/criteria/child.ts";
import type { OwedVisit } from "../../src/domain/programme/schedule.ts";
import { addDays, civilDateOfDay } from "../../src/domain/time/civil-date.ts";
import { NO_CLOSING_DAYS } from "../../src/domain/time/visiting-days.ts";
import { type FollowedPlan, followPlan } from "../../src/domain/visits/follow-plan.ts";
import type { StoredVisit } from "../../src/domain/visits/stored-visit.ts";
import { aChild, aFact, day } from "./a-child.ts";
import { aProgramme } from "./a-programme.ts";
import { dayNumber } from "./day-number.ts";
import { DAYCARE, HOLDS, NEEDS, PREGNANCY } from "./kinds-of-rules.ts";

/** A visit that is owed, as it is kept, but for what a test says. */
export function aStoredVisit(
  { rule, occurrence, window, provisional, feasible, because }: OwedVisit,
  difference: Partial<StoredVisit> = {},
): StoredVisit {
  return {
    id: `${rule.code} ${occurrence}`,
    child: "a-child",
    rule: rule.code,
    occurrence,
    window,
    provisional,
    feasible,
    because,
    programme: { id: "a-programme", version: "2026-1" },
    version: 1,
    isWithdrawn: false,
    ...difference,
  };
}

/** Ids one after the other, for what asks for new ones. */
export function newIds(): () => string {
  let ids = 0;
  return () => `new-${++ids}`;
}

const PROGRAMME = aProgramme(
  { code: "pregnancy", ...PREGNANCY },
  { code: "birth" },
  { code: "weekly", repeat: "FREQ=WEEKLY;COUNT=3" },
  { code: "first-time", when: { fact: "first-time-parents", is: true } },
  { code: "known", ...HOLDS },
  { code: "needed", ...NEEDS, ...HOLDS },
  { code: "daycare", ...DAYCARE },
);

/** What is known of a child at one moment of its history. */
interface Moment {
  readonly facts: Partial<ChildFacts>;
  readonly isWithdrawn: boolean;
}

const someDate = fc.nat({ max: 40 }).map((later) => dateAfter("2026-02-20", later));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const anyMoment: fc.Arbitrary<Moment> = fc.record({
  facts: fc.record({
    birthDate: someDate,
    dueDate: maybe(someDate),
    firstTimeParents: maybe(fc.boolean()),
    daycareStart: maybe(someDate),
    arrivedOn: maybe(someDate),
    recordedFacts: fc.constantFrom([], [aFact("known", true, "2026-02-20")]),
  }),
  isWithdrawn: fc.nat({ max: 5 }).map((one) => one === 0),
});

/** Not born up to some moment of it, and born from then on, though the day may be corrected. */
const anyHistory: fc.Arbitrary<readonly Moment[]> = fc
  .tuple(fc.array(anyMoment, { minLength: 1, maxLength: 8 }), fc.nat({ max: 8 }))
  .map(([moments, bornAt]) =>
    moments.map((moment, place) =>
      place < bornAt ? { ...moment, facts: { ...moment.facts, birthDate: undefined } } : moment,
    ),
  );

export interface Step {
  readonly moment: Moment;
  readonly before: readonly StoredVisit[];
  readonly after: FollowedPlan;
  /** The same once more, from what was then on record. */
  readonly again: FollowedPlan;
}

/** Walks many histories, each on what the moment before left on record. */
export function checkEachStep(check: (step: Step) => void): void {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const newId = newIds();
      let before: readonly StoredVisit[] = [];
      let wasBorn = false;
      for (const moment of history) {
        const after = follow(moment, before, wasBorn, newId);
        wasBorn = moment.facts.birthDate !== undefined;
        const kept = after.visits.map(withoutLapse);
        check({ moment, before, after, again: follow(moment, kept, wasBorn, newId) });
        before = kept;
      }
    }),
    { numRuns: 200 },
  );
}

function follow(
  { facts, isWithdrawn }: Moment,
  stored: readonly StoredVisit[],
  wasBorn: boolean,
  newId: () => string,
): FollowedPlan {
  const child = { id: "a-child", facts: aChild(facts), isWithdrawn, wasBorn };
  const today = day("2026-03-03");
  const follows = followPlan(child, stored, PROGRAMME, NO_CLOSING_DAYS, today, newId);
  if (!follows.ok) throw new Error(`refused: ${follows.refusal.kind}`);
  return follows.value;
}

/** That a visit has lapsed follows from the birth, and is not kept. */
export function withoutLapse({ standing, ...visit }: StoredVisit): StoredVisit {
  return standing === undefined || standing.kind === "lapsed" ? visit : { ...visit, standing };
}

function dateAfter(from: string, days: number) {
  return civilDateOfDay(addDays(dayNumber(from), days));
}
