import { afterAll, expect, test } from "vitest";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { anImportedChild, anImportedFamily, anImporter } from "../../support/an-import.ts";
import { type Shape, operationsOf, readContract } from "../../support/contract.ts";
import { bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const importer = anImporter(coordinator, municipality.store);

interface Page {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
}

const pageOf = async (path: string) => bodyOf<Page>(await coordinator("GET", path));

const importOne = (birthDate: string) =>
  importer.checks([
    anImportedFamily({
      healthVisitor: DEMO_HEALTH_VISITOR.id,
      children: [anImportedChild({ birthDate })],
    }),
  ]);

for (let made = 0; made < 3; made++) await importOne("2025-06-01");

test("every list takes a limit and a cursor, and says whether more follows", () => {
  const contract = readContract();
  const { schemas } = contract.components;
  const fieldsOf = (shape: Shape = {}): Shape =>
    typeof shape["$ref"] === "string"
      ? fieldsOf(schemas[shape["$ref"].split("/").at(-1) ?? ""])
      : ((shape["properties"] ?? {}) as Shape);
  const lists = operationsOf(contract).filter(
    ({ method, responses }) =>
      method === "GET" &&
      "items" in fieldsOf(responses["200"]?.content?.["application/json"]?.schema),
  );
  expect(lists.length).toBeGreaterThan(30);
  const lacking = lists.filter(({ parameters = [], responses }) => {
    const names = new Set(parameters.map(({ name }) => name));
    const fields = fieldsOf(responses["200"]?.content?.["application/json"]?.schema);
    return (
      !names.has("limit") || !(names.has("cursor") || names.has("after")) || !("next" in fields)
    );
  });
  // Of a child's feedback items are her two parents.
  expect(lacking.map(({ operationId }) => operationId)).toEqual(["listFeedback"]);
});

test.each([
  "/v1/programmes",
  "/v1/health-visitors",
  "/v1/criteria",
  "/v1/reports",
  "/v1/levels",
  "/v1/handover-templates",
  "/v1/imports",
])("%s in pages of one and of two is the whole of it", async (path) => {
  const whole = await pageOf(path);
  expect(whole.items.length).toBeGreaterThan(2);
  expect(whole.next).toBeNull();
  for (const limit of [1, 2]) {
    const shown: unknown[] = [];
    for (let next: string | null = ""; next !== null;) {
      const page: Page = await pageOf(`${path}?limit=${limit}${next && `&cursor=${next}`}`);
      expect(page.items.length).toBeLessThanOrEqual(limit);
      expect(page.items.length).toBeGreaterThan(0);
      shown.push(...page.items);
      ({ next } = page);
    }
    expect(shown).toEqual(whole.items);
  }
});

test("of what was there nothing is lost or doubled by what is added meanwhile", async () => {
  const before = await pageOf("/v1/imports");
  const { items, next } = await pageOf("/v1/imports?limit=1");
  await importOne("2025-06-02");
  const rest = await pageOf(`/v1/imports?cursor=${next}`);
  // The clock stands still here, so that the new one may stand anywhere.
  const known = new Set(before.items.map(({ id }) => id));
  const shown = [...items, ...rest.items].filter(({ id }) => known.has(id));
  expect(shown).toEqual(before.items);
});

test.each(["x", "eA==", "🙂", ""])("the cursor %j is of no list", async (cursor) => {
  const path = `/v1/criteria?limit=1&cursor=${encodeURIComponent(cursor)}`;
  expect(refusal(await coordinator("GET", path))).toEqual({
    status: 400,
    code: "invalidRequest",
    faults: ["/cursor invalidCursor"],
  });
});

test("a cursor of one list, or of one filter, is none of another's", async () => {
  const { next } = await pageOf("/v1/criteria?limit=1");
  for (const path of ["/v1/reports?", "/v1/health-visitors?district=a&"]) {
    expect(refusal(await coordinator("GET", `${path}cursor=${next}`)).faults).toEqual([
      "/cursor invalidCursor",
    ]);
  }
});

test("a page that is known is not sent again", async () => {
  const path = "/v1/criteria?limit=1";
  const ETag = (await coordinator("GET", path)).headers.get("ETag") ?? "";
  const again = await coordinator("GET", path, { headers: { "If-None-Match": ETag } });
  expect(again.status).toBe(304);
});

test.each(["0", "201", "x"])("a limit of %s is refused", async (limit) => {
  const answer = await coordinator("GET", `/v1/criteria?limit=${limit}`);
  expect(answer.status).toBe(400);
});
