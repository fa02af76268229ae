import { replaceBusyTimes, uidsOf } from "../../db/outward/own-calendar.ts";
import {
  type DueReading,
  awaitNextReading,
  hashOfTimes,
  noteReading,
  takeDueReadings,
} from "../../db/outward/own-calendar-readings.ts";
import { addAudit, numberedEvents } from "../../db/transaction/ledger.ts";
import { nextReading } from "../../domain/planning/own-calendar.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Clock } from "../clock.ts";
import type { OutsideAnswer } from "../outside.ts";
import { type BusyIn, type BusySpan, daysRead } from "./read-own-calendar.ts";

/** So many are read at once, and so many times in one go: a municipality keeps the others waiting no longer. */
const AT_ONCE = 4;
const TIMES_MAX = 4;

const BYTES_MAX = 5_000_000;
const ANSWER_MS_MAX = 20_000;
/** Whoever has not come back after this has died. */
const TAKEN_MS = 10 * 60_000;

/** After this a calendar that says it is unchanged is read in whole again: days have come within reach since. */
const WHOLE_MS_MAX = 7 * 86_400_000;

const TAG = /^(?:W\/)?"[!#-~]{0,200}"$/;

type Read = { readonly busy: readonly BusySpan[]; readonly tag: string | undefined } | "unchanged";

/** Reads the own calendars of a municipality whose turn it is, and says when the next is due. */
export async function refreshOwnCalendars(
  clock: Clock,
  municipality: string,
  busyIn: BusyIn<readonly string[]>,
): Promise<void> {
  for (let time = 0; time < TIMES_MAX; time++) {
    const now = clock.now();
    const due = await clock.store.open(municipality, async (records) => {
      const until = new Date(now.getTime() + TAKEN_MS);
      const taken = await takeDueReadings(records, { now, until, limit: AT_ONCE });
      const uids = await Promise.all(
        taken.map(({ healthVisitor }) => uidsOf(records, healthVisitor)),
      );
      await awaitNextReading(records);
      return taken.map((reading, place) => ({
        reading,
        ownUids: uids[place] ?? new Set<string>(),
      }));
    });
    await Promise.all(
      due.map(async ({ reading, ownUids }) => {
        const read = await readAddress(clock, reading, (text) =>
          busyIn(text, daysRead(clock.now()), ownUids),
        );
        await keep(clock, municipality, reading, read);
      }),
    );
    if (due.length < AT_ONCE) return;
  }
}

async function readAddress(
  clock: Clock,
  { url, sourceTag, wholeReadAt }: DueReading,
  busyOf: (text: string) => ReturnType<BusyIn<readonly string[]>>,
): Promise<Result<Read, string>> {
  const isRecent =
    wholeReadAt !== null && clock.now().getTime() - wholeReadAt.getTime() < WHOLE_MS_MAX;
  const isKnown = isRecent && sourceTag !== null;
  const answer = await clock.askOutside({
    url,
    method: "GET",
    headers: { Accept: "text/calendar", ...(isKnown && { "If-None-Match": sourceTag }) },
    bytesMax: BYTES_MAX,
    millisecondsMax: ANSWER_MS_MAX,
  });
  if (!answer.ok) return answer;
  const { status, headers, body } = answer.value;
  if (status === 304 && isKnown) return accepted("unchanged");
  if (status !== 200) return refused(faultOf(answer.value));
  const busy = busyOf(body);
  if (!busy.ok) return refused(busy.refusal[0] ?? "notACalendar");
  const tag = headers.get("etag") ?? "";
  return accepted({ busy: busy.value, tag: TAG.test(tag) ? tag : undefined });
}

function faultOf({ status }: OutsideAnswer): string {
  if (status === 404 || status === 410) return "notThere";
  if (status === 401 || status === 403) return "notLetIn";
  const isElsewhere = status >= 300 && status < 400 && status !== 304;
  return isElsewhere ? "sentElsewhere" : "answeredWithFault";
}

/** Notes what came of a reading. Busy times that are the same again are neither laid down nor announced. */
async function keep(
  { store, now: clock }: Clock,
  municipality: string,
  reading: DueReading,
  read: Result<Read, string>,
): Promise<void> {
  const now = clock();
  await store.open(
    municipality,
    async (records) => {
      const failures = read.ok ? 0 : reading.failures + 1;
      const nextReadAt = nextReading(now, failures);
      if (!read.ok) {
        await noteReading(records, reading, {
          nextReadAt,
          failures,
          failure: read.refusal,
          failedAt: now,
        });
        return awaitNextReading(records);
      }
      const well = { nextReadAt, failures, failure: null, failedAt: null, readAt: now };
      if (read.value === "unchanged") {
        await noteReading(records, reading, well);
        return awaitNextReading(records);
      }
      const { busy, tag } = read.value;
      const timesHash = await hashOfTimes(records, busy);
      const isNoted = await noteReading(records, reading, {
        ...well,
        source: "address",
        sourceTag: tag ?? null,
        wholeReadAt: now,
        timesHash,
      });
      await awaitNextReading(records);
      if (!isNoted || timesHash === reading.timesHash) return;
      await replaceBusyTimes(records, reading.healthVisitor, busy);
      await addAudit(records, now, {
        actor: "clock",
        role: "clock",
        action: "refreshOwnCalendars",
        children: [],
        particulars: undefined,
      });
      const type = "health-visitor.calendar-read";
      const events = numberedEvents(municipality, now, [{ type, child: undefined, reasons: [] }]);
      await records.pending.write(records.tx, events);
    },
    { inTurn: true },
  );
}
