import type { ChildFacts } from "../../criteria/child.ts";
import { type Result, accepted } from "../../result.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { ClosingDays } from "../../time/visiting-days.ts";
import { type TooManyOccurrences, planVisits } from "../plan-visits.ts";
import type { Programme } from "../programme.ts";
import type { OwedVisit, RuleNotDue, Schedule } from "../schedule.ts";
import { byWindow } from "../schedule-order.ts";
import type { ChildProgrammes } from "./programmes.ts";

/** What the programmes that a child has followed owe it together: each visit as the one plans it whose time its window opened in. */
export function planByProgrammes(
  child: ChildFacts,
  followed: ChildProgrammes,
  closingDays: ClosingDays,
  day: CivilDate,
): Result<Schedule, TooManyOccurrences> {
  const takesAll = followed.findLastIndex(({ from }) => from === undefined);
  const [first, ...later] = takesAll > 0 ? followed.slice(takesAll) : followed;
  let plan = planVisits(child, (first ?? followed[0]).programme, closingDays, day);
  for (const { programme, from } of later) {
    if (!plan.ok) return plan;
    const next = planVisits(child, programme, closingDays, day);
    if (!next.ok || from === undefined) return next;
    plan = accepted(changeOver(plan.value, next.value, programme, from));
  }
  return plan;
}

/** A plan that turns into another programme's from a day on. What has opened by then stays; what the new one alone gives and would have closed by then is not owed. */
export function changeOver(
  before: Schedule,
  after: Schedule,
  { rules }: Programme,
  from: CivilDate,
): Schedule {
  const stays = before.visits.filter(({ window }) => window.earliest < from);
  const owedBefore = new Set(before.visits.map(identityOf));
  const staying = new Set(stays.map(identityOf));
  const follows: OwedVisit[] = [];
  const missed: OwedVisit[] = [];
  for (const visit of after.visits) {
    const identity = identityOf(visit);
    if (staying.has(identity)) continue;
    const isOwed = visit.window.latest >= from || owedBefore.has(identity);
    (isOwed ? follows : missed).push(visit);
  }
  const visits = [...stays, ...follows].sort(byWindow);
  const owed = new Set(visits.map(({ rule }) => rule.code));
  const isOther = ({ rule }: { readonly rule: { readonly code: string } }) => !owed.has(rule.code);
  const closed = new Map(
    missed
      .filter(isOther)
      .map(({ rule, window }) => [rule.code, notDue(rule, from, window.latest)] as const),
  );
  const rest = new Map(after.notDue.filter(isOther).map((each) => [each.rule.code, each] as const));
  return {
    visits,
    proposals: after.proposals.filter(isOther),
    undecided: after.undecided.filter(isOther),
    waiting: after.waiting.filter(isOther),
    notDue:
      closed.size === 0
        ? [...rest.values()]
        : rules.flatMap(({ code }) => closed.get(code) ?? rest.get(code) ?? []),
  };
}

function notDue(rule: RuleNotDue["rule"], from: CivilDate, latest: CivilDate): RuleNotDue {
  return { rule, because: [{ code: "beforeProgramme", from, latest }] };
}

/** A visit is its rule and its occurrence, whichever version plans it. */
function identityOf({ rule, occurrence }: OwedVisit): string {
  return `${rule.code}/${occurrence}`;
}
