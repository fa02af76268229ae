import type { CarePlan, Patient, ServiceRequest } from "@medplum/fhirtypes";
import { afterAll, describe, expect, test } from "vitest";
import { aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { FHIR, findsAll } from "../../support/a-fhir-client.ts";
import { aLifeInFhir } from "../../support/a-life-in-fhir.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const life = await aLifeInFhir(municipality);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const [one] = life.twins;

const read = async <Found>(path: string, asks = coordinator): Promise<Found> =>
  bodyOf(await asks("GET", `${FHIR}/${path}`));
describe("who sees what", () => {
  test("a journal that may not see why sees no reason and no proposal", async () => {
    const blind = municipality.as("journal-system", { scopes: ["records:read"] });
    const requests = await findsAll<ServiceRequest>(blind, `ServiceRequest?patient=${one}`);
    expect(requests.length).toBeGreaterThan(5);
    expect(
      requests.filter(({ reasonCode, intent }) => reasonCode ?? intent === "proposal"),
    ).toEqual([]);
    expect((await blind("GET", `${FHIR}/ServiceRequest/${life.proposal}`)).status).toBe(404);
    const plan = await read<CarePlan>(`CarePlan/${one}`, blind);
    expect(JSON.stringify(plan)).not.toContain(life.proposal);
    const seeing = await read<ServiceRequest>(`ServiceRequest/${life.proposal}`, journal.asks);
    expect(seeing.reasonCode?.[0]?.text).toBeTruthy();
  });

  test("another health visitor finds none of the twins", async () => {
    const stranger = municipality.as("health-visitor", {
      subject: "0999a000-0000-4000-8000-000000000004",
    });
    for (const search of ["Patient", "CarePlan", "ServiceRequest", "Appointment", "Encounter"]) {
      const text = JSON.stringify(await findsAll(stranger, search));
      for (const child of life.twins) expect(text, search).not.toContain(child);
    }
    for (const path of [`Patient/${one}`, `CarePlan/${one}`, `Appointment/${life.day}`]) {
      expect((await stranger("GET", `${FHIR}/${path}`)).status, path).toBe(404);
    }
  });

  test("another municipality's ids are nobody's", async () => {
    const abroad = municipality.as("coordinator", { municipality: "0710" });
    const paths = [`Patient/${one}`, `Encounter/${life.contact}`, `Schedule/${life.healthVisitor}`];
    for (const path of paths) {
      expect(refusal(await abroad("GET", `${FHIR}/${path}`)).code, path).toBe("notFound");
    }
  });

  test("a protected family is labelled, and its answers are the same wherever it lives", async () => {
    const worlds = [
      { street: "Vintergækvej 31", postalCode: "8450", city: "Hammel" },
      { street: "Erantisvej 7", postalCode: "8472", city: "Sporup" },
    ].map((address) => aMother({ cpr: "0101905000", address, addressProtected: true }));
    const texts: string[] = [];
    for (const mother of worlds) {
      const { child } = await journal.registers({
        mother: { ...mother, cpr: mother.cpr.replace(/0$/, String(texts.length + 1)) },
        children: [aBornChild({ transferredTo: mother.address.city, cpr: undefined })],
      });
      const patient = await read<Patient>(`Patient/${child}`);
      expect(patient.meta?.security?.[0]?.code).toBe("R");
      const found = await Promise.all(
        [
          `Patient?_id=${child}`,
          `CarePlan?patient=${child}`,
          `ServiceRequest?patient=${child}`,
        ].map((search) => findsAll(coordinator, search)),
      );
      texts.push(withoutMade(JSON.stringify([patient, found])));
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts.join()).not.toMatch(/Vinterg|Erantis|Sporup|8472|8450|hammel/i);
  });
});

/** Ids, versions and moments are each family's own. */
function withoutMade(text: string): string {
  return text
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id")
    .replace(/"versionId":"[^"]*"/g, "")
    .replace(/"lastUpdated":"[^"]*"/g, "");
}
