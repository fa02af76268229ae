import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordsOf } from "../../src/http/wire/outward/table-records.ts";

const read = (text: string, divider = ",") =>
  [...recordsOf(text, divider)].map(({ line, cells, code }) => [line, code ?? cells]);

const HEADER = "a,b,c";
const rowsAfter = (...lines: readonly string[]) => read([HEADER, ...lines].join("\n")).slice(1);

const cell = fc.string({
  unit: fc.constantFrom("a", "æ", '"', ",", ";", "\n", "\r", " ", "\t", "\uFEFF"),
  maxLength: 6,
});
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .filter((rows) => rows.every((cells) => cells.some((text) => text.trim() !== "")));

test("what another writes as CSV is read cell for cell", () => {
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";"), (rows, divider) => {
      const text = dsvFormat(divider).formatRows(rows);
      expect([...recordsOf(text, divider)].map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});

test.each(["\n", "\r\n", "\r"])(
  "lines are counted by their ends (%j), those inside quotes too",
  (end) => {
    const text = [HEADER, "", '"1","x', 'y","z"', " , ,", "2,,", ""].join(end);
    expect(read(text)).toEqual([
      [1, ["a", "b", "c"]],
      [3, ["1", `x${end}y`, "z"]],
      [6, ["2", "", ""]],
    ]);
  },
);

test("a last line needs no end, and its last cell may be empty", () => {
  expect(rowsAfter('1,"2",')).toEqual([[2, ["1", "2", ""]]]);
});

test.each([
  { what: "something after the quote that ends a cell", row: '1,"Mor A"B,2' },
  { what: "a quote inside a cell", row: '1,Vej "4",2' },
  { what: "a blank before a quote", row: '1, "Mor A",2' },
])("$what is a fault of its line, and of no other", ({ row }) => {
  expect(rowsAfter("0,x,y", row, "3,x,y")).toEqual([
    [2, ["0", "x", "y"]],
    [3, "quoteMisplaced"],
    [4, ["3", "x", "y"]],
  ]);
});

test.each(["1,x", "1,x,y,z", "1,x,y,"])("%s has not the cells of the header", (row) => {
  expect(rowsAfter(row, "3,x,y")).toEqual([
    [2, "cellsMiscounted"],
    [3, ["3", "x", "y"]],
  ]);
});

test("lines that a stray quote draws into a cell are read for themselves", () => {
  expect(rowsAfter('1,"Mor A,8450', "2,Mor B,8450", '3,"Mor C",8450')).toEqual([
    [2, "quoteMisplaced"],
    [3, ["2", "Mor B", "8450"]],
    [4, ["3", "Mor C", "8450"]],
  ]);
  expect(rowsAfter('1,"Mor A,8450', '2,Mor B,"', "3,Mor C,8450")).toEqual([
    [2, "cellsMiscounted"],
    [3, "quoteNotClosed"],
  ]);
});

test("a quote that is never closed is named where it is opened, whatever its cell holds, and ends all", () => {
  expect(rowsAfter("0,x,y", '1,"Mor A,8450', '2,Mor ""B"",8450', "3,Mor C,8450")).toEqual([
    [2, ["0", "x", "y"]],
    [3, "quoteNotClosed"],
  ]);
});

test("a record of more than 100,000 characters is a fault of its line", () => {
  expect(rowsAfter(`1,${"a".repeat(100_000)},2`, "3,x,y")).toEqual([
    [2, "lineTooLong"],
    [3, ["3", "x", "y"]],
  ]);
});

test("nothing of a file is lost: each line that says something is in a record, or read with a fault", () => {
  const piece = fc.constantFrom('"', '""', ",", "a", "b\n", "\n", "c,d\n", '"e"');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const records = [...recordsOf(text, ",")];
      const lines = text.split("\n");
      const end = records.find(({ code }) => code === "quoteNotClosed")?.line ?? lines.length + 1;
      const covered = new Set(
        records.flatMap(({ line, cells, code }) => {
          const breaks = code === undefined ? cells.join("").split("\n").length - 1 : 0;
          return Array.from({ length: breaks + 1 }, (_, place) => line + place);
        }),
      );
      for (const [place, line] of lines.entries()) {
        const saysNothing = line.replaceAll(/[",]/g, "") === "";
        if (!saysNothing && place + 1 < end) expect([...covered]).toContain(place + 1);
      }
    }),
  );
});
