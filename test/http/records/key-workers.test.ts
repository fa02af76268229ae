import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at, withTag } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import { bodyOf } from "../../support/on-record.ts";
import { aChildTwice } from "../../support/registered-twice.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = at(municipality.as("coordinator"), "2026-04-01");

interface KeyWorkerShown {
  readonly present: object | null;
  readonly former: readonly object[];
}

const REASON = "Familien har bedt om én indgang";
const OTHER = { role: "social-worker", name: "Bodil Brunelle" };
const pathOf = (child: string) => `/v1/children/${child}/key-worker`;
const says = (child: string, keyWorker: object | null, since = "2026-03-10", reason = REASON) =>
  withTag(coordinator, "PUT", pathOf(child), { keyWorker, since, reason });
const shown = async (child: string) =>
  bodyOf<KeyWorkerShown>(await coordinator("GET", pathOf(child)));

describe("a child's key worker", async () => {
  const { child, healthVisitor } = await aFamilyToVisit(municipality);

  test("is nobody until one is named", async () => {
    expect(await shown(child)).toEqual({ child, present: null, former: [] });
  });

  test("is named with a day and a reason, a health visitor or somebody by name", async () => {
    const events = await eventsOf(municipality, () => says(child, { healthVisitor }));
    expect(events).toMatchObject([{ type: "key-worker.changed", child, reasons: ["named"] }]);
    expect(await shown(child)).toMatchObject({
      present: {
        role: "health-visitor",
        healthVisitor,
        name: null,
        since: "2026-03-10",
        reason: REASON,
        author: "a-coordinator",
      },
    });
    const next = await eventsOf(municipality, () => says(child, OTHER, "2026-03-20", "Skift"));
    expect(JSON.stringify(next)).not.toContain("Bodil");
    expect(await shown(child)).toMatchObject({
      present: { ...OTHER, healthVisitor: null, since: "2026-03-20" },
      former: [{ healthVisitor, since: "2026-03-10", until: "2026-03-20", endedFor: "Skift" }],
    });
  });

  test("is ended with a reason, and stays among the former ones", async () => {
    const events = await eventsOf(municipality, () => says(child, null, "2026-03-30", "Afsluttet"));
    expect(events).toMatchObject([{ type: "key-worker.changed", reasons: ["ended"] }]);
    expect(await shown(child)).toMatchObject({
      present: null,
      former: [{ ...OTHER, until: "2026-03-30", endedFor: "Afsluttet" }, { healthVisitor }],
    });
  });

  test("all that stands against one is said at once", async () => {
    const nobody = { healthVisitor: crypto.randomUUID() };
    expect(refusal(await says(child, nobody, "2026-03-29")).faults).toEqual([
      "/keyWorker/healthVisitor unknownHealthVisitor",
      "/since daysOutOfOrder",
    ]);
    expect(refusal(await says(child, null, "2026-04-02")).faults).toEqual([
      "/keyWorker noKeyWorker",
      "/since onInTheFuture",
    ]);
  });

  test.each([
    { keyWorker: {}, faults: ["/keyWorker notOneOfThese"] },
    {
      keyWorker: { healthVisitor: "x", role: "daycare" },
      faults: ["/keyWorker notOneOfThese", "/keyWorker/name required"],
    },
    { keyWorker: { name: "Bodil" }, faults: ["/keyWorker/role required"] },
    { keyWorker: { ...OTHER, phone: "1" }, faults: ["/keyWorker/phone unknownField"] },
  ])("$faults", async ({ keyWorker, faults }) => {
    const answer = refusal(await says(child, keyWorker, "2026-03-30", " "));
    expect(answer.faults).toEqual([...faults, "/reason tooSmall"]);
  });
});

test("is changed only as it was read, and by people", async () => {
  const { child } = await aFamilyToVisit(municipality);
  const body = { keyWorker: OTHER, since: "2026-03-10", reason: REASON };
  expect(refusal(await coordinator("PUT", pathOf(child), { body }))).toMatchObject({ status: 428 });
  const headers = { "If-Match": '"0.00"' };
  bodyOf(await coordinator("PUT", pathOf(child), { body, headers }));
  const stale = await coordinator("PUT", pathOf(child), { body, headers });
  expect(refusal(stale)).toMatchObject({ status: 412 });
  const any = { body, headers: { "If-Match": "*" } };
  expect((await municipality.as("journal-system")("PUT", pathOf(child), any)).status).toBe(403);
  expect((await municipality.as("health-visitor")("PUT", pathOf(child), any)).status).toBe(404);
});

test("is shown to those who may see why, and nobody else", async () => {
  const { child } = await aFamilyToVisit(municipality);
  await says(child, OTHER);
  const reads = (scope: string) =>
    municipality.as("journal-system", { scopes: [scope] })("GET", pathOf(child));
  expect((await reads("records:read")).status).toBe(403);
  expect((await reads("reasons:read")).text).toContain("Bodil");
  expect((await municipality.as("health-visitor")("GET", pathOf(child))).status).toBe(404);
});

test("of a child registered twice is the survivor's, unless it has its own", async () => {
  const merges = async (own: object | undefined) => {
    const { child, twice } = await aChildTwice(municipality);
    await says(twice, { ...OTHER, name: "Agnes" });
    await says(twice, { ...OTHER, name: "Asta" }, "2026-03-20");
    if (own !== undefined) await says(child, own);
    const body = { into: child, reason: "Registreret to gange" };
    bodyOf(await coordinator("POST", `/v1/children/${twice}/merge`, { body }));
    expect(refusal(await says(twice, OTHER, "2026-03-21"))).toMatchObject({ code: "childMerged" });
    return shown(child);
  };
  expect(await merges(undefined)).toMatchObject({
    present: { name: "Asta", since: "2026-03-20" },
    former: [{ name: "Agnes", until: "2026-03-20" }],
  });
  expect(await merges(OTHER)).toMatchObject({ present: OTHER, former: [] });
});

test("of a child that was stopped is said no more", async () => {
  const { child } = await aFamilyToVisit(municipality);
  await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } });
  expect(refusal(await says(child, OTHER))).toMatchObject({ status: 409, code: "childEnded" });
});
