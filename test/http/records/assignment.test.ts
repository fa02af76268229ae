import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aMother } from "../../support/a-birth-letter.ts";
import { type AMunicipality, aMunicipality } from "../../support/a-municipality.ts";
import { aReplacing } from "../../support/letters.ts";
import { type FamilyShown, type Page, aJournal, bodyOf, changes } from "../../support/on-record.ts";

const aMotherIn = (postalCode: string | null) =>
  aMother({ address: { street: "Tusindfrydvej 4", postalCode, city: "Hammel" } });

async function healthVisitorsOf(municipality: AMunicipality, district: string) {
  const answer = await municipality.as("coordinator")(
    "GET",
    `/v1/health-visitors?district=${district}`,
  );
  return bodyOf<Page<{ id: string }>>(answer).items.map(({ id }) => id);
}

describe("a new family gets a health visitor of its district", () => {
  test("who follows the fewest: eight births are shared evenly, and at every moment", async () => {
    const municipality = await aMunicipality();
    const journal = aJournal(municipality);
    const ours = await healthVisitorsOf(municipality, "hammel");
    const counts = new Map(ours.map((id) => [id, 0]));
    expect(counts.size).toBe(2);
    for (let births = 0; births < 8; births++) {
      const { child } = await journal.registers();
      const { healthVisitor } = await journal.child(child);
      counts.set(healthVisitor ?? "nobody", (counts.get(healthVisitor ?? "nobody") ?? 0) + 1);
      expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThan(2);
    }
    expect([...counts]).toEqual(ours.map((id) => [id, 4]));
    await municipality.stop();
  });

  test("of the postal code it lives in", async () => {
    const municipality = await aMunicipality();
    const journal = aJournal(municipality);
    const theirs = await healthVisitorsOf(municipality, "hinnerup");
    for (const postalCode of ["8382", "8370", "8871"]) {
      const { child } = await journal.registers({ mother: aMotherIn(postalCode) });
      const { healthVisitor, district } = await journal.child(child);
      expect(district).toBe("hinnerup");
      expect(theirs).toContain(healthVisitor);
    }
    await municipality.stop();
  });

  test("who follows the fewest open ones: those of cancelled births do not count", async () => {
    const municipality = await aMunicipality();
    const journal = aJournal(municipality);
    const first = await journal.registers();
    const follower = (await journal.child(first.child)).healthVisitor;
    const second = await journal.registers();
    const other = (await journal.child(second.child)).healthVisitor;
    expect(other).not.toBe(follower);
    await journal.sends(aReplacing("cancelled", second.letter, {}), 200);
    const third = await journal.registers();
    expect((await journal.child(third.child)).healthVisitor).toBe(other);
    await municipality.stop();
  });

  test("unless it has one: a sibling comes to her", async () => {
    const municipality = await aMunicipality();
    const journal = aJournal(municipality);
    const { child, letter } = await journal.registers({
      children: [{ bornAt: "2024-01-02T04:12:00+01:00" }],
    });
    await journal.registers({ mother: aMotherIn("8382") });
    const sibling = await journal.registers({ mother: letter.mother });
    const { healthVisitor } = await journal.child(child);
    expect((await journal.child(sibling.child)).healthVisitor).toBe(healthVisitor);
    await municipality.stop();
  });
});

describe("a family without a district waits for somebody to follow it", () => {
  let municipality: AMunicipality;
  beforeAll(async () => {
    municipality = await aMunicipality();
  });
  afterAll(() => municipality.stop());

  const waiting = async () => {
    const answer = await municipality.as("coordinator")("GET", "/v1/assignments?state=open");
    return bodyOf<Page<FamilyShown>>(answer).items.map(({ id }) => id);
  };

  test.each([
    { name: "no address", mother: () => aMother({ address: undefined }) },
    { name: "no postal code", mother: () => aMotherIn(null) },
    { name: "a postal code of no district", mother: () => aMotherIn("1000") },
  ])("$name: it stands among the assignments until it is given to one", async ({ mother }) => {
    const journal = aJournal(municipality);
    const { family, child } = await journal.registers({ mother: mother() });
    expect((await journal.child(child)).healthVisitor).toBeNull();
    expect(await waiting()).toContain(family);
    const [healthVisitor] = await healthVisitorsOf(municipality, "hinnerup");
    const coordinator = municipality.as("coordinator");
    const given = await changes(coordinator, "PATCH", `/v1/families/${family}`, { healthVisitor });
    expect(bodyOf<FamilyShown>(given).healthVisitor).toBe(healthVisitor);
    expect(await waiting()).not.toContain(family);
    const { visits } = await journal.schedule(child);
    expect(new Set(visits.map((visit) => visit.healthVisitor))).toEqual(new Set([healthVisitor]));
    const taken = { healthVisitor: null };
    await changes(coordinator, "PATCH", `/v1/families/${family}`, taken);
    expect(await waiting()).toContain(family);
  });

  test("one that has a health visitor does not stand there", async () => {
    const { family } = await aJournal(municipality).registers();
    expect(await waiting()).not.toContain(family);
  });

  test("one whose birth was cancelled does not either", async () => {
    const journal = aJournal(municipality);
    const { family, letter } = await journal.registers({ mother: aMotherIn("1000") });
    expect(await waiting()).toContain(family);
    await journal.sends(aReplacing("cancelled", letter, {}), 200);
    expect(await waiting()).not.toContain(family);
  });
});
