import type { CivilDate } from "../time/civil-date.ts";
import type { MatchReason } from "../registration/perhaps-same-child.ts";

/** How far an import is: looked through, ready to be carried out, on its way, or over. */
export const IMPORT_STATES = [
  "checking",
  "ready",
  "committing",
  "finished",
  "cancelled",
  "expired",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_FORMATS = ["ndjson", "csv"] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export interface FamilyImport {
  readonly id: string;
  readonly version: number;
  readonly state: ImportState;
  readonly format: ImportFormat;
  /** What ended before it was the former system's to see to. */
  readonly followedFrom: CivilDate;
  readonly lines: number;
  readonly skipsFaulty: boolean;
  /** Who sent it. */
  readonly author: string;
  /** In whose name its steps are done. */
  readonly doneFor: string;
  readonly doneAs: string;
  readonly recordedAt: Date;
  readonly committedAt: Date | undefined;
  readonly endedAt: Date | undefined;
}

export const LINE_STATES = [
  "checking",
  "faulty",
  "undecided",
  "ready",
  "repeated",
  "done",
] as const;
export type LineState = (typeof LINE_STATES)[number];

/** What is wrong with a line: where, as a pointer into its JSON or the name of its column, and what. Never what was sent. */
export interface LineFault {
  /** The line of the file: of a family in a table each of its children has one. */
  readonly line: number;
  readonly at: string;
  readonly code: string;
}

export interface ImportLine {
  readonly line: number;
  readonly state: LineState;
  readonly problems: readonly LineFault[];
  readonly family: string | undefined;
  readonly childrenMade: readonly string[];
  readonly childrenJoined: readonly string[];
}

/** How many lines are how far, and what came of them. */
export interface ImportProgress {
  readonly lines: Readonly<Record<LineState, number>>;
  readonly childrenMade: number;
  readonly childrenJoined: number;
  readonly undecidedMatches: number;
}

/** A child that may be another one, by their places; who says whether it is. */
export interface ImportMatch {
  readonly id: string;
  readonly version: number;
  readonly import: string;
  readonly line: number;
  readonly place: number;
  readonly other:
    | { readonly kind: "child"; readonly child: string }
    | { readonly kind: "line"; readonly line: number; readonly place: number };
  readonly because: readonly MatchReason[];
  readonly decision: MatchDecision | undefined;
}

/** Of more children that one may be nobody says which it is: the line is faulty; our own default. */
export const ALIKE_MAX = 10;

export const MATCH_DECISIONS = ["same", "different"] as const;
export type MatchDecision = (typeof MATCH_DECISIONS)[number];

/** What nobody carries out is kept for so many days, and dropped; our own default. */
export const KEPT_DAYS = 30;
