import fc from "fast-check";
import { type CivilDate, addDays, civilDateOfDay } from "../../src/domain/time/civil-date.ts";
import {
  DECLINED_SCOPES,
  OUTCOMES,
  type Outcome,
  endsAppointment,
} from "../../src/domain/visits/outcome.ts";
import type { VisitHistory } from "../../src/domain/visits/visit-history.ts";
import { dayNumber } from "./day-number.ts";

/** Every day on which a random history may say something, and one on either side. Few, so that they meet. */
export const DAYS: readonly CivilDate[] = Array.from({ length: 14 }, (_, later) =>
  civilDateOfDay(addDays(dayNumber("2026-02-25"), later)),
);

export const someDay = fc.constantFrom(...DAYS.slice(1, -1));

export const anyContact = fc.record({ contact: fc.constantFrom("one", "another"), on: someDay });

/** Outcomes that end an appointment, and those that settle the visit itself. */
export const anyEnding = outcomeOf(...OUTCOMES.filter(endsAppointment));
export const anyDecision = outcomeOf("declined", "covered-elsewhere");
export const anyOutcome = fc.oneof(anyEnding, anyDecision);

/** One after the other, since a visit is agreed for one day at a time; with gaps between them or none. */
export const agreementsInTurn = fc
  .record({
    turns: fc.subarray(DAYS.slice(1, -1), { maxLength: 6 }),
    hasGaps: fc.boolean(),
    on: someDay,
  })
  .map(({ turns, hasGaps, on }) =>
    turns.flatMap((since, place) => {
      const until = turns[place + 1];
      if (place % 2 === 1 && hasGaps) return [];
      return [{ appointment: `a ${since}`, healthVisitor: `hv ${since}`, since, on, until }];
    }),
  );

/** Any that a desk would write, and some that it would not: a visit both held and declined. */
export const anyHistory: fc.Arbitrary<VisitHistory> = fc.record({
  agreements: agreementsInTurn,
  held: fc.option(anyContact, { nil: undefined }),
  outcomes: fc.array(anyOutcome, { maxLength: 4 }),
});

/** The history as it was on a day: what was recorded for later is not in it yet. */
export function asOf({ agreements, held, outcomes }: VisitHistory, date: CivilDate): VisitHistory {
  return {
    agreements: agreements
      .filter(({ since }) => since <= date)
      .map((agreement) =>
        agreement.until !== undefined && agreement.until > date
          ? { ...agreement, until: undefined }
          : agreement,
      ),
    held: held !== undefined && held.on <= date ? held : undefined,
    outcomes: outcomes.filter(({ on }) => on <= date),
  };
}

function outcomeOf(...outcomes: readonly Outcome[]) {
  return fc
    .record({
      outcome: fc.constantFrom(...outcomes),
      scope: fc.constantFrom(undefined, ...DECLINED_SCOPES),
      on: someDay,
    })
    .map((outcome) => ({ id: `${outcome.outcome} ${outcome.on}`, ...outcome }));
}
