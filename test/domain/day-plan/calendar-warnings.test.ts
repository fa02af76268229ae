import { expect, test } from "vitest";
import {
  calendarsBehind,
  isOwnCalendarOld,
} from "../../../src/domain/day-plan/calendar-warnings.ts";
import {
  calendarsBehindSentence,
  oldOwnCalendarSentence,
} from "../../../src/domain/day-plan/danish-calendar-warning.ts";
import { type OwnCalendar, nextReading } from "../../../src/domain/planning/own-calendar.ts";

const NOW = new Date("2026-03-06T06:00:00Z");
const ago = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const JUST_UNDER_A_DAY = 24 - 1 / 3_600_000;

/** A calendar address made and last fetched so many hours ago. */
const fetched = (hours: number | undefined, made = 900, id = "feed") => ({
  id,
  recordedAt: ago(made),
  lastFetchedAt: hours === undefined ? undefined : ago(hours),
});

test.each([
  { name: "no calendar at all", feeds: [], changed: 1, behind: [] },
  { name: "fetched after the last change", feeds: [fetched(30)], changed: 31, behind: [] },
  { name: "fetched at the moment of the change", feeds: [fetched(30)], changed: 30, behind: [] },
  { name: "nothing of the day ever changed", feeds: [fetched(30)], changed: undefined, behind: [] },
  { name: "changed since, fetched a day ago", feeds: [fetched(24)], changed: 23, behind: ["feed"] },
  {
    name: "changed since, fetched less than a day ago",
    feeds: [fetched(JUST_UNDER_A_DAY)],
    changed: 23,
    behind: [],
  },
  { name: "changed just now", feeds: [fetched(24)], changed: 0, behind: ["feed"] },
  {
    name: "never fetched, made long ago",
    feeds: [fetched(undefined)],
    changed: 3,
    behind: ["feed"],
  },
  { name: "never fetched, made today", feeds: [fetched(undefined, 5)], changed: 3, behind: [] },
  {
    name: "never fetched, made after the change",
    feeds: [fetched(undefined, 50)],
    changed: 51,
    behind: [],
  },
  {
    name: "one of two",
    feeds: [fetched(1, 900, "telephone"), fetched(48, 900, "computer")],
    changed: 2,
    behind: ["computer"],
  },
])("$name: $behind", ({ feeds, changed, behind }) => {
  const changedAt = changed === undefined ? undefined : ago(changed);
  const found = calendarsBehind(feeds, changedAt, NOW)?.feeds.map(({ id }) => id) ?? [];
  expect(found).toEqual(behind);
});

/** Her own calendar, read from an address an hour ago, but for what a test says. */
function ownCalendar(different: Partial<OwnCalendar> = {}): OwnCalendar {
  const address = { host: "calendar.example", givenAt: ago(900), nextReadAt: NOW };
  return {
    version: 1,
    source: "address",
    readAt: ago(1),
    address,
    failure: undefined,
    ...different,
  };
}
const given = (hours: number) => ({
  host: "calendar.example",
  givenAt: ago(hours),
  nextReadAt: NOW,
});
const SENT = { source: "upload", address: undefined } as const;

test.each([
  { name: "read an hour ago", calendar: ownCalendar(), isOld: false },
  {
    name: "read less than a day ago",
    calendar: ownCalendar({ readAt: ago(JUST_UNDER_A_DAY) }),
    isOld: false,
  },
  { name: "read a day ago", calendar: ownCalendar({ readAt: ago(24) }), isOld: true },
  {
    name: "read a day ago, and another address given since",
    calendar: ownCalendar({ readAt: ago(24), address: given(1) }),
    isOld: false,
  },
  {
    name: "never read, the address given long ago",
    calendar: ownCalendar({ source: undefined, readAt: undefined, address: given(24) }),
    isOld: true,
  },
  {
    name: "never read, the address given today",
    calendar: ownCalendar({ source: undefined, readAt: undefined, address: given(5) }),
    isOld: false,
  },
  {
    name: "sent an hour ago, and the address given long ago never read",
    calendar: ownCalendar({ source: "upload" }),
    isOld: true,
  },
  { name: "sent six days ago", calendar: ownCalendar({ ...SENT, readAt: ago(144) }), isOld: false },
  {
    name: "sent seven days ago",
    calendar: ownCalendar({ ...SENT, readAt: ago(168) }),
    isOld: true,
  },
  {
    name: "nothing was ever read or given",
    calendar: ownCalendar({ source: undefined, readAt: undefined, address: undefined }),
    isOld: false,
  },
])("her own calendar, $name, is old: $isOld", ({ calendar, isOld }) => {
  expect(isOwnCalendarOld(calendar, NOW)).toBe(isOld);
});

test.each([
  {
    feeds: [fetched(30)],
    sentence:
      "En kalender har ikke hentet aftalerne siden 5. marts 2026 kl. 01.00, og dagen er ændret siden: gå efter dagsplanen.",
  },
  {
    feeds: [fetched(undefined)],
    sentence:
      "En kalender har aldrig hentet aftalerne, og dagen er ændret siden: gå efter dagsplanen.",
  },
  {
    feeds: [fetched(26), fetched(30)],
    sentence:
      "2 kalendere har ikke hentet aftalerne siden 5. marts 2026 kl. 01.00, og dagen er ændret siden: gå efter dagsplanen.",
  },
])("is said: $sentence", ({ feeds, sentence }) => {
  expect(calendarsBehindSentence({ feeds })).toBe(sentence);
});

test.each([
  {
    calendar: ownCalendar({ readAt: ago(30) }),
    sentence:
      "Sundhedsplejerskens egen kalender er ikke læst siden 5. marts 2026 kl. 01.00: optagne tider kan mangle.",
  },
  {
    calendar: ownCalendar({ source: "upload", readAt: ago(1) }),
    sentence:
      "Sundhedsplejerskens egen kalender er endnu ikke læst fra sin adresse: optagne tider kan mangle.",
  },
])("of her own is said: $sentence", ({ calendar, sentence }) => {
  expect(oldOwnCalendarSentence(calendar)).toBe(sentence);
});

test("an address is read each half hour, and later the longer it fails", () => {
  const minutes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 50].map(
    (failures) => (nextReading(NOW, failures).getTime() - NOW.getTime()) / 60_000,
  );
  expect(minutes).toEqual([30, 5, 10, 20, 40, 80, 160, 320, 360, 360]);
});
