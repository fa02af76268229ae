import { replaceBusyTimes, uidsOf } from "../../db/outward/own-calendar.ts";
import { readHealthVisitor } from "../../db/days/health-visitors.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { looksAfter } from "../../domain/disclosure/looks-after.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";

export interface BusySpan {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const DAY_MS = 86_400_000;
const DAYS_BACK = 1;
const DAYS_AHEAD = 400;

/** What `busyIn` is asked for: from when until when, and which entries are our own. */
export type BusyIn<Fault> = (
  within: { readonly from: Date; readonly until: Date },
  ownUids: ReadonlySet<string>,
) => Result<readonly BusySpan[], Fault>;

/** Her own calendar becomes busy time, in the place of what was read in before; nothing but times is kept. */
export async function readOwnCalendar<Fault>(
  desk: Desk,
  id: string,
  busyIn: BusyIn<Fault>,
): Promise<Result<Disclosed<readonly BusySpan[]>, NotFound | Fault>> {
  const her = isRecordId(id) ? await readHealthVisitor(desk, id) : undefined;
  if (her === undefined || !looksAfter(desk.viewer, her)) return refused({ kind: "notFound" });
  const from = new Date(desk.now.getTime() - DAYS_BACK * DAY_MS);
  const until = new Date(desk.now.getTime() + DAYS_AHEAD * DAY_MS);
  const busy = busyIn({ from, until }, await uidsOf(desk, id));
  if (!busy.ok) return busy;
  await replaceBusyTimes(desk, id, busy.value);
  desk.announce({ type: "health-visitor.calendar-read", child: undefined, reasons: [] });
  return accepted(discloseNonPersonal(busy.value));
}
