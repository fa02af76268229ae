import {
  NO_ADDRESS,
  ownCalendarOf,
  ownCalendarRow,
  saveOwnCalendar,
  sealedAddress,
} from "../../db/outward/own-calendar-address.ts";
import { replaceBusyTimes } from "../../db/outward/own-calendar.ts";
import { awaitWork } from "../../db/transaction/awaited-work.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { looksAfter } from "../../domain/disclosure/looks-after.ts";
import type { OwnCalendar } from "../../domain/planning/own-calendar.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { findHealthVisitor } from "../health-visitors/find-health-visitor.ts";
import type { NotFound } from "../not-found.ts";

/** Where a health visitor's busy times come from, and how reading them goes. */
export async function readOwnCalendarState(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<OwnCalendar>, NotFound>> {
  if (!(await isLookedAfter(desk, id))) return refused({ kind: "notFound" });
  return accepted(discloseNonPersonal(ownCalendarOf(await ownCalendarRow(desk, id))));
}

/** From now on the clock reads her calendar from an address, in the place of one before. What was read stands until then. */
export async function giveCalendarAddress(
  desk: Desk,
  id: string,
  url: string,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<OwnCalendar>, NotFound | VersionStale>> {
  if (!(await isLookedAfter(desk, id))) return refused({ kind: "notFound" });
  const before = await ownCalendarRow(desk, id);
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  await awaitWork(desk, "calendars", desk.clockNow);
  const after = saveOwnCalendar(desk, {
    ...before,
    ...NO_ADDRESS,
    address: await sealedAddress(desk, id, url),
    host: new URL(url).hostname,
    givenAt: desk.now,
    nextReadAt: desk.clockNow,
  });
  desk.announce({ type: "health-visitor.calendar-address-given", child: undefined, reasons: [] });
  return accepted(discloseNonPersonal(ownCalendarOf(after)));
}

/** The address is forgotten, and the times that were read from it. */
export async function forgetCalendarAddress(
  desk: Desk,
  id: string,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<OwnCalendar>, NotFound | VersionStale>> {
  const before = (await isLookedAfter(desk, id)) ? await ownCalendarRow(desk, id) : undefined;
  if (before === undefined || before.address === null) return refused({ kind: "notFound" });
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  const isReadFromIt = before.source === "address";
  if (isReadFromIt) await replaceBusyTimes(desk, id, []);
  const times = isReadFromIt ? { source: null, readAt: null } : {};
  const after = saveOwnCalendar(desk, { ...before, ...NO_ADDRESS, ...times });
  const type = "health-visitor.calendar-address-forgotten";
  desk.announce({ type, child: undefined, reasons: [] });
  return accepted(discloseNonPersonal(ownCalendarOf(after)));
}

async function isLookedAfter(desk: Desk, id: string): Promise<boolean> {
  const her = await findHealthVisitor(desk, id);
  return her !== undefined && looksAfter(desk.viewer, her);
}
