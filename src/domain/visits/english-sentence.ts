import type { Evidence } from "../criteria/evidence.ts";
import { englishFactLabel } from "../criteria/fact-labels.ts";
import type { FactValue } from "../criteria/recorded-facts.ts";
import type { Anchor, NamedAnchor } from "../programme/programme.ts";
import type { NotDueReason, VisitReason } from "../programme/reason.ts";
import { observationOf } from "../programme/mandatory-observations.ts";
import type { OwedVisit, RuleNotDue, UndecidedRule, WaitingRule } from "../programme/schedule.ts";
import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";
import { englishDate, englishSpan, englishWeekday } from "../time/english-date.ts";
import { englishHolidayName, publicHolidayOn } from "../time/public-holidays.ts";
import type { Closure } from "../time/visiting-days.ts";
import type { Pause } from "./pause.ts";

const ANCHOR_WORDS: Readonly<Record<NamedAnchor, string>> = {
  due: "the due date",
  birth: "the birth",
  discharge: "the discharge",
  "daycare-start": "the start in daycare",
  "kindergarten-start": "the start in kindergarten",
  arrival: "the arrival in the municipality",
};

const DAYS_PER_WEEK = 7;

/** `Two-month visit: Monday 27 April 2026 (20 April–2 June 2026); offered to everyone it is meant for; counted from …` */
export function visitSentence({
  rule,
  window,
  because,
}: Pick<OwedVisit, "rule" | "window" | "because">): string {
  const day = `${englishWeekday(window.target)} ${englishDate(window.target)}`;
  const days = englishSpan(window.earliest, window.latest);
  const reasons = because.map(visitClause).filter((clause) => clause !== "");
  return `${rule.title.en}: ${day} (${days}); ${reasons.join("; ")}.`;
}

export function undecidedSentence({ rule, missing }: UndecidedRule): string {
  return `${rule.title.en}: cannot be decided yet; nobody has recorded ${missing.map(englishFactLabel).join(", ")}.`;
}

export function waitingSentence({ rule, anchor }: WaitingRule): string {
  return `${rule.title.en}: waits for ${anchorWords(anchor)}, which is not known yet.`;
}

export function notDueSentence({ rule, because }: RuleNotDue): string {
  return `${rule.title.en}: ${because.map(notDueClause).join("; ")}.`;
}

function visitClause(reason: VisitReason): string {
  switch (reason.code) {
    case "offeredToEveryone":
      return "offered to everyone it is meant for";
    case "proposedOnNeed":
      return "suggested by need and decided by a professional";
    case "conditionHolds":
      return reason.because.length > 0
        ? `by what is known of ${evidenceWords(reason.because)}`
        : "";
    case "countedFrom": {
      const birth = reason.provisional ? "the expected birth" : anchorWords(reason.anchor);
      return [
        `counted from ${birth} on ${englishDate(reason.on)}`,
        ...reason.because.map(correctedWords),
      ].join(", ");
    }
    case "repeated":
      return `number ${reason.occurrence + 1} of its series`;
    case "shortMonth":
      return "fitted to a short month";
    case "movedToVisitingDay":
      return `moved from ${englishDate(reason.from)}, which is ${closureWords(reason.closed, reason.from)}`;
    case "noVisitingDay":
      return "the service is closed on every day of the window";
    case "catchUpOf":
      return `catches up on the contact of ${englishDate(reason.on)}, at which this was not observed: ${reason.missing.map(observationWords).join(", ")}`;
    case "raisedBy":
      return `${RAISED_BY[reason.by]} on ${englishDate(reason.on)}`;
    case "conditionHeld":
      return `because of ${evidenceWords(reason.because)}, as it was on ${englishDate(reason.on)}`;
    case "chosenByProfessional":
      return `agreed by a professional on ${englishDate(reason.on)}`;
    case "accepted":
      return `decided by a professional on ${englishDate(reason.on)}`;
    case "lapsed":
      return lapsedWords(reason.bornOn);
  }
}

const RAISED_BY = {
  colleague: "suggested by a colleague",
  parents: "wished for by the parents",
} as const;

function notDueClause(reason: NotDueReason): string {
  switch (reason.code) {
    case "lapsed":
      return lapsedWords(reason.bornOn);
    case "registrationCancelled":
      return "lapses, since the birth notification was cancelled";
    case "childStopped":
      return "lapses";
    case "childMerged":
      return "lapses, since the child is registered under another id";
    case "childDeparted":
      return "lapses, since the child has moved out of the municipality";
    case "beforeProgramme":
      return `would have closed before the programme counts from ${englishDate(reason.from)} (last day ${englishDate(reason.latest)})`;
    case "notInProgramme":
      return `lapses, since version ${reason.programme.version} of the programme does not have it`;
    case "nothingToCatchUpOn":
      return "lapses, since there is nothing to catch up on";
    case "conditionNotMet":
      return reason.because.length > 0
        ? `does not apply by what is known of ${evidenceWords(reason.because)}`
        : "does not apply, since the rule's condition is never met";
    case "onRequest":
      return "given when a professional or the parents ask for it";
    case "noOccurrence":
      return "the repeat falls on no day";
    case "beforeArrival":
      return `lay before the arrival in the municipality on ${englishDate(reason.arrivedOn)} (last day ${englishDate(reason.latest)})`;
    case "notYet":
      return `suggested on ${englishDate(reason.proposeFrom)} at the earliest`;
    case "declined":
      return `suggested, and declined by a professional on ${englishDate(reason.on)}`;
    case "deferred":
      return `suggested, and put off until ${englishDate(reason.until)}`;
  }
}

function lapsedWords(bornOn: CivilDate): string {
  return `lapses, since the child was born on ${englishDate(bornOn)}`;
}

function anchorWords(anchor: Anchor): string {
  return anchor in ANCHOR_WORDS
    ? ANCHOR_WORDS[anchor as NamedAnchor]
    : `the recording of ${englishFactLabel(anchor.slice("fact:".length))}`;
}

function correctedWords(reason: { gestationalDays: number; birthCountsAs: CivilDate }): string {
  const weeks = Math.floor(reason.gestationalDays / DAYS_PER_WEEK);
  const days = reason.gestationalDays - weeks * DAYS_PER_WEEK;
  return `corrected to ${englishDate(reason.birthCountsAs)} (born in week ${weeks}+${days})`;
}

function evidenceWords(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ fact, value, because = [] }) => {
      const from = because.length === 0 ? "" : ` by ${evidenceWords(because)}`;
      return `${englishFactLabel(fact)} (${valueWords(value)})${from}`;
    })
    .join(", ");
}

function valueWords(value: FactValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value === null ? "unknown" : String(value);
}

function closureWords(closed: Closure, date: CivilDate): string {
  switch (closed) {
    case "publicHoliday":
      return englishHolidayName(publicHolidayOn(dayNumberOf(date)) ?? "") ?? "a public holiday";
    case "closingDay":
      return "a closing day";
    case "saturday":
      return "a Saturday";
    case "sunday":
      return "a Sunday";
  }
}

/** What KL calls an observation in English, in small letters. */
export function observationWords(code: string): string {
  return (observationOf(code)?.title.en ?? code).toLowerCase();
}

export function pauseSentence({ since, because: [reason] }: Pause): string {
  const why =
    reason.code === "fact"
      ? "the child is in hospital"
      : "the child has not been discharged since its birth";
  return `The plan rests from ${englishDate(since)}, since ${why}.`;
}
