import type { ChildFacts } from "../../src/domain/criteria/child.ts";
import type { RecordedFact } from "../../src/domain/criteria/recorded-facts.ts";
import { planVisits } from "../../src/domain/programme/plan-visits.ts";
import type { RuleDocument } from "../../src/domain/programme/programme-document.ts";
import type { OwedVisit, Schedule } from "../../src/domain/programme/schedule.ts";
import type { DayNumber } from "../../src/domain/time/civil-date.ts";
import { aChild, day } from "./a-child.ts";
import { aProgramme } from "./a-programme.ts";
import { dayNumber } from "./day-number.ts";

/** What a plan is made from; a child born on Monday 2 March 2026 and read the day after, but for what a test says. */
export interface Asked {
  readonly child?: Partial<ChildFacts>;
  readonly facts?: readonly RecordedFact[];
  readonly on?: string;
  readonly closed?: readonly string[];
}

/** One row of a table: a rule, and where it stands. */
export interface Case extends Asked {
  readonly name: string;
  readonly rule: Partial<RuleDocument>;
  readonly fate: string;
}

export function planned(asked: Asked, ...rules: readonly Partial<RuleDocument>[]) {
  const { child = {}, facts = [], on = "2026-03-03", closed = [] } = asked;
  const closingDays: ReadonlySet<DayNumber> = new Set(closed.map(dayNumber));
  const facing = aChild({ birthDate: day("2026-03-02"), recordedFacts: facts, ...child });
  return planVisits(facing, aProgramme(...rules), closingDays, day(on));
}

export function aSchedule(asked: Asked, ...rules: readonly Partial<RuleDocument>[]): Schedule {
  const plan = planned(asked, ...rules);
  if (!plan.ok) throw new Error(`refused: ${plan.refusal.kind}`);
  return plan.value;
}

/** Each entry of a schedule in a few words: its list, and what it says there. */
export function fates(schedule: Schedule): readonly string[] {
  return [
    ...schedule.visits.map((visit) => `visit ${visit.window.target}`),
    ...schedule.proposals.map((visit) => `proposal ${visit.window.target}`),
    ...schedule.undecided.map(({ missing }) => `undecided ${missing.join(" ")}`),
    ...schedule.waiting.map(({ anchor }) => `waiting ${anchor}`),
    ...schedule.notDue.map(({ because }) => because.map(({ code }) => `notDue ${code}`).join()),
  ];
}

/** The one visit or proposal of a plan with one rule. */
export function theVisit(asked: Asked, rule: Partial<RuleDocument>): OwedVisit {
  const { visits, proposals } = aSchedule(asked, rule);
  const [visit, ...more] = [...visits, ...proposals];
  if (visit === undefined || more.length > 0)
    throw new Error(`${more.length + (visit ? 1 : 0)} visits`);
  return visit;
}

/** Earliest, target and latest of a visit. */
export function windowOf({ window }: OwedVisit): readonly string[] {
  return [window.earliest, window.target, window.latest];
}
