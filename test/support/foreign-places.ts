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

export const nobody = () => crypto.randomUUID();
export const nobodysNumber = () => aCpr();

type Ids =
  | "family"
  | "child"
  | "visit"
  | "healthVisitor"
  | "absence"
  | "appointment"
  | "contact"
  | "session"
  | "task"
  | "tension"
  | "agreement"
  | "intervention"
  | "concern"
  | "proposal"
  | "feed"
  | "emergencyPlan"
  | "handover"
  | "webhook"
  | "district";

export function inPath(operation: string, id: Ids): Place {
  return {
    name: "path id",
    theirs: async (other) => other[id],
    unknown: nobody,
    request: (own, value) => requestOf(operation, { ...own, [id]: value }),
  };
}

export function inQuery(
  operation: string,
  parameter: "district" | "healthVisitor" | "child",
): Place {
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
export function cursorOf(operation: string): Place {
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
export function inLetter(
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
export function toNewFamily(number: "cpr" | "replacementNumber", unknown: () => string): Place {
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
export function keyOf(operation: string): Place {
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
export function inBody(
  name: string,
  operation: string,
  id: Ids,
  body: (value: string) => object,
): Place {
  return {
    name: `body ${name}`,
    theirs: async (other) => other[id],
    unknown: nobody,
    request: (own, value) => ({ ...requestOf(operation, own), body: body(value) }),
  };
}

export function requestOf(operation: string, own: Side): ARequest {
  const request = REQUESTS[operation]?.(own);
  if (request === undefined) throw new Error(`${operation} has no request`);
  return request;
}
