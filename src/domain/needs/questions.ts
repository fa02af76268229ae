import type { ChildFacts } from "../criteria/child.ts";
import { knownAnchor } from "../programme/anchors.ts";
import { firstProposalDay } from "../programme/plan-visits.ts";
import type { Rule } from "../programme/programme.ts";
import type { Schedule } from "../programme/schedule.ts";
import { type Subject, correctedClockOf, subjectOn } from "../programme/subject.ts";
import { countWindows } from "../programme/visit-window.ts";
import {
  type CivilDate,
  type DayNumber,
  addDays,
  civilDateOfDay,
  dayNumberOf,
} from "../time/civil-date.ts";
import { OCCURRENCES_MAX } from "../time/repeat.ts";

/** A fact that nobody has recorded and that would decide a rule. */
export interface Question {
  readonly fact: string;
  /** The rules that it would decide. */
  readonly rules: readonly string[];
  /** Best answered before the first of their visits is proposed, or its window opens; undefined where its own recording is the first day. */
  readonly askBefore: CivilDate | undefined;
  /** The last day on which an answer can still lead to a visit in its window; undefined where its own recording is the first day. */
  readonly helpsUntil: CivilDate | undefined;
  /** Nobody comes before it opens, or it opens within half a year: to be asked at the next visit. */
  readonly isForNextVisit: boolean;
}

/** Half a year: what a later rule waits for is a later visit's to ask, unless none comes in between. Our own default. */
const ASKED_AHEAD_DAYS = 183;

interface Opening {
  readonly rule: string;
  readonly askBefore: DayNumber;
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly isOfRecording: boolean;
}

/** What nobody has recorded of a child and would still help on a day, each fact once, in the order of the programme. */
export function questionsOf(
  child: ChildFacts,
  { undecided, visits }: Pick<Schedule, "undecided" | "visits">,
  day: CivilDate,
): readonly Question[] {
  const subject = subjectOn(child, day);
  const today = dayNumberOf(day);
  const later = visits.map(({ window }) => dayNumberOf(window.target)).filter((on) => on > today);
  const byFact = new Map<string, Opening[]>();
  for (const { rule, missing } of undecided) {
    const opening = openingOf(rule, subject);
    if (opening === undefined) continue;
    for (const fact of missing) byFact.set(fact, [...(byFact.get(fact) ?? []), opening]);
  }
  return [...byFact].map(([fact, openings]) => {
    const dated = openings.filter(({ isOfRecording }) => !isOfRecording);
    return {
      fact,
      rules: openings.map(({ rule }) => rule),
      askBefore: dayOf(least(dated.map(({ askBefore }) => askBefore))),
      helpsUntil:
        dated.length < openings.length ? undefined : dayOf(most(dated.map(({ latest }) => latest))),
      isForNextVisit: openings.some(
        ({ earliest }) =>
          earliest <= addDays(today, ASKED_AHEAD_DAYS) || !later.some((on) => on <= earliest),
      ),
    };
  });
}

/** When the visits of a rule that waits for a fact could be proposed and held. A rule that counts from a fact which nobody has recorded could count from today; undefined where another day is waited for. */
function openingOf(rule: Rule, subject: Subject): Opening | undefined {
  const anchor = knownAnchor(rule.anchors, subject.child, subject.facts);
  const today = dayNumberOf(subject.day);
  const isOfRecording = anchor === undefined;
  if (isOfRecording && !rule.anchors.some((each) => each.startsWith("fact:"))) return undefined;
  const from =
    anchor === undefined
      ? today
      : (correctedClockOf(rule, anchor, subject)?.birth ?? dayNumberOf(anchor.on));
  const windows = countWindows(rule, from, OCCURRENCES_MAX);
  const first = windows.find(({ latest }) => latest >= today);
  const last = windows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const proposed = firstProposalDay(rule, subject);
  return {
    rule: rule.code,
    askBefore: proposed === undefined ? first.earliest : dayNumberOf(proposed),
    earliest: first.earliest,
    latest: last.latest,
    isOfRecording,
  };
}

function least(days: readonly DayNumber[]): DayNumber | undefined {
  return days.toSorted((one, other) => one - other)[0];
}

function most(days: readonly DayNumber[]): DayNumber | undefined {
  return days.toSorted((one, other) => other - one)[0];
}

function dayOf(day: DayNumber | undefined): CivilDate | undefined {
  return day === undefined ? undefined : civilDateOfDay(day);
}
