import type { ARequest, Known } from "./every-operation.ts";
import { ifAny } from "./record-route.ts";
import { A_KEY_WORKER, A_LEVEL, anAgreementAbout, feedbackAbout } from "./routes-of-help.ts";

const get = (path: string): ARequest => ({ method: "GET", path });
const put = (path: string, body: object): ARequest => ({ method: "PUT", path, body, ...ifAny });

/** A sound request of each operation on what a family is given more of. */
export const REQUESTS_OF_HELP: Readonly<Record<string, (known: Known) => ARequest>> = {
  listLevels: () => get("/v1/levels"),
  makeAgreements: ({ contact, child }) => ({
    method: "POST",
    path: `/v1/contacts/${contact}/agreements`,
    body: anAgreementAbout(child),
  }),
  listAgreements: ({ child }) => get(`/v1/children/${child}/agreements`),
  readAgreement: ({ agreement }) => get(`/v1/agreements/${agreement}`),
  changeAgreement: ({ agreement }) => ({
    method: "PATCH",
    path: `/v1/agreements/${agreement}`,
    body: { due: "2026-12-16" },
    ...ifAny,
  }),
  recordFeedback: ({ contact, child }) => ({
    method: "POST",
    path: `/v1/contacts/${contact}/feedback`,
    body: feedbackAbout(child),
  }),
  listFeedback: ({ child }) => get(`/v1/children/${child}/feedback`),
  readKeyWorker: ({ child }) => get(`/v1/children/${child}/key-worker`),
  nameKeyWorker: ({ child }) => put(`/v1/children/${child}/key-worker`, A_KEY_WORKER),
  readLevel: ({ child }) => get(`/v1/children/${child}/level`),
  setLevel: ({ child }) => put(`/v1/children/${child}/level`, A_LEVEL),
};

/** The same with a family's own words wherever somebody writes some. */
export function helpInWords(
  known: Known,
  words: string,
  { name, by }: { readonly name: string; readonly by: string },
): readonly ARequest[] {
  const { appointment, agreement, contact, child } = known;
  const items = anAgreementAbout(child).items.map((item) => ({ ...item, text: words }));
  const change = (path: string, body: object): ARequest => ({
    ...put(path, body),
    method: "PATCH",
  });
  return [
    { method: "POST", path: `/v1/contacts/${contact}/agreements`, body: { items } },
    change(`/v1/agreements/${agreement}`, { state: "kept", effect: "helped", outcome: words }),
    put(`/v1/children/${child}/key-worker`, {
      ...A_KEY_WORKER,
      keyWorker: { role: "other", name },
      reason: words,
    }),
    put(`/v1/children/${child}/level`, { ...A_LEVEL, reason: `${by}: ${words}` }),
    change(`/v1/appointments/${appointment}`, { modality: "phone", modalityReason: words }),
  ];
}
