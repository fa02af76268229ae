import { IF_ANY, type Kit } from "../kit.ts";
import { type ProblemRequest, type ProblemRequests, post } from "./problem-request.ts";

/** As a sandbox has it from its beginning. */
const SOR_CODE = "999900000000000";

/** Says who keeps the records, or that nobody has said so. */
const keptBy = ({ ask }: Kit, sorCode: string | null) =>
  ask({
    as: "administrator",
    method: "PUT",
    path: "/v1/settings",
    headers: IF_ANY,
    body: { sorCode },
  });

const found = (finding: object): ProblemRequest => ({
  before: "a contact with a family",
  request: async (kit) => {
    const { child, healthVisitor } = await kit.register();
    const heldAt = `${kit.day(-1)}T10:00:00+01:00`;
    const body = { heldAt, healthVisitor, modality: "home", children: [child] };
    const { id } = await kit.make("/v1/contacts", body);
    return {
      ...post(`/v1/contacts/${id}/findings`, { child, findings: [finding] }),
      method: "PUT",
      headers: IF_ANY,
    };
  },
});

/** What was found at contacts, and what is delivered of it to KL's gateway. */
export const DELIVERIES: ProblemRequests = {
  wrongPerson: found({ of: "mother", observation: "weight", value: 3_400 }),
  notWithThis: found({ of: "child", observation: "weight", value: 3_400, position: "lying" }),
  sorCodeMissing: {
    before: "settings without a sorCode",
    request: async (kit) => {
      await keptBy(kit, null);
      return { ...post("/v1/kl-deliveries", {}), as: "journal-system" };
    },
    after: (kit) => keptBy(kit, SOR_CODE),
  },
  cprNumberMissing: {
    before: "a child without a CPR number",
    request: async (kit) => {
      await keptBy(kit, SOR_CODE);
      return { method: "GET", path: `/v1/children/${(await kit.register()).child}/kl-delivery` };
    },
  },
  unknownDelivery: {
    before: "settings with a sorCode",
    request: async (kit) => {
      await keptBy(kit, SOR_CODE);
      return { ...post("/v1/kl-deliveries", { after: 1_000_000 }), as: "journal-system" };
    },
  },
};
