import { EMERGENCY_PLANS, aPlanAhead } from "./an-emergency-plan.ts";
import type { ARequest, Known } from "./every-operation.ts";

const get = (path: string): ARequest => ({ method: "GET", path });
const post = (path: string, body: unknown): ARequest => ({ method: "POST", path, body });

/** A sound request of each operation of emergency plans, by its name in the document. */
export const REQUESTS_OF_EMERGENCY: Readonly<Record<string, (known: Known) => ARequest>> = {
  beginEmergencyPlan: () => post(EMERGENCY_PLANS, aPlanAhead()),
  previewEmergencyPlan: () => post(`${EMERGENCY_PLANS}/preview`, { priorityMax: 1 }),
  listEmergencyPlans: () => get(EMERGENCY_PLANS),
  readEmergencyPlan: ({ emergencyPlan }) => get(`${EMERGENCY_PLANS}/${emergencyPlan}`),
  listPlanVisits: ({ emergencyPlan }) => get(`${EMERGENCY_PLANS}/${emergencyPlan}/visits`),
  endEmergencyPlan: ({ emergencyPlan }) => ({
    method: "POST",
    path: `${EMERGENCY_PLANS}/${emergencyPlan}/end`,
    body: { reason: "Konflikten er slut" },
    headers: { "If-Match": "*" },
  }),
  keepVisit: ({ visit }) => ({
    method: "POST",
    path: `/v1/visits/${visit}/keep`,
    body: { reason: "Familien kan ikke vente" },
    headers: { "If-Match": "*" },
  }),
};
