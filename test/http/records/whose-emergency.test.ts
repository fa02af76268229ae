import { afterAll, describe, expect, test } from "vitest";
import { aMother } from "../../support/a-birth-letter.ts";
import { aFamilyToVisit } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { type SetAsideShown, anEmergencyIn } from "../../support/an-emergency.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const journal = aJournal(municipality);
const { begins, ends, visitsOf } = anEmergencyIn(municipality);

const aside = (visits: readonly object[]) =>
  (visits as readonly SetAsideShown[]).filter(({ setAside }) => setAside !== undefined);

const IN_HINNERUP = { street: "Vintergækvej 31", postalCode: "8382", city: "Hinnerup" };

describe("whose visits a plan shows", async () => {
  const ofHammel = await coordinatorOf(municipality, "hammel");
  const ofHinnerup = await coordinatorOf(municipality, "hinnerup");
  const { child, healthVisitor } = await aFamilyToVisit(municipality);
  const other = await aFamilyToVisit(municipality);
  const id = await begins({ district: "hammel" });
  afterAll(() => ends(id));
  const childrenOf = async (asks = coordinator) =>
    new Set((await visitsOf(id, "", asks)).items.map((each) => each.child));

  test("a health visitor her own families', a coordinator her districts', a journal all", async () => {
    const hers = municipality.as("health-visitor", { subject: healthVisitor });
    expect(await childrenOf(hers)).toEqual(new Set([child]));
    for (const asks of [ofHammel, coordinator, journal.asks]) {
      expect(await childrenOf(asks)).toEqual(await childrenOf());
      expect(await childrenOf(asks)).toContain(other.child);
    }
    expect(await childrenOf(ofHinnerup)).toEqual(new Set());
  });

  test("reaches nobody outside its district", async () => {
    const mother = aMother({ address: IN_HINNERUP });
    const away = await aFamilyToVisit(municipality, { mother });
    expect(await childrenOf()).not.toContain(away.child);
    expect(aside((await journal.schedule(away.child, "2026-03-12")).visits)).toEqual([]);
  });

  test("of a protected address only to its own health visitor: the plan would tell the district", async () => {
    const hidden = await aFamilyToVisit(municipality);
    const change = { body: { protected: true }, headers: { "If-Match": "*" } };
    bodyOf(await coordinator("PUT", `/v1/children/${hidden.child}/address-protection`, change));
    const { visits } = await journal.schedule(hidden.child, "2026-03-12");
    expect(aside(visits)[0]?.setAside).toEqual({ emergencyPlan: null, until: "2026-03-22" });
    const hers = municipality.as("health-visitor", { subject: hidden.healthVisitor });
    expect(await childrenOf(hers)).toEqual(new Set([hidden.child]));
    for (const asks of [ofHammel, coordinator, journal.asks]) {
      expect(await childrenOf(asks)).not.toContain(hidden.child);
    }
    expect(JSON.stringify(visits)).not.toContain(id);
  });
});
