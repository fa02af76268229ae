import { orderOf } from "../order-of.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { CountedSum, ReportRow, RowKeys } from "./report.ts";

/** One thing counted: in which rows, the finest first and each a part of the next, and as which part of a sum. */
export interface Counted {
  readonly rows: readonly RowKeys[];
  readonly part: string;
}

interface Counting extends ReportRow {
  readonly counts: Record<string, number>;
}

/** Counts things into rows; a row in which nothing is counted is not there. */
export function countRows(
  sums: readonly CountedSum[],
  counted: Iterable<Counted>,
): readonly ReportRow[] {
  const nothing = Object.fromEntries(
    sums.flatMap(({ sum, parts }) => [sum, ...parts].map((code) => [code, 0] as const)),
  );
  const rows = new Map<string, Counting>();
  const rowOf = ([keys, ...coarser]: readonly RowKeys[]): Counting | undefined => {
    if (keys === undefined) return undefined;
    const name = nameOf(keys);
    const known = rows.get(name);
    if (known !== undefined) return known;
    const row = { keys, within: rowOf(coarser), counts: { ...nothing } };
    rows.set(name, row);
    return row;
  };
  for (const { rows: path, part } of counted) {
    const sumsOfPart = sums.filter(({ parts }) => parts.includes(part));
    for (let row: ReportRow | undefined = rowOf(path); row !== undefined; row = row.within) {
      const counts = row.counts as Record<string, number>;
      for (const code of [part, ...sumsOfPart.map(({ sum }) => sum)]) {
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
  }
  return [...rows.values()].sort((one, other) => inOrder(one.keys, other.keys));
}

/** The rows that something of a day and a district counts in: its month in that district, the month, and the year once all of it is over. */
export function rowsOfMonth(
  on: CivilDate,
  { rule, district }: Pick<RowKeys, "rule" | "district">,
  lastDay: CivilDate,
): readonly RowKeys[] {
  const [year, month] = [on.slice(0, "2026".length), on.slice(0, "2026-09".length)];
  const of = rule === undefined ? { year } : { rule, year };
  const isYearOver = `${year}-12-31` <= lastDay;
  return [
    { level: "district", ...of, month, district },
    { level: "all", ...of, month },
    ...(isYearOver ? [{ level: "all", ...of } as const] : []),
  ];
}

/** The rows that something of a whole period counts in. */
export function rowsOfDistrict(district: string | undefined): readonly RowKeys[] {
  return [{ level: "district", district }, { level: "all" }];
}

function nameOf({ level, rule, cause, year, month, district }: RowKeys): string {
  return JSON.stringify([level, rule, cause, year, month, district]);
}

/** By rule, year and month, the whole year last; in a month the districts, those that are not told last, then all of them. */
function inOrder(one: RowKeys, other: RowKeys): number {
  const byText = (key: "rule" | "cause" | "year" | "month" | "district") =>
    Number(one[key] === undefined) - Number(other[key] === undefined) ||
    orderOf(one[key] ?? "", other[key] ?? "");
  return (
    byText("rule") ||
    byText("cause") ||
    byText("year") ||
    byText("month") ||
    Number(one.level === "all") - Number(other.level === "all") ||
    byText("district")
  );
}
