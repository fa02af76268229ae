import { afterAll, expect, test } from "vitest";
import { aBirthLetter } from "../../support/a-birth-letter.ts";
import { planPath } from "../../support/a-day-plan.ts";
import { aFamilyToVisit } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { anEmergencyIn } from "../../support/an-emergency.ts";
import { countedStatements } from "../../support/counted-statements.ts";
import { anEmbeddedDatabase } from "../../support/databases.ts";

let counter: ReturnType<typeof countedStatements> | undefined;
const municipality = await aMunicipality(async () => {
  const { database, stop } = await anEmbeddedDatabase();
  counter = countedStatements(database);
  return { database: counter.database, stop };
});
afterAll(municipality.stop);

test("a plan is read with its municipality: no reading and no registration asks once more", async () => {
  const { child, healthVisitor, visit } = await aFamilyToVisit(municipality);
  const coordinator = municipality.as("coordinator");
  const asked = [
    () => coordinator("GET", `/v1/children/${child}/schedule?at=2026-03-12`),
    () => coordinator("GET", "/v1/visits?at=2026-03-12"),
    () => coordinator("GET", `/v1/visits/${visit("establishment")}?at=2026-03-12`),
    () => coordinator("GET", planPath(healthVisitor, "2026-03-12")),
    () => coordinator("GET", `/v1/tasks?child=${child}&at=2026-03-12`),
    () =>
      municipality.as("journal-system")("POST", "/v1/birth-notifications", {
        body: aBirthLetter(),
      }),
  ];
  const counts = async () => {
    const sent: number[] = [];
    for (const ask of asked) sent.push((await counter?.during(ask))?.length ?? 0);
    return sent;
  };
  const without = await counts();
  await anEmergencyIn(municipality).begins();
  expect(await counts()).toEqual(without);
  expect(without.every((count) => count > 0)).toBe(true);
});
