import { RIKKE } from "./a-kl-story.ts";
import { type Told, codesIn } from "./kl-rules.ts";

/** Whom a resource is about, as a test names them. */
export type Who = keyof typeof RIKKE;

const PROFILE = "http://fhir.kl.dk/children/StructureDefinition/klgateway-children-";
const EXTENSIONS = "http://fhir.kl.dk/children/StructureDefinition/";
const FBOE = "http://fhir.kl.dk/term/CodeSystem/FBOE";
const KL = "http://fhir.kl.dk/term/CodeSystem/CareSocialCodes";
const SCT = "http://snomed.info/sct";
const LOINC = "http://loinc.org";
const ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

const meta = (name: string) => ({ profile: [PROFILE + name] });
const fboe = (code: string, display: string) => ({ coding: [{ system: FBOE, code, display }] });
const about = (who: Who) => ({ subject: { reference: `Patient/${who}` } });
const at = (who: Who) => ({ encounter: { reference: `Encounter/${who}` } });

/** Written from the guide's examples of Rikke (hl7dk/kl-children 2.1.0, input/fsh/example.fsh): their codes, days and values, in our own form. */
export const written = {
  citizen: (who: Who, isParentOfBorn = false): Told => ({
    resourceType: "Patient",
    id: who,
    meta: meta("citizen"),
    identifier: [{ use: "official", system: "urn:oid:1.2.208.176.1.2", value: RIKKE[who] }],
    ...(who === "child" ? { active: true } : {}),
    managingOrganization: {
      identifier: { use: "official", system: "urn:oid:1.2.208.176.1.1", value: "451000016003" },
    },
    ...(isParentOfBorn
      ? { link: [{ other: { reference: `RelatedPerson/${who}` }, type: "seealso" }] }
      : {}),
  }),
  parent: (who: Who): Told => ({
    resourceType: "RelatedPerson",
    id: who,
    meta: meta("related-parent"),
    patient: { reference: "Patient/child" },
    relationship: [
      { coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-RoleCode", code: "PRN" }] },
    ],
  }),
  encounter: (
    who: Who,
    on: string,
    [code, display]: readonly [string, string],
    { plan, modality = "HH" }: { readonly plan?: string; readonly modality?: string } = {},
  ): Told => ({
    resourceType: "Encounter",
    id: who,
    meta: meta("encounter"),
    ...(plan === undefined
      ? {}
      : {
          extension: [
            {
              url: `${EXTENSIONS}BasedOnInterventionExtension`,
              valueReference: { reference: `CarePlan/${plan}` },
            },
          ],
        }),
    status: "finished",
    class:
      modality === "HH"
        ? { system: ACT, code: "HH" }
        : { system: KL, code: modality, display: "Telefonisk" },
    type: [fboe(code, display)],
    ...about(who),
    period: { start: on },
  }),
  indicator: (
    who: Who,
    on: string,
    profile: string,
    [code, display]: readonly [string, string],
    value: readonly [string, string] | undefined,
    isAtContact = who === "child",
  ): Told => ({
    resourceType: "Observation",
    id: "",
    meta: meta(profile),
    code: fboe(code, display),
    status: "final",
    ...about(who),
    ...(isAtContact ? at(who) : {}),
    effectiveDateTime: on,
    ...(value === undefined
      ? {
          dataAbsentReason: {
            coding: [
              {
                system: "http://terminology.hl7.org/CodeSystem/data-absent-reason",
                code: "unknown",
              },
            ],
          },
        }
      : { valueCodeableConcept: fboe(...value) }),
  }),
  exam: (
    who: Who,
    on: string,
    value: readonly [string, string],
    isAtContact = who === "child",
  ): Told => ({
    resourceType: "Observation",
    id: "",
    meta: meta("exam-result"),
    code: { coding: [{ system: SCT, code: "363788007" }] },
    status: "final",
    ...about(who),
    ...(isAtContact ? at(who) : {}),
    effectiveDateTime: on,
    valueCodeableConcept: fboe(...value),
  }),
  measure: (
    on: string,
    profile: string,
    [loinc, snomed]: readonly [string, string],
    value: number,
    unit: string,
  ): Told => ({
    resourceType: "Observation",
    id: "",
    meta: meta(profile),
    category: [
      {
        coding: [
          {
            system: "http://terminology.hl7.org/CodeSystem/observation-category",
            code: "vital-signs",
          },
        ],
      },
    ],
    code: {
      coding: [
        { system: LOINC, code: loinc },
        { system: SCT, code: snomed },
      ],
    },
    status: "final",
    ...about("child"),
    ...at("child"),
    effectiveDateTime: on,
    valueQuantity: { value, unit, system: "http://unitsofmeasure.org", code: unit },
  }),
  breastMilkOnly: (effective: object): Told => ({
    resourceType: "Observation",
    id: "",
    meta: meta("feeding-observation"),
    code: {
      coding: [
        { system: FBOE, code: "e61e4dab-54bb-4bf4-9b76-8d991cf4de08", display: "Ernæring" },
        { system: SCT, code: "169740003" },
      ],
    },
    status: "final",
    ...about("child"),
    ...at("child"),
    ...effective,
    valueCodeableConcept: fboe(
      "77a008dd-21cc-452f-a1ee-ac8d025b7817",
      "Fuldamning, inklusiv modermælk på flaske",
    ),
  }),
  epds: (who: Who, on: string, score: number): Told => ({
    resourceType: "QuestionnaireResponse",
    id: "",
    meta: meta("questionnaire-response"),
    extension: [
      {
        url: `${EXTENSIONS}FindingInformer`,
        valueCodeableConcept: {
          coding: [{ system: KL, code: "25b4e705-2e9a-47a2-b11a-c829316b9d3a", display: "Borger" }],
        },
      },
    ],
    questionnaire: "http://fhir.kl.dk/children/Questionnaire/klgateway-children-epds",
    status: "completed",
    ...about(who),
    authored: on,
    // Of the ten answers that the guide shows, the one that a person acts on is known here.
    item: [
      { linkId: "10harm", answer: [{ valueInteger: 0 }] },
      { linkId: "score", answer: [{ valueInteger: score }] },
    ],
  }),
  plan: (
    who: Who,
    [code, display]: readonly [string, string],
    because: readonly [string, string],
    endedOn?: string,
  ): Told => ({
    resourceType: "CarePlan",
    id: code,
    meta: meta("intervention"),
    status: endedOn === undefined ? "active" : "completed",
    intent: "plan",
    ...about(who),
    period: { start: "2020-07-07", ...(endedOn === undefined ? {} : { end: endedOn }) },
    activity: [
      {
        detail: {
          code: fboe(code, display),
          reasonCode: [fboe(...because)],
          status: "unknown",
        },
      },
    ],
  }),
};

/** What a report told, its ids by what they stand for and its moments by their days, in an order of its own. */
export function asTold(resources: readonly Told[]): readonly string[] {
  const people = Object.entries(RIKKE) as [Who, string][];
  const names = new Map<string, string>();
  for (const each of resources) {
    const text = JSON.stringify(each);
    if (each.resourceType === "Patient") {
      const who = people.find(([, cpr]) => text.includes(`"${cpr}"`))?.[0] ?? "nobody";
      names.set(each.id, who);
      const [, relation] = /"RelatedPerson\/([^"]+)"/.exec(text) ?? [];
      if (relation !== undefined) names.set(relation, who);
    }
  }
  for (const each of resources) {
    const [, subject = ""] = /"Patient\/([^"]+)"/.exec(JSON.stringify(each["subject"] ?? "")) ?? [];
    if (each.resourceType === "Encounter") names.set(each.id, names.get(subject) ?? subject);
    if (each.resourceType === "CarePlan") {
      const [activity] = each["activity"] as { detail: { code: unknown } }[];
      names.set(each.id, codesIn(activity?.detail.code)[0] ?? "");
    }
  }
  return resources
    .map((each) => {
      const isNamed = names.has(each.id);
      const renamed = JSON.stringify({ ...each, id: isNamed ? each.id : "" }).replace(
        /"(?:(\w+)\/)?([0-9a-f-]{20,}[a-z]?)"/g,
        (whole, type: string | undefined, id: string) => {
          const name = names.get(id);
          if (name === undefined) return whole;
          return type === undefined ? `"${name}"` : `"${type}/${name}"`;
        },
      );
      return inOrder(JSON.parse(renamed.replaceAll(/(\d{4}-\d\d-\d\d)T[0-9:+]+/g, "$1")));
    })
    .toSorted();
}

/** A resource as text that does not mind the order of its fields. */
export function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );
}
