import type { z } from "@hono/zod-openapi";
import type { concernWithHistory } from "../../src/http/wire/needs/concern-history.ts";
import type { concern } from "../../src/http/wire/needs/concern.ts";
import { withTag } from "./a-family-to-visit.ts";
import type { Asks } from "./a-municipality.ts";
import { aToldConcern } from "./a-told-concern.ts";
import { bodyOf, everyPage } from "./on-record.ts";

export type ConcernShown = z.output<typeof concern>;
export type ConcernWithHistoryShown = z.output<typeof concernWithHistory>;

/** What somebody opens, reads and changes of concerns. */
export function concerning(asks: Asks) {
  const send = (child: string, owner: string, difference: object = {}, on = "2026-03-10") =>
    asks("POST", `/v1/children/${child}/concerns`, {
      body: { ...aToldConcern(owner, on), ...difference },
    });
  return {
    send,
    opens: async (...told: Parameters<typeof send>): Promise<ConcernWithHistoryShown> =>
      bodyOf(await send(...told), 201),
    concern: async (id: string): Promise<ConcernWithHistoryShown> =>
      bodyOf(await asks("GET", `/v1/concerns/${id}`)),
    changes: (id: string, body: object) => withTag(asks, "PATCH", `/v1/concerns/${id}`, body),
    becomes: async (id: string, body: object): Promise<ConcernWithHistoryShown> =>
      bodyOf(await withTag(asks, "PATCH", `/v1/concerns/${id}`, body)),
    ofChild: async (child: string): Promise<readonly ConcernShown[]> =>
      bodyOf<{ items: ConcernShown[] }>(await asks("GET", `/v1/children/${child}/concerns`)).items,
    listed: (query = "") => everyPage<ConcernShown>(asks, `/v1/concerns${query}`),
  };
}
