import { afterAll, expect, test } from "vitest";
import { aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aReplacing } from "../../support/letters.ts";
import { aJournal, bodyOf, changes } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const HOME = { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel" };
const HERE = { latitude: 56.256719, longitude: 9.861244 };
const THERE = { latitude: 56.3, longitude: 9.9 };

const registered = (coordinates: unknown) =>
  journal.registers({ mother: aMother({ address: { ...HOME, coordinates } }) });
const homeOf = async (family: string) => (await journal.family(family)).homes[0];

test("a letter may say where a home lies, and a family shows it", async () => {
  const { family } = await registered(HERE);
  expect(await homeOf(family)).toEqual({ ...HOME, coordinates: HERE });
});

test.each([null, undefined])("a letter that says %s leaves it open", async (coordinates) => {
  const { family } = await registered(coordinates);
  expect(await homeOf(family)).toEqual({ ...HOME, coordinates: null });
});

test("a tenth of a metre is kept, and no more", async () => {
  const { family } = await registered({ latitude: 56.25671949, longitude: 9.8612436 });
  expect(await homeOf(family)).toMatchObject({
    coordinates: { latitude: 56.256719, longitude: 9.861244 },
  });
});

test.each([
  { name: "learns it", from: undefined, told: HERE, to: HERE },
  { name: "is put right", from: HERE, told: THERE, to: THERE },
  { name: "keeps it", from: HERE, told: undefined, to: HERE },
])("by a correction of the same street a home $name", async ({ from, told, to }) => {
  const { family, letter } = await registered(from);
  const mother = { ...letter.mother, address: { ...HOME, coordinates: told } };
  await journal.sends(aReplacing("corrected", letter, { mother }), 200);
  expect((await journal.family(family)).homes).toEqual([{ ...HOME, coordinates: to }]);
});

test("new coordinates of the same home are a change of it", async () => {
  const { family } = await registered(HERE);
  const path = `/v1/families/${family}`;
  const before = (await journal.asks("GET", path)).headers.get("ETag");
  const homes = [{ ...HOME, coordinates: THERE }];
  const answer = await changes(journal.asks, "PATCH", path, { homes });
  expect(bodyOf(answer)).toMatchObject({ homes });
  expect(answer.headers.get("ETag")).not.toBe(before);
});

test.each([
  { coordinates: { latitude: 53, longitude: 9.8 }, faults: ["latitude tooSmall"] },
  { coordinates: { latitude: 59, longitude: 17 }, faults: ["latitude tooBig", "longitude tooBig"] },
  { coordinates: { latitude: 56 }, faults: ["longitude required"] },
  { coordinates: { latitude: 56, longitude: 9, height: 2 }, faults: ["height unknownField"] },
])("$faults of a home", async ({ coordinates, faults }) => {
  const { family } = await registered(HERE);
  const homes = [HOME, { ...HOME, coordinates }];
  const answer = await changes(journal.asks, "PATCH", `/v1/families/${family}`, { homes });
  const named = faults.map((fault) => `/homes/1/coordinates/${fault}`);
  expect(refusal(answer)).toMatchObject({ status: 400, faults: named });
});

test("a protected family shows none, to anyone and anywhere", async () => {
  const { family, child } = await registered(HERE);
  const coordinator = municipality.as("coordinator");
  const headers = { "If-Match": "*" };
  const path = `/v1/children/${child}/address-protection`;
  bodyOf(await coordinator("PUT", path, { body: { protected: true }, headers }));
  const subject = (await journal.family(family)).healthVisitor ?? "";
  const viewers = [coordinator, journal.asks, municipality.as("health-visitor", { subject })];
  for (const asks of viewers) {
    for (const shown of [`families/${family}`, `children/${child}`, `children/${child}/schedule`]) {
      const { status, text } = await asks("GET", `/v1/${shown}`);
      expect([status, /56\.25|9\.86/.test(text)], shown).toEqual([200, false]);
    }
  }
  const revealed = await coordinator("POST", `/v1/children/${child}/address-reveals`, {
    body: { reason: "Hjemmebesøg i morgen" },
  });
  expect(bodyOf(revealed, 201)).toEqual({ addresses: [{ ...HOME, coordinates: HERE }] });
});
