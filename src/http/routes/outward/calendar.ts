import type { Context as HonoContext } from "hono";
import { writeCalendar } from "../../../calendar/write-calendar.ts";
import { municipalityOf } from "../../../operations/calendar/calendar-token.ts";
import { readCalendar } from "../../../operations/calendar/read-calendar.ts";
import { answerReading } from "../../at-desk.ts";
import type { AppEnvironment } from "../../door.ts";
import { sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { unchanged } from "../../wire/blocks/common-responses.ts";
import { z } from "@hono/zod-openapi";

const CALENDAR_NAME = "Sundhedspleje";
/** Of every feed the same: whose it is stays with whoever has the address. */
const FILE_NAME = "sundhedspleje.ics";
const MEDIA_TYPE = "text/calendar; charset=utf-8";
const ENDING = ".ics";

export const calendar = newRouter();

// Told to the document by hand: a parameter with an ending is none that the router knows how to write.
calendar.openAPIRegistry.registerPath({
  method: "get",
  path: "/calendar/{token}.ics",
  operationId: "readCalendar",
  tags: ["Calendars"],
  summary: "A health visitor's appointments, for a calendar to subscribe to",
  description:
    "Reading: may be sent again; an unchanged calendar is 304. Needs no sign-in: the address is the secret. Wrong, old and unknown addresses answer alike. Calendars come back when they please; for the day itself ask for the day plan.",
  security: [],
  request: { params: z.object({ token: z.string() }) },
  responses: {
    200: {
      description: "iCalendar (RFC 5545, RFC 7986).",
      content: {
        "text/calendar": {
          schema: { type: "string" },
          example: writeCalendar({ name: CALENDAR_NAME, entries: [] }),
        },
      },
    },
    304: unchanged,
    404: problemResponse("notFound"),
    503: problemResponse("databaseAway"),
  },
});

calendar.get("/calendar/:file{.*\\.ics}", (c) => {
  const token = c.req.param("file").slice(0, -ENDING.length);
  const municipality = municipalityOf(token);
  c.header("X-Robots-Tag", "noindex");
  if (municipality === undefined) return sendProblem(c, { code: "notFound", faults: [] });
  signInReader(c, municipality);
  return answerReading(c, {
    action: "readCalendar",
    ofKnownMunicipality: true,
    work: (desk) => readCalendar(desk, token, c.req.method === "GET"),
    write: (feed) => ({
      status: 200,
      text: writeCalendar({ name: CALENDAR_NAME, entries: feed.entries }),
      mediaType: MEDIA_TYPE,
      fileName: FILE_NAME,
    }),
    refuse: ({ kind }) => ({ code: kind, faults: [] }),
  });
});

/** A calendar is nobody: its token alone says what it may see. */
function signInReader(c: HonoContext<AppEnvironment>, municipality: string): void {
  const actor = {
    subject: "calendar-feed",
    municipality,
    role: "health-visitor" as const,
    scopes: [],
  };
  const { now, store, askOutside, mayAskOutside } = c.env;
  c.set("context", { actor, now, store, askOutside, mayAskOutside });
}
