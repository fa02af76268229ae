import type { ChildFacts } from "../criteria/child.ts";
import { decidingEvidence } from "../criteria/evidence.ts";
import { invariant } from "../invariant.ts";
import { type Result, accepted, refused } from "../result.ts";
import { type CivilDate, civilDateOfDay, dayNumberOf } from "../time/civil-date.ts";
import { addDuration } from "../time/duration.ts";
import { OCCURRENCES_MAX } from "../time/repeat.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import { type KnownAnchor, knownAnchor } from "./anchors.ts";
import type { Anchor, Programme, Rule } from "./programme.ts";
import type { VisitReason } from "./reason.ts";
import { type RuledOut, notDue, ruledOutBeforeCounting } from "./ruled-out.ts";
import type { OwedVisit, RuleNotDue, Schedule, UndecidedRule, WaitingRule } from "./schedule.ts";
import { byWindow } from "./schedule-order.ts";
import { type Subject, correctedClockOf, subjectOn } from "./subject.ts";
import { type UnmovedWindow, countWindows, placeWindow } from "./visit-window.ts";

/** Rules that would give this child more visits than any child is owed, by their place in the programme. */
export interface TooManyOccurrences {
  readonly kind: "tooManyOccurrences";
  readonly rules: readonly number[];
}

type Fate =
  | RuledOut
  | { readonly kind: "waiting"; readonly anchor: Anchor }
  | { readonly kind: "visits"; readonly visits: readonly OwedVisit[] }
  | { readonly kind: "proposal"; readonly visit: OwedVisit }
  | { readonly kind: "tooManyOccurrences" };

/** What a programme owes a child, read on a day: each rule's windows with their reasons, or why it gives none. */
export function planVisits(
  child: ChildFacts,
  programme: Programme,
  closingDays: ClosingDays,
  day: CivilDate,
): Result<Schedule, TooManyOccurrences> {
  const subject = subjectOn(child, day);
  const visits: OwedVisit[] = [];
  const proposals: OwedVisit[] = [];
  const undecided: UndecidedRule[] = [];
  const waiting: WaitingRule[] = [];
  const rulesNotDue: RuleNotDue[] = [];
  const tooMany: number[] = [];
  let place = 0;
  for (const rule of programme.rules) {
    const fate = fateOf(rule, subject, closingDays);
    switch (fate.kind) {
      case "visits":
        for (const visit of fate.visits) visits.push(visit);
        break;
      case "proposal":
        proposals.push(fate.visit);
        break;
      case "undecided":
        undecided.push({ rule, missing: fate.missing });
        break;
      case "waiting":
        waiting.push({ rule, anchor: fate.anchor });
        break;
      case "notDue":
        rulesNotDue.push({ rule, because: fate.because });
        break;
      case "tooManyOccurrences":
        tooMany.push(place);
        break;
    }
    place++;
  }
  if (tooMany.length > 0) return refused({ kind: "tooManyOccurrences", rules: tooMany });
  visits.sort(byWindow);
  return accepted({ visits, proposals, undecided, waiting, notDue: rulesNotDue });
}

/**
 * The visits that a rule gives a child because a person wants them, whatever its condition says; none where no anchor is
 * known, it gives none, or they lay before its arrival. Counted from `from` where a person's decision fixed the day.
 */
export function visitsOnDecision(
  rule: Rule,
  child: ChildFacts,
  closingDays: ClosingDays,
  day: CivilDate,
  from?: Omit<KnownAnchor, "provisional">,
): readonly OwedVisit[] {
  const subject = subjectOn(child, day);
  const hasLapsed = rule.pregnancyOnly && child.birthDate !== undefined;
  const known = knownAnchor(rule.anchors, child, subject.facts);
  const anchor = from === undefined ? known : { ...from, provisional: false };
  if (anchor === undefined || hasLapsed) return [];
  const start = correctedClockOf(rule, anchor, subject)?.birth ?? dayNumberOf(anchor.on);
  const windows = countWindows(rule, start, OCCURRENCES_MAX);
  const asked: Rule = { ...rule, offer: "everyone", when: undefined };
  const fate = fateOfWindows(asked, anchor, windows, subject, closingDays);
  if (fate.kind !== "visits") return [];
  return fate.visits.map((visit) => ({ ...visit, rule, because: withoutOffer(visit.because) }));
}

function withoutOffer(because: readonly VisitReason[]): readonly VisitReason[] {
  return because.filter(({ code }) => code !== "offeredToEveryone");
}

/** The questions in their order; the first that settles the rule decides its list. */
function fateOf(rule: Rule, subject: Subject, closingDays: ClosingDays): Fate {
  const ruledOut = ruledOutBeforeCounting(rule, subject);
  // A repeat that ends on a date is counted wherever its rule will stand: too many is a fault of the programme.
  if (ruledOut !== undefined && rule.repeat?.until === undefined) return ruledOut;
  const anchor = knownAnchor(rule.anchors, subject.child, subject.facts);
  if (anchor === undefined) return ruledOut ?? { kind: "waiting", anchor: rule.anchors[0] };
  const start = correctedClockOf(rule, anchor, subject)?.birth ?? dayNumberOf(anchor.on);
  const windows = countWindows(rule, start, OCCURRENCES_MAX + 1);
  if (windows.length > OCCURRENCES_MAX) return { kind: "tooManyOccurrences" };
  return ruledOut ?? fateOfWindows(rule, anchor, windows, subject, closingDays);
}

function fateOfWindows(
  rule: Rule,
  anchor: KnownAnchor,
  windows: readonly UnmovedWindow[],
  subject: Subject,
  closingDays: ClosingDays,
): Fate {
  const reasons = reasonsFor(rule, anchor, subject);
  const counted = windows.map((unmoved, occurrence) =>
    owedVisit(rule, occurrence, unmoved, anchor, reasons, closingDays),
  );
  const last = counted.at(-1);
  if (last === undefined) return notDue({ code: "noOccurrence" });
  const { arrivedOn } = subject.child;
  const visits =
    arrivedOn === undefined ? counted : counted.filter(({ window }) => window.latest >= arrivedOn);
  const [first] = visits;
  if (first === undefined) {
    invariant(arrivedOn !== undefined, "only an arrival leaves visits out");
    return notDue({ code: "beforeArrival", arrivedOn, latest: last.window.latest });
  }
  if (rule.offer === "everyone") return { kind: "visits", visits };
  const proposeFrom = firstProposalDay(rule, subject);
  return proposeFrom !== undefined && subject.day < proposeFrom
    ? notDue({ code: "notYet", proposeFrom })
    : { kind: "proposal", visit: first };
}

function owedVisit(
  rule: Rule,
  occurrence: number,
  unmoved: UnmovedWindow,
  { provisional }: KnownAnchor,
  reasons: readonly VisitReason[],
  closingDays: ClosingDays,
): OwedVisit {
  const { window, feasible, because: moved } = placeWindow(unmoved, rule.days, closingDays);
  const numbered: readonly VisitReason[] =
    rule.repeat === undefined ? reasons : [...reasons, { code: "repeated", occurrence }];
  const because = moved.length === 0 ? numbered : [...numbered, ...moved];
  return { rule, occurrence, window, provisional, feasible, because };
}

/** Counted from the birth, before it from the due date; with neither known nothing holds a proposal back. */
export function firstProposalDay({ proposeFrom }: Rule, { child }: Subject): CivilDate | undefined {
  const from = child.birthDate ?? child.dueDate;
  if (proposeFrom === undefined || from === undefined) return undefined;
  return civilDateOfDay(addDuration(dayNumberOf(from), proposeFrom));
}

function reasonsFor(rule: Rule, anchor: KnownAnchor, subject: Subject): readonly VisitReason[] {
  const offer = OFFER_REASONS[rule.offer];
  const counted: VisitReason = {
    code: "countedFrom",
    anchor: anchor.anchor,
    on: anchor.on,
    provisional: anchor.provisional,
    because: correctedClockOf(rule, anchor, subject)?.because ?? UNCORRECTED,
  };
  if (rule.when === undefined) return [offer, counted];
  const because = decidingEvidence(rule.when, subject.factOf);
  return [offer, { code: "conditionHolds", because }, counted];
}

const UNCORRECTED: readonly [] = [];

const OFFER_REASONS = {
  everyone: { code: "offeredToEveryone" },
  needs: { code: "proposedOnNeed" },
} as const;
