import { createRoute, z } from "@hono/zod-openapi";
import {
  type FeedWithToken,
  handOutFeed,
  listFeeds,
  readFeedById,
  revokeFeed,
  rotateFeed,
} from "../../../operations/calendar/hand-out-feed.ts";
import { inPages } from "../../in-pages.ts";
import { answerChange, answerReading, noRefusal } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { familyQuery, idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  FEED_EXAMPLES,
  feed,
  feedPage,
  fromFeed,
  handedOutFeed,
  newFeed,
} from "../../wire/outward/calendar-feed.ts";

const TAGS = ["Calendars"];

const handOut = createRoute({
  method: "post",
  path: "/v1/calendar-feeds",
  operationId: "handOutFeed",
  tags: TAGS,
  summary: "A calendar address for a health visitor's appointments",
  description:
    "May be sent again with the same Idempotency-Key, and only so. The address is a secret: it is shown once.",
  middleware: [permit("handOutFeed"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newFeed } } },
  },
  responses: {
    201: {
      description: "Handed out.",
      content: recordContent(handedOutFeed, () => FEED_EXAMPLES.handedOut),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/tier", code: "notAllowed" }]),
    ...recordResponses,
    ...bodyResponses,
    409: problemResponse("stillRunning"),
    422: problemResponse("tierNotAllowed", [{ pointer: "/tier", code: "tierNotAllowed" }]),
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/calendar-feeds",
  operationId: "listFeeds",
  tags: TAGS,
  summary: "The calendar addresses of a health visitor that open something",
  description: "Reading: may be sent again. The addresses themselves are not shown.",
  middleware: [permit("listFeeds"), inPages] as const,
  request: {
    query: z.strictObject({ ...pageQuery, healthVisitor: familyQuery.healthVisitor.unwrap() }),
  },
  responses: {
    200: {
      description: "All of them.",
      content: recordContent(feedPage, () => ({ items: [FEED_EXAMPLES.feed], next: null })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/healthVisitor", code: "required" }]),
    ...recordResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/calendar-feeds/{id}",
  operationId: "readFeed",
  tags: TAGS,
  summary: "What a calendar address opens",
  description: "Reading: may be sent again. The address itself is not shown.",
  middleware: [permit("readFeed")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: { description: "The feed.", content: recordContent(feed, () => FEED_EXAMPLES.feed) },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const rotate = createRoute({
  method: "post",
  path: "/v1/calendar-feeds/{id}/rotation",
  operationId: "rotateFeed",
  tags: TAGS,
  summary: "A new address in the place of the old one, which opens nothing any more",
  description: "May be sent again with the same Idempotency-Key, and only so.",
  middleware: [permit("rotateFeed")] as const,
  request: { params: idParams, headers: idempotencyHeader },
  responses: {
    201: {
      description: "The new address.",
      content: recordContent(handedOutFeed, () => FEED_EXAMPLES.handedOut),
    },
    400: problemResponse("invalidIdempotencyKey"),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("stillRunning"),
    422: problemResponse("keyUsedBefore"),
  },
});

const revoke = createRoute({
  method: "delete",
  path: "/v1/calendar-feeds/{id}",
  operationId: "revokeFeed",
  tags: TAGS,
  summary: "Revokes a calendar address: it opens nothing any more",
  description: "May be sent again: a second one finds nothing.",
  middleware: [permit("revokeFeed")] as const,
  request: { params: idParams, headers: ifMatchHeader },
  responses: {
    200: { description: "Revoked.", content: recordContent(feed, () => FEED_EXAMPLES.feed) },
    ...recordResponses,
    404: problemResponse("notFound"),
    ...versionResponses,
  },
});

export const calendarFeeds = newRouter()
  .openapi(handOut, (c) =>
    answerChange(c, {
      action: "handOutFeed",
      holdsItsOwn: true,
      work: (desk) => handOutFeed(desk, c.req.valid("json")),
      write: (view) => ({
        status: 201,
        body: fromFeedWithToken(view, originOf(c.env.publicUrl, c.req.url)),
      }),
      refuse: ({ kind }) =>
        problemOf([
          { pointer: kind === "tierNotAllowed" ? "/tier" : "/healthVisitor", code: kind },
        ]),
    }),
  )
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listFeeds",
      work: (desk) => listFeeds(desk, c.req.valid("query").healthVisitor),
      write: (feeds) => ({ status: 200, body: { items: feeds.map(fromFeed), next: null } }),
      refuse: noRefusal,
    }),
  )
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readFeed",
      work: (desk) => readFeedById(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromFeed(view), version: view.version }),
      refuse: feedProblem,
    }),
  )
  .openapi(rotate, (c) =>
    answerChange(c, {
      action: "rotateFeed",
      work: (desk) => rotateFeed(desk, c.req.valid("param").id),
      write: (view) => ({
        status: 201,
        body: fromFeedWithToken(view, originOf(c.env.publicUrl, c.req.url)),
      }),
      refuse: feedProblem,
    }),
  )
  .openapi(revoke, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    return answerChange(c, {
      action: "revokeFeed",
      work: (desk) => revokeFeed(desk, c.req.valid("param").id, expected),
      write: (view) => ({ status: 200, body: fromFeed(view), version: view.version }),
      refuse: feedProblem,
    });
  });

/** The origin of the addresses that we hand out: as it was configured, or as we were asked. */
function originOf(publicUrl: string | undefined, asked: string): string {
  return publicUrl ?? new URL(asked).origin;
}

function fromFeedWithToken({ feed: { id }, token }: FeedWithToken, origin: string) {
  return { id, url: `${origin}/calendar/${token}.ics` };
}

function feedProblem({ kind }: { readonly kind: "notFound" | "versionStale" }): Problem {
  return { code: kind, faults: [] };
}
