import { aPlanAhead } from "./an-emergency-plan.ts";
import { type Place, cursorOf, inBody, inPath, keyOf, nobody } from "./foreign-places.ts";
import { keyOfRefused } from "./foreign-visits.ts";

const REASON = "Familien kan ikke vente";
const OUT_OF_ORDER = { priorityMax: 1, from: "2026-03-09", until: "2026-03-08" };

/** A district stands in the body of a request about a plan. */
const inDistrict = (operation: string, besides: () => object): Place => ({
  ...inBody("district", operation, "district", (district) => ({ ...besides(), district })),
  unknown: () => "only-nobodys",
});

/** A key with what is asked of an id that nobody has, so that it is answered alike however often it is sent. */
function keyOfNobodys(operation: string, path: (id: string) => string): Place {
  const place = keyOf(operation);
  const whose = nobody();
  return {
    ...place,
    request: async (own, value) => {
      const asked = await place.request(own, value);
      return { ...asked, path: path(whose), headers: { ...asked.headers, "If-Match": "*" } };
    },
  };
}

/** Where operations about emergency plans name something. */
export const EMERGENCY_PLACES: Readonly<Record<string, readonly Place[]>> = {
  beginEmergencyPlan: [
    keyOfRefused("beginEmergencyPlan", () => ({ ...OUT_OF_ORDER, reason: REASON })),
    inDistrict("beginEmergencyPlan", aPlanAhead),
  ],
  previewEmergencyPlan: [inDistrict("previewEmergencyPlan", () => ({ priorityMax: 1 }))],
  listEmergencyPlans: [cursorOf("listEmergencyPlans")],
  readEmergencyPlan: [inPath("readEmergencyPlan", "emergencyPlan")],
  listPlanVisits: [inPath("listPlanVisits", "emergencyPlan"), cursorOf("listPlanVisits")],
  endEmergencyPlan: [
    inPath("endEmergencyPlan", "emergencyPlan"),
    keyOfNobodys("endEmergencyPlan", (plan) => `/v1/emergency-plans/${plan}/end`),
  ],
  keepVisit: [
    inPath("keepVisit", "visit"),
    inBody("emergencyPlan", "keepVisit", "emergencyPlan", (emergencyPlan) => ({
      emergencyPlan,
      reason: REASON,
    })),
    keyOfNobodys("keepVisit", (visit) => `/v1/visits/${visit}/keep`),
  ],
};
