import { CPR_SYSTEM } from "../../src/domain/registration/identifier.ts";
import {
  type Place,
  cursorOf,
  inLetter,
  inPath,
  nobody,
  nobodysNumber,
  requestOf,
} from "./foreign-places.ts";
import { referenceOf } from "./foreign-visits.ts";
import { FHIR_KINDS, slotOf } from "./requests-of-fhir.ts";
import type { Side } from "./two-municipalities.ts";

const REFERENCES = {
  "general-practitioner": "healthVisitor",
  practitioner: "healthVisitor",
  actor: "healthVisitor",
  performer: "healthVisitor",
  "based-on": "visit",
  schedule: "healthVisitor",
  patient: "child",
  subject: "child",
} as const satisfies Readonly<Record<string, keyof Side>>;

/** A parameter of a search that names something; the address it is asked with is said again in the answer. */
function inSearch(operation: string, name: keyof typeof REFERENCES | "_id"): Place {
  const kind = FHIR_KINDS.find(({ type }) => operation === `fhirSearch${type}`);
  const id = name === "_id" ? (kind?.named ?? "child") : REFERENCES[name];
  const isSlot = name === "_id" && kind?.type === "Slot";
  const written = (value: string) => (isSlot ? slotOf(value) : value);
  return {
    name: `query ${name}`,
    theirs: async (other) => written(other[id]),
    unknown: () => written(nobody()),
    request: (own, value) => {
      const { method, path } = requestOf(operation, own);
      const type = name === "actor" ? "Practitioner/" : "";
      const [address = "", ...query] = path.split(/[?&]/);
      const kept = query.filter((each) => !each.startsWith(`${name}=`));
      return { method, path: `${address}?${[...kept, `${name}=${type}${value}`].join("&")}` };
    },
  };
}

/** The same in FHIR: a cursor is called another name, and a link leads to it. */
function fhirCursorOf(operation: string): Place {
  const plain = cursorOf(operation);
  const asked = (side: Side, more: string) => {
    const { method, path } = requestOf(operation, side);
    return { method, path: `${path}${path.includes("?") ? "&" : "?"}_count=1${more}` };
  };
  return {
    ...plain,
    name: "query _cursor",
    theirs: async (other, role) => {
      const { method, path } = asked(other, "");
      const { link = [] } = (await other.as(role)(method, path)).json as {
        link?: readonly { relation: string; url: string }[];
      };
      const next = link.find(({ relation }) => relation === "next");
      const cursor = next && new URL(next.url).searchParams.get("_cursor");
      return cursor ?? `${btoa("2026-03-02 x")}.${"01".repeat(32)}`;
    },
    request: (own, value) => asked(own, `&_cursor=${encodeURIComponent(value)}`),
  };
}

/** A version of a programme that the other has drafted is no more known than one that nobody has. */
const A_VERSION = {
  theirs: async ({ municipality }: Side) => `own-${municipality}.2026-9`,
  unknown: () => `own-${nobody()}.2026-9`,
};

function inPlan(operation: string): Place {
  return {
    ...A_VERSION,
    name: "path id",
    request: (own, value) => {
      const { path, ...asked } = requestOf(operation, own);
      return { ...asked, path: path.replace("favrskov.2026-1", value) };
    },
  };
}

const PLAN_NAMED: Place = {
  ...A_VERSION,
  name: "query _id",
  request: (_, value) => ({ method: "GET", path: `/fhir/R4/PlanDefinition?_id=${value}` }),
};

/** By a form: a number, or the journal's reference of what the other has. */
function inForm(type: "Patient" | "Appointment" | "Encounter"): Place {
  const place =
    type === "Patient"
      ? inLetter("identifier", nobodysNumber, () => ({}))
      : { ...referenceOf(MADE_BY[type]), name: "body identifier" };
  const system = type === "Patient" ? `${CPR_SYSTEM}|` : "";
  return {
    ...place,
    request: (own, value) => ({
      ...requestOf(`fhirSearch${type}ByForm`, own),
      raw: new URLSearchParams({ identifier: `${system}${value}` }).toString(),
    }),
  };
}

const MADE_BY = { Appointment: "agreeAppointment", Encounter: "recordContact" } as const;

/** A child of the other's to work a programme out for. */
const SUBJECT: Place = {
  name: "body subject",
  theirs: async ({ child }) => child,
  unknown: nobody,
  request: (own, child) => ({
    ...requestOf("fhirApplyPlanDefinition", own),
    body: {
      resourceType: "Parameters",
      parameter: [{ name: "subject", valueString: `Patient/${child}` }],
    },
  }),
};

const SEARCHED: Readonly<Record<string, readonly (keyof typeof REFERENCES | "_id")[]>> = {
  Patient: ["_id", "general-practitioner"],
  CarePlan: ["_id", "patient", "subject"],
  ServiceRequest: ["_id", "patient", "subject", "performer"],
  Appointment: ["_id", "patient", "practitioner", "actor", "based-on"],
  Encounter: ["_id", "patient", "subject", "practitioner"],
  Practitioner: ["_id"],
  Schedule: ["_id", "actor"],
  Slot: ["_id", "schedule"],
};

const BY_FORM = new Set(["Patient", "Appointment", "Encounter"]);

export const FHIR_PLACES: Readonly<Record<string, readonly Place[]>> = {
  fhirReadMetadata: [],
  ...Object.fromEntries(
    FHIR_KINDS.flatMap(({ type, named }) => [
      [
        `fhirRead${type}`,
        [named === undefined ? inPlan(`fhirRead${type}`) : inPath(`fhirRead${type}`, named)],
      ],
      [
        `fhirSearch${type}`,
        [
          ...(SEARCHED[type] ?? []).map((name) => inSearch(`fhirSearch${type}`, name)),
          fhirCursorOf(`fhirSearch${type}`),
        ],
      ],
      [`fhirSearch${type}ByForm`, BY_FORM.has(type) ? [inForm(type as "Patient")] : []],
    ]),
  ),
  fhirApplyPlanDefinition: [inPlan("fhirApplyPlanDefinition"), SUBJECT],
  fhirSearchPlanDefinition: [PLAN_NAMED, fhirCursorOf("fhirSearchPlanDefinition")],
};
