import { afterAll, describe, expect, test } from "vitest";
import { SCOPES } from "../../src/domain/disclosure/viewer.ts";
import { createApp } from "../../src/http/app.ts";
import { DEPRECATIONS, type Deprecation } from "../../src/http/deprecations.ts";
import { openapiDocument } from "../../src/http/openapi.ts";
import { aMunicipality } from "../support/a-municipality.ts";
import { NOW, readsAs } from "../support/ask.ts";
import { aJournal } from "../support/on-record.ts";
import { type Contract, operationsOf } from "../support/contract.ts";
import { differencesBetween } from "../support/contract-differences.ts";

const DAY_MS = 86_400_000;
const NOTICE_DAYS_MIN = 180;
const FAREWELL: Deprecation = {
  since: "2026-12-01",
  sunset: "2027-09-01",
  instead: "/v2/children/{id}",
};
const OPERATION = "GET /v1/children/{id}";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const app = createApp({ [OPERATION]: FAREWELL });

async function headersOf(path: string, method = "GET") {
  const { store } = municipality;
  const request = new Request(`http://tusind.test${path}`, {
    method,
    headers: { Authorization: "Bearer a-token" },
  });
  const readToken = readsAs({ role: "journal-system", scopes: SCOPES });
  const door = { now: NOW, isReady: async () => true, store, readToken };
  const { status, headers } = await app.fetch(request, door);
  const named = ["Deprecation", "Sunset", "Link"].map((name) => headers.get(name));
  return { status, named };
}

const toldOf = (child: string) => [
  "@1796083200",
  "Wed, 01 Sep 2027 00:00:00 GMT",
  `</v2/children/${child}>; rel="successor-version"`,
];

describe("an operation that goes away", () => {
  test("says so in each answer, and says when and what to use instead", async () => {
    const { child } = await aJournal(municipality).registers();
    const answer = await headersOf(`/v1/children/${child}`);
    expect(answer).toEqual({ status: 200, named: toldOf(child) });
  });

  test("says so in a refusal too", async () => {
    const answer = await headersOf("/v1/children/nobody%20%3E");
    expect(answer).toEqual({ status: 404, named: toldOf("nobody%20%3E") });
  });

  test("is the only one that does", async () => {
    const none = [null, null, null];
    expect((await headersOf("/v1/children")).named).toEqual(none);
    expect((await headersOf("/v1/children/nobody/schedule")).named).toEqual(none);
    expect((await headersOf("/v1/children/nobody", "DELETE")).named).toEqual(none);
  });

  test("is marked in the document, with the same days, and the changelog must name it", () => {
    const before = documentOf({});
    const after = documentOf({ [OPERATION]: FAREWELL });
    const marked = operationsOf(after).filter(({ deprecated }) => deprecated);
    expect(marked.map(({ operationId }) => operationId)).toEqual(["readChild"]);
    expect(marked[0]?.description).toContain(
      "Deprecated since 2026-12-01: use /v2/children/{id}. It may be gone from 2027-09-01 on.",
    );
    expect(differencesBetween(before, after)).toEqual(["readChild"]);
  });

  test("must be there", () => {
    expect(() => documentOf({ "GET /v1/nothing": FAREWELL })).toThrow("GET /v1/nothing");
  });
});

test("what is deprecated answers for half a year yet", () => {
  const tooSoon = Object.entries(DEPRECATIONS).filter(
    ([, { since, sunset }]) => Date.parse(sunset) - Date.parse(since) < NOTICE_DAYS_MIN * DAY_MS,
  );
  expect(tooSoon).toEqual([]);
});

function documentOf(deprecations: Readonly<Record<string, Deprecation>>): Contract {
  const document = openapiDocument(createApp(deprecations), deprecations);
  return JSON.parse(JSON.stringify(document)) as Contract;
}
