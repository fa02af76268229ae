import { IF_ANY, type Kit } from "../kit.ts";
import { type ProblemRequest, type ProblemRequests, post } from "./problem-request.ts";

const FAMILY = "a family on record";
const CONCERN = "an open concern";
/** FBOE: a challenge with sleep. */
const SLEEP = "c25b5cda-3f6b-4ef7-998d-c22c58c6dd18";

const aConcern = ({ day }: Kit, owner: string, difference: object = {}) => ({
  seen: "Vågner hver time",
  raisedBy: "health-visitor",
  spokenWith: ["parents"],
  parentsInvolved: "yes",
  consent: null,
  condition: SLEEP,
  owner,
  nextStep: { text: "Ringer til moderen", due: day(0) },
  reviewOn: day(0),
  ...difference,
});

const told = (difference: (kit: Kit) => object): ProblemRequest => ({
  before: FAMILY,
  request: async (kit) => {
    const { child, healthVisitor } = await kit.register();
    return post(`/v1/children/${child}/concerns`, aConcern(kit, healthVisitor, difference(kit)));
  },
});

async function opened(kit: Kit) {
  const { child, healthVisitor } = await kit.register();
  const { id } = await kit.make(`/v1/children/${child}/concerns`, aConcern(kit, healthVisitor));
  const changes = (body: object) => ({
    ...post(`/v1/concerns/${id}`, body),
    method: "PATCH",
    headers: IF_ANY,
  });
  return { child, id, changes };
}

const CLOSED = {
  state: "closed",
  outcome: "resolved",
  words: "Sover igen",
  nextStepDone: "Ringet",
};

/** Open worries, which always have a next step. */
export const CONCERNS: ProblemRequests = {
  dayIsPast: told(({ day }) => ({ reviewOn: day(-1) })),
  reviewTooFarAhead: told(({ day }) => ({ reviewOn: day(300) })),
  outOfPlace: told(() => ({ spokenWith: ["parents", "nobody-yet"] })),
  concernNeedsThis: {
    before: CONCERN,
    request: async (kit) => (await opened(kit)).changes({ owner: null }),
  },
  concernClosed: {
    before: "a concern that is closed",
    request: async (kit) => {
      const { changes } = await opened(kit);
      await kit.ask(changes(CLOSED));
      return changes(CLOSED);
    },
  },
  seenToInConcern: {
    before: `${CONCERN} about a child that has moved away`,
    request: async (kit) => {
      const { child } = await opened(kit);
      await kit.make(`/v1/children/${child}/departure`, { on: kit.day(0) });
      const { items } = await kit.read<{ items: readonly { id: string; kind: string }[] }>(
        `/v1/tasks?child=${child}`,
      );
      const task = items.find(({ kind }) => kind.includes("concern"))?.id ?? "";
      return { ...post(`/v1/tasks/${task}/done`, { note: "Set" }), headers: IF_ANY };
    },
  },
};
