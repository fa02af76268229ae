import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "../../src/domain/disclosure/viewer.ts";
import { type AService, aService } from "../support/a-service.ts";
import type { Answer } from "../support/answer.ts";
import {
  type DocumentedOperation,
  documentedOperations,
} from "../support/documented-operations.ts";
import { send } from "../support/every-operation.ts";
import { NAMES_NOTHING, PLACES } from "../support/foreign-values.ts";
import { LETTERS_OF_BOTH, type Side, twoMunicipalities } from "../support/two-municipalities.ts";

/** Fields by whose names we know that they name something or somebody. */
const NAMING = /(?:^|[a-z])(?:id|Id)$|cpr|number|identifier|reference|healthVisitor|replaces/i;
const MADE =
  /(?<="versionId":")[^"]*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b\d{10}\b|(?<="recordedAt":")[^"]*/g;

/** Operations that take a whole programme: its id is its own, and nobody's. */
const TAKES_PROGRAMME = new Set(["previewSchedule", "askWhatIf"]);
const isNaming = (operation: string, field: string) =>
  NAMING.test(field) && !(TAKES_PROGRAMME.has(operation) && field === "id");

let service: AService;
let sides: readonly [Side, Side];
let operations: readonly DocumentedOperation[];
beforeAll(async () => {
  service = await aService();
  sides = await twoMunicipalities(service);
  operations = await documentedOperations(service.as("coordinator"));
});
afterAll(() => service.stop());

test("the walk knows every operation of the document, and no other", () => {
  expect(Object.keys(PLACES).sort()).toEqual(operations.map(({ id }) => id).sort());
});

test("the walk knows every place of a request that can name something of a municipality", () => {
  const forgotten = operations.flatMap(({ id, parameters, fields }) => {
    const places = new Set((PLACES[id] ?? []).map((place) => place.name));
    const naming = [
      ...parameters.filter((parameter) => !NAMES_NOTHING.includes(parameter)),
      ...fields.filter((field) => isNaming(id, field)).map((field) => `body ${field}`),
    ];
    return naming.filter((place) => !places.has(place)).map((place) => `${id}: ${place}`);
  });
  expect(forgotten).toEqual([]);
});

/** An answer about what was made just now: of its ids and numbers only which of them are the same counts. */
function comparable(answer: Answer, value: string) {
  const { status, headers, body } = exactly(answer);
  const met: string[] = [];
  const named = body.replaceAll(value, "what was sent").replace(MADE, (id) => {
    if (!met.includes(id)) met.push(id);
    return `id ${met.indexOf(id)}`;
  });
  return { status, headers: { ...headers, etag: "", "content-length": "" }, body: named };
}

/** Each answer has its own. */
const OF_THE_MOMENT = new Set(["date", "x-request-id", "server-timing"]);

function exactly({ status, headers, text }: Answer) {
  const sent = Object.fromEntries([...headers].filter(([name]) => !OF_THE_MOMENT.has(name)));
  return { status, headers: sent, body: text };
}

/** In short each place is walked from one of the sides. */
const IS_FULL = import.meta.env.MODE === "full";
const WALK = Object.entries(PLACES).flatMap(([operation, places]) =>
  places.map((place) => ({ operation, place, name: place.name })),
);

describe.each([{ from: 0 }, { from: 1 }] as const)("from side $from", ({ from }) => {
  test.each(WALK.filter((_, place) => IS_FULL || place % 2 === from))(
    "$operation cannot tell, by $name, what the other municipality has from what nobody has",
    async ({ operation, place }) => {
      const [own, other] = from === 0 ? sides : [sides[1], sides[0]];
      for (const role of ROLES) {
        const theirs = await place.theirs(other, role);
        const unknown = place.unknown(theirs);
        expect(unknown).not.toBe(theirs);
        const toTheirs = await send(own.as(role), await place.request(own, theirs));
        const toUnknown = await send(own.as(role), await place.request(own, unknown));
        const isMade =
          toUnknown.status === 201 || (operation === "changeFamily" && toUnknown.status === 200);
        const saysAgain = operation.startsWith("fhirSearch"); // a searchset says what was asked
        if (isMade || saysAgain) {
          expect(comparable(toTheirs, theirs), role).toEqual(comparable(toUnknown, unknown));
        } else {
          expect(exactly(toTheirs), role).toEqual(exactly(toUnknown));
          expect(toTheirs.text, role).not.toContain(theirs);
        }
      }
    },
  );
});

test("the roles that may read a list are walked with a cursor that is the other's own", async () => {
  const [own, other] = sides;
  for (const path of ["/v1/children", "/v1/visits", "/v1/assignments"]) {
    for (const { as } of [own, other]) {
      const page = (await as("coordinator")("GET", `${path}?limit=1`)).json as { next: string };
      expect(page.next, path).toMatch(/\.[0-9a-f]{64}$/);
      const next = await as("coordinator")("GET", `${path}?limit=1&cursor=${page.next}`);
      expect(next.status, path).toBe(200);
    }
  }
});

test("both have the same letters, and neither knows the other's families", async () => {
  const ids = await Promise.all(
    sides.map(async ({ as }) => {
      const page = await as("coordinator")("GET", "/v1/children?limit=200");
      return (page.json as { items: { id: string; family: string }[] }).items;
    }),
  );
  const [ours = [], theirs = []] = ids;
  expect(ours.length).toBeGreaterThanOrEqual(LETTERS_OF_BOTH.length);
  const all = [...ours, ...theirs].flatMap(({ id, family }) => [id, family]);
  expect(theirs.filter(({ id }) => ours.some((child) => child.id === id))).toEqual([]);
  expect(new Set(all).size).toBeGreaterThan(2 * LETTERS_OF_BOTH.length);
});

test("a correction in one municipality leaves the other's child of the same number as it was", async () => {
  const [own, other] = sides;
  const [letter] = LETTERS_OF_BOTH;
  const read = () => other.as("coordinator")("GET", `/v1/children/${other.child}`);
  const before = exactly(await read());
  const corrected = await own.as("coordinator")("POST", "/v1/birth-notifications", {
    body: {
      ...letter,
      messageId: crypto.randomUUID(),
      status: "corrected",
      replaces: letter?.messageId,
      sentAt: "2026-03-03T06:00:00+01:00",
      dueDate: "2026-03-25",
    },
  });
  expect(corrected.status).toBe(200);
  const ours = await own.as("coordinator")("GET", `/v1/children/${own.child}`);
  expect(ours.json).toMatchObject({ dueDate: "2026-03-25" });
  expect(exactly(await read())).toEqual(before);
});
