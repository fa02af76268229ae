import type { Title } from "../programme/programme.ts";

/** A column of a report: what a row is about, how many there are, or a share of them. */
export type ReportColumn = {
  readonly code: string;
  readonly title: Title;
} & (
  | { readonly kind: "key" | "count" }
  | {
      readonly kind: "share";
      readonly of: string;
      /** The part of it that is meant, or is not. */
      readonly part: string;
      readonly isOfTheRest?: boolean;
    }
);

/** Whatever is counted in the sum stands in exactly one of its parts. */
export interface CountedSum {
  readonly sum: string;
  readonly parts: readonly string[];
}

/** What a report counts, said beside its figures. */
export interface Report {
  readonly code: string;
  readonly title: Title;
  readonly definition: Title;
  /** What it shows, in this order. */
  readonly columns: readonly ReportColumn[];
  /** All that it counts, shown or not. */
  readonly sums: readonly CountedSum[];
}

export function keyColumn(code: keyof RowKeys, da: string, en: string): ReportColumn {
  return { code, kind: "key", title: { da, en } };
}

export function countColumn(code: string, da: string, en: string): ReportColumn {
  return { code, kind: "count", title: { da, en } };
}

/** What a row counts. */
export interface RowKeys {
  /** One district, or all that whoever asks may see. */
  readonly level: "district" | "all";
  readonly rule?: string;
  /** Why it was decided so; left out in the row of all causes. */
  readonly cause?: string;
  readonly year?: string;
  /** As `2026-09`; left out in the row of a whole year. */
  readonly month?: string;
  /** Left out of families without one, and of those whose place may not be told. */
  readonly district?: string | undefined;
}

export interface ReportRow {
  readonly keys: RowKeys;
  /** The row of which it is a part. */
  readonly within: ReportRow | undefined;
  readonly counts: Readonly<Record<string, number>>;
}

export const LEVEL_AND_DISTRICT: readonly ReportColumn[] = [
  keyColumn("level", "Niveau (et distrikt eller alle)", "Level (one district or all)"),
  keyColumn("district", "Distrikt", "District"),
];

export const YEAR_AND_MONTH: readonly ReportColumn[] = [
  keyColumn("year", "År", "Year"),
  keyColumn("month", "Måned", "Month"),
];
