import { IF_ANY, type Kit, aNewborn } from "../kit.ts";
import { type ProblemRequest, type ProblemRequests, post } from "./problem-request.ts";

const FAMILY = "a family on record";
const PROPOSED = "a family with a proposed needs visit";
/** FBOE: guidance in contact and interplay; reassurance of a parent; a challenge in communication. */
const GUIDANCE = "b3de92ea-ac5e-4f87-809e-a9e40b59cc34";
const REASSURANCE = "d7985f9a-b714-4bbd-a116-75f7a55504ba";
const COMMUNICATION = "d9f00ad4-4305-4bd0-aedf-2e51bef602e2";
const NO_CODE = "00000000-0000-4000-8000-000000000000";
const NEEDED = {
  interventions: [{ code: GUIDANCE, recipient: "child" }],
  conditions: [COMMUNICATION],
};

async function proposed(kit: Kit): Promise<string> {
  const { child } = await kit.register({
    dueDate: kit.day(-70),
    children: [aNewborn(kit.day(-70))],
  });
  const rule = { rule: "needs-contact", by: "parents", words: "Vi vil gerne tale om søvn" };
  const { id } = await kit.make(`/v1/children/${child}/proposals`, rule);
  return `/v1/proposals/${id}/decision`;
}

const decided = (difference: object): ProblemRequest => ({
  before: PROPOSED,
  request: async (kit) => ({
    ...post(await proposed(kit), { decision: "accept", reason: "Søvn", ...NEEDED, ...difference }),
    headers: IF_ANY,
  }),
});

const own = async ({ register }: Kit, body: object) =>
  post(`/v1/children/${(await register()).child}/visits`, {
    rule: "needs-contact",
    reason: "Søvn",
    ...NEEDED,
    ...body,
  });

/** What a family may need more of: proposals and how they are decided, and visits of one's own judgement. */
export const NEEDS: ProblemRequests = {
  proposalSettled: {
    before: "a proposal that was declined",
    request: async (kit) => {
      const path = await proposed(kit);
      const body = { decision: "decline", reason: "Familien ønsker det ikke" };
      await kit.make(path, body, { headers: IF_ANY });
      return { ...post(path, body), headers: IF_ANY };
    },
  },
  untilMissing: decided({ decision: "defer", interventions: [], conditions: [] }),
  untilPassed: {
    before: PROPOSED,
    request: async (kit) => ({
      ...post(await proposed(kit), { decision: "defer", reason: "Venter", until: kit.day(-1) }),
      headers: IF_ANY,
    }),
  },
  notOfThisDecision: decided({ decision: "decline" }),
  interventionMissing: decided({ interventions: [] }),
  conditionMissing: decided({ conditions: [] }),
  unknownIntervention: decided({ interventions: [{ code: NO_CODE, recipient: "child" }] }),
  unknownCondition: decided({ conditions: [NO_CODE] }),
  wrongRecipient: decided({ interventions: [{ code: REASSURANCE, recipient: "child" }] }),
  unknownParent: decided({ interventions: [{ code: REASSURANCE, recipient: "second-parent" }] }),
  capReached: {
    before: "one needs visit a year after the first, a child of two, and its needs visit",
    request: async (kit) => {
      const limit = (needsVisitsPerYearMax: number | null) =>
        kit.ask({
          as: "administrator",
          method: "PUT",
          path: "/v1/settings",
          headers: IF_ANY,
          body: { needsVisitsPerYearMax },
        });
      await limit(1);
      const { children } = await kit.make<{ children: readonly { childId: string }[] }>(
        "/v1/arrivals",
        {
          arrivedOn: kit.day(-60),
          mother: kit.letter().mother,
          children: [{ birthDate: kit.day(-500) }],
        },
      );
      const path = `/v1/children/${children[0]?.childId ?? ""}/visits`;
      const body = { rule: "needs-contact", reason: "Søvn", ...NEEDED };
      await kit.make(path, body);
      return post(path, body);
    },
  },
  notANeedsRule: {
    before: FAMILY,
    request: (kit) => own(kit, { rule: "two-months" }),
  },
  anchorUnknown: {
    before: FAMILY,
    request: (kit) => own(kit, { rule: "daycare-follow-up" }),
  },
};
