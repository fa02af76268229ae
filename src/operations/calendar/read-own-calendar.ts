import { replaceBusyTimes, uidsOf } from "../../db/outward/own-calendar.ts";
import { ownCalendarRow, saveOwnCalendar } from "../../db/outward/own-calendar-address.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { looksAfter } from "../../domain/disclosure/looks-after.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { addDays, civilDateOfDay, dayNumberOf } from "../../domain/time/civil-date.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { instantOfMinute } from "../../domain/time/minute-of-day.ts";
import type { Desk } from "../desk.ts";
import { findHealthVisitor } from "../health-visitors/find-health-visitor.ts";
import type { NotFound } from "../not-found.ts";

export interface BusySpan {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const DAYS_BACK = 1;
const DAYS_AHEAD = 400;

/** The busy times of a calendar's text, from when until when and without which entries of our own. */
type BusyOf<Fault> = (
  within: { readonly from: Date; readonly until: Date },
  ownUids: ReadonlySet<string>,
) => Result<readonly BusySpan[], Fault>;

/** The same of any text. */
export type BusyIn<Fault> = (
  text: string,
  ...asked: Parameters<BusyOf<Fault>>
) => ReturnType<BusyOf<Fault>>;

/** The days that are read, from midnight to midnight: what is read twice on a day is the same. */
export function daysRead(now: Date): { readonly from: Date; readonly until: Date } {
  const today = dayNumberOf(danishDay(now));
  const midnight = (days: number) => instantOfMinute(civilDateOfDay(addDays(today, days)), 0);
  return { from: midnight(-DAYS_BACK), until: midnight(DAYS_AHEAD) };
}

/** Her calendar is read from an address: what is sent would stand until the clock reads that again, and no longer. */
export interface ReadFromAddress {
  readonly kind: "calendarHasAddress";
}

/** Her own calendar becomes busy time, in the place of what was read in before; nothing but times is kept. */
export async function readOwnCalendar<Fault>(
  desk: Desk,
  id: string,
  busyIn: BusyOf<Fault>,
): Promise<Result<Disclosed<readonly BusySpan[]>, NotFound | ReadFromAddress | Fault>> {
  const her = await findHealthVisitor(desk, id);
  if (her === undefined || !looksAfter(desk.viewer, her)) return refused({ kind: "notFound" });
  const before = await ownCalendarRow(desk, id);
  if (before.address !== null) return refused({ kind: "calendarHasAddress" });
  const busy = busyIn(daysRead(desk.now), await uidsOf(desk, id));
  if (!busy.ok) return busy;
  await replaceBusyTimes(desk, id, busy.value);
  saveOwnCalendar(desk, { ...before, source: "upload", readAt: desk.now });
  desk.announce({ type: "health-visitor.calendar-read", child: undefined, reasons: [] });
  return accepted(discloseNonPersonal(busy.value));
}
