import type { Window } from "../../../domain/programme/visit-window.ts";
import {
  type CivilDate,
  addDays,
  civilDateOfDay,
  dayNumberOf,
  parseCivilDate,
} from "../../../domain/time/civil-date.ts";
import { danishDay } from "../../../domain/time/local-time.ts";
import { instantOfMinute } from "../../../domain/time/minute-of-day.ts";
import type { TimeSpan } from "../../../domain/time/time-span.ts";
import type { Fault } from "../../problems/problem.ts";
import type { Search } from "../../wire/fhir/search.ts";

const MINUTES_PER_DAY = 1_440;
/** Slots are worked out: for so many days at once, and for these where no end is asked for. */
const SLOT_DAYS_MAX = 31;
const SLOT_DAYS_DEFAULT = 14;

/** Whether any of a window's days, both ends included, lies in a stretch of time. */
export function overlapsWindow({ from, until }: TimeSpan, { earliest, latest }: Window): boolean {
  return (
    (from === undefined || from < instantOfMinute(latest, MINUTES_PER_DAY)) &&
    (until === undefined || instantOfMinute(earliest, 0) < until)
  );
}

/** The days whose slots are asked for: somebody's, from a day on, and not too many. */
export function slotDaysOf({
  healthVisitor,
  at,
}: Search): { readonly from: CivilDate; readonly until: CivilDate } | readonly Fault[] {
  const faults: Fault[] = [];
  if (healthVisitor === undefined) faults.push({ pointer: "/schedule", code: "required" });
  if (at.from === undefined) return [...faults, { pointer: "/start", code: "required" }];
  const from = danishDay(at.from);
  const last = addDays(dayNumberOf(from), SLOT_DAYS_DEFAULT - 1);
  const until =
    at.until === undefined ? civilDateOfDay(last) : danishDay(new Date(at.until.getTime() - 1));
  const days = dayNumberOf(until) - dayNumberOf(from) + 1;
  if (days > SLOT_DAYS_MAX) faults.push({ pointer: "/start", code: "tooBig" });
  return faults.length > 0 ? faults : { from, until };
}

/** What a slot's id says: whose it is, the day and the minute after midnight. */
export function readSlotId(id: string) {
  const [healthVisitor = "", day = "", minute = ""] = id.split(".");
  const date = parseCivilDate(day);
  return date === undefined || !/^\d{1,4}$/.test(minute)
    ? undefined
    : { healthVisitor, date, minute: Number(minute) };
}
