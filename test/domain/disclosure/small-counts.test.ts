import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReportView, discloseReport } from "../../../src/domain/disclosure/disclose-report.ts";
import { SMALLEST_SHOWN, isSmall } from "../../../src/domain/disclosure/small-counts.ts";
import { countRows } from "../../../src/domain/reports/count-rows.ts";
import { reportPeriod } from "../../../src/domain/reports/report-period.ts";
import type { Report, ReportRow, RowKeys } from "../../../src/domain/reports/report.ts";
import { day } from "../../support/a-child.ts";
import { type KnownSum, arePossible } from "../../support/what-a-reader-knows.ts";

const IS_FULL = import.meta.env.MODE === "full";
const AS_OF = day("2027-03-01");
const WHOLE = {
  period: reportPeriod({ from: day("2026-01-01"), until: undefined }, AS_OF),
  asOf: AS_OF,
  district: undefined,
};

/** A report of these parts, which make one sum. */
function aReport(parts: readonly string[]): Report {
  const words = { da: "", en: "" };
  const columns = ["all", ...parts].map((code) => ({ code, kind: "count" as const, title: words }));
  return {
    code: "a-report",
    title: words,
    definition: words,
    columns,
    sums: [{ sum: "all", parts }],
  };
}

/** The rows of a table: a line for each district of each month, with a count for each part. */
function rowsOf(parts: readonly string[], months: readonly (readonly (readonly number[])[])[]) {
  const counted = months.flatMap((districts, month) =>
    districts.flatMap((counts, district) => {
      const of = { year: "2026", month: `2026-0${month + 1}` };
      const rows: readonly RowKeys[] = [
        { level: "district", ...of, district: `d${district}` },
        { level: "all", ...of },
        { level: "all", year: "2026" },
      ];
      return counts.flatMap((count, part) =>
        Array.from({ length: count }, () => ({ rows, part: parts[part] ?? "" })),
      );
    }),
  );
  return countRows(aReport(parts).sums, counted);
}

const shownOf = (parts: readonly string[], rows: readonly ReportRow[]) =>
  discloseReport(aReport(parts), rows, WHOLE).shown;

/** Every number of a table: what it truly is, whether it is shown, and of which numbers of the finest rows it is made. */
function numbersOf(
  parts: readonly string[],
  rows: readonly ReportRow[],
  { rows: shown }: ReportView,
) {
  const coarser = new Set(rows.map(({ within }) => within));
  const finest = rows.filter((row) => !coarser.has(row));
  const isOf = (row: ReportRow, whole: ReportRow): boolean =>
    row === whole || (row.within !== undefined && isOf(row.within, whole));
  return rows.flatMap((row, place) =>
    ["all", ...parts].map((code) => ({
      count: row.counts[code] ?? 0,
      shown: shown[place]?.numbers[code],
      madeOf: finest
        .filter((one) => isOf(one, row))
        .flatMap((one) => (code === "all" ? parts : [code]).map((part) => ({ row: one, part }))),
    })),
  );
}

type TableNumber = ReturnType<typeof numbersOf>[number];

/** What can be asked of a reader: whether a number of a table may be so much, for all that is shown of it. */
function readerOf(table: readonly TableNumber[]) {
  const name = ({ row, part }: TableNumber["madeOf"][number]) => JSON.stringify([row.keys, part]);
  const finest = table.filter(({ madeOf }) => madeOf.length === 1);
  const told = new Map(finest.map(({ madeOf: [one], shown }) => [one && name(one), shown]));
  const untold = [...told].filter(([, shown]) => shown === undefined).map(([of]) => of);
  const sumOf = ({ madeOf }: TableNumber, count: number): KnownSum => ({
    of: madeOf.map((one) => untold.indexOf(name(one))).filter((place) => place >= 0),
    sum: count - madeOf.reduce((total, one) => total + (told.get(name(one)) ?? 0), 0),
  });
  const known = table.flatMap((number) =>
    number.shown === undefined ? [] : [sumOf(number, number.shown)],
  );
  return (number: TableNumber, value: number) =>
    arePossible(untold.length, [...known, sumOf(number, value)]);
}

const anyCount = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 8 }) },
  { weight: 1, arbitrary: fc.integer({ min: 9, max: 20 }) },
);

/** Small enough for every reader's guess to be tried. */
const SHAPES: readonly (readonly [months: number, districts: number, parts: number])[] = [
  [1, 1, 1],
  [1, 1, 4],
  [1, 2, 2],
  [1, 2, 4],
  [1, 3, 1],
  [1, 3, 3],
  [2, 1, 3],
  [2, 2, 1],
  [2, 2, 2],
  [2, 3, 2],
];

const anyTable = fc.constantFrom(...SHAPES).chain(([months, districts, parts]) => {
  const list = <Value>(of: fc.Arbitrary<Value>, length: number) =>
    fc.array(of, { minLength: length, maxLength: length });
  return fc.record({
    parts: fc.constant(["one", "two", "three", "four"].slice(0, parts)),
    months: list(list(list(anyCount, parts), districts), months),
  });
});

const RUNS = { numRuns: IS_FULL ? 20_000 : 2_000 };

test("no small number is shown, and every other that is shown is true", () => {
  fc.assert(
    fc.property(anyTable, ({ parts, months }) => {
      const rows = rowsOf(parts, months);
      for (const { count, shown } of numbersOf(parts, rows, shownOf(parts, rows))) {
        if (shown !== undefined) expect([shown, isSmall(shown)]).toEqual([count, false]);
        if (count === 0) expect(shown).toBe(0);
      }
    }),
    RUNS,
  );
});

test("from all that is shown each small number may be 1, 2, 3 or 4; a sum may be two numbers at least", () => {
  fc.assert(
    fc.property(anyTable, ({ parts, months }) => {
      const rows = rowsOf(parts, months);
      const table = numbersOf(parts, rows, shownOf(parts, rows));
      const mayBe = readerOf(table);
      for (const number of table.filter(({ count }) => isSmall(count))) {
        const least = number.madeOf.filter(({ row, part }) => (row.counts[part] ?? 0) > 0).length;
        const most = Math.max(SMALLEST_SHOWN - 1, least + 1);
        // What lies between two of them is possible too: the sums of a table leave no gaps.
        for (const value of [least, most]) expect(mayBe(number, value)).toBe(true);
      }
    }),
    RUNS,
  );
});

test("a table without a small number is shown whole", () => {
  fc.assert(
    fc.property(anyTable, ({ parts, months }) => {
      const large = months.map((of) =>
        of.map((counts) => counts.map((count) => count * SMALLEST_SHOWN)),
      );
      const rows = rowsOf(parts, large);
      const shown = numbersOf(parts, rows, shownOf(parts, rows));
      expect(shown.filter((number) => number.shown !== number.count)).toEqual([]);
    }),
  );
});
