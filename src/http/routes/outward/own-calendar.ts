import { createRoute, z } from "@hono/zod-openapi";
import { type CalendarFault, readBusyTimes } from "../../../calendar/read-busy-times.ts";
import { accepted, refused } from "../../../domain/result.ts";
import {
  forgetCalendarAddress,
  giveCalendarAddress,
  readOwnCalendarState,
} from "../../../operations/calendar/own-calendar-address.ts";
import { readOwnCalendar } from "../../../operations/calendar/read-own-calendar.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import type { ProblemCodeName } from "../../problems/problem-codes.ts";
import { type Problem, problemOf, sendProblem } from "../../problems/problem.ts";
import { type BodyForm, jsonForm, readBody, textForm } from "../../read-body.ts";
import { newRouter } from "../../router.ts";
import { toldWithBody } from "../../told-with-body.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  formResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  OWN_CALENDAR_EXAMPLES,
  busyTimes,
  calendarAddress,
  fromBusyTimes,
  fromOwnCalendar,
  ownCalendar,
  ownCalendarState,
} from "../../wire/outward/own-calendar.ts";

const TAGS = ["Calendars"];
const PATH = "/v1/health-visitors/{id}/own-calendar";

const readIn = createRoute({
  method: "post",
  path: PATH,
  operationId: "readOwnCalendar",
  tags: TAGS,
  summary:
    "Reads a health visitor's own calendar in as busy time, in the place of what was read before",
  description:
    "May be sent again as often as you like. Nothing but times is kept: a booking at such a time warns. The calendar comes as it is (`text/calendar`), or as a text in JSON; at most 1 MB. Its own rules for a time zone count first, then the zone's name by the tz database, by Windows or as Outlook shows it; times without a zone are Danish. What cannot be read faithfully is refused as a whole, for a time left out would look free.",
  hide: true,
  middleware: [permit("readOwnCalendar")] as const,
  request: { params: idParams, headers: idempotencyHeader },
  responses: {
    201: {
      description: "When she is busy.",
      content: recordContent(busyTimes, () => OWN_CALENDAR_EXAMPLES.busy),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/calendar", code: "notACalendar" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("calendarHasAddress"),
    ...formResponses,
    422: problemResponse("keyUsedBefore"),
  },
});

const stateContent = recordContent(ownCalendarState, () => OWN_CALENDAR_EXAMPLES.state);

const readState = createRoute({
  method: "get",
  path: PATH,
  operationId: "readOwnCalendarState",
  tags: TAGS,
  summary: "Where a health visitor's busy times come from, and how reading them goes",
  description: "Reading: may be sent again. Of an address its host alone is shown.",
  middleware: [permit("readOwnCalendarState")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: { description: "As far as we know.", content: stateContent },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const giveAddress = createRoute({
  method: "put",
  path: `${PATH}/address`,
  operationId: "giveCalendarAddress",
  tags: TAGS,
  summary: "An address that her own calendar is read from, about every half hour",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. If-Match takes the ETag of the own calendar. It is first read within a minute or so, and busy times that stand are kept until then. The address is a secret: it is not shown again.",
  middleware: [permit("giveCalendarAddress"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: calendarAddress } } },
  },
  responses: {
    200: { description: "Given.", content: stateContent },
    400: problemResponse("invalidRequest", [{ pointer: "/url", code: "notACalendarAddress" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("addressNotAllowed", [{ pointer: "/url", code: "addressNotAllowed" }]),
  },
});

const forgetAddress = createRoute({
  method: "delete",
  path: `${PATH}/address`,
  operationId: "forgetCalendarAddress",
  tags: TAGS,
  summary: "Forgets the address that her own calendar was read from, and the times read from it",
  description: "May be sent again: a second one finds nothing.",
  middleware: [permit("forgetCalendarAddress")] as const,
  request: { params: idParams, headers: ifMatchHeader },
  responses: {
    200: { description: "Forgotten.", content: stateContent },
    ...recordResponses,
    404: problemResponse("notFound"),
    ...versionResponses,
  },
});

/** A calendar's text, and where its faults are told to stand. */
interface SentCalendar {
  readonly calendar: string;
  readonly pointer: "/calendar" | "";
}

const CALENDAR_FORMS: readonly BodyForm<SentCalendar>[] = [
  jsonForm(ownCalendar, ({ calendar }) => ({ calendar, pointer: "/calendar" })),
  textForm(["text/calendar"], (calendar) => accepted({ calendar, pointer: "" })),
];

export const ownCalendars = newRouter();

ownCalendars.openAPIRegistry.registerPath(
  toldWithBody(readIn, {
    "application/json": { schema: ownCalendar },
    "text/calendar": { schema: z.string(), example: OWN_CALENDAR_EXAMPLES.text },
  }),
);

ownCalendars
  .openapi(readState, (c) =>
    answerReading(c, {
      action: "readOwnCalendarState",
      work: (desk) => readOwnCalendarState(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromOwnCalendar(view), version: view.version }),
      refuse: addressProblem,
    }),
  )
  .openapi(giveAddress, async (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { url } = c.req.valid("json");
    // Before a transaction is opened: a name may be looked up.
    if ((await c.var.context.mayAskOutside?.(url)) !== true) {
      return sendProblem(c, problemOf([{ pointer: "/url", code: "addressNotAllowed" }]));
    }
    return answerChange(c, {
      action: "giveCalendarAddress",
      work: (desk) => giveCalendarAddress(desk, c.req.valid("param").id, url, expected),
      write: (view) => ({ status: 200, body: fromOwnCalendar(view), version: view.version }),
      refuse: addressProblem,
    });
  })
  .openapi(forgetAddress, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    return answerChange(c, {
      action: "forgetCalendarAddress",
      work: (desk) => forgetCalendarAddress(desk, c.req.valid("param").id, expected),
      write: (view) => ({ status: 200, body: fromOwnCalendar(view), version: view.version }),
      refuse: addressProblem,
    });
  })
  .openapi(readIn, async (c) => {
    const sent = await readBody(c, CALENDAR_FORMS);
    if (!sent.ok) return sendProblem(c, sent.refusal);
    const { calendar, pointer } = sent.value;
    return answerChange(c, {
      action: "readOwnCalendar",
      work: (desk) =>
        readOwnCalendar(desk, c.req.valid("param").id, (within, ownUids) => {
          const busy = readBusyTimes(calendar, within, ownUids);
          return busy.ok ? busy : refused({ kind: "unreadable" as const, faults: busy.refusal });
        }),
      write: (busy) => ({ status: 201, body: fromBusyTimes(busy) }),
      refuse: (refusal) =>
        refusal.kind === "unreadable"
          ? problemOf(refusal.faults.map((fault) => ({ pointer, code: CALENDAR_FAULTS[fault] })))
          : { code: refusal.kind, faults: [] },
    });
  });

function addressProblem({ kind }: { readonly kind: "notFound" | "versionStale" }): Problem {
  return { code: kind, faults: [] };
}

const CALENDAR_FAULTS = {
  notACalendar: "notACalendar",
  calendarTooLong: "calendarTooLong",
  tooManyEvents: "tooManyEvents",
  unreadableTime: "unreadableTime",
  unreadableRepeat: "unreadableRepeat",
  unknownTimeZone: "unknownTimeZone",
  tooManyOccurrences: "unreadableRepeat",
} as const satisfies Readonly<Record<CalendarFault, ProblemCodeName>>;
