import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import type { Standing } from "../../../src/domain/visits/standing.ts";
import { VISIT_STATES, visitState } from "../../../src/domain/visits/visit-state.ts";
import { type WindowBounds, windowBounds } from "../../../src/domain/visits/window-bounds.ts";
import { day } from "../../support/a-child.ts";
import { booked, held } from "../../support/a-history.ts";
import { dayNumber } from "../../support/day-number.ts";

/** Few days, so that they meet. */
const someDate = fc
  .nat({ max: 12 })
  .map((later) => civilDateOfDay(addDays(dayNumber("2026-03-02"), later)));

const anyWindow = fc.tuple(someDate, someDate, someDate).map((dates) => {
  const [earliest, target, latest] = dates.toSorted() as typeof dates;
  return { earliest, target, latest };
});

const anyStanding: fc.Arbitrary<Standing> = fc.oneof(
  fc.tuple(someDate, someDate).map(([on, since]) => booked(on, since)),
  someDate.map(held),
  fc
    .tuple(fc.constantFrom("declined", "lapsed", "covered-elsewhere"), someDate)
    .map(([kind, since]) => ({ kind, since })),
);

const anyVisit = fc
  .record({
    window: anyWindow,
    feasible: fc.boolean(),
    standing: fc.option(anyStanding, { nil: undefined }),
  })
  .map(({ standing, ...visit }) => (standing === undefined ? visit : { ...visit, standing }));

function isWithin(
  { earliest, latest }: { readonly earliest: string; readonly latest: string },
  { openOn, before, after }: WindowBounds,
): boolean {
  return (
    (openOn === undefined || (earliest <= openOn && openOn <= latest)) &&
    (before === undefined || latest < before) &&
    (after === undefined || earliest > after)
  );
}

test("no visit in a state lies outside the bounds of that state", () => {
  fc.assert(
    fc.property(anyVisit, someDate, (visit, on) => {
      expect(isWithin(visit.window, windowBounds(visitState(visit, on), on))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("nor outside those of no state in particular", () => {
  fc.assert(
    fc.property(anyWindow, someDate, (window, on) => {
      expect(isWithin(window, windowBounds(undefined, on))).toBe(true);
    }),
  );
});

test("of visits that only their window gives a state, those outside it have another", () => {
  fc.assert(
    fc.property(anyWindow, someDate, (window, on) => {
      const state = visitState({ window, feasible: true }, on);
      const narrowed = ["planned", "due", "overdue"] as const;
      const possible = narrowed.filter((other) => isWithin(window, windowBounds(other, on)));
      expect(possible).toEqual([state]);
    }),
    { numRuns: 1000 },
  );
});

test("what people make of a visit may lie anywhere", () => {
  const made = VISIT_STATES.filter((state) => !["planned", "due", "overdue"].includes(state));
  expect(made.map((state) => windowBounds(state, day("2026-03-02")))).toEqual(made.map(() => ({})));
});
