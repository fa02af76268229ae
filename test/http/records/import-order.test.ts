import { afterAll, expect, test } from "vitest";
import { addHealthVisitors } from "../../../src/db/days/health-visitors.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { anImportedChild, anImportedFamily, anImporter } from "../../support/an-import.ts";
import { bodyOf } from "../../support/on-record.ts";
import { seededChance } from "../../support/seeded-chance.ts";
import { aCpr, aMother } from "../../support/a-birth-letter.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);

const SEED = 20_261_122;
const ORDERS = import.meta.env.MODE === "full" ? 20 : 3;

/** Lines of all kinds: sound ones, faulty ones, twins, one that comes twice, and a number on two. */
const linesOf = (healthVisitor: string) => {
  const held = [{ rule: "two-months", on: "2025-08-01", modality: "home" }];
  const children = [
    anImportedChild({ externalReference: "a", contacts: held }),
    anImportedChild({ externalReference: "b", birthDate: "2023-06-01" }),
  ];
  const mother = aMother();
  const twice = anImportedFamily({ healthVisitor });
  return [
    anImportedFamily({ healthVisitor, children }),
    anImportedFamily({
      healthVisitor,
      children: [anImportedChild({ cpr: null, externalReference: "c" }), { dueDate: "2026-05-20" }],
    }),
    anImportedFamily({
      healthVisitor,
      children: ["d", "e"].map((externalReference) => anImportedChild({ externalReference })),
    }),
    twice,
    twice,
    anImportedFamily({ healthVisitor, mother }),
    anImportedFamily({ healthVisitor, mother, children: [anImportedChild({ cpr: aCpr() })] }),
    anImportedFamily({ healthVisitor, colour: "red" }),
  ];
};

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** All that is on record in a municipality but ids and the moment, in an order of its own. */
async function recordsIn(code: string, lines: readonly object[]): Promise<readonly string[]> {
  const asks = municipality.as("coordinator", { municipality: code });
  const importer = anImporter(asks, municipality.store);
  const { id } = await importer.checks(lines);
  await importer.carriesOut(id, { skipFaulty: true });
  const read = async (path: string) => (await asks("GET", path)).text.replaceAll(ID, "");
  const { items } = bodyOf<{ items: { id: string; family: string }[] }>(
    await asks("GET", "/v1/children?limit=200"),
    200,
  );
  const told: string[] = [];
  for (const { id: child, family } of items) {
    const all = [`children/${child}`, `children/${child}/schedule`, `families/${family}`];
    const texts = await Promise.all(all.map((path) => read(`/v1/${path}`)));
    told.push(texts.join("\n"));
  }
  return told.toSorted();
}

test(`whatever the order of its lines, a file gives the same records (seed ${SEED})`, async () => {
  const chance = seededChance(SEED);
  const codes = Array.from({ length: ORDERS + 1 }, (_, place) => String(1_001 + place));
  const healthVisitor = "00000000-0000-4000-8000-00000000beef";
  for (const code of codes) {
    await municipality.store.open(code, (records) =>
      addHealthVisitors(records, [
        { id: healthVisitor, name: "Ragna Kornblomst", district: undefined },
      ]),
    );
  }
  const [first = "", ...others] = codes;
  const lines = linesOf(healthVisitor);
  const expected = await recordsIn(first, lines);
  expect(expected).toHaveLength(7);
  for (const code of others) {
    expect(await recordsIn(code, chance.shuffled(lines))).toEqual(expected);
  }
});
