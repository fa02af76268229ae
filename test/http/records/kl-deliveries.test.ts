import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at, withTag } from "../../support/a-family-to-visit.ts";
import { aKlGateway, resourcesOf } from "../../support/a-kl-gateway.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { bodyOf } from "../../support/on-record.ts";
import {
  ALL,
  DAY,
  FED,
  NIGHT,
  RELATION,
  VISIT,
  WEIGHT,
  kindsOf,
  toldOfVisits,
} from "../../support/told-of-visits.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const gateway = await aKlGateway(municipality);
const coordinator = municipality.as("coordinator");
const { on, finds, isVisited, toldOf } = toldOfVisits(municipality, gateway);

describe("what the gateway has been told", () => {
  test("is not told again, and what was never told is not taken back", async () => {
    const family = await aFamilyToVisit(municipality);
    const contact = await isVisited(family);
    await on(DAY).undoes(contact);
    expect(await toldOf(family.child, NIGHT)).toEqual([]);
    await isVisited(family);
    expect(kindsOf(await toldOf(family.child, NIGHT))).toEqual([...VISIT, "Patient"]);
    expect(await toldOf(family.child, "2026-03-08")).toEqual([]);
  });

  test("is taken back as entered in error when its contact was undone, and told anew when it was held after all", async () => {
    const family = await aFamilyToVisit(municipality);
    const contact = await isVisited(family);
    const before = await toldOf(family.child, NIGHT);
    await on("2026-03-08").undoes(contact);
    const back = await toldOf(family.child, "2026-03-09");
    expect(kindsOf(back)).toEqual([
      "Encounter entered-in-error",
      ...Array<string>(3).fill("Observation entered-in-error"),
      "Patient",
    ]);
    expect(back.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await isVisited(family);
    expect(kindsOf(await toldOf(family.child, "2026-03-10"))).toEqual([...VISIT, "Patient"]);
  });

  test("follows a finding that was corrected, and one that was none", async () => {
    const family = await aFamilyToVisit(municipality);
    const crying = {
      of: "child",
      observation: "condition",
      value: "e818645e-47a7-4125-a579-a68f556b7344",
    };
    const contact = await isVisited(family, [...ALL, crying]);
    await toldOf(family.child, NIGHT);
    await finds(contact, family.child, [{ ...WEIGHT, value: 3500 }, RELATION, FED], "2026-03-08");
    const told = await toldOf(family.child, "2026-03-09");
    expect(kindsOf(told)).toEqual([
      "Encounter finished",
      "Observation entered-in-error",
      ...VISIT.slice(1),
      "Patient",
    ]);
    expect(JSON.stringify(told)).toContain('"value":3500');
  });

  test("follows an intervention from its acceptance to its end, and one entered by mistake", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const path = `/v1/children/${child}/interventions`;
    const body = {
      code: "712ef286-161c-4b9d-b2b9-b43e3f432646",
      recipient: "child",
      startedOn: DAY,
    };
    const asks = at(coordinator, DAY);
    const { id } = bodyOf<{ id: string }>(await asks("POST", path, { body }), 201);
    expect(kindsOf(await toldOf(child, NIGHT))).toEqual(["CarePlan active", "Patient"]);
    const change = (sent: object) =>
      withTag(at(coordinator, "2026-03-09"), "PATCH", `/v1/interventions/${id}`, sent);
    bodyOf(await change({ endedOn: "2026-03-09" }));
    expect(kindsOf(await toldOf(child, "2026-03-10"))).toEqual(["CarePlan completed", "Patient"]);
    bodyOf(await change({ enteredInError: true }));
    expect(kindsOf(await toldOf(child, "2026-03-11"))).toEqual([
      "CarePlan entered-in-error",
      "Patient",
    ]);
    expect(refusal(await change({ endedOn: null }))).toMatchObject({ code: "alreadyUndone" });
  });

  test("is told again after an answer that was lost, and not after the next", async () => {
    const family = await aFamilyToVisit(municipality);
    const { delivery: last } = await gateway.asksAfter(0, DAY);
    const contact = await isVisited(family);
    const lost = await gateway.asksAfter(last, NIGHT);
    const again = await gateway.asksAfter(last, NIGHT);
    expect(again.bundle).toEqual(lost.bundle);
    await on("2026-03-08").undoes(contact);
    const [back] = (await gateway.asksAfter(last, "2026-03-09")).bundle.entry ?? [];
    expect(kindsOf(resourcesOf(back?.resource))).toContain("Encounter entered-in-error");
    const { delivery, bundle } = await gateway.asksAfter(again.delivery, "2026-03-10");
    expect(kindsOf(resourcesOf(bundle.entry?.[0]?.resource))).toContain(
      "Encounter entered-in-error",
    );
    expect((await gateway.asksAfter(delivery, "2026-03-10")).bundle.entry).toBeUndefined();
  });

  test("is all told again after 0, however many are asked for at once", async () => {
    const family = await aFamilyToVisit(municipality);
    await isVisited(family);
    await gateway.delivers(NIGHT);
    const whole = await gateway.asksAfter(0, NIGHT);
    const known = new Set(whole.bundle.entry?.map(({ resource }) => resource.id));
    const met = new Set<string>();
    let after = 0;
    for (let more = true; more;) {
      const page = await gateway.asksAfter(after, NIGHT, 2);
      for (const { resource } of page.bundle.entry ?? []) met.add(resource.id);
      ({ delivery: after, more } = page);
    }
    expect(met).toEqual(known);
    expect(
      refusal(
        await at(municipality.as("journal-system"), NIGHT)("POST", "/v1/kl-deliveries", {
          body: { after: after + 1_000 },
        }),
      ),
    ).toEqual({
      status: 422,
      code: "unknownDelivery",
      faults: ["/after unknownDelivery"],
    });
  });

  test("is not told again under its key once one of its children is stopped, and goes on without it", async () => {
    const { child } = await aFamilyToVisit(municipality);
    await toldOf(child, NIGHT);
    const { delivery: after } = await gateway.asksAfter(0, NIGHT);
    const asks = at(municipality.as("journal-system"), NIGHT);
    const asked = { body: { after: 0 }, headers: { "Idempotency-Key": "a-delivery-told-once" } };
    const first = await asks("POST", "/v1/kl-deliveries", asked);
    expect((await asks("POST", "/v1/kl-deliveries", asked)).text).toBe(first.text);
    bodyOf(await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } }));
    expect((await asks("POST", "/v1/kl-deliveries", asked)).status).toBe(404);
    expect((await gateway.asksAfter(after, NIGHT)).delivery).toBeGreaterThan(after);
  });

  test.each([2_147_483_648, 3_112_901_234, Number.MAX_SAFE_INTEGER])(
    "is none after %d, which no delivery is called",
    async (after) => {
      const asks = at(municipality.as("journal-system"), NIGHT);
      const body = { after };
      expect(refusal(await asks("POST", "/v1/kl-deliveries", { body }))).toEqual({
        status: 400,
        code: "invalidRequest",
        faults: ["/after tooBig"],
      });
    },
  );
});

describe("a contact that lacks what it must document", () => {
  test("is named as waiting, and told on the third day with what is unknown and what was not done", async () => {
    const family = await aFamilyToVisit(municipality);
    const contact = await isVisited(family, [FED]);
    const waiting = { child: family.child, contact, until: "2026-03-08" };
    expect((await gateway.delivers(NIGHT)).waiting).toContainEqual(waiting);
    await on("2026-03-07").observes(contact, { weight: false });
    expect((await gateway.delivers("2026-03-08T12:00:00Z")).waiting).toContainEqual(waiting);
    const told = await toldOf(family.child, "2026-03-09T01:00:00Z");
    const absent = told.flatMap((each) =>
      "dataAbsentReason" in each
        ? [/"code":"([a-z-]+)"/.exec(JSON.stringify(each["dataAbsentReason"]))?.[1]]
        : [],
    );
    expect(absent.toSorted()).toEqual(["not-performed", "unknown"]);
  });
});
