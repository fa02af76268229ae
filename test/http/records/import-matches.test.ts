import { afterAll, expect, test } from "vitest";
import { aCpr, aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  type ImportShown,
  anImportedChild,
  anImportedFamily,
  anImporter,
  asJsonLines,
} from "../../support/an-import.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const importer = anImporter(municipality.as("coordinator"), municipality.store);

const aNamelessTwin = async () => {
  const { child, letter } = await journal.registers();
  const birthDate = (letter.children[0]?.bornAt ?? "").slice(0, 10);
  const children = [anImportedChild({ cpr: null, birthDate })];
  const { id, ...checked } = await importer.checks([
    anImportedFamily({ mother: letter.mother, children }),
  ]);
  const page = bodyOf<{ items: MatchShown[] }>(
    await municipality.as("coordinator")("GET", `/v1/imports/${id}/matches?decided=false`),
    200,
  );
  const [match] = page.items;
  if (match === undefined) throw new Error("nobody is to look");
  const decides = (decision: string, etag = match.etag) =>
    municipality.as("coordinator")("POST", `/v1/imports/${id}/matches/${match.id}/decision`, {
      body: { decision },
      headers: { "If-Match": etag },
    });
  return { id, child, checked, match, decides };
};

interface MatchShown {
  readonly id: string;
  readonly etag: string;
  readonly line: number;
  readonly child: number;
  readonly because: readonly string[];
  readonly told: { readonly name: string | null } | null;
  readonly other: {
    readonly childId: string | null;
    readonly line: number | null;
    readonly child: number | null;
    readonly is: { readonly name: string | null } | null;
  };
}

test("a child that may be on record waits for a person, who is shown both", async () => {
  const { id, child, checked, match } = await aNamelessTwin();
  expect(checked).toMatchObject({ lines: { undecided: 1 }, undecidedMatches: 1 });
  expect(match).toMatchObject({
    line: 1,
    because: ["sameBirthDate", "sameFamily"],
    told: { birthDate: "2026-03-02" },
    other: { childId: child, is: { name: "Alma Æblegren", birthDate: "2026-03-02" } },
  });
  expect(refusal(await importer.commits(id))).toMatchObject({
    status: 409,
    code: "matchesUndecided",
  });
});

test.each([
  { decision: "same", made: 0, joined: 1 },
  { decision: "different", made: 1, joined: 0 },
])("decided to be $decision: $made made, $joined joined", async ({ decision, made, joined }) => {
  const { id, child, decides } = await aNamelessTwin();
  expect((await decides(decision)).status).toBe(200);
  expect(await importer.carriesOut(id)).toMatchObject({ children: { made, joined } });
  const [line] = await importer.lines(id);
  expect(line?.childrenJoined).toEqual(joined === 1 ? [child] : []);
});

test("a decision is made to what was read, and anew until it is carried out", async () => {
  const { id, match, decides } = await aNamelessTwin();
  expect((await decides("different")).status).toBe(200);
  expect(refusal(await decides("same"))).toMatchObject({ status: 412 });
  expect((await decides("same", `"2.0"`)).status).toBe(200);
  expect(await importer.carriesOut(id)).toMatchObject({ children: { made: 0, joined: 1 } });
  expect(refusal(await decides("same", `"3.0"`))).toMatchObject({ code: "importNotReady" });
  expect(match.etag).toBe(`"1.0"`);
});

test.each(["same", "different"])("alike children of two lines: %s", async (decision) => {
  const birthDate = decision === "same" ? "2024-02-01" : "2024-02-02";
  const child = () => anImportedChild({ cpr: null, birthDate, name: "Alma Marie Æblegren" });
  const { id } = await importer.checks([
    anImportedFamily({ children: [child()] }),
    anImportedFamily({ children: [child()] }),
  ]);
  const asks = municipality.as("coordinator");
  const { items } = bodyOf<{ items: MatchShown[] }>(
    await asks("GET", `/v1/imports/${id}/matches`),
    200,
  );
  expect(items).toMatchObject([
    { line: 2, other: { line: 1 }, because: ["sameBirthDate", "namesAlike"] },
  ]);
  const path = `/v1/imports/${id}/matches/${items[0]?.id}/decision`;
  await asks("POST", path, { body: { decision }, headers: { "If-Match": "*" } });
  const made = decision === "same" ? 1 : 2;
  const done = await importer.carriesOut(id, { skipFaulty: true });
  expect(done).toMatchObject({ children: { made }, lines: { done: made, faulty: 2 - made } });
});

test.each(["same", "different"])("alike children of one line: %s", async (decision) => {
  const twins = [1, 2].map(() =>
    anImportedChild({ cpr: null, name: null, birthDate: "2024-03-01" }),
  );
  const { id, ...checked } = await importer.checks([anImportedFamily({ children: twins })]);
  expect(checked).toMatchObject({ lines: { undecided: 1 }, undecidedMatches: 1 });
  const asks = municipality.as("coordinator");
  const path = `/v1/imports/${id}/matches`;
  const { items } = bodyOf<{ items: MatchShown[] }>(await asks("GET", path), 200);
  expect(items).toMatchObject([
    { line: 1, child: 1, other: { line: 1, child: 0 }, because: ["sameBirthDate", "sameFamily"] },
  ]);
  await asks("POST", `${path}/${items[0]?.id}/decision`, {
    body: { decision },
    headers: { "If-Match": "*" },
  });
  const made = decision === "same" ? 0 : 2;
  expect(await importer.carriesOut(id, { skipFaulty: true })).toMatchObject({ children: { made } });
  expect(await importer.lines(id, "faulty")).toMatchObject(
    decision === "same"
      ? [{ line: 1, problems: [{ pointer: "/children/1", code: "duplicateChild" }] }]
      : [],
  );
});

test("a hundred of one name and day are faults of their lines, and so is one that may be any of many on record", async () => {
  const of = (cpr: string | null) =>
    anImportedFamily({
      children: [anImportedChild({ cpr, birthDate: "2026-02-01", name: "Alma" })],
    });
  const { id, ...checked } = await importer.checks(Array.from({ length: 100 }, () => of(null)));
  expect(checked).toMatchObject({ lines: { faulty: 100 }, undecidedMatches: 0 });
  expect((await importer.lines(id))[99]?.problems).toMatchObject([
    { line: 100, pointer: "/children/0", code: "tooManyAlike" },
  ]);
  const numbered = await importer.checks(Array.from({ length: 11 }, () => of(aCpr())));
  await importer.carriesOut(numbered.id);
  const later = await importer.checks([of(null)]);
  expect((await importer.lines(later.id))[0]?.problems).toMatchObject([{ code: "tooManyAlike" }]);
});

test("more questions than are written at once are all laid down", async () => {
  const families = Array.from({ length: 12 }, (_, place) => {
    const birthDate = `2025-${String(place + 1).padStart(2, "0")}-01`;
    const child = () => anImportedChild({ cpr: null, name: null, birthDate });
    return anImportedFamily({ children: Array.from({ length: 10 }, child) });
  });
  const sent = await importer.sends(asJsonLines(families));
  expect(bodyOf<ImportShown>(sent, 201)).toMatchObject({ undecidedMatches: 12 * 45 });
});

test("what no longer fits when its turn comes is a problem of its line, and no other waits for it", async () => {
  const mother = aMother();
  const birthDate = "2024-05-01";
  const lost = anImportedFamily({ mother, children: [anImportedChild({ cpr: null, birthDate })] });
  const { id } = await importer.checks([lost, anImportedFamily()]);
  const meanwhile = { arrivedOn: "2026-03-02", mother, children: [{ cpr: aCpr(), birthDate }] };
  expect((await journal.asks("POST", "/v1/arrivals", { body: meanwhile })).status).toBe(201);
  expect(await importer.carriesOut(id)).toMatchObject({ lines: { done: 1, faulty: 1 } });
  expect(await importer.lines(id, "faulty")).toMatchObject([
    { line: 1, problems: [{ pointer: "/children/0", code: "mayBeOnRecord" }] },
  ]);
});
