import { type CivilDate, addDays, civilDateOfDay, dayNumberOf } from "../domain/time/civil-date.ts";
import { basicDate, basicDateTime, danishOffsetMs } from "../domain/time/local-time.ts";
import { DANISH_TIME_ZONE } from "./danish-time-zone.ts";

const HOUR_MS = 3_600_000;

/** When an entry takes place: between two instants, or on a day of which no hour is agreed. */
export type EntryTime =
  | { readonly kind: "clock"; readonly startsAt: Date; readonly endsAt: Date }
  | { readonly kind: "day"; readonly date: CivilDate };

/** The lines that say when an entry starts and ends; a day ends where the next begins. */
export function timeLines(time: EntryTime): readonly string[] {
  if (time.kind === "day") {
    const next = civilDateOfDay(addDays(dayNumberOf(time.date), 1));
    return [`DTSTART;VALUE=DATE:${basicDate(time.date)}`, `DTEND;VALUE=DATE:${basicDate(next)}`];
  }
  const { startsAt, endsAt } = time;
  if (isShownTwice(startsAt) || isShownTwice(endsAt)) {
    return [`DTSTART:${utcText(startsAt)}`, `DTEND:${utcText(endsAt)}`];
  }
  return [
    `DTSTART;TZID=${DANISH_TIME_ZONE}:${danishText(startsAt)}`,
    `DTEND;TZID=${DANISH_TIME_ZONE}:${danishText(endsAt)}`,
  ];
}

/** `20260306T080000Z`, in whole seconds. */
export function utcText(instant: Date): string {
  return `${basicDateTime(instant.getTime())}Z`;
}

function danishText(instant: Date): string {
  const instantMs = instant.getTime();
  return basicDateTime(instantMs + danishOffsetMs(instantMs));
}

/** In autumn clocks show an hour twice. RFC 5545 §3.3.5 means the first by it, but readers differ, so that hour is written in UTC. */
function isShownTwice(instant: Date): boolean {
  const instantMs = instant.getTime();
  const offsetMs = danishOffsetMs(instantMs);
  return (
    danishOffsetMs(instantMs - HOUR_MS) > offsetMs || danishOffsetMs(instantMs + HOUR_MS) < offsetMs
  );
}
