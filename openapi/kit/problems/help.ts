import { IF_ANY, type Kit } from "../kit.ts";
import { type ProblemRequest, type ProblemRequests, post } from "./problem-request.ts";

const FAMILY = "a family on record";
const CONTACT = "a contact with a family";

async function aContact(kit: Kit, difference: object = {}) {
  const family = await kit.register();
  const { child, healthVisitor } = family;
  const heldAt = `${kit.day(-1)}T10:00:00+01:00`;
  const body = { heldAt, healthVisitor, modality: "home", children: [child], ...difference };
  const { id } = await kit.make("/v1/contacts", body);
  return { ...family, path: `/v1/contacts/${id}` };
}

const anAgreement = (kit: Kit, child: string, difference: object = {}) => ({
  items: [
    { child, text: "Faste sovetider", responsible: "family", due: kit.day(14), ...difference },
  ],
});

const put = (path: string, body: object) => ({
  ...post(path, body),
  method: "PUT",
  headers: IF_ANY,
});

const aLevel = (difference: (kit: Kit) => object): ProblemRequest => ({
  before: FAMILY,
  request: async (kit) =>
    put(`/v1/children/${(await kit.register()).child}/level`, {
      level: 4,
      reason: "Flere indsatser",
      ...difference(kit),
    }),
});

/** Agreements with a family, key workers, levels and feedback. */
export const HELP: ProblemRequests = {
  agreementClosed: {
    before: "an agreement that is closed",
    request: async (kit) => {
      const { child, path } = await aContact(kit);
      const { items } = await kit.make<{ items: readonly { id: string }[] }>(
        `${path}/agreements`,
        anAgreement(kit, child),
      );
      const sent = {
        as: "coordinator" as const,
        method: "PATCH",
        path: `/v1/agreements/${items[0]?.id ?? ""}`,
        headers: IF_ANY,
      };
      await kit.ask({ ...sent, body: { state: "kept", effect: "helped", outcome: "Sover bedre" } });
      return { ...sent, body: { text: "Noget andet" } };
    },
  },
  namesNoHealthVisitor: {
    before: CONTACT,
    request: async (kit) => {
      const { child, path, healthVisitor } = await aContact(kit);
      const named = { responsibleHealthVisitor: healthVisitor };
      return post(`${path}/agreements`, anAgreement(kit, child, named));
    },
  },
  noKeyWorker: {
    before: FAMILY,
    request: async (kit) =>
      put(`/v1/children/${(await kit.register()).child}/key-worker`, {
        keyWorker: null,
        since: kit.day(0),
        reason: "Ikke nødvendigt",
      }),
  },
  keyWorkerNeeded: aLevel(({ day }) => ({ nextMeetingOn: day(30) })),
  nextMeetingNeeded: aLevel(() => ({})),
  meetingNotAhead: aLevel(({ day }) => ({ nextMeetingOn: day(-1) })),
  notOfNeedsContact: {
    before: "a contact that held a visit offered to everyone",
    request: async (kit) => {
      const family = await kit.register();
      const { id } = await kit.make("/v1/contacts", {
        heldAt: `${kit.day(-1)}T10:00:00+01:00`,
        healthVisitor: family.healthVisitor,
        modality: "home",
        visits: [family.visit("postpartum")],
      });
      const body = { child: family.child, parent: "mother", srs: 12, version: "1" };
      return post(`/v1/contacts/${id}/feedback`, body);
    },
  },
};
