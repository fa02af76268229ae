import type { ARequest, Known } from "./every-operation.ts";
import { READ, SENT, WHY, aNewHandover } from "./handing-over.ts";
import { A_TEMPLATE } from "./routes-of-handovers.ts";

const get = (path: string): ARequest => ({ method: "GET", path });
const post = (path: string, body: unknown): ARequest => ({ method: "POST", path, body });

const decision = (handover: string, name: string, body: object): ARequest => ({
  ...post(`/v1/handovers/${handover}/${name}`, body),
  headers: { "If-Match": "*" },
});

/** A sound request of each operation of handovers, by its name in the document. */
export const HANDOVER_REQUESTS: Readonly<Record<string, (known: Known) => ARequest>> = {
  listHandoverTemplates: () => get("/v1/handover-templates"),
  readHandoverTemplate: () => get("/v1/handover-templates/daycare"),
  changeHandoverTemplate: () => ({
    method: "PUT",
    path: "/v1/handover-templates/daycare",
    body: A_TEMPLATE,
    headers: { "If-Match": "*" },
  }),
  draftHandover: ({ child }) => post(`/v1/children/${child}/handovers`, aNewHandover()),
  listHandoversOfChild: ({ child }) => get(`/v1/children/${child}/handovers`),
  listHandovers: () => get("/v1/handovers"),
  readHandover: ({ handover }) => get(`/v1/handovers/${handover}`),
  changeHandover: ({ handover }) => ({
    method: "PATCH",
    path: `/v1/handovers/${handover}`,
    body: { startMeeting: true },
    headers: { "If-Match": "*" },
  }),
  sendHandover: ({ handover }) => decision(handover, "sent", SENT),
  acknowledgeHandover: ({ handover }) => decision(handover, "acknowledged", READ),
  withdrawHandover: ({ handover }) => decision(handover, "withdrawn", WHY),
};
