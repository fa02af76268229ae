import { afterAll, describe, expect, test } from "vitest";
import { planPath } from "../../support/a-day-plan.ts";
import { aFamilyToVisit, at, withTag } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { EMERGENCY_PLANS } from "../../support/an-emergency-plan.ts";
import { anEmergencyIn } from "../../support/an-emergency.ts";
import { eventsOf } from "../../support/announced.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const journal = aJournal(municipality);
const { begins, ends, keeps, visitsOf } = anEmergencyIn(municipality);
const NOT_SET_ASIDE = { status: 409, code: "notSetAside", faults: [] };
const DURING = "2026-03-12";

describe("a visit that a person keeps", async () => {
  const { child, healthVisitor, visit } = await aFamilyToVisit(municipality);
  const kept = visit("establishment");
  const plan = await begins();
  const hers = municipality.as("health-visitor", { subject: healthVisitor });
  const before = await coordinator("GET", `/v1/visits/${kept}?at=${DURING}`);
  const happened = await eventsOf(municipality, async () => {
    bodyOf(await keeps(kept, {}, at(hers, DURING)));
  });
  afterAll(() => ends(plan));

  test("was set aside before, and is not any more; nothing else of it is changed", async () => {
    const after = await coordinator("GET", `/v1/visits/${kept}?at=${DURING}`);
    const { setAside, ...was } = bodyOf<{ setAside?: object }>(before);
    expect(setAside).toEqual({ emergencyPlan: plan, until: "2026-03-22" });
    expect(bodyOf(after)).toEqual(was);
  });

  test("is announced as its child's, without anybody's words", () => {
    expect(happened).toMatchObject([
      { type: "emergency-plan.visit-kept", child, visit: kept, reasons: [] },
    ]);
    expect(JSON.stringify(happened)).not.toContain("vente");
  });

  test("is listed apart, with why to whoever is shown reasons", async () => {
    const listed = await visitsOf(plan);
    expect(listed.kept).toMatchObject([{ id: kept, keptBecause: "Familien kan ikke vente" }]);
    expect(listed.items.map(({ id }) => id)).not.toContain(kept);
    const system = municipality.as("journal-system", { scopes: ["records:read"] });
    const shown = await visitsOf(plan, "", system);
    expect(shown.kept).toMatchObject([{ id: kept, keptBecause: null }]);
  });

  test("is hers to book again", async () => {
    const { toBook } = bodyOf<{ toBook: readonly { id: string }[] }>(
      await coordinator("GET", planPath(healthVisitor, DURING)),
    );
    expect(toBook.map(({ id }) => id)).toContain(kept);
  });

  test("is kept once: a second time nothing sets it aside", async () => {
    expect(refusal(await keeps(kept, {}, at(hers, DURING)))).toEqual(NOT_SET_ASIDE);
  });
});

describe("nothing is kept", async () => {
  const { child, healthVisitor, visit } = await aFamilyToVisit(municipality);
  const hers = municipality.as("health-visitor", { subject: healthVisitor });
  const during = at(hers, DURING);

  test.each([
    { name: "that no plan sets aside: of the first priority", rule: "postpartum" },
    { name: "that begins after the plan", rule: "two-months" },
  ])("$name", async ({ rule }) => {
    const plan = await begins();
    const answer = await keeps(visit(rule), {}, during);
    await ends(plan);
    expect(refusal(answer)).toEqual(NOT_SET_ASIDE);
  });

  test("while no plan is named and none has begun; one that is named is looked at on its days", async () => {
    const plan = await begins();
    const soon = visit("second-in-first-month");
    const unnamed = await keeps(soon);
    const other = await keeps(soon, { emergencyPlan: crypto.randomUUID() });
    const named = await keeps(soon, { emergencyPlan: plan.toUpperCase() });
    const { visits } = await journal.schedule(child, "2026-03-22");
    await ends(plan);
    expect([unnamed, other].map(refusal)).toEqual([NOT_SET_ASIDE, NOT_SET_ASIDE]);
    expect(named.status).toBe(200);
    expect(visits.find(({ id }) => id === soon)).not.toHaveProperty("setAside");
  });

  test("of a family that is another's", async () => {
    const other = municipality.as("health-visitor", {
      subject: (await aFamilyToVisit(municipality)).healthVisitor,
    });
    const body = { reason: "Familien kan ikke vente" };
    const path = `/v1/visits/${visit("establishment")}/keep`;
    const answer = await other("POST", path, { body, headers: { "If-Match": "*" } });
    expect(refusal(answer)).toEqual({ status: 404, code: "notFound", faults: [] });
  });

  test("without the version that was read", async () => {
    const path = `/v1/visits/${visit("establishment")}/keep`;
    const body = { reason: "Familien kan ikke vente" };
    expect(refusal(await during("POST", path, { body })).status).toBe(428);
    const stale = await during("POST", path, { body, headers: { "If-Match": '"99"' } });
    expect(refusal(stale).code).toBe("versionStale");
  });
});

describe("a preview", async () => {
  const question = { priorityMax: 2, from: "2026-03-09", until: "2026-03-22" };
  const preview = async (difference: object = {}) =>
    bodyOf<{
      readonly on: string;
      readonly setAside: number;
      readonly agreed: number;
      readonly cells: readonly { readonly priority: number; readonly setAside: number }[];
    }>(
      await coordinator("POST", `${EMERGENCY_PLANS}/preview`, {
        body: { ...question, ...difference },
      }),
    );

  test("counts what the plan then lists, and writes nothing", async () => {
    const { visit, healthVisitor } = await aFamilyToVisit(municipality);
    const body = { visits: [visit("establishment")], healthVisitor, date: "2026-03-16" };
    bodyOf(await coordinator("POST", "/v1/appointments", { body }), 201);
    const before = await preview({ priorityMax: 1 });
    expect(await preview({ priorityMax: 1 })).toEqual(before);
    const plan = await begins({ priorityMax: 1 });
    const listed = await visitsOf(plan);
    await ends(plan);
    expect(before.on).toBe(listed.on);
    expect([before.setAside, before.agreed]).toEqual([listed.items.length, listed.agreed.length]);
    expect(before.agreed).toBe(1);
    expect(before.setAside).toBeGreaterThan(0);
  });

  test("sums its rows, none of a priority that is kept", async () => {
    const { setAside, cells } = await preview();
    expect(cells.reduce((sum, cell) => sum + cell.setAside, 0)).toBe(setAside);
    expect(cells.every(({ priority }) => priority > 2)).toBe(true);
  });

  test("names nobody", async () => {
    const { child, family } = await aFamilyToVisit(municipality);
    const text = JSON.stringify(await preview());
    for (const id of [child, family]) expect(text).not.toContain(id);
  });
});

test("no body of a keep may be empty of its reason", async () => {
  const { visit } = await aFamilyToVisit(municipality);
  const answer = await withTag(
    coordinator,
    "POST",
    `/v1/visits/${visit("establishment")}/keep`,
    {},
    (path) => path.replace("/keep", ""),
  );
  expect(refusal(answer).faults).toEqual(["/reason required"]);
});
