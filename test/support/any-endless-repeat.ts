import fc from "fast-check";
import { type DayNumber, addDays, civilDateOfDay } from "../../src/domain/time/civil-date.ts";
import { type Repeat, parseRepeat } from "../../src/domain/time/repeat.ts";
import { type Repeating, anyRepeat } from "./any-repeat.ts";
import { dayNumber } from "./day-number.ts";

/** A repeat, and the days that are asked about, both included. */
export interface AskedRepeat extends Repeating {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** As often as not a leap day, the end of a year or of summer time: where counting goes wrong first. */
const anyFirstDay = fc.oneof(
  fc.nat({ max: 4755 }).map((days) => addDays(dayNumber("2020-01-01"), days)),
  fc
    .constantFrom("2024-02-29", "2025-12-31", "2026-01-01", "2026-03-29", "2026-10-25")
    .map(dayNumber),
);

const anyEnding = fc.oneof(
  fc.constant({}),
  fc.constant({}),
  fc.integer({ min: 1, max: 10_000 }).map((count) => ({ COUNT: String(count) })),
  fc.constantFrom("20251231", "20260101", "20280229", "20300630").map((day) => ({ UNTIL: day })),
);

/** Every kind of repeat, most of them endless, begun up to `yearsMax` years before or two months after the first of up to 400 days asked about. */
export function anyAskedRepeat(yearsMax: number): fc.Arbitrary<AskedRepeat> {
  return fc
    .record({
      kind: anyRepeat,
      ending: anyEnding,
      first: anyFirstDay,
      lead: fc.integer({ min: -60, max: yearsMax * 365 }),
      length: fc.oneof(fc.constant(0), fc.nat({ max: 400 })),
    })
    .map(({ kind, ending, first, lead, length }) => {
      const { COUNT: _count, UNTIL: _until, ...rest } = kind.parts;
      const parts: Record<string, string> = { ...rest, ...ending };
      const text = Object.entries(parts).map((part) => part.join("="));
      return {
        parts,
        text: text.join(";"),
        start: civilDateOfDay(addDays(first, -lead)),
        first,
        last: addDays(first, length),
      };
    });
}

/** A repeat that may be endless, written in a test. */
export function endlessRepeat(text: string): Repeat {
  const read = parseRepeat(text, { mayBeEndless: true });
  if (!read.ok) throw new Error(`${text}: ${read.refusal.join(", ")}`);
  return read.value;
}
