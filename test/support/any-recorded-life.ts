import fc from "fast-check";
import { addDays, civilDateOfDay } from "../../src/domain/time/civil-date.ts";
import { DECLINED_SCOPES, OUTCOMES } from "../../src/domain/visits/outcome.ts";
import { dayNumber } from "./day-number.ts";

const someDate = fc
  .nat({ max: 40 })
  .map((later) => civilDateOfDay(addDays(dayNumber("2026-02-20"), later)));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** What a letter or a professional says anew; what is left out stays as it was said. */
const anyNews = fc.record(
  {
    recorded: fc.array(fc.constantFrom(true, false, null), { maxLength: 1 }),
    birthDate: maybe(someDate),
    dueDate: maybe(someDate),
    firstTimeParents: maybe(fc.boolean()),
    gestationalAgeDays: maybe(fc.constantFrom(230, 280)),
    dischargedOn: maybe(someDate),
    daycareStart: maybe(someDate),
    kindergartenStart: maybe(someDate),
    arrivedOn: maybe(someDate),
  },
  { requiredKeys: ["recorded"] },
);

/** Hours later, of the visit in that place among those that are open; what cannot be done then is left out. */
const when = { hoursLater: fc.integer({ min: 1, max: 90 }), place: fc.nat({ max: 9 }) };
const days = fc.nat({ max: 6 });

const anyStep = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant("learn" as const), facts: anyNews, ...when }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("withdraw" as const), ...when }) },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constantFrom("agree" as const, "move" as const, "hold" as const),
      days,
      ...when,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom("cancel" as const, "undoHeld" as const, "undoOutcome" as const),
      ...when,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("outcome" as const),
      outcome: fc.constantFrom(...OUTCOMES),
      scope: fc.constantFrom(...DECLINED_SCOPES),
      ...when,
    }),
  },
);

export type LifeStep = typeof anyStep extends fc.Arbitrary<infer Step> ? Step : never;

/** A child that becomes known, and what is said and done after that. */
export const anyLife: fc.Arbitrary<readonly LifeStep[]> = fc
  .tuple(
    fc.record({ does: fc.constant("learn" as const), facts: anyNews, ...when }),
    fc.array(anyStep, { minLength: 1, maxLength: 14 }),
  )
  .map(([first, others]) => [first, ...others]);
