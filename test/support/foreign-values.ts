import { aBirthLetter, aBornChild, aMother } from "./a-birth-letter.ts";
import { A_CRITERION } from "./a-criterion.ts";
import { anAbsence } from "./an-absence.ts";
import {
  type Place,
  cursorOf,
  inBody,
  inLetter,
  inPath,
  inQuery,
  keyOf,
  nobody,
  nobodysNumber,
  toNewFamily,
} from "./foreign-places.ts";
import { CHANGE_PLACES } from "./foreign-changes.ts";
import { DELIVERY_PLACES } from "./foreign-deliveries.ts";
import { EMERGENCY_PLACES } from "./foreign-emergencies.ts";
import { FHIR_PLACES } from "./foreign-fhir.ts";
import { HELP_PLACES } from "./foreign-help.ts";
import { CURSOR_PLACES } from "./foreign-cursors.ts";
import { DAY_PLACES } from "./foreign-days.ts";
import { IMPORT_PLACES } from "./foreign-imports.ts";
import { PROGRAMME_PLACES } from "./foreign-programmes.ts";
import { WEBHOOK_PLACES } from "./foreign-webhooks.ts";
import { VISIT_PLACES } from "./foreign-visits.ts";

const ANY_VERSION = { "If-Match": "*" };

const unborn = { dueDate: "2027-03-20" };
const arrived = { arrivedOn: "2026-03-02" };
const born = { name: "Alma Æblegren", birthDate: "2025-06-01" };
const reference = () => `journal-${crypto.randomUUID()}`;
const replacement = () => `R${crypto.randomUUID().slice(0, 12)}`;
const name = () => `Alma${crypto.randomUUID().replace(/[^a-f]/g, "")}`;

const NAMED: Readonly<Record<string, readonly Place[]>> = {
  health: [],
  ready: [],
  readSandboxClock: [],
  moveSandboxClock: [],
  ...PROGRAMME_PLACES,
  ...CHANGE_PLACES,
  ...DELIVERY_PLACES,
  ...IMPORT_PLACES,
  previewSchedule: [],
  receiveBirthNotification: [
    keyOf("receiveBirthNotification"),
    inLetter("messageId", nobody, (messageId, { municipality }) =>
      aBirthLetter({ municipality, messageId }),
    ),
    inLetter("replaces", nobody, (replaces, { municipality }) =>
      aBirthLetter({ municipality, status: "corrected", replaces }),
    ),
    inLetter("cpr", nobodysNumber, (cpr, { municipality }) =>
      aBirthLetter({ municipality, mother: aMother({ cpr }) }),
    ),
    inLetter("replacementNumber", replacement, (replacementNumber, { municipality }) =>
      aBirthLetter({ municipality, mother: aMother({ replacementNumber }) }),
    ),
    inLetter("externalReference", reference, (externalReference, { municipality }) =>
      aBirthLetter({ municipality, children: [aBornChild({ externalReference })] }),
    ),
  ],
  registerPregnancy: [
    keyOf("registerPregnancy"),
    ...(["cpr", "replacementNumber"] as const).map((number) =>
      inLetter(
        number,
        number === "cpr" ? nobodysNumber : replacement,
        (value) => ({ mother: aMother({ [number]: value }), ...unborn }),
        "registerPregnancy",
      ),
    ),
    inLetter(
      "externalReference",
      reference,
      (externalReference) => ({ mother: aMother(), ...unborn, externalReference }),
      "registerPregnancy",
    ),
  ],
  registerArrival: [
    keyOf("registerArrival"),
    ...(["cpr", "replacementNumber"] as const).map((number) =>
      inLetter(
        number,
        number === "cpr" ? nobodysNumber : replacement,
        (value) => ({ ...arrived, mother: aMother({ [number]: value }), children: [born] }),
        "registerArrival",
      ),
    ),
    inLetter(
      "externalReference",
      reference,
      (externalReference) => ({
        ...arrived,
        mother: aMother(),
        children: [{ ...born, externalReference }],
      }),
      "registerArrival",
    ),
  ],
  readFamily: [inPath("readFamily", "family")],
  changeFamily: [
    inPath("changeFamily", "family"),
    inBody("healthVisitor", "changeFamily", "healthVisitor", (healthVisitor) => ({
      healthVisitor,
    })),
    inBody("id", "changeFamily", "child", (id) => ({ children: [{ id, name: "Alma" }] })),
    toNewFamily("cpr", nobodysNumber),
    toNewFamily("replacementNumber", replacement),
  ],
  listAssignments: [inQuery("listAssignments", "district"), cursorOf("listAssignments")],
  assignFamilies: [
    keyOf("assignFamilies"),
    inBody("families", "assignFamilies", "family", (family) => ({
      families: [family],
      healthVisitor: null,
      reason: "Ny fordeling",
    })),
    inBody("healthVisitor", "assignFamilies", "healthVisitor", (healthVisitor) => ({
      families: ["nobodys"],
      healthVisitor,
      reason: "Ny fordeling",
    })),
  ],
  listChildren: [
    inQuery("listChildren", "district"),
    inQuery("listChildren", "healthVisitor"),
    cursorOf("listChildren"),
  ],
  lookUpChildren: [
    inLetter("cpr", nobodysNumber, (cpr) => ({ cpr }), "lookUpChildren"),
    inLetter(
      "identifier",
      nobodysNumber,
      (value) => ({ identifier: { system: "cpr", value } }),
      "lookUpChildren",
    ),
    inLetter(
      "externalReference",
      reference,
      (externalReference) => ({ externalReference }),
      "lookUpChildren",
    ),
    inLetter("name", name, (sought) => ({ name: sought }), "lookUpChildren"),
  ],
  readChild: [inPath("readChild", "child")],
  readSchedule: [inPath("readSchedule", "child")],
  protectAddress: [inPath("protectAddress", "child")],
  revealAddress: [inPath("revealAddress", "child"), keyOf("revealAddress")],
  listVisits: [
    inQuery("listVisits", "district"),
    inQuery("listVisits", "healthVisitor"),
    cursorOf("listVisits"),
  ],
  readVisit: [inPath("readVisit", "visit")],
  explainVisit: [inPath("explainVisit", "visit")],
  ...VISIT_PLACES,
  ...DAY_PLACES,
  ...WEBHOOK_PLACES,
  ...EMERGENCY_PLACES,
  ...HELP_PLACES,
  ...FHIR_PLACES,
  listHealthVisitors: [inQuery("listHealthVisitors", "district")],
  readHealthVisitor: [inPath("readHealthVisitor", "healthVisitor")],
  addHealthVisitor: [keyOf("addHealthVisitor")],
  changeHealthVisitor: [inPath("changeHealthVisitor", "healthVisitor")],
  listAbsences: [inQuery("listAbsences", "healthVisitor"), cursorOf("listAbsences")],
  recordAbsence: [
    keyOf("recordAbsence"),
    inBody("healthVisitor", "recordAbsence", "healthVisitor", (healthVisitor) =>
      anAbsence({ healthVisitor }),
    ),
  ],
  readAbsence: [inPath("readAbsence", "absence")],
  withdrawAbsence: [inPath("withdrawAbsence", "absence")],
  listEvents: [],
  listCriteria: [],
  changeCriterion: [
    {
      name: "path code",
      theirs: async ({ as }) => {
        const code = `c-${crypto.randomUUID()}`;
        const sent = { body: A_CRITERION, headers: ANY_VERSION };
        const answer = await as("administrator")("PUT", `/v1/criteria/${code}`, sent);
        if (answer.status !== 200) throw new Error(`they have no criterion: ${answer.text}`);
        return code;
      },
      unknown: () => `c-${nobody()}`,
      request: (_, code) => ({
        method: "PUT",
        path: `/v1/criteria/${code}`,
        body: { active: false },
        headers: ANY_VERSION,
      }),
    },
  ],
  listReports: [],
  readReport: [inQuery("readReport", "district")],
  readSettings: [],
  changeSettings: [],
};

/** Parameters and fields that name nothing of a municipality's, or what it makes itself. */
export const NAMES_NOTHING = [
  "query version",
  "query url", // of programmes, which are told by name
  "query status",
  "query intent",
  "query start",
  "query occurrence",
  "query _lastUpdated",
  "query _count",
  "query gapWeeks",
  "query state",
  "query overdue",
  "query limit",
  "query at",
  "query asKnownAt",
  "query rule",
  "query after",
  "query from",
  "query until",
  "query date",
  "query since",
  "path transition",
  "query followedFrom",
  "query decided",
  "query format",
  "path report",
  "path token", // it is the key itself, whoever brings it
  "header If-Match",
];

/** Where each operation names something, by its name in the document. An empty list says that it names nothing of a municipality. */
export const PLACES: Readonly<Record<string, readonly Place[]>> = Object.fromEntries(
  Object.entries(NAMED).map(([operation, places]) => {
    const cursor = CURSOR_PLACES[operation];
    return [operation, cursor === undefined ? places : [...places, cursor]];
  }),
);
