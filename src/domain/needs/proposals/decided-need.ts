import {
  type FboeIntervention,
  GENERAL_CONTACT,
  NEEDS_CONTACT,
} from "../../criteria/fboe-codes.ts";
import { type RecordedFact, countingFacts } from "../../criteria/recorded-facts.ts";
import { isFactAnchor } from "../../programme/anchors.ts";
import type { Anchor, Offer, Rule } from "../../programme/programme.ts";
import type { VisitReason } from "../../programme/reason.ts";
import type { Window } from "../../programme/visit-window.ts";
import { PARENT_PARTS } from "../../registration/family-on-record.ts";
import type { CivilDate } from "../../time/civil-date.ts";

/** Whom an intervention is for: each has a record of its own. */
export const RECIPIENTS = ["child", ...PARENT_PARTS] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** What is done, by its FBOE code, and for whom. */
export interface Intervention {
  readonly code: string;
  readonly recipient: Recipient;
}

/** A day that was counted from, where a later one must not move the visit: that of a fact, or of the suggestion. */
export interface Occasion {
  readonly anchor: Anchor;
  readonly on: CivilDate;
}

/** What a person has decided a visit on: it is owed from then on whatever its rule's condition says, and reported by its basis. */
export interface DecidedNeed {
  /** The proposal that was accepted; a professional's own visit is proposed and accepted at once. */
  readonly proposal: string;
  readonly basis: Offer;
  readonly interventions: readonly Intervention[];
  /** FBOE conditions that a nurse has found. */
  readonly conditions: readonly string[];
  readonly on: CivilDate;
  /** Of a series, which of its visits this is; 0 of a single one. */
  readonly place: number;
  readonly countedFrom: Occasion | undefined;
  /** The days of a professional's own choosing. */
  readonly window: Window | undefined;
  /** What it was proposed on. */
  readonly because: readonly VisitReason[];
}

/** What gives occasion to a visit that a person suggests or gives on a day: that day, where its rule counts from a fact; else the child's own day, which is no occasion. */
export function occasionOn({ anchors: [anchor] }: Rule, on: CivilDate): Occasion | undefined {
  return isFactAnchor(anchor) ? { anchor, on } : undefined;
}

/** Of why a visit was proposed, what it was decided on; its days follow anew from the child. */
export function basisOf(because: readonly VisitReason[]): readonly VisitReason[] {
  return because.filter(({ code }) => BASES.has(code));
}

const BASES: ReadonlySet<string> = new Set<VisitReason["code"]>([
  "proposedOnNeed",
  "conditionHolds",
  "conditionHeld",
  "raisedBy",
  "chosenByProfessional",
]);

/** The recorded fact that an intervention was opened, which later rules ask for. */
export const INTERVENTION_OPENED = "intervention-opened";

/** What an acceptance says of the child and is not on record. */
export function factsOfAcceptance(
  interventions: readonly Intervention[],
  recorded: readonly RecordedFact[],
  on: CivilDate,
): readonly RecordedFact[] {
  const isKnown = countingFacts(recorded, on).get(INTERVENTION_OPENED)?.value === true;
  return interventions.length > 0 && !isKnown
    ? [{ fact: INTERVENTION_OPENED, value: true, on }]
    : [];
}

/** The FBOE contact type that a rule's visits are reported as: its own, or the one of its basis. */
export function reportedAs({ reportAs, offer }: Pick<Rule, "reportAs" | "offer">): string {
  return reportAs ?? (offer === "needs" ? NEEDS_CONTACT : GENERAL_CONTACT);
}

/** A needs contact is reported with what is done and what was found; other contacts need neither. */
export function asksForIntervention(rule: Pick<Rule, "reportAs" | "offer">): boolean {
  return reportedAs(rule) === NEEDS_CONTACT;
}

/** Whether an intervention of this kind can be for that person. */
export function fitsRecipient({ about }: FboeIntervention, recipient: Recipient): boolean {
  if (about === "child") return recipient === "child";
  return about !== "parent" || recipient !== "child";
}
