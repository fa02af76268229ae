import type { z } from "@hono/zod-openapi";
import type { draftedHandover, handover } from "../../src/http/wire/needs/handover.ts";
import { changing } from "./a-change.ts";
import { aFamilyToVisit, withTag } from "./a-family-to-visit.ts";
import type { AMunicipality, Asks } from "./a-municipality.ts";
import type { Answer } from "./answer.ts";
import { bodyOf } from "./on-record.ts";

export type HandoverShown = z.output<typeof handover>;
export type DraftedShown = z.output<typeof draftedHandover>;

/** What is written for a daycare on which both parents have agreed, but for what a test says. */
export function aNewHandover(difference: Readonly<Record<string, unknown>> = {}) {
  return {
    transition: "daycare",
    receiver: { name: "Lærkereden", contact: "Stuen Bien" },
    content: [
      { section: "the-child", text: "En rolig pige" },
      { section: "what-helps", text: "En bog i hjørnet" },
    ],
    consent: { given: true, by: "both", on: "2026-03-03" },
    ...difference,
  };
}

/** The same for the next municipality. */
export function aMove(difference: Readonly<Record<string, unknown>> = {}) {
  const content = ["support", "course-so-far", "what-helps"].map((section) => ({
    section,
    text: "Som aftalt",
  }));
  return aNewHandover({ transition: "municipality", content, ...difference });
}

/** What somebody writes of handovers, and reads. */
export function handingOver(asks: Asks) {
  const at = (id: string) => `/v1/handovers/${id}`;
  const decides = (id: string, decision: string, body: object): Promise<Answer> =>
    withTag(asks, "POST", `${at(id)}/${decision}`, body, () => at(id));
  const tries = (child: string, body: object, headers = {}): Promise<Answer> =>
    asks("POST", `/v1/children/${child}/handovers`, { body, headers });
  return {
    tries,
    decides,
    drafts: async (child: string, difference = {}): Promise<DraftedShown> =>
      bodyOf(await tries(child, aNewHandover(difference)), 201),
    moves: async (child: string, difference = {}): Promise<DraftedShown> =>
      bodyOf(await tries(child, aMove(difference)), 201),
    handover: async (id: string): Promise<HandoverShown> => bodyOf(await asks("GET", at(id))),
    ofChild: async (child: string): Promise<readonly HandoverShown[]> =>
      bodyOf<{ items: HandoverShown[] }>(await asks("GET", `/v1/children/${child}/handovers`))
        .items,
    puts: (id: string, body: object): Promise<Answer> => withTag(asks, "PATCH", at(id), body),
    sends: async (id: string, body: object = SENT): Promise<HandoverShown> =>
      bodyOf(await decides(id, "sent", body)),
    acknowledges: async (id: string, body: object = READ): Promise<HandoverShown> =>
      bodyOf(await decides(id, "acknowledged", body)),
    withdraws: async (id: string, body: object = WHY): Promise<HandoverShown> =>
      bodyOf(await decides(id, "withdrawn", body)),
  };
}

export const SENT = { on: "2026-03-03", by: "digital-post" };
export const READ = { on: "2026-03-03", by: "Lederen i Lærkereden", note: "Vi glæder os" };
export const WHY = { reason: "Forældrene ønsker det ikke alligevel" };

/** A child that starts at a daycare six weeks from when it was registered. */
export async function aStartingChild(municipality: AMunicipality) {
  const family = await aFamilyToVisit(municipality);
  const { make } = changing(municipality.as("coordinator"));
  await make(family.child, { anchors: [{ anchor: "daycare-start", on: "2026-04-13" }] });
  return family;
}
