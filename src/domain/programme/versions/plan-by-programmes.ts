import type { ChildFacts } from "../../criteria/child.ts";
import { type Result, accepted } from "../../result.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { ClosingDays } from "../../time/visiting-days.ts";
import { type TooManyOccurrences, planVisits } from "../plan-visits.ts";
import type { Programme } from "../programme.ts";
import type { OwedVisit, RuleNotDue, Schedule } from "../schedule.ts";
import { byWindow } from "../schedule-order.ts";
import { visitIdentity } from "../visit-identity.ts";
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
  const staying = new Set(stays.map(visitIdentity));
  const owedBefore = new Set(before.visits.map(visitIdentity));
  const follows: OwedVisit[] = [];
  const missed: OwedVisit[] = [];
  for (const visit of after.visits) {
    const identity = visitIdentity(visit);
    if (staying.has(identity)) continue;
    const isOwed = visit.window.latest >= from || owedBefore.has(identity);
    (isOwed ? follows : missed).push(visit);
  }
  const visits = inOrder(stays, follows);
  const owed = new Set(visits.map(({ rule }) => rule.code));
  const isOther = ({ rule }: { readonly rule: { readonly code: string } }) => !owed.has(rule.code);
  const notDue = after.notDue.filter(isOther);
  return {
    visits,
    proposals: after.proposals.filter(isOther),
    undecided: after.undecided.filter(isOther),
    waiting: after.waiting.filter(isOther),
    notDue: missed.length === 0 ? notDue : withMissed(notDue, missed.filter(isOther), rules, from),
  };
}

/** Each is in order by itself, and mostly the one ends before the other begins. */
function inOrder(one: readonly OwedVisit[], other: readonly OwedVisit[]): readonly OwedVisit[] {
  const both = [...one, ...other];
  const [last, first] = [one.at(-1), other[0]];
  const isInOrder = last === undefined || first === undefined || byWindow(last, first) <= 0;
  return isInOrder ? both : both.sort(byWindow);
}

/** Rules whose visits would have closed before the programme counts, in their places among the others. */
function withMissed(
  notDue: readonly RuleNotDue[],
  missed: readonly OwedVisit[],
  rules: Programme["rules"],
  from: CivilDate,
): readonly RuleNotDue[] {
  const byCode = new Map(notDue.map((each) => [each.rule.code, each]));
  for (const { rule, window } of missed) {
    const because = [{ code: "beforeProgramme", from, latest: window.latest }] as const;
    byCode.set(rule.code, { rule, because });
  }
  return rules.flatMap(({ code }) => byCode.get(code) ?? []);
}
