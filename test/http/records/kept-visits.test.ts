import { afterAll, describe, expect, test } from "vitest";
import { planPath } from "../../support/a-day-plan.ts";
import { aFamilyToVisit, at, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { anEmergencyIn, asideOf, rulesOf } from "../../support/an-emergency.ts";
import { EMERGENCY_PLANS } from "../../support/an-emergency-plan.ts";
import { eventsOf } from "../../support/announced.ts";
import { logOf } from "../../support/log-of.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const onTheTenth = at(coordinator, "2026-03-10");
const journal = aJournal(municipality);
const { begins, keeps, visitsOf } = anEmergencyIn(municipality);
const id = await begins();
const NOT_SET_ASIDE = { status: 409, code: "notSetAside", faults: [] };

describe("a visit that a person keeps", () => {
  test("is set aside no more, is listed apart with why, and is otherwise as it was", async () => {
    const { child, visit, healthVisitor } = await aFamilyToVisit(municipality);
    const kept = visit("establishment");
    const before = await onTheTenth("GET", `/v1/visits/${kept}`);
    const events = await eventsOf(municipality, async () => {
      const answer = await keeps(kept, {}, onTheTenth);
      expect(asideOf([bodyOf<object>(answer)])).toEqual([]);
    });
    expect(events).toMatchObject([
      { type: "emergency-plan.visit-kept", child, visit: kept, version: null, reasons: [] },
    ]);
    const { setAside: _, ...bare } = before.json as { setAside: unknown };
    expect((await onTheTenth("GET", `/v1/visits/${kept}`)).json).toEqual(bare);
    const { visits } = await journal.schedule(child, "2026-03-10");
    expect(rulesOf(asideOf(visits))).toEqual(["second-in-first-month"]);
    const listed = await visitsOf(id);
    expect(listed.kept).toMatchObject([{ id: kept, keptBecause: "Familien kan ikke vente" }]);
    expect(listed.items.map((each) => each.id)).not.toContain(kept);
    const day = bodyOf<{ toBook: readonly { id: string }[]; setAside: number }>(
      await coordinator("GET", planPath(healthVisitor, "2026-03-12")),
    );
    expect(day.toBook.map((each) => each.id)).toContain(kept);
    expect(day.setAside).toBe(0);
    const withoutReasons = municipality.as("journal-system", { scopes: ["records:read"] });
    expect((await visitsOf(id, "", withoutReasons)).kept).toMatchObject([{ keptBecause: null }]);
  });

  test("ahead of a plan that is named, before it has begun", async () => {
    const { visit } = await aFamilyToVisit(municipality);
    const kept = visit("establishment");
    expect(refusal(await keeps(kept))).toEqual(NOT_SET_ASIDE);
    bodyOf(await keeps(kept, { emergencyPlan: id.toUpperCase() }));
    const shown = bodyOf<object>(await onTheTenth("GET", `/v1/visits/${kept}`));
    expect(asideOf([shown])).toEqual([]);
  });

  test("in spite of each plan that sets it aside, and of one begun later not yet", async () => {
    const { visit } = await aFamilyToVisit(municipality);
    const kept = visit("establishment");
    const district = await begins({ district: "hammel" });
    bodyOf(await keeps(kept, {}, onTheTenth));
    for (const plan of [id, district]) {
      expect((await visitsOf(plan)).kept.map((each) => each.id)).toContain(kept);
    }
    await begins({ from: "2026-03-23", until: "2026-03-29" });
    const later = bodyOf<object>(await coordinator("GET", `/v1/visits/${kept}?at=2026-03-24`));
    expect(asideOf([later])).toHaveLength(1);
  });
});

describe("keeping is refused", () => {
  test("of what no plan sets aside: kept already, of the first priority, of another plan, or once it is over", async () => {
    const { visit } = await aFamilyToVisit(municipality);
    bodyOf(await keeps(visit("establishment"), {}, onTheTenth));
    const refused = [
      await keeps(visit("establishment"), {}, onTheTenth),
      await keeps(visit("postpartum"), {}, onTheTenth),
      await keeps(visit("two-months"), { emergencyPlan: crypto.randomUUID() }, onTheTenth),
      await keeps(
        visit("second-in-first-month"),
        { emergencyPlan: id },
        at(coordinator, "2026-03-23"),
      ),
    ];
    expect(refused.map(refusal)).toEqual(refused.map(() => NOT_SET_ASIDE));
  });

  test("of a family that is not hers, and by a system", async () => {
    const { visit } = await aFamilyToVisit(municipality);
    const other = await aFamilyToVisit(municipality);
    const stranger = municipality.as("health-visitor", { subject: other.healthVisitor });
    const path = `/v1/visits/${visit("establishment")}/keep`;
    const asking = { body: { reason: "Hun beder om det" }, headers: { "If-Match": "*" } };
    expect(refusal(await at(stranger, "2026-03-10")("POST", path, asking)).status).toBe(404);
    expect(refusal(await at(journal.asks, "2026-03-10")("POST", path, asking)).status).toBe(403);
  });

  test("without a reason, or of a version that nobody has read", async () => {
    const { visit } = await aFamilyToVisit(municipality);
    const path = `/v1/visits/${visit("establishment")}/keep`;
    const headers = { "If-Match": '"9.0123456789abcdef"' };
    const body = { reason: "Familien kan ikke vente" };
    expect(refusal(await onTheTenth("POST", path, { body, headers })).code).toBe("versionStale");
    expect(refusal(await onTheTenth("POST", path, { body })).code).toBe("versionRequired");
    expect(refusal(await onTheTenth("POST", path, { body: {}, headers })).faults).toEqual([
      "/reason required",
    ]);
  });
});

describe("what a plan would do", () => {
  test("is counted by priority, rule and district: as many as it lists once it is begun", async () => {
    const { visit, healthVisitor } = await aFamilyToVisit(municipality);
    const agreed = { visits: [visit("four-months")], healthVisitor, date: "2026-06-18" };
    await visiting(coordinator).agrees(agreed);
    const days = { from: "2026-06-01", until: "2026-06-20" };
    const body = { district: "hammel", priorityMax: 2, ...days };
    const path = `${EMERGENCY_PLANS}/preview`;
    const preview = bodyOf<Preview>(await coordinator("POST", path, { body }));
    const listed = await visitsOf(await begins(body));
    const count = (visits: readonly { rule: string }[], rule: string) =>
      visits.filter((each) => each.rule === rule).length;
    const rules = ["four-months", "second-in-first-month"];
    expect(preview).toEqual({
      ...days,
      on: "2026-06-01",
      setAside: listed.items.length,
      agreed: 1,
      cells: rules.map((rule) => ({
        rule,
        title: listed.items.find((each) => each.rule === rule)?.title,
        priority: 3,
        district: "hammel",
        setAside: count(listed.items, rule),
        agreed: count(listed.agreed, rule),
      })),
    });
  });

  test("shows no child, and names none in the log; a list names those it shows", async () => {
    const asks = { body: { priorityMax: 1, from: "2026-03-09", until: "2026-03-10" } };
    expect(
      await logOf(municipality, () => coordinator("POST", `${EMERGENCY_PLANS}/preview`, asks)),
    ).toEqual([]);
    let shown: readonly string[] = [];
    const log = await logOf(municipality, async () => {
      const path = `${EMERGENCY_PLANS}/${id}/visits?limit=200`;
      const { items, kept } = bodyOf<Awaited<ReturnType<typeof visitsOf>>>(
        await coordinator("GET", path),
      );
      shown = [...items, ...kept].map(({ child }) => child);
    });
    expect(log).toMatchObject([{ action: "listPlanVisits" }]);
    expect([...(log[0]?.children ?? [])].sort()).toEqual([...new Set(shown)].sort());
  });

  test("leaders may not ask", async () => {
    const leader = municipality.as("leader");
    const body = { priorityMax: 1 };
    expect(refusal(await leader("POST", `${EMERGENCY_PLANS}/preview`, { body })).status).toBe(403);
  });
});

type Preview = Readonly<Record<string, unknown>>;
