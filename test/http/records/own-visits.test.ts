import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { DECLINED, NEEDED, deciding } from "../../support/a-proposal.ts";
import { type VisitShown, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const on = (day: string) => deciding(at(coordinator, day));

describe("a suggestion", () => {
  test("of the parents is proposed whatever the rule's condition says", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const wish = { rule: "needs-contact", by: "parents", words: "Vi vil gerne tale om søvn" };
    const raised = bodyOf<{ id: string }>(await on("2026-06-01").suggest(child, wish), 201);
    expect(raised).toMatchObject({
      state: "open",
      raisedBy: "parents",
      window: { earliest: "2026-06-01", target: "2026-06-08", latest: "2026-06-15" },
    });
    expect(await on("2026-06-02").open(child)).toMatchObject([{ id: raised.id }]);
    await on("2026-06-02").decide(raised.id, DECLINED);
    expect(await on("2026-06-02").open(child)).toEqual([]);
    const again = bodyOf<object>(await on("2026-06-03").suggest(child, wish), 201);
    expect(again).toMatchObject({ replaces: raised.id, window: { target: "2026-06-10" } });
  });

  test("is of a rule that is given on need, and counted from a day that is known", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const said = { by: "colleague", words: "Set i daginstitutionen" };
    const universal = await on("2026-06-01").suggest(child, { ...said, rule: "two-months" });
    expect(refusal(universal).faults).toEqual(["/rule notANeedsRule"]);
    const early = await on("2026-06-01").suggest(child, { ...said, rule: "daycare-follow-up" });
    expect(refusal(early)).toMatchObject({ status: 422, code: "anchorUnknown" });
  });
});

describe("a visit of a professional's own", () => {
  const window = { earliest: "2026-06-08", target: "2026-06-10", latest: "2026-06-12" };

  test("on need carries what it is given for, on the days that she chose", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const body = { basis: "needs", window, reason: "Vægten følges", ...NEEDED };
    const given = bodyOf<{ visits: string[] }>(await on("2026-06-01").give(child, body), 201);
    const visit = bodyOf<VisitShown>(await coordinator("GET", `/v1/visits/${given.visits[0]}`));
    expect(visit).toMatchObject({ rule: "own-needs-visit", offer: "needs", window });
    expect(refusal(await on("2026-06-01").give(child, { ...body, conditions: [] })).faults).toEqual(
      ["/conditions conditionMissing"],
    );
  });

  test("for whom everyone's basis is enough needs neither, and is no needs contact", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const body = { basis: "everyone", window, reason: "Ekstra besøg" };
    const given = bodyOf<{ visits: string[] }>(await on("2026-06-01").give(child, body), 201);
    const visit = bodyOf<VisitShown>(await coordinator("GET", `/v1/visits/${given.visits[0]}`));
    expect(visit).toMatchObject({
      rule: "own-visit",
      offer: "everyone",
      window,
      need: { interventions: [] },
    });
    expect(visit).toMatchObject({ reportAs: "b30f139c-fac5-416e-b84a-a3429f0222c2" });
  });

  test("is read as the proposal that it settles", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const then = on("2026-06-01");
    await then.notices(child, "epds-mother", 15, "2026-05-30");
    const [open] = await then.open(child, "epds-follow-up");
    const body = { rule: "epds-follow-up", window, reason: "Aftalt i telefonen", ...NEEDED };
    const { visits } = bodyOf<{ visits: string[] }>(await then.give(child, body), 201);
    const [accepted, ...others] = await then.inState(`state=accepted&child=${child}`);
    expect([accepted?.id, others]).toEqual([open?.id, []]);
    expect(bodyOf<object>(await then.read(open?.id ?? ""))).toMatchObject({
      state: "accepted",
      raisedBy: "professional",
      visits,
    });
  });

  test("on days of her own is for one occasion: the next is proposed", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const body = { rule: "epds-follow-up", window, reason: "Aftalt i telefonen", ...NEEDED };
    bodyOf(await on("2026-06-01").give(child, body), 201);
    await on("2026-08-03").notices(child, "epds-mother", 20, "2026-08-03");
    expect(await on("2026-08-03").open(child, "epds-follow-up")).toMatchObject([
      { window: { target: "2026-08-05" } },
    ]);
  });

  test("stands although the family had declined its programme before", async () => {
    const { child, visit } = await aFamilyToVisit(municipality);
    const desk = visiting(at(coordinator, "2026-06-01"));
    const no = { outcome: "declined", on: "2026-06-01", reason: "Nej tak", scope: "programme" };
    await desk.says(visit("four-months"), no);
    const body = { basis: "everyone", window, reason: "Familien ringede selv" };
    const { visits } = bodyOf<{ visits: string[] }>(await on("2026-06-02").give(child, body), 201);
    expect((await desk.visit(visits[0] ?? "")).state).toBe("planned");
    expect((await desk.visit(visit("four-months"))).state).toBe("declined");
  });

  test("is declined with the programme when it was given before", async () => {
    const { child, visit } = await aFamilyToVisit(municipality);
    const body = { basis: "everyone", window, reason: "Familien ringede selv" };
    const { visits } = bodyOf<{ visits: string[] }>(await on("2026-06-01").give(child, body), 201);
    const desk = visiting(at(coordinator, "2026-06-01"));
    const no = { outcome: "declined", on: "2026-06-01", reason: "Nej tak", scope: "programme" };
    await desk.says(visit("four-months"), no);
    expect((await desk.visit(visits[0] ?? "")).state).toBe("declined");
  });

  test("names its days or its rule", async () => {
    const { child } = await aFamilyToVisit(municipality);
    expect(refusal(await on("2026-06-01").give(child, { reason: "Fordi" })).faults).toEqual([
      "/basis required",
      "/window required",
    ]);
  });
});
