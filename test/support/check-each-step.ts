import fc from "fast-check";
import type { ChildFacts } from "../../src/domain/criteria/child.ts";
import { CHILD_ENDINGS, type ChildEnding } from "../../src/domain/registration/child-ending.ts";
import { addDays, civilDateOfDay } from "../../src/domain/time/civil-date.ts";
import { NO_CLOSING_DAYS } from "../../src/domain/time/visiting-days.ts";
import {
  type FollowedPlan,
  type StandingVisit,
  asItStands,
  followPlan,
} from "../../src/domain/visits/follow-plan.ts";
import type { StoredVisit } from "../../src/domain/visits/stored-visit.ts";
import { NO_HISTORY, type VisitHistory } from "../../src/domain/visits/visit-history.ts";
import { aChild, aFact, day } from "./a-child.ts";
import { aProgramme, alone } from "./a-programme.ts";
import { newIds } from "./a-stored-visit.ts";
import { anyHistory } from "./any-history.ts";
import { dayNumber } from "./day-number.ts";
import { DAYCARE, HOLDS, NEEDS, PREGNANCY } from "./kinds-of-rules.ts";

const PROGRAMME = aProgramme(
  { code: "pregnancy", ...PREGNANCY },
  { code: "birth" },
  { code: "weekly", repeat: "FREQ=WEEKLY;COUNT=3" },
  { code: "first-time", when: { fact: "first-time-parents", is: true } },
  { code: "known", ...HOLDS },
  { code: "needed", ...NEEDS, ...HOLDS },
  { code: "daycare", ...DAYCARE },
);
const PROGRAMMES = alone(PROGRAMME);
const TODAY = day("2026-03-03");

/** What is known of a child at one moment, and what people have made of its visits by then. */
export interface Moment {
  readonly facts: Partial<ChildFacts>;
  readonly ending: ChildEnding | undefined;
  /** Each for one of the visits on record, in the place of what was there: agreed, held, declined, or all of it taken back. */
  readonly histories: readonly { readonly place: number; readonly history: VisitHistory }[];
}

export interface Step {
  readonly moment: Moment;
  readonly before: readonly StoredVisit[];
  readonly wasBorn: boolean;
  readonly after: FollowedPlan;
  /** The same once more, from what was then on record. */
  readonly again: FollowedPlan;
}

const someDate = fc
  .nat({ max: 40 })
  .map((later) => civilDateOfDay(addDays(dayNumber("2026-02-20"), later)));
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
  ending: fc.option(fc.constantFrom(...CHILD_ENDINGS), { freq: 5, nil: undefined }),
  histories: fc.array(
    fc.record({
      place: fc.nat({ max: 9 }),
      history: fc.oneof(fc.constant(NO_HISTORY), anyHistory),
    }),
    { maxLength: 3 },
  ),
});

/** Not born up to some moment of it, and born from then on, though the day may be corrected. */
const anyCourse: fc.Arbitrary<readonly Moment[]> = fc
  .tuple(fc.array(anyMoment, { minLength: 1, maxLength: 8 }), fc.nat({ max: 8 }))
  .map(([moments, bornAt]) =>
    moments.map((moment, place) =>
      place < bornAt ? { ...moment, facts: { ...moment.facts, birthDate: undefined } } : moment,
    ),
  );

/** Walks many courses of a child's first weeks, each moment on what the one before left on record. */
export function checkEachStep(check: (step: Step) => void): void {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const newId = newIds();
      let kept: readonly StoredVisit[] = [];
      let wasBorn = false;
      for (const moment of course) {
        const before = madeOf(kept, moment);
        const after = followMoment(moment, before, wasBorn, newId);
        const isBorn = moment.facts.birthDate !== undefined;
        const again = followMoment(moment, after.visits, isBorn, newId);
        check({ moment, before, wasBorn, after, again });
        kept = after.visits;
        wasBorn = isBorn;
      }
    }),
    { numRuns: import.meta.env.MODE === "full" ? 5_000 : 200 },
  );
}

/** What the visits on record become at a moment. */
export function followMoment(
  { facts, ending }: Moment,
  stored: readonly StoredVisit[],
  wasBorn: boolean,
  newId: () => string,
): FollowedPlan {
  const child = { id: "a-child", facts: aChild(facts), programmes: [], ending, wasBorn };
  const follows = followPlan(child, stored, PROGRAMMES, NO_CLOSING_DAYS, TODAY, newId);
  if (!follows.ok) throw new Error(`refused: ${follows.refusal.kind}`);
  return follows.value;
}

/** The visits that are not withdrawn, each as it stands at a moment. */
export function standingVisits(
  visits: readonly StoredVisit[],
  { facts }: Moment,
): readonly StandingVisit[] {
  return visits
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map((visit) => asItStands(visit, PROGRAMMES, aChild(facts), TODAY));
}

function madeOf(visits: readonly StoredVisit[], { histories }: Moment): readonly StoredVisit[] {
  return visits.map((visit, at) => {
    const made = histories.findLast(({ place }) => place % visits.length === at);
    return made === undefined ? visit : { ...visit, history: made.history };
  });
}
