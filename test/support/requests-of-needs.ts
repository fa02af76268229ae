import { danishDay } from "../../src/domain/time/local-time.ts";
import { aToldConcern } from "./a-told-concern.ts";
import type { ARequest, Known } from "./every-operation.ts";

const get = (path: string): ARequest => ({ method: "GET", path });
const post = (path: string, body: unknown): ARequest => ({ method: "POST", path, body });

/** Needs visits decided on, suggested and given; the days lie in the year of the letters. */
export const A_SUGGESTION = { rule: "needs-contact", by: "colleague", words: "Søvnen driller" };
export const A_DECISION = { decision: "decline", reason: "Familien klarer det selv" };
export const AN_OWN_VISIT = {
  basis: "everyone",
  window: { earliest: "2026-11-02", target: "2026-11-03", latest: "2026-11-06" },
  reason: "Et ekstra besøg",
};

/** A sound request of each operation of needs, by its name in the document. */
export const NEEDS_REQUESTS: Readonly<Record<string, (known: Known) => ARequest>> = {
  listQuestions: ({ child }) => get(`/v1/children/${child}/questions`),
  listReports: () => get("/v1/reports"),
  readReport: () => get("/v1/reports/visits-in-window"),
  listProposals: () => get("/v1/proposals"),
  readProposal: ({ proposal }) => get(`/v1/proposals/${proposal}`),
  decideProposal: ({ proposal }) => ({
    ...post(`/v1/proposals/${proposal}/decision`, A_DECISION),
    headers: { "If-Match": "*" },
  }),
  raiseProposal: ({ child }) => post(`/v1/children/${child}/proposals`, A_SUGGESTION),
  giveOwnVisit: ({ child }) => post(`/v1/children/${child}/visits`, AN_OWN_VISIT),
  openConcern: ({ child, healthVisitor }) =>
    post(`/v1/children/${child}/concerns`, aToldConcern(healthVisitor, danishDay(new Date()))),
  listConcernsOfChild: ({ child }) => get(`/v1/children/${child}/concerns`),
  listConcerns: () => get("/v1/concerns"),
  readConcern: ({ concern }) => get(`/v1/concerns/${concern}`),
  changeConcern: ({ concern }) => ({
    method: "PATCH",
    path: `/v1/concerns/${concern}`,
    body: { words: "Talte med moderen" },
    headers: { "If-Match": "*" },
  }),
  readConcernGuide: () => get("/v1/concern-guide"),
};
