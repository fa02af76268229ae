import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at } from "../../support/a-family-to-visit.ts";
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

  test("names its days or its rule", async () => {
    const { child } = await aFamilyToVisit(municipality);
    expect(refusal(await on("2026-06-01").give(child, { reason: "Fordi" })).faults).toEqual([
      "/basis required",
      "/window required",
    ]);
  });
});
