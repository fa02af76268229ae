import {
  type CivilDate,
  FIRST_SCHEDULE_DAY,
  LAST_SCHEDULE_DAY,
  addDays,
  civilDateOfDay,
  dayNumberOf,
  parseCivilDate,
} from "../../../domain/time/civil-date.ts";
import { danishDay } from "../../../domain/time/local-time.ts";
import type { Fault } from "../../problems/problem.ts";
import type { Search } from "../../wire/fhir/search.ts";

/** Slots are worked out: for so many days at once, and for these where no end is asked for. */
const SLOT_DAYS_MAX = 31;
const SLOT_DAYS_DEFAULT = 14;

/** The days whose slots are asked for: somebody's, from a day on, and not too many. */
export function slotDaysOf({
  healthVisitor,
  at,
}: Search): { readonly from: CivilDate; readonly until: CivilDate } | readonly Fault[] {
  const faults: Fault[] = [];
  if (healthVisitor === undefined) faults.push({ pointer: "/schedule", code: "required" });
  if (at.from === undefined) return [...faults, { pointer: "/start", code: "required" }];
  const asked = danishDay(at.from);
  const from = asked < FIRST_SCHEDULE_DAY ? FIRST_SCHEDULE_DAY : asked;
  const last = addDays(dayNumberOf(from), SLOT_DAYS_DEFAULT - 1);
  const wanted =
    at.until === undefined ? civilDateOfDay(last) : danishDay(new Date(at.until.getTime() - 1));
  const until = wanted > LAST_SCHEDULE_DAY ? LAST_SCHEDULE_DAY : wanted;
  const days = dayNumberOf(until) - dayNumberOf(from) + 1;
  if (days > SLOT_DAYS_MAX) faults.push({ pointer: "/start", code: "tooBig" });
  return faults.length > 0 ? faults : { from, until };
}

/** What a slot's id says: whose it is, the day and the minute after midnight. */
export function readSlotId(id: string) {
  const [healthVisitor = "", day = "", minute = ""] = id.split(".");
  const date = parseCivilDate(day);
  return date === undefined ||
    date < FIRST_SCHEDULE_DAY ||
    date > LAST_SCHEDULE_DAY ||
    !/^\d{1,4}$/.test(minute)
    ? undefined
    : { healthVisitor, date, minute: Number(minute) };
}
