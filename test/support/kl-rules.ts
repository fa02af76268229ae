import { againstR4 } from "./kl-definitions.ts";

/** A resource as a test reads it. */
export type Told = Readonly<Record<string, unknown>> & {
  readonly resourceType: string;
  readonly id: string;
};

export interface ToldBundle {
  readonly resourceType: string;
  readonly type: string;
  readonly timestamp: string;
  readonly meta: { readonly profile: readonly string[] };
  readonly entry?: readonly { readonly fullUrl: string; readonly resource: Told }[];
}

interface ToldCoding {
  readonly system: string;
  readonly code: string;
}

const FBOE = "http://fhir.kl.dk/term/CodeSystem/FBOE";
const PREGNANCY = "d3c00541-f1d3-4c43-b5fc-16e8914ca1df";
const POSTPARTUM = "7d35a193-e808-4e77-b361-6c0d114d021f";
const ESTABLISHMENT = "b4bf6058-502a-4d64-bb8e-369661f43b47";
const SECOND = "563c4174-f451-4c87-8db8-8d5472ca7ff6";
const TWO = "51f30d1c-d60e-4e3e-ac22-ec9712ea962d";
const FOUR = "58ff370b-a775-4bec-b24a-91604e0a5fe7";
const EIGHT = "3f3e6489-31bd-44cf-9920-3c632868feb7";
const OLDER = [TWO, FOUR, EIGHT];
const ALL_BORN = [POSTPARTUM, ESTABLISHMENT, SECOND, ...OLDER];
const GENERAL = "b30f139c-fac5-416e-b84a-a3429f0222c2";
const NEEDS = "4b039ba1-4005-42e6-b672-09b81ad7578a";

/** The codes that stand for each mandatory observation, and the contact types that ask for it: the table of the guide's text, whose invariants err in four places (docs/decisions). */
export const MANDATORY: Readonly<
  Record<string, { codes: readonly string[]; at: readonly string[] }>
> = {
  "mental state": { codes: ["2c39af9f-8e45-4c88-962f-e7a9e2cd31b6"], at: [PREGNANCY, TWO] },
  "social status": {
    codes: ["58997614-ba43-4534-90bd-10c7e76802f4"],
    at: [PREGNANCY, ESTABLISHMENT],
  },
  network: { codes: ["7e7fab2f-278a-4b14-9bc9-efc36fffcba5"], at: [PREGNANCY, ESTABLISHMENT] },
  "social interaction": { codes: ["68605f88-49fb-44b9-b327-86947af6aa93"], at: OLDER },
  relation: { codes: ["763c6f21-5467-4713-82fb-716c9d0a1fdf"], at: ALL_BORN },
  weight: { codes: ["27113001"], at: ALL_BORN },
  height: {
    codes: ["1153637007", "248333004", "1149101003"],
    at: [ESTABLISHMENT, SECOND, ...OLDER],
  },
  head: { codes: ["363812007"], at: [ESTABLISHMENT, SECOND, ...OLDER] },
  "passive smoking": { codes: ["28972d4b-fea3-42ec-b2a5-e2a26f79b14d"], at: [ESTABLISHMENT] },
  feeding: { codes: ["e61e4dab-54bb-4bf4-9b76-8d991cf4de08"], at: ALL_BORN },
  communication: { codes: ["653c2b0b-bb64-4906-888b-aea6fef3c3f8"], at: OLDER },
  sleep: { codes: ["73f981f8-455a-4158-b435-7c6d83ab84da"], at: OLDER },
  "motor function": { codes: ["e04f2ca1-888a-4671-a97a-371b525cd2a3"], at: OLDER },
};

const TYPES: ReadonlySet<string> = new Set([PREGNANCY, ...ALL_BORN, GENERAL, NEEDS]);
const CLASSES: ReadonlySet<string> = new Set([
  "HH",
  "AMB",
  "124be95d-6924-4609-9d2a-e7c73ae3ab3d",
  "1b55a4b0-1156-4f58-b2df-b5c6014d9048",
]);

/** The elements that a profile leaves standing; every other one is forbidden, or is nothing that it asks for. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  Patient: ["identifier", "active", "managingOrganization", "link"],
  RelatedPerson: ["patient", "relationship", "active"],
  Encounter: ["extension", "status", "class", "type", "subject", "period"],
  Observation: [
    "status",
    "category",
    "code",
    "subject",
    "encounter",
    "dataAbsentReason",
    "effectiveDateTime",
    "effectivePeriod",
    "valueQuantity",
    "valueCodeableConcept",
  ],
  CarePlan: ["status", "intent", "subject", "period", "activity"],
  QuestionnaireResponse: ["extension", "questionnaire", "status", "subject", "authored", "item"],
};

type Rule = (bundle: ToldBundle, resources: readonly Told[]) => readonly string[];

/** The rules of hl7dk/kl-children 2.1.0 for a delivery report, each by its name. */
export const KL_RULES: Readonly<Record<string, Rule>> = {
  "is a collection of the profile": (bundle) =>
    bundle.type === "collection" &&
    bundle.meta.profile.join() === `${PROFILES}klgateway-children-delivery-report` &&
    Object.keys(bundle).every((key) =>
      ["id", "resourceType", "meta", "type", "timestamp", "entry"].includes(key),
    )
      ? []
      : ["the bundle"],
  "holds what the guide allows alone": (_, resources) =>
    resources.flatMap((each) =>
      Object.keys(each).flatMap((key) =>
        ["resourceType", "id", "meta", ...(ALLOWED[each.resourceType] ?? [])].includes(key) &&
        each.resourceType in ALLOWED
          ? []
          : [`${each.resourceType}.${key}`],
      ),
    ),
  "bundles whatever it names": ({ entry = [] }) => {
    const named = new Set(entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`));
    const references = [...JSON.stringify(entry).matchAll(/"reference":"([^"]+)"/g)];
    return references.flatMap(([, to = ""]) => (named.has(to) ? [] : [to]));
  },
  "names each resource once, by its own address": ({ entry = [] }) => {
    const addresses = entry.map(({ fullUrl }) => fullUrl);
    return entry.flatMap(({ fullUrl, resource }, place) =>
      fullUrl.endsWith(`/${resource.resourceType}/${resource.id}`) &&
      addresses.indexOf(fullUrl) === place
        ? []
        : [fullUrl],
    );
  },
  "knows a citizen by CPR and SOR alone": ofType("Patient", (each) => {
    const [identifier, ...more] = each["identifier"] as { system: string; value: string }[];
    const { identifier: keeper } = each["managingOrganization"] as {
      identifier: ToldCoding & { value: string };
    };
    return (
      more.length === 0 &&
      identifier?.system === "urn:oid:1.2.208.176.1.2" &&
      /^\d{10}$/.test(identifier.value) &&
      keeper.system === "urn:oid:1.2.208.176.1.1" &&
      /^\d{11,}$/.test(keeper.value)
    );
  }),
  "ties a parent to the child": ofType("RelatedPerson", (each, resources) => {
    const codes = codesIn(each["relationship"]);
    const isLinked = resources.some((other) =>
      JSON.stringify(other["link"] ?? "").includes(`"RelatedPerson/${each.id}"`),
    );
    return codes.join() === "PRN" && isLinked;
  }),
  "has of a contact one type and class of theirs": ofType("Encounter", (each) => {
    const types = codesIn(each["type"]);
    const { start } = each["period"] as { start?: string };
    return (
      types.length === 1 &&
      TYPES.has(types[0] ?? "") &&
      CLASSES.has((each["class"] as ToldCoding).code) &&
      ["finished", "entered-in-error"].includes(String(each["status"])) &&
      start !== undefined
    );
  }),
  "gives a needs contact of a person by that person's interventions": ofType(
    "Encounter",
    (each, resources) => {
      const extensions = (each["extension"] ?? []) as { valueReference: { reference: string } }[];
      return extensions.every(({ valueReference: { reference } }) =>
        resources.some(
          (other) => reference === `CarePlan/${other.id}` && subjectOf(other) === subjectOf(each),
        ),
      );
    },
  ),
  "says of an observation what was found, or why it is not known": ofType(
    "Observation",
    (each) =>
      ("valueQuantity" in each || "valueCodeableConcept" in each) !== "dataAbsentReason" in each,
  ),
  "dates every observation": ofType(
    "Observation",
    (each) => "effectiveDateTime" in each !== "effectivePeriod" in each,
  ),
  "leaves the child's contact out of a parent's record": ofType(
    "Observation",
    (each, resources) => {
      const { reference } = (each["encounter"] ?? {}) as { reference?: string };
      const encounter = resources.find((other) => reference === `Encounter/${other.id}`);
      return encounter === undefined || subjectOf(encounter) === subjectOf(each);
    },
  ),
  "measures with at most one decimal": ofType("Observation", (each) => {
    const { value = 0 } = (each["valueQuantity"] ?? {}) as { value?: number };
    return /^\d*\.?\d$/.test(String(value));
  }),
  "plans an intervention by one code of FBOE": ofType("CarePlan", (each) => {
    const [activity, ...more] = each["activity"] as { detail: { code: unknown; status: string } }[];
    const { start } = each["period"] as { start?: string };
    return (
      more.length === 0 &&
      each["intent"] === "plan" &&
      start !== undefined &&
      codesIn(activity?.detail.code).length === 1 &&
      JSON.stringify(activity).includes(FBOE)
    );
  }),
  "answers a questionnaire of theirs, without its words": ofType(
    "QuestionnaireResponse",
    (each) => {
      const items = each["item"] as Record<string, unknown>[];
      return (
        String(each["questionnaire"]).startsWith(
          "http://fhir.kl.dk/children/Questionnaire/klgateway-children-",
        ) &&
        items.length > 0 &&
        items.every((item) => Object.keys(item).sort().join() === "answer,linkId")
      );
    },
  ),
  "observes at a contact face to face what its type asks for": (_, resources) => {
    const observed = new Set(
      resources
        .filter(({ resourceType, status }) => resourceType === "Observation" && status === "final")
        .flatMap((each) => codesIn(each["code"])),
    );
    return resources
      .filter(({ resourceType, status }) => resourceType === "Encounter" && status === "finished")
      .filter((each) => ["HH", "AMB"].includes((each["class"] as ToldCoding).code))
      .flatMap((each) => codesIn(each["type"]))
      .flatMap((type) =>
        Object.entries(MANDATORY).flatMap(([name, { codes, at }]) =>
          at.includes(type) && !codes.some((code) => observed.has(code)) ? [name] : [],
        ),
      );
  },
};

const PROFILES = "http://fhir.kl.dk/children/StructureDefinition/";

/** What stands against a delivery report, by the rule that it breaks. */
export function againstKl(bundle: ToldBundle): readonly string[] {
  const resources = (bundle.entry ?? []).map(({ resource }) => resource);
  return [
    ...Object.entries(KL_RULES).flatMap(([name, rule]) =>
      rule(bundle, resources).map((fault) => `${name}: ${fault}`),
    ),
    ...[bundle, ...resources].flatMap(againstR4),
  ];
}

function ofType(type: string, holds: (each: Told, resources: readonly Told[]) => boolean): Rule {
  return (_, resources) =>
    resources.flatMap((each) =>
      each.resourceType !== type || holds(each, resources) ? [] : [`${type} ${each.id}`],
    );
}

function subjectOf(resource: Told): string {
  return JSON.stringify(resource["subject"]);
}

export function codesIn(concepts: unknown): readonly string[] {
  const list = (Array.isArray(concepts) ? concepts : [concepts]) as {
    readonly coding?: readonly ToldCoding[];
  }[];
  return list.flatMap((each) => (each?.coding ?? []).map(({ code }) => code));
}
