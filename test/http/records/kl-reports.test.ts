import { afterAll, describe, expect, test } from "vitest";
import { aBirthLetter, aBornChild, aCpr, aMother } from "../../support/a-birth-letter.ts";
import { aFamilyToVisit, at } from "../../support/a-family-to-visit.ts";
import { aKlGateway, resourcesOf } from "../../support/a-kl-gateway.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { bodyOf, changes } from "../../support/on-record.ts";
import { registeredTwice } from "../../support/registered-twice.ts";
import { ALL, DAY, NIGHT, VISIT, kindsOf, toldOfVisits } from "../../support/told-of-visits.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const gateway = await aKlGateway(municipality);
const coordinator = municipality.as("coordinator");
const { finds, isVisited, toldOf } = toldOfVisits(municipality, gateway);

describe("who is told of", () => {
  test("no child without a CPR number, until it has one", async () => {
    const letter = aBirthLetter({
      children: [aBornChild({ cpr: undefined, replacementNumber: "R12345678" })],
    });
    const family = await aFamilyToVisit(municipality, letter);
    await isVisited(family);
    expect(refusal(await gateway.reads(family.child, NIGHT))).toMatchObject({
      code: "cprNumberMissing",
    });
    const { unnamed } = await gateway.asksAfter(0, NIGHT);
    expect(unnamed).toContain(family.child);
    const children = [{ ...letter.children[0], cpr: aCpr() }];
    const corrected = {
      ...letter,
      messageId: crypto.randomUUID(),
      status: "corrected",
      replaces: letter.messageId,
      children,
    };
    bodyOf(
      await at(municipality.as("journal-system"), "2026-03-08")("POST", "/v1/birth-notifications", {
        body: corrected,
      }),
    );
    expect(kindsOf(await toldOf(family.child, "2026-03-08"))).toEqual([...VISIT, "Patient"]);
  });

  test("by number alone, whatever is known of them, a protected home the least", async () => {
    const mother = aMother({ addressProtected: true });
    const family = await aFamilyToVisit(municipality, { mother });
    const contact = await isVisited(family);
    await finds(contact, family.child, [
      ...ALL,
      { of: "mother", observation: "support-network", value: "normal" },
    ]);
    const { text } = await gateway.reads(family.child, NIGHT);
    expect(text).toContain(mother.cpr);
    expect(text).not.toMatch(/Æblegren|Tusindfrydvej|8450|Hammel|12 34 56/);
  });

  test("once, where one was registered twice: the other is taken back", async () => {
    const first = await aFamilyToVisit(municipality);
    const twice = await registeredTwice(coordinator, first.letter);
    await isVisited(first);
    await gateway.delivers(NIGHT);
    const body = { into: twice, reason: "Registreret to gange" };
    const path = `/v1/children/${first.child}/merge`;
    bodyOf(await at(coordinator, "2026-03-08")("POST", path, { body }));
    const { of } = await gateway.delivers("2026-03-09");
    const back = kindsOf(resourcesOf(of(first.child)[0]));
    expect(back).toContain("Encounter entered-in-error");
    expect(back).not.toContain("Encounter finished");
    expect(kindsOf(resourcesOf(of(twice)[0]))).toEqual([...VISIT, "Patient"]);
  });

  test("a child that died, of what was held before", async () => {
    const family = await aFamilyToVisit(municipality);
    await isVisited(family);
    bodyOf(
      await at(coordinator, "2026-03-07")("POST", `/v1/children/${family.child}/stop`, {
        body: { cause: "death" },
      }),
    );
    const told = bodyOf<Parameters<typeof resourcesOf>[0]>(
      await gateway.reads(family.child, "2026-03-08"),
    );
    expect(kindsOf(resourcesOf(told))).toEqual([...VISIT, "Patient"]);
  });
});

describe("a report of one child", () => {
  test("is the same while nothing has changed, and begins on the day that is asked for", async () => {
    const family = await aFamilyToVisit(municipality);
    await isVisited(family);
    const first = await gateway.reads(family.child, NIGHT);
    expect(first.headers.get("Content-Type")).toBe("application/fhir+json");
    expect((await gateway.reads(family.child, NIGHT)).text).toBe(first.text);
    const later = await gateway.reads(family.child, "2026-03-08");
    expect(later.headers.get("ETag")).toBe(first.headers.get("ETag"));
    const since = async (day: string) =>
      bodyOf<{ entry?: unknown }>(await gateway.reads(family.child, NIGHT, day)).entry;
    expect(await since(DAY)).toEqual((first.json as { entry: unknown }).entry);
    expect(await since("2026-03-07")).toBeUndefined();
  });

  test("asks for a token that may read the record and its reasons, and a delivery too", async () => {
    const family = await aFamilyToVisit(municipality);
    await isVisited(family);
    const path = `/v1/children/${family.child}/kl-delivery`;
    const statuses = async (...scopes: readonly string[]) => {
      const asks = municipality.as("journal-system", { scopes });
      const made = await asks("POST", "/v1/kl-deliveries", { body: {} });
      return [(await asks("GET", path)).status, made.status];
    };
    expect(await statuses("records:read")).toEqual([403, 403]);
    expect(await statuses("reasons:read")).toEqual([404, 403]);
    expect(await statuses("records:read", "reasons:read")).toEqual([200, 201]);
  });

  test("and a delivery ask who keeps the records", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const says = async (sorCode: string | null) =>
      changes(municipality.as("administrator"), "PUT", "/v1/settings", { sorCode });
    bodyOf(await says(null));
    expect(refusal(await gateway.reads(child, NIGHT))).toMatchObject({ code: "sorCodeMissing" });
    const asks = municipality.as("journal-system");
    expect(refusal(await asks("POST", "/v1/kl-deliveries", { body: {} }))).toMatchObject({
      code: "sorCodeMissing",
    });
    expect((await says("12345")).status).toBe(400);
    bodyOf(await says("451000016003"));
  });
});
