import { DANISH_TIME_ZONE_LINES } from "../../src/calendar/danish-time-zone.ts";
import {
  addDays,
  civilDateOfDay,
  dayNumberOf,
  weekdayOf,
} from "../../src/domain/time/civil-date.ts";
import type { DayNumber } from "../../src/domain/time/civil-date.ts";
import { basicDate } from "../../src/domain/time/local-time.ts";
import { day } from "./a-child.ts";
import { calendarLine } from "../../src/calendar/calendar-line.ts";
import type { Chance } from "./seeded-chance.ts";

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const FIRST = dayNumberOf(day("2026-01-05"));
const SPAN_DAYS = 330;

/** A zone as a dialect names it, its name in a parameter, and its rules; without rules its readers know the name. */
interface Zone {
  readonly name: string;
  readonly rules: readonly string[];
}

/** Windows' own rules begin in 1601, in a year of its own making. */
function windowsRules(name: string, hours: number, from = "0300"): readonly string[] {
  const offset = (ahead: number) => `${ahead < 0 ? "-" : "+"}0${Math.abs(ahead)}00`;
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${name}`,
    "BEGIN:STANDARD",
    `DTSTART:16010101T${String(Number(from.slice(0, 2)) + 0).padStart(2, "0")}0000`,
    `TZOFFSETFROM:${offset(hours + 1)}`,
    `TZOFFSETTO:${offset(hours)}`,
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    `DTSTART:16010101T${String(Number(from.slice(0, 2)) - 1).padStart(2, "0")}0000`,
    `TZOFFSETFROM:${offset(hours)}`,
    `TZOFFSETTO:${offset(hours + 1)}`,
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
  ];
}

const EXCHANGE_ZONES: readonly Zone[] = [
  { name: "Romance Standard Time", rules: windowsRules("Romance Standard Time", 1) },
  { name: "W. Europe Standard Time", rules: windowsRules("W. Europe Standard Time", 1) },
  { name: "GMT Standard Time", rules: windowsRules("GMT Standard Time", 0, "0200") },
  { name: "Customized Time Zone", rules: windowsRules("Customized Time Zone", 1) },
  { name: "tzone://Microsoft/Custom", rules: windowsRules("tzone://Microsoft/Custom", 2, "0400") },
];
const GOOGLE_ZONES: readonly Zone[] = [
  { name: "Europe/Copenhagen", rules: DANISH_TIME_ZONE_LINES },
  {
    name: "Europe/London",
    rules: [
      "BEGIN:VTIMEZONE",
      "TZID:Europe/London",
      "X-LIC-LOCATION:Europe/London",
      "BEGIN:DAYLIGHT",
      "TZOFFSETFROM:+0000",
      "TZOFFSETTO:+0100",
      "TZNAME:BST",
      "DTSTART:19700329T010000",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "END:DAYLIGHT",
      "BEGIN:STANDARD",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0000",
      "TZNAME:GMT",
      "DTSTART:19701025T020000",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      "END:STANDARD",
      "END:VTIMEZONE",
    ],
  },
];

type Dialect = "exchange" | "google";

/** Somebody's calendar as Exchange or Google writes one: series, their exceptions and single events, on days of 2026. */
export function anyForeignCalendar(chance: Chance): string {
  const dialect: Dialect = chance.below(2) === 0 ? "exchange" : "google";
  const zones = dialect === "exchange" ? EXCHANGE_ZONES : GOOGLE_ZONES;
  const zone = pick(chance, zones);
  const events = Array.from({ length: 1 + chance.below(4) }, (_, place) =>
    anySeries(chance, dialect, zone, `${dialect}-${place}@calendar.example`),
  );
  const lines = [
    "BEGIN:VCALENDAR",
    dialect === "exchange" ? "METHOD:PUBLISH" : "CALSCALE:GREGORIAN",
    dialect === "exchange"
      ? "PRODID:Microsoft Exchange Server 2010"
      : "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    `X-WR-CALNAME:${dialect === "exchange" ? "Kalender" : "hende@calendar.example"}`,
    ...zone.rules,
    ...chance.shuffled(events.flat()).flat(),
    "END:VCALENDAR",
  ];
  return lines.map(calendarLine).join("");
}

/** The event that repeats, and those that stand for some of its occurrences. */
function anySeries(
  chance: Chance,
  dialect: Dialect,
  zone: Zone,
  uid: string,
): readonly (readonly string[])[] {
  const isDay = chance.below(4) === 0;
  const first = addDays(FIRST, chance.below(SPAN_DAYS - 120));
  const hour = 7 + chance.below(11); // clear of the hours in which clocks change
  const length = isDay ? 1 + chance.below(3) : 15 * (1 + chance.below(12));
  const write = (name: string, on: DayNumber, atHour = hour) =>
    isDay
      ? `${name};VALUE=DATE:${dayText(on)}`
      : `${name};TZID=${quoted(zone.name)}:${dayText(on)}T${two(atHour)}0000`;
  const repeat = chance.below(5) === 0 ? undefined : anyRule(chance, first, isDay);
  const [, ...later] = repeat?.days ?? [];
  const away = later.filter(() => chance.below(6) === 0);
  const common = [`UID:${uid}`, "SUMMARY:Møde med æ, ø og å", "DTSTAMP:20260101T120000Z"];
  const master = [
    "BEGIN:VEVENT",
    ...common,
    ...(repeat === undefined ? [] : [`RRULE:${repeat.rule}`]),
    ...takenAway(dialect, away, write),
    write("DTSTART", first),
    ...lengthLines(chance, write, first, hour, length, isDay),
    ...busyLines(chance, dialect),
    ...alarmLines(chance),
    "END:VEVENT",
  ];
  const exceptions = later.flatMap((on) => {
    const chosen = chance.below(8);
    if (chosen > 2 || away.includes(on)) return [];
    const to = addDays(on, chosen === 0 ? 0 : chance.below(9) - 4);
    return [
      [
        "BEGIN:VEVENT",
        ...common,
        write("RECURRENCE-ID", on),
        write("DTSTART", to, Math.min(hour + chance.below(3), 20)),
        ...lengthLines(chance, write, to, Math.min(hour + 3, 21), length, isDay),
        ...(chosen === 0 ? ["STATUS:CANCELLED"] : ["STATUS:CONFIRMED"]),
        ...busyLines(chance, dialect),
        "END:VEVENT",
      ],
    ];
  });
  return [master, ...exceptions];
}

interface Rule {
  readonly rule: string;
  /** Some days that it names, the first among them. */
  readonly days: readonly DayNumber[];
}

/** A rule that names its own start, as both dialects write them. */
function anyRule(chance: Chance, first: DayNumber, isDay: boolean): Rule {
  const weekday = WEEKDAYS[weekdayOf(first)] ?? "MO";
  const interval = 1 + chance.below(3);
  const count = 2 + chance.below(20);
  const until = addDays(first, 7 * interval * count);
  const time = isDay ? "" : "T060000Z";
  const end = pick(chance, [`;COUNT=${count}`, `;UNTIL=${dayText(until)}${time}`, ""]);
  const start = pick(chance, ["", ";WKST=MO", ";WKST=SU"]);
  const weeks = Array.from({ length: 8 }, (_, place) => addDays(first, 7 * interval * place));
  const days = Array.from({ length: 8 }, (_, place) => addDays(first, interval * place));
  const monthDay = Number(dayText(first).slice(6));
  const nth = Math.ceil(monthDay / 7);
  return pick(chance, [
    { rule: `FREQ=DAILY${end};INTERVAL=${interval}`, days: kept(days, count) },
    {
      rule: `FREQ=WEEKLY${end}${start};INTERVAL=${interval};BYDAY=${weekday}`,
      days: kept(weeks, count),
    },
    { rule: "FREQ=WEEKLY;COUNT=12;BYDAY=MO,TU,WE,TH,FR,SA,SU", days: [first, addDays(first, 1)] },
    { rule: `FREQ=MONTHLY${end};BYMONTHDAY=${monthDay}`, days: [first] },
    { rule: `FREQ=MONTHLY${end};BYDAY=${nth > 4 ? -1 : nth}${weekday}`, days: [first] },
    { rule: `FREQ=MONTHLY;COUNT=6;BYDAY=${weekday};BYSETPOS=${nth > 4 ? -1 : nth}`, days: [first] },
    {
      rule: `FREQ=YEARLY;COUNT=2;BYMONTHDAY=${monthDay};BYMONTH=${Number(dayText(first).slice(4, 6))}`,
      days: [first],
    },
  ]);
}

function kept(days: readonly DayNumber[], count: number): readonly DayNumber[] {
  return days.slice(0, Math.min(days.length, count));
}

type Write = (name: string, on: DayNumber) => string;

/** Exchange writes days that are taken away in one line, Google in a line each. */
function takenAway(dialect: Dialect, away: readonly DayNumber[], write: Write): readonly string[] {
  const lines = away.map((on) => write("EXDATE", on));
  const [line = ""] = lines;
  if (dialect === "google" || lines.length < 2) return lines;
  return [
    line +
      lines
        .slice(1)
        .map((each) => `,${each.slice(each.lastIndexOf(":") + 1)}`)
        .join(""),
  ];
}

function lengthLines(
  chance: Chance,
  write: (name: string, on: DayNumber, atHour?: number) => string,
  on: DayNumber,
  hour: number,
  length: number,
  isDay: boolean,
): readonly string[] {
  if (isDay) return [write("DTEND", addDays(on, length))];
  if (chance.below(3) === 0) return [`DURATION:PT${length}M`];
  return [write("DTEND", on, Math.min(hour + 1 + (length % 3), 23))];
}

/** Exchange says who is busy in two ways that agree, Google in one. */
function busyLines(chance: Chance, dialect: Dialect): readonly string[] {
  const isFree = chance.below(5) === 0;
  const transparency = `TRANSP:${isFree ? "TRANSPARENT" : "OPAQUE"}`;
  if (dialect === "google") return [transparency];
  const status = isFree ? "FREE" : pick(chance, ["BUSY", "TENTATIVE", "OOF"]);
  return [
    transparency,
    `X-MICROSOFT-CDO-BUSYSTATUS:${status}`,
    "X-MICROSOFT-DISALLOW-COUNTER:FALSE",
  ];
}

function alarmLines(chance: Chance): readonly string[] {
  if (chance.below(2) === 0) return [];
  return [
    "BEGIN:VALARM",
    "DESCRIPTION:REMINDER",
    "TRIGGER;RELATED=START:-PT15M",
    "ACTION:DISPLAY",
    "END:VALARM",
  ];
}

function quoted(name: string): string {
  return name.includes(":") ? `"${name}"` : name;
}

function dayText(on: DayNumber): string {
  return basicDate(civilDateOfDay(on));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function pick<Item>(chance: Chance, items: readonly Item[]): Item {
  const item = items[chance.below(items.length)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}
