import type { OwnCalendar } from "../planning/own-calendar.ts";
import { danishDate } from "../time/danish-date.ts";
import { danishDay, writeInstant } from "../time/local-time.ts";
import type { CalendarsBehind } from "./calendar-warnings.ts";

/** Which calendars to trust less than the day plan, and since when. */
export function calendarsBehindSentence({ feeds }: CalendarsBehind): string {
  const fetched = feeds.flatMap(({ lastFetchedAt }) => lastFetchedAt ?? []);
  const since = fetched.length < feeds.length ? undefined : earliest(fetched);
  const who = feeds.length === 1 ? "En kalender" : `${feeds.length} kalendere`;
  const looked =
    since === undefined
      ? "har aldrig hentet aftalerne"
      : `har ikke hentet aftalerne siden ${danishMoment(since)}`;
  return `${who} ${looked}, og dagen er ændret siden: gå efter dagsplanen.`;
}

/** Since when her own calendar says nothing new of when she is busy. */
export function oldOwnCalendarSentence({ source, readAt, address }: OwnCalendar): string {
  const isRead = readAt !== undefined && (address === undefined || source === "address");
  const read = isRead
    ? `ikke læst siden ${danishMoment(readAt)}`
    : "endnu ikke læst fra sin adresse";
  return `Sundhedsplejerskens egen kalender er ${read}: optagne tider kan mangle.`;
}

/** `5. marts 2026 kl. 14.05` */
function danishMoment(instant: Date): string {
  const time = writeInstant(instant).slice("2026-03-05T".length, "2026-03-05T14:05".length);
  return `${danishDate(danishDay(instant))} kl. ${time.replace(":", ".")}`;
}

function earliest(instants: readonly Date[]): Date {
  return instants.reduce((one, other) => (other < one ? other : one));
}
