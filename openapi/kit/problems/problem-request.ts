import type { Kit } from "../kit.ts";
import type { Sent } from "../server.ts";

/** How a problem is brought about: what must stand before, in words, and the request that gets it, made by asking for what stands before. */
export interface ProblemRequest {
  readonly before?: string;
  readonly request: (kit: Kit) => Promise<Sent> | Sent;
  /** Takes back what would stand in the way of whoever tests on. */
  readonly after?: (kit: Kit) => Promise<unknown>;
}

/** What no request alone brings about. */
export interface Circumstance {
  readonly circumstance: string;
}

export type ProblemRequests = Readonly<Record<string, ProblemRequest | Circumstance>>;

const CHILD = { birthDate: "2020-01-02" };

/** A preview, but for what is said. */
export const aPreview = (difference: object): ProblemRequest => ({
  request: () => ({
    method: "POST",
    path: "/v1/schedule-previews",
    body: { child: CHILD, ...difference },
  }),
});

export const aRule = (difference: object = {}) => ({
  code: "a-visit",
  title: { da: "Et besøg", en: "A visit" },
  anchor: "birth",
  window: { earliest: "P7D", target: "P10D", latest: "P14D" },
  offer: "everyone",
  durationMinutes: 60,
  modalities: ["home"],
  ...difference,
});

export const aProgramme = (...rules: readonly object[]) => ({
  id: "a-kit-programme",
  municipality: "0998",
  version: `kit-${crypto.randomUUID()}`,
  validFrom: "2020-01-01",
  title: { da: "Et program", en: "A programme" },
  rules: rules.map(aRule),
});

/** A preview by a whole programme whose one rule is this. */
export const byRule = (...rules: readonly object[]): ProblemRequest =>
  aPreview({ programme: aProgramme(...rules) });

export const post = (path: string, body: unknown): Sent => ({
  as: "coordinator",
  method: "POST",
  path,
  body,
});
