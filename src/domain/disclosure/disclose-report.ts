import { invariant } from "../invariant.ts";
import type { ReportPeriod } from "../reports/report-period.ts";
import type { Report, ReportColumn, ReportRow, RowKeys } from "../reports/report.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import type { FamilyRelation } from "./shown-fields.ts";
import { type CountInSums, countsToHide } from "./small-counts.ts";
import { type Viewer, relationsTo } from "./viewer.ts";

/** What of a report is shown, and of which months. */
export interface ReportAsked {
  readonly period: ReportPeriod;
  readonly asOf: CivilDate;
  /** The rows of this one alone. */
  readonly district: string | undefined;
}

export interface ReportView {
  readonly report: Report;
  readonly period: ReportPeriod;
  readonly asOf: CivilDate;
  readonly rows: readonly ShownRow[];
}

export interface ShownRow {
  readonly keys: RowKeys;
  /** By column; undefined is hidden, or a share of nothing. */
  readonly numbers: Readonly<Record<string, number | undefined>>;
  /** The columns that would tell of too few. */
  readonly hidden: readonly string[];
}

/** Whose families a report counts: a health visitor's own, a coordinator's districts', a leader's all. Covering counts for nobody. */
export function isReported(family: FamilyRelation, viewer: Viewer): boolean {
  if (viewer.role === "leader") return true;
  return relationsTo(family, viewer).some(
    (relation) => relation === "own" || relation === "district",
  );
}

/**
 * A report without what would tell of few. All rows of all that the viewer may see are looked at together, whatever
 * is asked for, and then some of them are shown: no two answers about the same days tell more than one.
 */
export function discloseReport(
  report: Report,
  rows: readonly ReportRow[],
  { period, asOf, district }: ReportAsked,
): Disclosed<ReportView> {
  const hidden = hiddenCounts(report, rows);
  const shown = rows
    .filter(({ keys }) => isAskedFor(keys, period, district))
    .map((row) => shownRow(report, row, hidden.get(row) ?? new Set()));
  return disclosed({ report, period, asOf, rows: shown }, []);
}

function isAskedFor(
  { level, year, month, district: own }: RowKeys,
  { from, until }: ReportPeriod,
  district: string | undefined,
): boolean {
  if (district !== undefined && (level !== "district" || own !== district)) return false;
  if (month !== undefined) return month >= from.slice(0, month.length) && month <= until;
  return year === undefined || (from <= `${year}-01-01` && `${year}-12-31` <= until);
}

function shownRow(report: Report, row: ReportRow, hidden: ReadonlySet<string>): ShownRow {
  const numbers: Record<string, number | undefined> = {};
  const left: string[] = [];
  for (const column of report.columns) {
    if (column.kind === "key") continue;
    const reads = column.kind === "share" ? [column.part, column.of] : [column.code];
    const isHidden = reads.some((code) => hidden.has(code));
    numbers[column.code] = isHidden ? undefined : numberOf(column, row.counts);
    if (isHidden) left.push(column.code);
  }
  return { keys: row.keys, numbers, hidden: left };
}

/** To the thousandth. */
const SHARE_STEPS = 1_000;

function numberOf(column: ReportColumn, counts: ReportRow["counts"]): number | undefined {
  if (column.kind !== "share") return counts[column.code] ?? 0;
  const { [column.of]: of = 0, [column.part]: part = 0 } = counts;
  if (of === 0) return undefined;
  const share = (column.isOfTheRest === true ? of - part : part) / of;
  return Math.round(share * SHARE_STEPS) / SHARE_STEPS;
}

interface CountOfRow extends CountInSums {
  readonly row: ReportRow;
  readonly code: string;
}

/** The hidden columns, row by row. */
function hiddenCounts(
  report: Report,
  rows: readonly ReportRow[],
): ReadonlyMap<ReportRow, ReadonlySet<string>> {
  const places = new Map(rows.map((row, place) => [row, place]));
  const coarser = new Set(rows.map(({ within }) => within));
  const placeOf = (row: ReportRow) => {
    const place = places.get(row);
    invariant(place !== undefined, "a row is part of another row of its report");
    return place;
  };
  const counts = report.sums.flatMap(({ sum, parts }) =>
    rows.flatMap((row): CountOfRow[] => {
      // A part goes into the row that this one is a part of, a sum comes out of it; the coarsest go round.
      const outside = (code: string) =>
        row.within === undefined
          ? `round ${placeOf(rootOf(row))} ${sum}`
          : `${placeOf(row.within)} ${code}`;
      const inside = (code: string) =>
        coarser.has(row) ? `${placeOf(row)} ${code}` : `${placeOf(row)} in ${sum}`;
      const of = (code: string, from: string, to: string) => {
        return { row, code, from, to, count: row.counts[code] ?? 0 };
      };
      return [
        of(sum, outside(sum), inside(sum)),
        ...parts.map((part) => of(part, inside(part), outside(part))),
      ];
    }),
  );
  const byRow = Map.groupBy(countsToHide(counts), ({ row }) => row);
  return new Map([...byRow].map(([row, of]) => [row, new Set(of.map(({ code }) => code))]));
}

function rootOf(row: ReportRow): ReportRow {
  return row.within === undefined ? row : rootOf(row.within);
}
