import type { Role } from "../../src/domain/disclosure/viewer.ts";
import { aBirthLetter, aBornChild, aCpr, aMother } from "./a-birth-letter.ts";
import { type ARequest, REQUESTS } from "./every-operation.ts";
import type { Side } from "./two-municipalities.ts";

/** A place of a request that can name something of a municipality. */
export interface Place {
  /** As the document calls it: a parameter with where it stands, or a field of the body. */
  readonly name: string;
  /** A value that only the other municipality knows, for this role. */
  readonly theirs: (other: Side, role: Role) => Promise<string>;
  /** One of the same shape that nobody knows. */
  readonly unknown: (theirs: string) => string;
  /** A request of our own with that value in this place. */
  readonly request: (own: Side, value: string) => ARequest | Promise<ARequest>;
}

const nobody = () => crypto.randomUUID();
const nobodysNumber = () => aCpr();

type Ids = "family" | "child" | "visit" | "healthVisitor";

function inPath(operation: string, id: Ids): Place {
  return {
    name: "path id",
    theirs: async (other) => other[id],
    unknown: nobody,
    request: (own, value) => requestOf(operation, { ...own, [id]: value }),
  };
}

function inQuery(operation: string, parameter: "district" | "healthVisitor"): Place {
  return {
    name: `query ${parameter}`,
    theirs: async (other) => other[parameter],
    unknown: parameter === "district" ? () => "only-nobodys" : nobody,
    request: (own, value) => {
      const asked = requestOf(operation, own);
      return { ...asked, path: `${asked.path}?${parameter}=${value}` };
    },
  };
}

/** A cursor of the same list, the same filter and the same subject, made by the other municipality. */
function cursorOf(operation: string): Place {
  return {
    name: "query cursor",
    theirs: async (other, role) => {
      const { method, path } = requestOf(operation, other);
      const page = (await other.as(role)(method, `${path}?limit=1`)).json as { next?: string };
      return page.next ?? `${btoa("2026-03-02 x")}.${"01".repeat(32)}`;
    },
    unknown: (theirs) => theirs.replace(/[0-9a-f]{64}$/, (proof) => `${proof.slice(1)}${proof[0]}`),
    request: (own, value) => {
      const asked = requestOf(operation, own);
      return { ...asked, path: `${asked.path}?limit=1&cursor=${value}` };
    },
  };
}

/** A number, reference or message that the other municipality has been sent just now. */
function inLetter(
  name: string,
  unknown: () => string,
  body: (value: string, own: Side) => object,
  operation = "receiveBirthNotification",
): Place {
  return {
    name: `body ${name}`,
    theirs: async (other) => {
      const value = unknown();
      const answer = await other.as("coordinator")("POST", "/v1/birth-notifications", {
        body: letterThatHolds(name, value, other),
      });
      if (answer.status !== 201) throw new Error(`they do not know ${name}: ${answer.text}`);
      return value;
    },
    unknown,
    request: (own, value) => ({ ...requestOf(operation, own), body: body(value, own) }),
  };
}

/** A number that is given to the second parent of a family of its own: it would be no change twice. */
function toNewFamily(number: "cpr" | "replacementNumber", unknown: () => string): Place {
  return {
    ...inLetter(number, unknown, () => ({})),
    request: async (own, value) => {
      const { method, path, body } = requestOf("receiveBirthNotification", own);
      const { family } = (await own.as("coordinator")(method, path, { body })).json as {
        family: string;
      };
      return {
        ...requestOf("changeFamily", { ...own, family }),
        body: { secondParent: { [number]: value } },
      };
    },
  };
}

function letterThatHolds(name: string, value: string, { municipality }: Side): object {
  switch (name) {
    case "messageId":
    case "replaces":
      return aBirthLetter({ municipality, messageId: value });
    case "externalReference":
      return aBirthLetter({ municipality, children: [aBornChild({ externalReference: value })] });
    case "name":
      return aBirthLetter({ municipality, children: [aBornChild({ name: value })] });
    case "replacementNumber":
      return aBirthLetter({ municipality, mother: aMother({ replacementNumber: value }) });
    default:
      return aBirthLetter({ municipality, mother: aMother({ cpr: value }) });
  }
}

/** A key that the other municipality's same subject has used for something else. */
function keyOf(operation: string): Place {
  return {
    name: "header Idempotency-Key",
    theirs: async (other, role) => {
      const key = `a-key-${crypto.randomUUID()}`;
      const { method, path, body } = requestOf("registerPregnancy", other);
      await other.as(role)(method, path, { body, headers: { "Idempotency-Key": key } });
      return key;
    },
    unknown: () => `a-key-${crypto.randomUUID()}`,
    request: (own, value) => ({
      ...requestOf(operation, own),
      headers: { "Idempotency-Key": value },
    }),
  };
}

/** A field of what is asked with the values that all others of its kind have. */
function inBody(name: string, operation: string, id: Ids, body: (value: string) => object): Place {
  return {
    name: `body ${name}`,
    theirs: async (other) => other[id],
    unknown: nobody,
    request: (own, value) => ({ ...requestOf(operation, own), body: body(value) }),
  };
}

function requestOf(operation: string, own: Side): ARequest {
  const request = REQUESTS[operation]?.(own);
  if (request === undefined) throw new Error(`${operation} has no request`);
  return request;
}

const unborn = { dueDate: "2027-03-20" };
const arrived = { arrivedOn: "2026-03-02" };
const born = { name: "Alma Æblegren", birthDate: "2025-06-01" };
const reference = () => `journal-${crypto.randomUUID()}`;
const replacement = () => `R${crypto.randomUUID().slice(0, 12)}`;
const name = () => `Alma${crypto.randomUUID().replace(/[^a-f]/g, "")}`;

/** Where each operation names something, by its name in the document. An empty list says that it names nothing of a municipality. */
export const PLACES: Readonly<Record<string, readonly Place[]>> = {
  health: [],
  ready: [],
  listProgrammes: [],
  readProgramme: [], // shipped programmes are everybody's
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
  listHealthVisitors: [inQuery("listHealthVisitors", "district")],
  listEvents: [],
  readSettings: [],
  changeSettings: [],
};

/** Parameters and fields that name nothing of a municipality's, or what it makes itself. */
export const NAMES_NOTHING = [
  "query version",
  "query state",
  "query limit",
  "query at",
  "query after",
  "header If-Match",
];
