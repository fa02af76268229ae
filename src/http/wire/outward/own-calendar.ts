import { z } from "@hono/zod-openapi";
import type { OwnCalendar } from "../../../domain/planning/own-calendar.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { BusySpan } from "../../../operations/calendar/read-own-calendar.ts";
import { instantText } from "../blocks/instant.ts";
import { saying } from "../blocks/text.ts";

const CALENDAR_LENGTH_MAX = 1_000_000;
const ADDRESS_LENGTH_MAX = 2000;

const CALENDAR_EXAMPLE = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\nEND:VCALENDAR\r\n";

export const ownCalendar = z
  .strictObject({ calendar: z.string().max(CALENDAR_LENGTH_MAX) })
  .openapi("OwnCalendar", {
    description: "An iCalendar text (RFC 5545). Nothing but its times is kept.",
    example: { calendar: CALENDAR_EXAMPLE },
  });

export const busyTimes = z
  .object({
    busy: z.array(
      z.object({
        startsAt: instantText,
        endsAt: instantText,
      }),
    ),
  })
  .openapi("BusyTimes");

/** An address that calendars are read from, in the form in which it is asked. */
export const calendarAddress = z
  .strictObject({
    url: z
      .string()
      .max(ADDRESS_LENGTH_MAX)
      .transform((text) => text.trim().replace(/^webcals?:/i, "https:"))
      .refine(isAddress, saying("notACalendarAddress"))
      .openapi({ type: "string", format: "uri", maxLength: ADDRESS_LENGTH_MAX }),
  })
  .openapi("CalendarAddress", {
    description:
      "Where another program offers her calendar as iCalendar (RFC 5545), https or webcal. A secret: it is sealed, and no more than its host is shown again.",
    example: { url: "https://outlook.office365.com/owa/calendar/0f1e2d/secret/calendar.ics" },
  });

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === "https:" && username + password === "";
}

export const ownCalendarState = z
  .object({
    busySource: z.enum(["upload", "address"]).nullable().openapi({
      description: "What the busy times that stand were read from; null where there are none.",
    }),
    busyReadAt: instantText.nullable().openapi({ description: "When they last were as they are." }),
    address: z
      .object({
        host: z.string(),
        givenAt: instantText,
        nextReadAt: instantText.nullable(),
      })
      .nullable()
      .openapi({
        description: "What the clock reads about every half hour, later after failures.",
      }),
    failure: z.object({ code: z.string(), at: instantText }).nullable().openapi({
      description:
        "Why the last reading failed; null where it did not. `addressNotAllowed`, `notReached`, `tooSlow`, `tooLarge`, `notThere` (404, 410), `notLetIn` (401, 403), `sentElsewhere` (no redirect is followed), `answeredWithFault`, or what is wrong with the calendar: `notACalendar`, `calendarTooLong`, `tooManyEvents`, `unreadableTime`, `unreadableRepeat`, `unknownTimeZone`, `tooManyOccurrences`.",
    }),
  })
  .openapi("OwnCalendarState");

export const OWN_CALENDAR_EXAMPLES = {
  text: CALENDAR_EXAMPLE,
  busy: {
    busy: [{ startsAt: "2026-03-06T13:00:00+01:00", endsAt: "2026-03-06T14:00:00+01:00" }],
  },
  state: {
    busySource: "address" as const,
    busyReadAt: "2026-03-03T11:40:00+01:00",
    address: {
      host: "outlook.office365.com",
      givenAt: "2026-03-02T09:00:00+01:00",
      nextReadAt: "2026-03-03T12:10:00+01:00",
    },
    failure: null,
  },
};

export function fromOwnCalendar(view: OwnCalendar): z.input<typeof ownCalendarState> {
  const { source, readAt, address, failure } = view;
  return {
    busySource: source ?? null,
    busyReadAt: orNull(readAt),
    address: address
      ? {
          host: address.host,
          givenAt: writeInstant(address.givenAt),
          nextReadAt: orNull(address.nextReadAt),
        }
      : null,
    failure: failure ? { code: failure.code, at: writeInstant(failure.at) } : null,
  };
}

function orNull(instant: Date | undefined): string | null {
  return instant === undefined ? null : writeInstant(instant);
}

export function fromBusyTimes(busy: readonly BusySpan[]): z.input<typeof busyTimes> {
  return {
    busy: busy.map(({ startsAt, endsAt }) => ({
      startsAt: writeInstant(startsAt),
      endsAt: writeInstant(endsAt),
    })),
  };
}
