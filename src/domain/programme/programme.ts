import type { Condition } from "../criteria/condition.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Duration } from "../time/duration.ts";
import type { Repeat } from "../time/repeat.ts";
import type { VisitingWeekdays } from "../time/visiting-days.ts";

export const NAMED_ANCHORS = [
  "due",
  "birth",
  "discharge",
  "daycare-start",
  "kindergarten-start",
  "arrival",
] as const;
export type NamedAnchor = (typeof NAMED_ANCHORS)[number];

/** What a window is counted from; `fact:<name>` counts from the day of a recorded fact. */
export type Anchor = NamedAnchor | `fact:${string}`;

export const CLOCKS = ["chronological", "corrected"] as const;
export type Clock = (typeof CLOCKS)[number];

export const OFFERS = ["everyone", "needs"] as const;
export type Offer = (typeof OFFERS)[number];

export const MODALITIES = ["home", "clinic", "group", "phone", "video", "daycare"] as const;
export type Modality = (typeof MODALITIES)[number];

/** 1 must happen in its window; the emergency plan keeps the low numbers. */
export const PRIORITY_DEFAULT = 3;

export interface Title {
  readonly da: string;
  readonly en: string;
}

/** A programme in one of its versions. */
export interface ProgrammeVersion {
  readonly id: string;
  readonly version: string;
}

export function isSameVersion(one: ProgrammeVersion, other: ProgrammeVersion): boolean {
  return one.id === other.id && one.version === other.version;
}

/** Whether a visit that was planned by a version is planned alike by a rule: by that version, or one that has it just as it is. */
export function isPlannedAlike(
  version: ProgrammeVersion,
  { programme, unchangedSince }: Pick<Rule, "programme" | "unchangedSince">,
): boolean {
  return (
    isSameVersion(version, programme) ||
    (unchangedSince !== undefined && isSameVersion(version, unchangedSince))
  );
}

/** One row of a programme: which children are owed which visit, and when. */
export interface Rule {
  readonly code: string;
  /** The version that it stands in: a visit cites the one that it was planned by. */
  readonly programme: ProgrammeVersion;
  /** A former version that has it just as it is: a visit that was planned by that one is planned alike. */
  readonly unchangedSince?: ProgrammeVersion | undefined;
  readonly title: Title;
  /** The first that is known counts. */
  readonly anchors: readonly [Anchor, ...Anchor[]];
  readonly clock: Clock;
  readonly window: {
    readonly earliest: Duration;
    readonly target: Duration;
    readonly latest: Duration;
  };
  readonly repeat: Repeat | undefined;
  readonly offer: Offer;
  readonly when: Condition | undefined;
  readonly days: VisitingWeekdays;
  readonly proposeFrom: Duration | undefined;
  readonly durationMinutes: number;
  readonly modalities: readonly Modality[];
  readonly instruments: readonly string[];
  readonly competences: readonly string[];
  readonly priority: number;
  /** FBOE contact type. */
  readonly reportAs: string | undefined;
  /** Counted from the due date alone: it lapses at birth. */
  readonly pregnancyOnly: boolean;
}

/** A municipality's visit programme; a published version never changes. */
export interface Programme {
  readonly id: string;
  readonly municipality: string;
  readonly version: string;
  readonly validFrom: CivilDate;
  readonly title: Title;
  readonly rules: readonly Rule[];
  /** While one of these holds, a child on record is a candidate for what asks for an unresolved criterion, beside what its schedule says. */
  readonly carried?: readonly Condition[] | undefined;
}
