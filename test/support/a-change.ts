import type { z } from "@hono/zod-openapi";
import type { changePreview, madeChange } from "../../src/http/wire/visits/change.ts";
import type { tension } from "../../src/http/wire/visits/tension.ts";
import type { Asks } from "./a-municipality.ts";
import type { Answer } from "./answer.ts";
import { bodyOf, everyPage } from "./on-record.ts";

export type PreviewShown = z.output<typeof changePreview>;
export type ChangeShown = z.output<typeof madeChange>;
export type TensionShown = z.output<typeof tension>;

/** Born on another day than the letter says. */
export const bornOn = (on: string) => ({ anchors: [{ anchor: "birth", on }] });

/** What somebody looks at before it is made, and makes. */
export function changing(asks: Asks) {
  const preview = async (child: string, body: object): Promise<PreviewShown> =>
    bodyOf(await asks("POST", `/v1/children/${child}/changes/preview`, { body }));
  const send = (child: string, token: string): Promise<Answer> =>
    asks("POST", `/v1/children/${child}/changes`, { body: { token } });
  return {
    preview,
    send,
    make: async (child: string, body: object): Promise<ChangeShown> => {
      const { token } = await preview(child, body);
      return bodyOf(await send(child, token));
    },
    tensionsOf: async (child: string, state = "open"): Promise<readonly TensionShown[]> =>
      (await everyPage<TensionShown>(asks, `/v1/tensions?state=${state}`)).filter(
        (each) => each.child === child,
      ),
    keep: async (id: string, reason = "Familien ønsker den dag"): Promise<Answer> => {
      const tag = (await asks("GET", `/v1/tensions/${id}`)).headers.get("ETag") ?? "";
      return asks("POST", `/v1/tensions/${id}/resolution`, {
        body: { resolution: "keep", reason },
        headers: { "If-Match": tag },
      });
    },
  };
}
