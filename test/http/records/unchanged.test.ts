import { afterAll, expect, test } from "vitest";
import { aMunicipality } from "../../support/a-municipality.ts";
import { recordsAbsence } from "../../support/an-absence.ts";
import { aTensionOf, agreedAndHeld } from "../../support/an-agreed-visit.ts";
import { aJournal, changes } from "../../support/on-record.ts";
import { ROUTES, pathOf } from "../../support/record-routes.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");

const { family, child, children } = await journal.registers();
const { id: absence } = await recordsAbsence(municipality);
const [first, second] = children[0]?.schedule.visits ?? [];
const made = await agreedAndHeld(coordinator, {
  child,
  visit: second?.id ?? "",
  healthVisitor: second?.healthVisitor ?? "",
});
const strained = await journal.registers();
const [last] = strained.children[0]?.schedule.visits.slice(-1) ?? [];
const tension = await aTensionOf(coordinator, {
  child: strained.child,
  visit: last?.id ?? "",
  healthVisitor: last?.healthVisitor ?? "",
});
const about = { tension, family, child, visit: first?.id ?? "", absence, ...made };
const READS = ROUTES.filter(
  ({ method, route, status }) => method === "GET" && route !== "/v1/events" && status === 200,
);

test.each(READS)("GET $route: 304 without a body while nothing has changed", async (route) => {
  const path = pathOf(route, about);
  const first = await coordinator("GET", path);
  const tag = first.headers.get("ETag") ?? "";
  expect(tag).toMatch(/^(?:W\/)?"[^"]+"$/);
  for (const sent of [tag, `"other", ${tag}`, "*"]) {
    const again = await coordinator("GET", path, { headers: { "If-None-Match": sent } });
    expect([again.status, again.text], sent).toEqual([304, ""]);
    expect(again.headers.get("ETag")).toBe(tag);
  }
  const other = await coordinator("GET", path, { headers: { "If-None-Match": '"other"' } });
  expect([other.status, other.text]).toEqual([200, first.text]);
});

test.each([
  { path: () => `/v1/families/${family}` },
  { path: () => `/v1/children/${child}` },
  { path: () => `/v1/children/${child}/schedule` },
  { path: () => "/v1/children" },
  { path: () => "/v1/visits" },
  { path: () => `/v1/visits/${about.visit}` },
])("what a change touches has another ETag: $path", async ({ path }) => {
  const { healthVisitor } = await journal.child(child);
  const before = (await coordinator("GET", path())).headers.get("ETag") ?? "";
  const other = `0999a000-0000-4000-8000-00000000000${healthVisitor?.endsWith("1") ? 2 : 1}`;
  const change = { healthVisitor: other };
  await changes(coordinator, "PATCH", `/v1/families/${family}`, change);
  const after = await coordinator("GET", path(), { headers: { "If-None-Match": before } });
  expect(after.status).toBe(200);
  expect(after.text).toContain(other);
});

test("an ETag of one viewer is not another's while they are shown different things", async () => {
  const path = `/v1/children/${child}/schedule`;
  const tag = (await coordinator("GET", path)).headers.get("ETag") ?? "";
  const asks = municipality.as("journal-system", { scopes: ["records:read"] });
  expect((await asks("GET", path, { headers: { "If-None-Match": tag } })).status).toBe(200);
});

test("who may not see it gets no 304", async () => {
  const path = `/v1/children/${child}`;
  const tag = (await coordinator("GET", path)).headers.get("ETag") ?? "";
  const subject = "0999a000-0000-4000-8000-000000000004";
  const stranger = municipality.as("health-visitor", { subject });
  for (const sent of [tag, "*"]) {
    const answer = await stranger("GET", path, { headers: { "If-None-Match": sent } });
    expect(answer.status, sent).toBe(404);
  }
});
