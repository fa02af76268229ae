import ICAL from "ical.js";
import type {
  CalendarEvent,
  CalendarRepeat,
  Observance,
  ParsedCalendar,
  WrittenSpan,
  WrittenTime,
} from "./calendar-event.ts";
import { readLength, readOffsetMs, readTime } from "./calendar-values.ts";
import { readRepeat } from "./read-repeat.ts";

/** A property and a component as jCal writes them (RFC 7265). */
type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  type: string,
  ...values: unknown[],
];
type Component = readonly [
  name: string,
  properties: readonly Property[],
  components: readonly Component[],
];

/** Only these lines are looked at: what an event is about never gets further than this file. */
const NEEDED =
  /^(?:BEGIN|END|UID|DTSTART|DTEND|DURATION|RRULE|EXRULE|RDATE|EXDATE|RECURRENCE-ID|STATUS|TRANSP|X-MICROSOFT-CDO-BUSYSTATUS|TZID|TZOFFSETFROM|TZOFFSETTO)[;:]/i;
/** Some programs end lines by either half of the standard's end, or by more than one of them. */
const LINE_END = /\r+\n|\r/g;
const FOLD = /\n[ \t]/g;

/** A zone's name with a colon in it has to stand in quotes; not every program puts them there. */
const BARE_ZONE = /;TZID=([^";]*:[^";]*)(:[\dTZ,/PWDHMS]+)$/i;

/** A rule's interval or count that is no whole number from 1 on. The library takes the one for 1, and so it is made what is never counted. */
const RULE = /^(?:RRULE|EXRULE)[;:]/i;
const NO_NUMBER = /([:;])(?:INTERVAL|COUNT)=(?!0*[1-9]\d*\s*(?:;|$))[^;]*/gi;
const NOT_COUNTED = "$1BYWEEKNO=1";

/** Our own bound: the library reads a line of many parameters in the square of its length. */
const LINE_LENGTH_MAX = 16_000;

/** The events and time zones of an iCalendar text as far as their times go, or undefined where it is none. */
export function parseCalendar(text: string): ParsedCalendar | undefined {
  const calendars = parseNeededLines(text)?.filter(([name]) => name === "vcalendar") ?? [];
  if (calendars.length === 0) return undefined;
  const components = calendars.flatMap(([, , parts]) => parts);
  const zones = new Map<string, readonly Observance[]>();
  for (const zone of components.filter(([name]) => name === "vtimezone")) {
    const id = valueOf(zone, "tzid");
    if (typeof id === "string" && !zones.has(id)) zones.set(id, readObservances(zone));
  }
  return { events: components.filter(([name]) => name === "vevent").map(readEvent), zones };
}

function parseNeededLines(written: string): readonly Component[] | undefined {
  const lines = written
    .replace(/^\uFEFF/, "")
    .replace(LINE_END, "\n")
    .replace(FOLD, "")
    .split("\n")
    .filter((line) => NEEDED.test(line));
  if (lines.length === 0 || lines.some((line) => line.length > LINE_LENGTH_MAX)) return undefined;
  try {
    const text = lines
      .map((line) => line.replace(BARE_ZONE, ';TZID="$1"$2'))
      .map((line) => (RULE.test(line) ? line.replace(NO_NUMBER, NOT_COUNTED) : line))
      .join("\n");
    const parsed = ICAL.parse(text) as Component | readonly Component[];
    return typeof parsed[0] === "string" ? [parsed as Component] : (parsed as readonly Component[]);
  } catch {
    return undefined; // its message would quote the line
  }
}

function readEvent(event: Component): CalendarEvent | undefined {
  const span = readSpan(event);
  if (span === undefined) return undefined;
  const removed = timesOf(event, "exdate");
  const added = propertiesOf(event, "rdate").flatMap(addedSpans);
  const replaced = timesOf(event, "recurrence-id");
  const range = propertiesOf(event, "recurrence-id")[0]?.[1]["range"];
  const changesWhatFollows = String(range).toUpperCase() === "THISANDFUTURE";
  if (range !== undefined && !changesWhatFollows) return undefined;
  if ([...removed, ...added, ...replaced].includes(undefined)) return undefined;
  const repeats = repeatsOf(event, span.start);
  if (changesWhatFollows && repeats.length + added.length > 0) return undefined;
  return {
    ...span,
    uid: textOf(event, "uid"),
    isBusy: isBusy(event),
    repeats,
    added: added.filter((each) => each !== undefined),
    removed: removed.filter((each) => each !== undefined),
    replaces: replaced[0],
    changesWhatFollows,
  };
}

/** What Outlook and Exchange say themselves counts before the standard's word, which has no more than two. Whoever works elsewhere works; out of office and tentative are busy. */
const FREE: Readonly<Record<string, boolean>> = {
  FREE: true,
  WORKINGELSEWHERE: true,
  TENTATIVE: false,
  BUSY: false,
  OOF: false,
  OUTOFOFFICE: false,
};

function isBusy(event: Component): boolean {
  const said = (name: string) => textOf(event, name).trim().toUpperCase();
  const isFree = FREE[said("x-microsoft-cdo-busystatus")] ?? said("transp") === "TRANSPARENT";
  return said("status") !== "CANCELLED" && !isFree;
}

function readSpan(event: Component): WrittenSpan | undefined {
  const [start] = timesOf(event, "dtstart");
  const [end] = timesOf(event, "dtend");
  const length = readLength(valueOf(event, "duration"));
  const isUnread =
    (propertiesOf(event, "dtend").length > 0 && end === undefined) ||
    (propertiesOf(event, "duration").length > 0 && length === undefined);
  return start === undefined || isUnread ? undefined : { start, end, length };
}

/** What the parser makes of a line without a value. */
const NO_TIME = "--T::";

/** The starts of added occurrences, or the periods (a start with an end or a length). */
function addedSpans([, { tzid }, type, ...values]: Property): readonly (WrittenSpan | undefined)[] {
  return values.filter(isWritten).map((value) => {
    const [first, second] = type === "period" && Array.isArray(value) ? value : [value];
    const start = readTime(first, tzid);
    const end = readTime(second, tzid);
    const length = readLength(second);
    const isUnread = start === undefined || (second !== undefined && !end && !length);
    return isUnread ? undefined : { start, end, length };
  });
}

/** EXRULE left the standard in 2009: what it takes away we cannot count. */
function repeatsOf(component: Component, start: WrittenTime): readonly CalendarRepeat[] {
  const rules = [...propertiesOf(component, "rrule"), ...propertiesOf(component, "exrule")];
  return rules.map(([name, , , value]) => {
    const read = readRepeat(value, start);
    return name === "rrule" ? read : { ...read, repeat: undefined };
  });
}

/** None where any of them cannot be read: another source of the zone's name is asked then. */
function readObservances([, , parts]: Component): readonly Observance[] {
  const observances = parts.map((part): Observance | undefined => {
    const [start] = timesOf(part, "dtstart");
    const beforeMs = readOffsetMs(valueOf(part, "tzoffsetfrom"));
    const offsetMs = readOffsetMs(valueOf(part, "tzoffsetto"));
    if (start?.kind !== "clock" || beforeMs === undefined || offsetMs === undefined)
      return undefined;
    const repeats = repeatsOf(part, start);
    if (repeats.some(({ repeat }) => repeat === undefined)) return undefined;
    const addedWallMs = timesOf(part, "rdate").flatMap((time) =>
      time?.kind === "clock" ? [time.wallMs] : [],
    );
    return {
      startWallMs: start.wallMs,
      beforeMs,
      offsetMs,
      repeats,
      addedWallMs,
    };
  });
  const read = observances.filter((observance) => observance !== undefined);
  return read.length === observances.length ? read : [];
}

function timesOf(component: Component, name: string): readonly (WrittenTime | undefined)[] {
  return propertiesOf(component, name).flatMap(([, { tzid }, , ...values]) =>
    values.filter(isWritten).map((value) => readTime(value, tzid)),
  );
}

function isWritten(value: unknown): boolean {
  return value !== NO_TIME;
}

function textOf(component: Component, name: string): string {
  const value = valueOf(component, name);
  return typeof value === "string" ? value : "";
}

function valueOf(component: Component, name: string): unknown {
  return propertiesOf(component, name)[0]?.[3];
}

function propertiesOf([, properties]: Component, name: string): readonly Property[] {
  return properties.filter((property) => property[0] === name);
}
