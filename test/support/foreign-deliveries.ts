import { type Place, inBody, inPath, keyOf, nobody } from "./foreign-places.ts";
import { findingsOf } from "./requests-of-deliveries.ts";

/** A key with a request about nobody's child, so that it is answered alike however often it is sent. */
const keyOfNobodysChild: Place = {
  ...keyOf("openIntervention"),
  request: async (own, value) => ({
    ...(await keyOf("openIntervention").request(own, value)),
    path: `/v1/children/${nobody()}/interventions`,
  }),
};

/** A key with a delivery that was never made. */
const keyOfNoDelivery: Place = {
  ...keyOf("makeDelivery"),
  request: async (own, value) => ({
    ...(await keyOf("makeDelivery").request(own, value)),
    body: { after: 1_000_000 },
  }),
};

/** Where they name something. */
export const DELIVERY_PLACES: Readonly<Record<string, readonly Place[]>> = {
  recordFindings: [
    inPath("recordFindings", "contact"),
    inBody("child", "recordFindings", "child", findingsOf),
  ],
  listFindings: [inPath("listFindings", "contact")],
  openIntervention: [inPath("openIntervention", "child"), keyOfNobodysChild],
  listInterventions: [inPath("listInterventions", "child")],
  readIntervention: [inPath("readIntervention", "intervention")],
  changeIntervention: [inPath("changeIntervention", "intervention")],
  readDelivery: [inPath("readDelivery", "child")],
  makeDelivery: [keyOfNoDelivery],
};
