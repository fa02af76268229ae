import type { Evidence } from "../criteria/evidence.ts";
import { danishFactLabel } from "../criteria/fact-labels.ts";
import type { FactValue } from "../criteria/recorded-facts.ts";
import { observationOf } from "../programme/mandatory-observations.ts";
import type { Anchor, NamedAnchor } from "../programme/programme.ts";
import type { NotDueReason, VisitReason } from "../programme/reason.ts";
import type { OwedVisit, RuleNotDue, UndecidedRule, WaitingRule } from "../programme/schedule.ts";
import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";
import { danishDate, danishSpan, danishWeekday } from "../time/danish-date.ts";
import { publicHolidayOn } from "../time/public-holidays.ts";
import type { Closure } from "../time/visiting-days.ts";
import type { Pause } from "./pause.ts";

const ANCHOR_WORDS: Readonly<Record<NamedAnchor, string>> = {
  due: "terminen",
  birth: "fødslen",
  discharge: "udskrivelsen",
  "daycare-start": "starten i dagtilbud",
  "kindergarten-start": "starten i børnehave",
  arrival: "ankomsten til kommunen",
};

const DAYS_PER_WEEK = 7;

/** `2-månedersbesøg: mandag den 27. april 2026 (20. april–2. juni 2026); tilbydes alle i målgruppen; regnet fra …` */
export function visitSentence({
  rule,
  window,
  because,
}: Pick<OwedVisit, "rule" | "window" | "because">): string {
  const day = `${danishWeekday(window.target)} den ${danishDate(window.target)}`;
  const days = danishSpan(window.earliest, window.latest);
  const reasons = because.map(visitClause).filter((clause) => clause !== "");
  return `${rule.title.da}: ${day} (${days}); ${reasons.join("; ")}.`;
}

export function pauseSentence({ since, because: [reason] }: Pause): string {
  const why =
    reason.code === "fact" ? "barnet er indlagt" : "barnet ikke er udskrevet efter fødslen";
  return `Planen hviler fra den ${danishDate(since)}, fordi ${why}.`;
}

export function undecidedSentence({ rule, missing }: UndecidedRule): string {
  return `${rule.title.da}: kan ikke afgøres endnu; der mangler oplysning om ${missing.map(danishFactLabel).join(", ")}.`;
}

export function waitingSentence({ rule, anchor }: WaitingRule): string {
  return `${rule.title.da}: venter på ${anchorWords(anchor)}, som endnu ikke er kendt.`;
}

export function notDueSentence({ rule, because }: RuleNotDue): string {
  return `${rule.title.da}: ${because.map(notDueClause).join("; ")}.`;
}

function visitClause(reason: VisitReason): string {
  switch (reason.code) {
    case "offeredToEveryone":
      return "tilbydes alle i målgruppen";
    case "proposedOnNeed":
      return "foreslås ud fra behov og afgøres af en fagperson";
    case "conditionHolds":
      return reason.because.length > 0
        ? `ud fra oplysning om ${evidenceWords(reason.because)}`
        : "";
    case "countedFrom": {
      const birth = reason.provisional ? "den ventede fødsel" : anchorWords(reason.anchor);
      return [
        `regnet fra ${birth} den ${danishDate(reason.on)}`,
        ...reason.because.map(correctedWords),
      ].join(", ");
    }
    case "repeated":
      return `nummer ${reason.occurrence + 1} i rækken`;
    case "shortMonth":
      return "tilpasset, fordi en måned er kort";
    case "movedToVisitingDay":
      return `flyttet fra den ${danishDate(reason.from)}, som er ${closureWords(reason.closed, reason.from)}`;
    case "noVisitingDay":
      return "sundhedsplejen har lukket alle dage i perioden";
    case "catchUpOf":
      return `følger op på kontakten den ${danishDate(reason.on)}, hvor dette ikke blev observeret: ${reason.missing.map(observationWords).join(", ")}`;
    case "raisedBy":
      return `${RAISED_BY[reason.by]} den ${danishDate(reason.on)}`;
    case "conditionHeld":
      return `ud fra oplysning om ${evidenceWords(reason.because)}, som det så ud den ${danishDate(reason.on)}`;
    case "chosenByProfessional":
      return `aftalt af en fagperson den ${danishDate(reason.on)}`;
    case "accepted":
      return `besluttet af en fagperson den ${danishDate(reason.on)}`;
    case "lapsed":
      return lapsedWords(reason.bornOn);
  }
}

const RAISED_BY = {
  colleague: "foreslået af en kollega",
  parents: "ønsket af forældrene",
} as const;

function notDueClause(reason: NotDueReason): string {
  switch (reason.code) {
    case "lapsed":
      return lapsedWords(reason.bornOn);
    case "registrationCancelled":
      return "bortfalder, fordi fødselsanmeldelsen er annulleret";
    case "childStopped":
      return "bortfalder";
    case "childMerged":
      return "bortfalder, fordi barnet er registreret under et andet id";
    case "childDeparted":
      return "bortfalder, fordi barnet er fraflyttet kommunen";
    case "notInProgramme":
      return `bortfalder, fordi programmets version ${reason.programme.version} ikke har det`;
    case "nothingToCatchUpOn":
      return "bortfalder, fordi der ikke er noget at følge op på";
    case "conditionNotMet":
      return reason.because.length > 0
        ? `gælder ikke ud fra oplysning om ${evidenceWords(reason.because)}`
        : "gælder ikke, fordi reglens betingelse aldrig er opfyldt";
    case "onRequest":
      return "gives, når en fagperson eller forældrene beder om det";
    case "noOccurrence":
      return "gentagelsen rammer ingen dag";
    case "beforeArrival":
      return `lå før ankomsten til kommunen den ${danishDate(reason.arrivedOn)} (sidste dag ${danishDate(reason.latest)})`;
    case "beforeProgramme":
      return `lå før programmet gælder for barnet den ${danishDate(reason.from)} (sidste dag ${danishDate(reason.latest)})`;
    case "notYet":
      return `foreslås tidligst den ${danishDate(reason.proposeFrom)}`;
    case "declined":
      return `foreslået, og fravalgt af en fagperson den ${danishDate(reason.on)}`;
    case "deferred":
      return `foreslået, og udsat til den ${danishDate(reason.until)}`;
  }
}

function lapsedWords(bornOn: CivilDate): string {
  return `bortfalder, fordi barnet blev født den ${danishDate(bornOn)}`;
}

function anchorWords(anchor: Anchor): string {
  return anchor in ANCHOR_WORDS
    ? ANCHOR_WORDS[anchor as NamedAnchor]
    : `registreringen af ${danishFactLabel(anchor.slice("fact:".length))}`;
}

function correctedWords(reason: { gestationalDays: number; birthCountsAs: CivilDate }): string {
  const weeks = Math.floor(reason.gestationalDays / DAYS_PER_WEEK);
  const days = reason.gestationalDays - weeks * DAYS_PER_WEEK;
  return `korrigeret til den ${danishDate(reason.birthCountsAs)} (født i uge ${weeks}+${days})`;
}

function evidenceWords(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ fact, value, because = [] }) => {
      const from = because.length === 0 ? "" : ` ud fra ${evidenceWords(because)}`;
      return `${danishFactLabel(fact)} (${valueWords(value)})${from}`;
    })
    .join(", ");
}

function valueWords(value: FactValue): string {
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (typeof value === "number") return String(value).replace(".", ",");
  return value ?? "ukendt";
}

export function observationWords(code: string): string {
  return (observationOf(code)?.title.da ?? code).toLowerCase();
}

function closureWords(closed: Closure, date: CivilDate): string {
  switch (closed) {
    case "publicHoliday":
      return publicHolidayOn(dayNumberOf(date)) ?? "en helligdag";
    case "closingDay":
      return "en lukkedag";
    case "saturday":
      return "en lørdag";
    case "sunday":
      return "en søndag";
  }
}
