import { afterAll, expect, test } from "vitest";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";
import { aCpr } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { anImportedFamily, anImporter, asJsonLines, clockGoesOn } from "../../support/an-import.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const importer = anImporter(municipality.as("coordinator"), municipality.store);

const HEADER =
  "family;mother.cpr;mother.name;mother.address.street;mother.address.postalCode;mother.addressProtected;healthVisitor;child.cpr;child.name;child.birthDate;child.gestationalAge.weeks;child.gestationalAge.days;child.firstTimeParents;held.two-months;held.four-months";

const aRow = (difference: Readonly<Record<number, string>> = {}) =>
  [
    "17",
    "0101905001",
    "Ida; Æblegren",
    'Tusindfrydvej "4"',
    "8450",
    "ja",
    DEMO_HEALTH_VISITOR.id,
    aCpr(),
    "Alma",
    "01-06-2025",
    "37",
    "3",
    "nej",
    "2025-08-01",
    "01-10-2025 clinic",
  ]
    .map((cell, place) => difference[place] ?? cell)
    .map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(";");

const imported = async (text: string, skipFaulty = false) => {
  const { id } = bodyOf<{ id: string }>(await importer.sends(text, "text/csv; charset=utf-8"), 201);
  await clockGoesOn(municipality.store);
  await importer.carriesOut(id, { skipFaulty });
  return importer.lines(id);
};

test("lines of one family, as a Danish spreadsheet writes them, are one family", async () => {
  const sibling = aRow({ 7: "", 8: "Ebbe", 9: "2023-06-01", 13: "", 14: "" });
  const another = aRow({ 0: "18", 1: "0202905002", 8: "Ida" });
  const lines = await imported(
    `\uFEFF${[HEADER, aRow(), sibling, another, ";;"].join("\r\n")}\r\n`,
  );
  expect(lines).toMatchObject([
    { line: 2, state: "done" },
    { line: 4, state: "done" },
  ]);
  expect(lines.map(({ childrenMade }) => childrenMade.length)).toEqual([2, 1]);
  const family = await journal.family(lines[0]?.family ?? "");
  expect(family).toMatchObject({ protected: true, healthVisitor: DEMO_HEALTH_VISITOR.id });
  expect(family.parents).toMatchObject([{ name: "Ida; Æblegren", addressProtected: true }]);
  const { visits } = await journal.schedule(lines[0]?.childrenMade[0] ?? "");
  const held = visits.filter(({ contact }) => contact !== null).map(({ rule }) => rule);
  expect(held).toEqual(["two-months", "four-months"]);
});

test("commas divide as well, and a number has its leading nought back", async () => {
  const [line] = await imported("family,mother.cpr,child.birthDate\n1,303905003,2025-06-01");
  const family = await journal.family(line?.family ?? "");
  expect(family.parents[0]?.identifiers).toMatchObject([{ value: "0303905003" }]);
});

test("every fault of a table has its line and its column", async () => {
  const { id } = bodyOf<{ id: string }>(
    await importer.sends(
      [
        HEADER,
        aRow({ 0: "1", 1: "0404905004" }),
        aRow({ 0: "1", 1: "0404905004", 2: "En anden", 9: "31-02-2025", 13: "i går" }),
        aRow({ 0: "2", 1: "0505905005", 6: crypto.randomUUID(), 10: "mange", 14: "2026-03-04" }),
        aRow({ 0: "3", 1: "0606905006", 14: "2026-03-04" }),
      ].join("\n"),
      "text/csv",
    ),
    201,
  );
  await clockGoesOn(municipality.store);
  const faults = (await importer.lines(id)).flatMap(({ problems }) =>
    problems.map(({ line, column, code }) => `${line} ${column} ${code}`),
  );
  expect(faults).toEqual([
    "3 mother.name differsFromFamily",
    "3 child.birthDate notADate",
    "3 held.two-months notADate",
    "4 child.gestationalAge.weeks wrongType",
    "5 held.four-months heldInTheFuture",
  ]);
});

/** The faults of a table that has been looked through, as `line column code`, and how its lines are. */
const lookedThrough = async (...rows: readonly string[]) => {
  const sent = await importer.sends(rows.join("\n"), "text/csv");
  const { id } = bodyOf<{ id: string }>(sent, 201);
  await clockGoesOn(municipality.store);
  const lines = await importer.lines(id);
  const faults = lines.flatMap(({ problems }) =>
    problems.map(({ line, column, code }) => `${line} ${column} ${code}`),
  );
  return { faults, states: lines.map(({ line, state }) => `${line} ${state}`) };
};
const SHORT = "family,mother.name,child.name,child.birthDate";

test("a row that cannot be read is a fault of its line and keeps its family back; the others stand", async () => {
  const { faults, states } = await lookedThrough(
    SHORT,
    "1,Mor Aagaard,Asta,2025-01-01",
    '2,"Mor A"B,Bo,2025-01-02',
    "3,Mor Carlsen, Karla,Ida,2025-01-03",
    "4,Mor Dam,Dagny,2025-01-04",
    "4,Mor Dam,2023-01-04",
    "5,Mor Eg,Eske,2025-01-05",
  );
  expect(faults).toEqual([
    "3 undefined quoteMisplaced",
    "4 undefined cellsMiscounted",
    "6 undefined cellsMiscounted",
  ]);
  expect(states).toEqual(["2 ready", "3 faulty", "4 faulty", "5 faulty", "7 ready"]);
});

test("a quote that is never closed ends the whole file, named by the line on which it is opened", async () => {
  const rows = ["1,Mor A,Asta,2025-01-01", '2,"Mor B,Bo,2025-01-02', "3,Mor C,Carl,2025-01-03"];
  const answer = await importer.sends([SHORT, ...rows].join("\n"), "text/csv");
  expect(refusal(answer)).toMatchObject({ status: 400, faults: ["/lines/3 quoteNotClosed"] });
});

test("more rows of one family than a family has children are one fault", async () => {
  const rows = Array.from({ length: 11 }, (_, place) => `1,Mor A,Barn ${place},i går`);
  expect((await lookedThrough(SHORT, ...rows)).faults).toEqual(["2 family tooBig"]);
});

test("a row without a family is named, and joins no other, whatever that is called", async () => {
  const { faults, states } = await lookedThrough(
    SHORT,
    "line 3,Mor A,Asta,2025-02-01",
    ",Mor A,Bo,2024-02-02",
    ",Mor A,Carl,2023-02-03",
    "3,Mor A,Dagny,2022-02-04",
  );
  expect(faults).toEqual(["3 family required", "4 family required"]);
  expect(states).toEqual(["2 ready", "3 faulty", "4 faulty", "5 ready"]);
});

test.each(["family", "mother.name", "child.name", "child.externalReference"])(
  "a line end in %s is a fault of its line",
  async (column) => {
    const of = (name: string, usual: string) => (name === column ? `"${usual}\nB"` : usual);
    const { faults } = await lookedThrough(
      `${SHORT},child.externalReference`,
      [
        of("family", "1"),
        of("mother.name", "M"),
        of("child.name", "A"),
        "2025-03-01",
        of("child.externalReference", crypto.randomUUID()),
      ].join(","),
    );
    expect(faults).toEqual([`2 ${column} forbiddenCharacter`]);
  },
);

test("the header once more is no child, and a spreadsheet's own words for yes and no are read", async () => {
  const { faults } = await lookedThrough(
    `${SHORT},child.firstTimeParents`,
    "1,Mor A,Asta,2025-04-01,SAND",
    `${SHORT},child.firstTimeParents`,
    "2,Mor B,Bo,2025-04-01,FALSK",
  );
  expect(faults).toEqual(["3 child.birthDate notADate", "3 child.firstTimeParents wrongType"]);
});

test.each([
  { header: "mother.cpr;child.birthDate", faults: ["/columns required"] },
  { header: "family;0101905001;held.two-months", faults: ["/columns/1 unknownField"] },
  { header: "family;held.0101905001", faults: ["/columns/1 unknownField"] },
  { header: "family;child.name;child.name", faults: ["/columns/2 toldTwice"] },
  { header: "family;child.name;", faults: ["/columns/2 unknownField"] },
  { header: "family\tchild.name", faults: ["/columns required", "/columns/0 unknownField"] },
  { header: 'family;"child.name', faults: ["/lines/1 quoteNotClosed"] },
  { header: 'family;"child".name', faults: ["/lines/1 quoteMisplaced"] },
])("a table with the columns $header is refused whole", async ({ header, faults }) => {
  const answer = await importer.sends(`${header}\n1;2;3\n`, "text/csv");
  expect(refusal(answer)).toMatchObject({
    status: faults.some((fault) => /toldTwice/.test(fault)) ? 422 : 400,
    faults,
  });
});

test("a table of more columns than anybody has is refused in one word", async () => {
  const columns = Array.from({ length: 501 }, (_, place) => `held.rule-${place}`).join(",");
  const answer = await importer.sends(`family,${columns}\n`, "text/csv");
  expect(refusal(answer)).toMatchObject({ faults: ["/columns tooBig"] });
});

test.each([
  { what: "JSON", raw: "{}", mediaType: "application/json", status: 415 },
  { what: "another charset", raw: "{}", mediaType: "text/csv; charset=latin1", status: 415 },
  { what: "nothing", raw: "\n\n", mediaType: "application/x-ndjson", status: 400 },
  { what: "a header alone", raw: "family\n", mediaType: "text/csv", status: 400 },
  {
    what: "20,001 families",
    raw: "{}\n".repeat(20_001),
    mediaType: "application/x-ndjson",
    status: 400,
  },
  {
    what: "more than 16 MB",
    raw: `${" ".repeat(1_000_000)}\n`.repeat(16),
    mediaType: "application/x-ndjson",
    status: 413,
  },
])("$what: $status", async ({ raw, mediaType, status }) => {
  expect(refusal(await importer.sends(raw, mediaType))).toMatchObject({ status });
});

test.each(["application/ndjson", "application/jsonl", "application/jsonl; charset=utf-8"])(
  "a family a line is taken under the name %s too",
  async (mediaType) => {
    const answer = await importer.sends(asJsonLines([anImportedFamily()]), mediaType);
    expect(answer.status).toBe(201);
  },
);

test("a file of another form is refused with those that are taken", async () => {
  const answer = await importer.sends("{}", "application/json");
  expect(refusal(answer).faults).toEqual([" mediaTypeNotTaken"]);
  expect(answer.text).toContain(
    "(application/x-ndjson, application/ndjson, application/jsonl, text/csv)",
  );
});

test("the day from which a file is followed belongs to what its Idempotency-Key stands for", async () => {
  const headers = { "Content-Type": "text/csv", "Idempotency-Key": crypto.randomUUID() };
  const raw = "family;mother.cpr;child.birthDate\n";
  const send = (query: string, lines: string) =>
    municipality.as("coordinator")("POST", `/v1/imports${query}`, { raw: raw + lines, headers });
  const line = "1;0101905001;2026-01-02\n";
  expect((await send("", line)).status).toBe(201);
  expect((await send("", line)).status).toBe(201);
  expect(refusal(await send("?followedFrom=2026-01-01", line))).toMatchObject({ status: 422 });
});

test("bytes that are no UTF-8 are refused, and a line without end is a fault of its own", async () => {
  const asks = municipality.as("coordinator");
  const headers = { "Content-Type": "text/csv" };
  const latin = new Uint8Array([0xc6, 0x62, 0x6c, 0x65]);
  expect(refusal(await asks("POST", "/v1/imports", { raw: latin, headers }))).toMatchObject({
    faults: [" notUnicode"],
  });
  const sound = asJsonLines([anImportedFamily()]);
  const deep = `${"[".repeat(70)}${"]".repeat(70)}`;
  const sent = await importer.sends(`${" ".repeat(10)}${sound}\n"${"a".repeat(100_001)}"\n${deep}`);
  const { id } = bodyOf<{ id: string }>(sent, 201);
  await clockGoesOn(municipality.store);
  const lines = await importer.lines(id);
  expect(lines.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    [],
    ["lineTooLong"],
    ["nestedTooDeep"],
  ]);
});
