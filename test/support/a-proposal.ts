import type { z } from "@hono/zod-openapi";
import type { proposal } from "../../src/http/wire/needs/proposal.ts";
import type { Asks } from "./a-municipality.ts";
import type { Answer } from "./answer.ts";
import { bodyOf, everyPage } from "./on-record.ts";

export type ProposalShown = z.output<typeof proposal>;

/** What a needs visit is accepted with: guidance for the parents, because of the child's communication. */
export const NEEDED = {
  interventions: [{ code: "b3de92ea-ac5e-4f87-809e-a9e40b59cc34", recipient: "child" }],
  conditions: ["d9f00ad4-4305-4bd0-aedf-2e51bef602e2"],
};

export const ACCEPTED = { decision: "accept", reason: "Sproget følges op", ...NEEDED };
export const DECLINED = { decision: "decline", reason: "Familien følges af talepædagogen" };

/** What somebody sees of the proposals, and decides. */
export function deciding(asks: Asks) {
  const read = (id: string): Promise<Answer> => asks("GET", `/v1/proposals/${id}`);
  const decideAs = async (id: string, body: object, tag: string | null): Promise<Answer> =>
    asks("POST", `/v1/proposals/${id}/decision`, { body, headers: { "If-Match": tag } });
  const inState = (query = "state=open"): Promise<readonly ProposalShown[]> =>
    everyPage<ProposalShown>(asks, `/v1/proposals?${query}`);
  const sendDecision = async (id: string, body: object): Promise<Answer> =>
    decideAs(id, body, (await read(id)).headers.get("ETag"));
  return {
    read,
    decideAs,
    inState,
    sendDecision,
    decide: async (id: string, body: object): Promise<ProposalShown> =>
      bodyOf(await sendDecision(id, body)),
    /** Those of a child that wait, by their rules. */
    open: async (child: string, rule?: string): Promise<readonly ProposalShown[]> =>
      inState(`state=open&child=${child}${rule === undefined ? "" : `&rule=${rule}`}`),
    suggest: (child: string, body: object): Promise<Answer> =>
      asks("POST", `/v1/children/${child}/proposals`, { body }),
    give: (child: string, body: object): Promise<Answer> =>
      asks("POST", `/v1/children/${child}/visits`, { body }),
    notices: async (child: string, fact: string, value: unknown, on: string) =>
      bodyOf(await asks("POST", `/v1/children/${child}/facts`, { body: { fact, value, on } }), 201),
  };
}
