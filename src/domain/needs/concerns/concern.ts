import type { CivilDate } from "../../time/civil-date.ts";
import { INTERVENTION_OPENED } from "../proposals/decided-need.ts";
import type { Consent } from "../consent.ts";

/** Watching is waiting on purpose: nothing is done yet, and it is settled when somebody looks again. */
export const CONCERN_STATES = ["open", "watching", "closed"] as const;
export type ConcernState = (typeof CONCERN_STATES)[number];

/** Who noticed it first. */
export const CONCERN_RAISERS = [
  "health-visitor",
  "colleague",
  "parents",
  "daycare",
  "midwife",
  "general-practitioner",
] as const;
export type ConcernRaiser = (typeof CONCERN_RAISERS)[number];

/** Whom its author has spoken with about it. */
export const SPOKEN_WITH = [
  "parents",
  "colleague",
  "coordinator",
  "daycare",
  "midwife",
  "general-practitioner",
  "nobody-yet",
] as const;
export type SpokenWith = (typeof SPOKEN_WITH)[number];

/** How it ended. Of a notification of the authorities it is kept that it was made and when, never what it says. */
export const CONCERN_OUTCOMES = [
  "resolved",
  "handed-over",
  "intervention-opened",
  "notified-authority",
  "not-confirmed",
] as const;
export type ConcernOutcome = (typeof CONCERN_OUTCOMES)[number];

export interface NextStep {
  readonly text: string;
  readonly due: CivilDate;
}

/** What was said when it was opened: it stays as it was said. */
export interface ToldConcern {
  readonly raisedBy: ConcernRaiser;
  /** The FBOE condition that it is about. */
  readonly condition: string;
  readonly seen: string;
  /** The family's own wording, beside the professional's. */
  readonly familysWords: string | undefined;
  readonly spokenWith: readonly SpokenWith[];
  readonly spokenWithNote: string | undefined;
  readonly parentsInvolved: boolean;
  readonly parentsNotInvolvedBecause: string | undefined;
}

/** Who answers for a concern, what happens next, and when it is looked at again. */
export interface LookedAfter {
  readonly owner: string | undefined;
  readonly nextStep: NextStep | undefined;
  readonly reviewOn: CivilDate | undefined;
}

/** A worry about a child, from the day somebody says it aloud until it has come to something. */
export interface Concern extends LookedAfter {
  readonly id: string;
  readonly child: string;
  readonly version: number;
  readonly told: ToldConcern;
  /** Undefined where nobody has asked. */
  readonly consent: Consent | undefined;
  readonly state: ConcernState;
  readonly outcome: ConcernOutcome | undefined;
  /** The day on which the authorities were notified. */
  readonly notifiedOn: CivilDate | undefined;
  readonly openedAt: Date;
  readonly closedAt: Date | undefined;
}

export const CONCERN_ENTRY_KINDS = [
  "opened",
  "next-step-taken",
  "owner-changed",
  "consent-told",
  "reviewed",
  "watched",
  "taken-up",
  "closed",
  "reopened",
  "noted",
  "carried-over",
] as const;
export type ConcernEntryKind = (typeof CONCERN_ENTRY_KINDS)[number];

/** What happened to a concern: entries are added, and none is changed or taken away. */
export interface ConcernEntry {
  readonly kind: ConcernEntryKind;
  readonly author: string;
  readonly at: Date;
  readonly words?: string | undefined;
  readonly owner?: string | undefined;
  /** From then on. */
  readonly nextStep?: NextStep | undefined;
  readonly reviewOn?: CivilDate | undefined;
  readonly consent?: Consent | undefined;
  readonly outcome?: ConcernOutcome | undefined;
  readonly notifiedOn?: CivilDate | undefined;
}

/** What is said of a family to others asks for the parents' consent; nobody has it who has not asked. */
export function mayBeShared({ consent }: Pick<Concern, "consent">): boolean {
  return consent?.given === true;
}

/** The recorded fact by which a programme knows that the daycare is concerned. */
export const DAYCARE_CONCERN = "daycare-concern";

/** The facts of the child that follow from what has just been said of a concern: they are planned by at once. */
export function factsOfConcern(before: Concern | undefined, after: Concern): readonly string[] {
  const isOpened = after.outcome === INTERVENTION_OPENED && before?.outcome !== INTERVENTION_OPENED;
  return [
    ...(isSharedByDaycare(before, after) ? [DAYCARE_CONCERN] : []),
    ...(isOpened ? [INTERVENTION_OPENED] : []),
  ];
}

/** Whether a concern of the daycare's has just become one that may be shared: then it is a fact of the child too. */
export function isSharedByDaycare(before: Concern | undefined, after: Concern): boolean {
  const wasShared = before !== undefined && mayBeShared(before);
  return after.told.raisedBy === "daycare" && mayBeShared(after) && !wasShared;
}
