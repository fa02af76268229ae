import { expect, test } from "vitest";
import { readBusyTimes } from "../../src/calendar/read-busy-times.ts";
import { aCalendar, anEvent } from "../support/a-foreign-calendar.ts";
import { anyForeignCalendar } from "../support/any-foreign-calendar.ts";
import { busyByIcalJs, busyByPython } from "../support/busy-by-others.ts";
import { pythonWithIcalendar } from "../support/calendar-readers.ts";
import { seededChance } from "../support/seeded-chance.ts";

const GENERATED = import.meta.env.MODE === "full" ? 10_000 : 40;
const AT_ONCE = 500;
const YEAR = { from: new Date("2026-01-01T00:00:00Z"), until: new Date("2027-03-01T00:00:00Z") };

const python = pythonWithIcalendar();
if (python === undefined) console.warn("NOT PROVEN here, not installed: python3-icalendar");

const TEXTS = Array.from({ length: GENERATED }, (_, seed) =>
  anyForeignCalendar(seededChance(seed)),
);

function busyByUs(text: string) {
  const read = readBusyTimes(text, YEAR, new Set());
  if (!read.ok) throw new Error(`${read.refusal.join(", ")}: ${text}`);
  return read.value.map(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]);
}

test(`${GENERATED} calendars as Exchange and Google write them are read as ical.js reads them`, () => {
  let times = 0;
  for (const [seed, text] of TEXTS.entries()) {
    const busy = busyByUs(text);
    times += busy.length;
    expect(busy, `seed ${seed}: ${text}`).toEqual(busyByIcalJs(text, YEAR));
  }
  expect(times).toBeGreaterThan(GENERATED * 5);
}, 900_000);

test.skipIf(python === undefined)(
  `${GENERATED} calendars as Exchange and Google write them are read as python3-icalendar, where it is installed, reads them`,
  () => {
    for (let first = 0; first < GENERATED; first += AT_ONCE) {
      const texts = TEXTS.slice(first, first + AT_ONCE);
      const read = busyByPython(python ?? "", texts, YEAR);
      for (const [place, text] of texts.entries()) {
        expect(busyByUs(text), `seed ${first + place}: ${text}`).toEqual(read[place]);
      }
    }
  },
  900_000,
);

const WINDOWS_NAMES = [
  "Eastern Standard Time",
  "Pacific Standard Time",
  "Newfoundland Standard Time",
  "E. South America Standard Time",
  "GTB Standard Time",
  "India Standard Time",
  "China Standard Time",
  "AUS Eastern Standard Time",
  "New Zealand Standard Time",
];

test.skipIf(python === undefined)(
  "Windows' zones without their rules are read as python3-icalendar, where it is installed, reads them",
  () => {
    const texts = WINDOWS_NAMES.map((zone) =>
      aCalendar(
        ...["20260115", "20260715"].flatMap((day) =>
          anEvent(`UID:${day}`, `DTSTART;TZID=${zone}:${day}T090000`, "DURATION:PT1H"),
        ),
      ),
    );
    expect(texts.map(busyByUs)).toEqual(busyByPython(python ?? "", texts, YEAR));
  },
);
