import { IF_ANY, type Kit } from "../kit.ts";
import { type ProblemRequest, type ProblemRequests, post } from "./problem-request.ts";

const DRAFTED = "a drafted handover";
const CONTENT = [
  { section: "the-child", text: "En rolig pige" },
  { section: "what-helps", text: "En bog i hjørnet" },
];

const aHandover = ({ day }: Kit, difference: object = {}) => ({
  transition: "daycare",
  receiver: { name: "Lærkereden" },
  content: CONTENT,
  consent: { given: true, by: "both", on: day(0) },
  ...difference,
});

const drafted = (difference: object): ProblemRequest => ({
  before: "a family on record",
  request: async (kit) =>
    post(`/v1/children/${(await kit.register()).child}/handovers`, aHandover(kit, difference)),
});

type Step = "sent" | "acknowledged" | "withdrawn";

const step = ({ day }: Kit, path: string, decision: Step) => {
  const bodies = {
    sent: { on: day(0), by: "letter" },
    acknowledged: { on: day(0), by: "Lederen" },
    withdrawn: { reason: "Forældrene ønsker det ikke" },
  };
  return { ...post(`${path}/${decision}`, bodies[decision]), headers: IF_ANY };
};

/** A handover that went through these steps, and then this one. */
const after = (steps: readonly Step[], last: Step, difference: object = {}): ProblemRequest => ({
  before: [DRAFTED, ...steps].join(", then "),
  request: async (kit) => {
    const { child } = await kit.register();
    const { id } = await kit.make(`/v1/children/${child}/handovers`, aHandover(kit, difference));
    const path = `/v1/handovers/${id}`;
    for (const each of steps) await kit.ask(step(kit, path, each));
    return step(kit, path, last);
  },
});

/** What is to follow a child. */
export const HANDOVERS: ProblemRequests = {
  consentMissing: after([], "sent", { consent: null }),
  handoverNotSent: after([], "acknowledged"),
  handoverSent: after(["sent"], "sent"),
  handoverAcknowledged: after(["sent", "acknowledged"], "withdrawn"),
  handoverWithdrawn: after(["withdrawn"], "sent"),
  sectionMissing: drafted({ content: [] }),
  unknownSection: drafted({ content: [...CONTENT, { section: "the-dog", text: "Den hedder Bo" }] }),
  duplicateSection: drafted({ content: [...CONTENT, ...CONTENT] }),
  legalBasisUnfit: drafted({ legalBasis: "barnets-lov-132" }),
};
