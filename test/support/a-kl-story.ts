import { type AMunicipality } from "./a-municipality.ts";
import { at, visiting, withTag } from "./a-family-to-visit.ts";
import { BIRTHS, type Registered, bodyOf } from "./on-record.ts";

/** KL's own imagined family: test persons of MedCom, who are nobody. */
export const RIKKE = { child: "0505209996", mother: "2911829996", "second-parent": "1502829995" };

export type Found = Readonly<Record<string, unknown>>;

const BORN = "2020-05-05";
const DUE = "2020-05-03";

export interface RikkesStory {
  readonly child: string;
  /** A contact on a day, what was found at it, and its id. */
  readonly holds: (
    day: string,
    told: { readonly rule?: string; readonly modality?: string },
    findings?: readonly Found[],
  ) => Promise<string>;
  readonly finds: (contact: string, day: string, findings: readonly Found[]) => Promise<void>;
  readonly begins: (
    day: string,
    code: string,
    recipient: string,
    because: string,
  ) => Promise<string>;
  readonly ends: (day: string, intervention: string) => Promise<void>;
  readonly screens: (day: string, parent: string, score: number) => Promise<void>;
  readonly isBorn: () => Promise<void>;
}

/** Her mother is expecting, and her father is on record. */
export async function aKlStory(municipality: AMunicipality): Promise<RikkesStory> {
  const journal = municipality.as("journal-system");
  const mother = { cpr: RIKKE.mother, name: "Kirsten Æblegren", address: { postalCode: "8450" } };
  const body = { mother, dueDate: DUE, firstTimeParents: true };
  const registered: Registered = bodyOf(
    await at(journal, "2020-01-10")("POST", "/v1/pregnancies", { body }),
    201,
  );
  const child = registered.children[0]?.childId ?? "";
  const by = registered.children[0]?.schedule.visits[0]?.healthVisitor ?? "";
  const she = (day: string) => at(municipality.as("health-visitor", { subject: by }), day);
  const secondParent = { cpr: RIKKE["second-parent"], name: "Knud Æblegren" };
  const family = `/v1/families/${registered.family}`;
  bodyOf(await withTag(she("2020-01-11"), "PATCH", family, { secondParent }));
  const finds: RikkesStory["finds"] = async (contact, day, findings) => {
    const path = `/v1/contacts/${contact}`;
    const sent = { child, findings };
    bodyOf(await withTag(she(day), "PUT", `${path}/findings`, sent, () => path));
  };
  const visitOf = async (rule: string, day: string) => {
    const schedule: Registered["children"][number]["schedule"] = bodyOf(
      await she(day)("GET", `/v1/children/${child}/schedule`),
    );
    return schedule.visits.find((visit) => visit.rule === rule)?.id;
  };
  return {
    child,
    finds,
    holds: async (day, { rule, modality = "home" }, findings) => {
      const about =
        rule === undefined ? { children: [child] } : { visits: [await visitOf(rule, day)] };
      const heldAt = `${day}T10:00:00Z`;
      const { id } = await visiting(she(day)).holds({
        heldAt,
        healthVisitor: by,
        modality,
        ...about,
      });
      if (findings !== undefined) await finds(id, day, findings);
      return id;
    },
    begins: async (day, code, recipient, because) => {
      const sent = { code, recipient, conditions: [because], startedOn: day };
      const path = `/v1/children/${child}/interventions`;
      return bodyOf<{ id: string }>(await she(day)("POST", path, { body: sent }), 201).id;
    },
    ends: async (day, intervention) => {
      bodyOf(
        await withTag(she(day), "PATCH", `/v1/interventions/${intervention}`, { endedOn: day }),
      );
    },
    screens: async (day, parent, score) => {
      const sent = { instrument: "EPDS", version: "EPDS 1987 DK", on: day, parent, score };
      const path = `/v1/children/${child}/screenings`;
      bodyOf(await she(day)("POST", path, { body: { ...sent, selfHarmItem: 0 } }), 201);
    },
    isBorn: async () => {
      const letter = {
        messageId: "rikke-1",
        status: "new",
        municipality: "0999",
        mother,
        dueDate: DUE,
        firstTimeParents: true,
        discharge: "after-24-hours",
        children: [{ cpr: RIKKE.child, bornAt: `${BORN}T06:20:00+02:00`, sex: "female" }],
      };
      bodyOf(await at(journal, BORN)("POST", BIRTHS, { body: letter }), 201);
    },
  };
}
