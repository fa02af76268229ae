import { afterAll, describe, expect, test } from "vitest";
import { aDay, aHome, planOf, planPath } from "../../support/a-day-plan.ts";
import { aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { type Asks, aMunicipality } from "../../support/a-municipality.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { bodyOf, changes } from "../../support/on-record.ts";
import { withoutIds } from "../../support/without-ids.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const ofHammel = await coordinatorOf(municipality, "hammel");
const centres = [
  { postalCode: "8450", latitude: 56.26, longitude: 9.86 },
  { postalCode: "8464", latitude: 56.05, longitude: 9.99 },
];
bodyOf(
  await changes(municipality.as("administrator"), "PUT", "/v1/settings", {
    postalCodeCentres: centres,
  }),
);

const NEAR = aHome(0.01, 0.01, { street: "Vintergækvej 31" });
const FAR = { ...aHome(0.4, -0.3), street: "Martsviolvej 2", postalCode: "8464", city: "Galten" };
const PLACE = /Vintergæk|Martsviol|Galten|56\.26|56\.65|9\.87|9\.56|8464/;

const protect = (child: string, isProtected: boolean) =>
  changes(
    coordinator,
    "PUT",
    `/v1/children/${child}/address-protection`,
    { protected: isProtected },
    `/v1/children/${child}`,
  );

const livesAt = async (family: string, home: object) =>
  bodyOf(await changes(coordinator, "PATCH", `/v1/families/${family}`, { homes: [home] }));

/** A day with a protected family at home between two others, and with a visit of it to book. */
async function aDayWithAProtectedFamily(home: object) {
  const day = await aDay(municipality);
  const others = [
    await day.family({ mother: aMother({ address: aHome(0.1) }) }),
    await day.family({ mother: aMother({ address: aHome(-0.1) }) }),
  ];
  for (const { visit } of others) await day.agrees([visit("postpartum")]);
  const hidden = await day.family({ mother: aMother({ address: home }) });
  bodyOf(await protect(hidden.child, true));
  const { id: stop } = await day.agrees([hidden.visit("postpartum")]);
  return { ...day, hidden, stop };
}

const ROLES = [
  "health-visitor",
  "coordinator",
  "coordinator of the district",
  "journal-system",
  "journal-system without reasons",
] as const;

function asking(role: (typeof ROLES)[number], healthVisitor: string): Asks {
  if (role === "coordinator of the district") return ofHammel;
  if (role === "journal-system without reasons") {
    return municipality.as("journal-system", { scopes: ["records:read"] });
  }
  const subject = role === "health-visitor" ? { subject: healthVisitor } : {};
  return municipality.as(role, subject);
}

describe("of a protected family the plan tells that it is protected, and not where it lives", () => {
  test.each(ROLES)("to a %s", async (role) => {
    const { healthVisitor, stop } = await aDayWithAProtectedFamily(NEAR);
    const answer = await asking(role, healthVisitor)("GET", planPath(healthVisitor));
    const { stops } = planOf(answer);
    const hidden = stops.find(({ appointment }) => appointment === stop);
    expect(hidden).toMatchObject({
      place: null,
      protected: true,
      placeFrom: "keptBack",
      travelMethod: "assumed",
      travelMinutes: 15,
    });
    for (const other of stops.filter((each) => each !== hidden)) {
      expect(other.protected).toBe(false);
      expect(other.place).not.toBeNull();
    }
    expect(withoutIds(answer.text)).not.toMatch(PLACE);
  });

  test.each(ROLES)("wherever it lives a %s reads the same bytes", async (role) => {
    const { healthVisitor, hidden, stop } = await aDayWithAProtectedFamily(NEAR);
    const read = async () => {
      const answer = await asking(role, healthVisitor)("GET", planPath(healthVisitor));
      return { text: answer.text, tag: answer.headers.get("ETag") };
    };
    const near = await read();
    expect(near.text).toContain(stop);
    await livesAt(hidden.family, FAR);
    expect(await read()).toEqual(near);
    await livesAt(hidden.family, { street: "Martsviolvej 2", postalCode: "9990", city: "Ingen" });
    // The family has left the district, and its coordinator with it; for all others nothing changes.
    if (role !== "coordinator of the district") expect(await read()).toEqual(near);
    await livesAt(hidden.family, NEAR);
    bodyOf(await protect(hidden.child, false));
    expect(withoutIds((await read()).text)).toMatch(PLACE);
  });

  test("one twin's protection, or a parent's, is the whole family's", async () => {
    for (const letter of [
      { children: [aBornChild(), aBornChild({ addressProtected: true })] },
      { mother: aMother({ address: NEAR, addressProtected: true }) },
    ]) {
      const day = await aDay(municipality);
      const { visit } = await day.family({ mother: aMother({ address: NEAR }), ...letter });
      await day.agrees([visit("postpartum")]);
      const { stops } = await day.plan();
      expect(stops[0]).toMatchObject({ place: null, protected: true, placeFrom: "keptBack" });
    }
  });

  test("by telephone or in the clinic it is protected too", async () => {
    for (const modality of ["phone", "clinic", "daycare"]) {
      const { hidden, stop, agrees, plan } = await aDayWithAProtectedFamily(NEAR);
      const { id } = await agrees([hidden.visit("establishment")], { modality });
      const { stops } = await plan();
      for (const appointment of [stop, id]) {
        const shown = stops.find((each) => each.appointment === appointment);
        expect(shown).toMatchObject({ place: null, protected: true });
      }
    }
  });
});
