import { afterAll, expect, test } from "vitest";
import { dataOf, versionOf } from "../../openapi/client/client.ts";
import type { BirthNotification, Problem } from "../../openapi/client/tusind-api.d.ts";
import { aCpr } from "../support/a-birth-letter.ts";
import { aMunicipality } from "../support/a-municipality.ts";
import { aTypedClient } from "../support/a-typed-client.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const tusind = aTypedClient(municipality);

function aLetter(difference: Partial<BirthNotification> = {}): BirthNotification {
  return {
    messageId: crypto.randomUUID(),
    status: "new",
    municipality: "0999",
    mother: { cpr: aCpr(), name: "Ida Æblegren", address: { postalCode: "8450" } },
    children: [{ bornAt: "2026-03-02T04:12:00+01:00" }],
    ...difference,
  };
}

const letter = aLetter();
const registered = await tusind.POST("/v1/birth-notifications", { body: letter });
const { family, children } = dataOf(registered);
const id = children[0]?.childId ?? "";

test("a letter registers once, however often it is sent", async () => {
  const again = await tusind.POST("/v1/birth-notifications", { body: letter });
  expect([registered.response.status, again.response.status]).toEqual([201, 200]);
  expect(dataOf(again)).toEqual(dataOf(registered));
});

test("what has not changed since its ETag is 304, with nothing in it", async () => {
  const read = await tusind.GET("/v1/children/{id}/schedule", { params: { path: { id } } });
  const again = await tusind.GET("/v1/children/{id}/schedule", {
    params: { path: { id } },
    headers: { "If-None-Match": versionOf(read.response) },
  });
  expect(dataOf(read)).toEqual(children[0]?.schedule);
  expect(again.response.status).toBe(304);
  expect(() => dataOf(again)).toThrow("304 brings no data");
});

test("a change needs the version that was read, and goes through once", async () => {
  const path = { id: family };
  const body = { mother: { phone: "+45 12 34 56 78" } };
  // @ts-expect-error what leaves it out does not compile
  const unversioned = await tusind.PATCH("/v1/families/{id}", { params: { path }, body });
  expect(unversioned.error?.type).toBe("/problems/versionRequired");

  const read = await tusind.GET("/v1/families/{id}", { params: { path } });
  const params = { path, header: { "If-Match": versionOf(read.response) } };
  const changed = await tusind.PATCH("/v1/families/{id}", { params, body });
  const stale = await tusind.PATCH("/v1/families/{id}", { params, body });
  expect(dataOf(changed).parents[0]?.phone).toContain("12");
  expect(versionOf(changed.response)).not.toBe(versionOf(read.response));
  expect(stale.error?.type).toBe("/problems/versionStale");
});

test("the same key and body get the first answer again, and another body gets none", async () => {
  const params = { header: { "Idempotency-Key": crypto.randomUUID() } };
  const body = { mother: { cpr: aCpr() }, dueDate: "2026-09-01" };
  const first = await tusind.POST("/v1/pregnancies", { params, body });
  const again = await tusind.POST("/v1/pregnancies", { params, body });
  const other = { ...body, dueDate: "2026-09-02" };
  const reused = await tusind.POST("/v1/pregnancies", { params, body: other });
  expect(dataOf(again)).toEqual(dataOf(first));
  expect(reused.error?.type).toBe("/problems/keyUsedBefore");
});

test("a problem names each fault, and is the cause of what dataOf throws", async () => {
  const body = aLetter({ dueDate: "2026-02-30", children: [{ bornAt: "yesterday" }] });
  const refused = await tusind.POST("/v1/birth-notifications", { body });
  const problem: Problem | undefined = refused.error;
  expect(problem?.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
    ["/dueDate", "notADate"],
    ["/children/0/bornAt", "notAnInstant"],
  ]);
  expect(() => dataOf(refused)).toThrow(
    expect.objectContaining({ message: problem?.detail, cause: problem }),
  );
});

test("events are read on from the number where the last page ended", async () => {
  const pageAfter = async (after: number) =>
    dataOf(await tusind.GET("/v1/events", { params: { query: { after, limit: 3 } } }));
  const first = await pageAfter(0);
  const second = await pageAfter(first.next);
  expect(first.items.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(second.items.map(({ number }) => number)).toEqual([4, 5, 6]);
});

test("a token that is a function is asked for each request", async () => {
  const sent: (string | null)[] = [];
  let asked = 0;
  const renewed = aTypedClient(municipality, {
    token: async () => `token-${++asked}`,
    fetch: async ({ headers }) => {
      sent.push(headers.get("Authorization"));
      return Response.json({ status: "ready" });
    },
  });
  await renewed.GET("/ready");
  await renewed.GET("/ready");
  expect(sent).toEqual(["Bearer token-1", "Bearer token-2"]);
});

test.each([
  ["text/html", "<h1>Bad gateway</h1>"],
  ["application/json", '{"message":"Bad gateway"}'],
])("a proxy's own %s does not pass for a problem", async (type, body) => {
  const answer = new Response(body, { status: 502, headers: { "Content-Type": type } });
  const behindProxy = aTypedClient(municipality, { fetch: async () => answer });
  await expect(behindProxy.GET("/ready")).rejects.toThrow("502");
});

/** Nobody calls it: the type check reads it. */
export function whatTheTypesRefuse() {
  // @ts-expect-error there is no such address
  void tusind.GET("/v1/child");
  // @ts-expect-error an id is missing
  void tusind.GET("/v1/children/{id}");
  // @ts-expect-error a letter says what it is
  void tusind.POST("/v1/birth-notifications", { body: { ...letter, status: undefined } });
  // @ts-expect-error a state is one of a few words
  void tusind.GET("/v1/visits", { params: { query: { state: "late" } } });
  const header = { "If-Matches": "*" };
  // @ts-expect-error a header is misspelt
  void tusind.DELETE("/v1/contacts/{id}", { params: { path: { id }, header } });
}
