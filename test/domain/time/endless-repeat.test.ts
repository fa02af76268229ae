import { expect, test } from "vitest";
import { type RepeatFault, parseRepeat } from "../../../src/domain/time/repeat.ts";

const ENDLESS = { mayBeEndless: true };

test("where a rule may be endless, it says so by having no count and no last day", () => {
  const read = parseRepeat("FREQ=WEEKLY;BYDAY=MO", ENDLESS);
  expect(read).toMatchObject({ ok: true, value: { count: undefined, until: undefined } });
});

test("it may still end", () => {
  expect(parseRepeat("FREQ=WEEKLY;COUNT=4", ENDLESS)).toEqual(parseRepeat("FREQ=WEEKLY;COUNT=4"));
  expect(parseRepeat("FREQ=WEEKLY;UNTIL=20261231", ENDLESS)).toEqual(
    parseRepeat("FREQ=WEEKLY;UNTIL=20261231"),
  );
});

test.each<{ name: string; text: string; faults: readonly RepeatFault[] }>([
  { name: "10,000 times", text: "FREQ=DAILY;COUNT=10000", faults: [] },
  { name: "once more", text: "FREQ=DAILY;COUNT=10001", faults: ["tooManyOccurrences"] },
  { name: "two ends", text: "FREQ=DAILY;COUNT=4;UNTIL=20261231", faults: ["repeatEndsTwice"] },
  { name: "hours", text: "FREQ=HOURLY", faults: ["repeatPartNotAllowed"] },
  { name: "prose", text: "every Monday", faults: ["notARepeat"] },
])("where a rule may be endless, $name: $text", ({ text, faults }) => {
  const read = parseRepeat(text, ENDLESS);
  expect(read.ok ? [] : read.refusal).toEqual(faults);
});

test("unless it is said that a rule may be endless, it may not", () => {
  const refused = { ok: false, refusal: ["repeatNeverEnds"] };
  expect(parseRepeat("FREQ=WEEKLY")).toEqual(refused);
  expect(parseRepeat("FREQ=WEEKLY", { mayBeEndless: false })).toEqual(refused);
});
