import { createRoute, z } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { answerReading, noRefusal } from "../../../src/http/at-desk.ts";
import { newRouter } from "../../../src/http/router.ts";
import { recordContent } from "../../../src/http/wire/blocks/record-content.ts";
import { accepted } from "../../../src/domain/result.ts";
import { ask } from "../../support/ask.ts";

const route = createRoute({
  method: "get",
  path: "/a-route",
  responses: {
    200: {
      description: "",
      content: recordContent(z.object({ name: z.string() }), () => ({ name: "" })),
    },
  },
});

const answer = { name: "Alma Æblegren" };

test("a route about records that answers with anything undisclosed does not compile", async () => {
  const router = newRouter();
  // @ts-expect-error an answer of the handler's own making
  router.openapi(route, (c) => c.json(answer, 200));
  router.openapi(route, (c) =>
    answerReading(c, {
      action: "readChild",
      // @ts-expect-error an operation that discloses nothing
      work: async () => accepted(answer),
      write: (shown) => ({ status: 200, body: shown }),
      refuse: noRefusal,
    }),
  );
  expect((await ask("GET", "/a-route")).status, "neither is mounted").toBe(404);
});
