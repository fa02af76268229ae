import type { Anchor, Title } from "../programme/programme.ts";
import type { RuleNotDue } from "../programme/schedule.ts";
import type { KnownProgrammes } from "../programme/versions/programmes.ts";
import type { ChildEnding } from "../registration/child-ending.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type Entry, type Reason, explainInBoth } from "./explain.ts";
import { type RecordReason, reasonsOnRecord } from "./record-reason.ts";
import { findRule, ruleOf } from "./rule-of.ts";
import { ENDINGS, type ScheduleOnRecord } from "./schedule-on-record.ts";
import type { StoredVisit } from "./stored-visit.ts";

export const LISTS = ["visits", "proposals", "undecided", "waiting", "notDue"] as const;
type ListName = (typeof LISTS)[number];

/** Why a rule gives a child no visit; of one that gives one, why that exists. */
export interface WhyNot {
  readonly rule: string;
  /** The list of the schedule that the rule stands in. */
  readonly list: ListName;
  readonly because: readonly Reason[];
  /** The facts that would decide. */
  readonly missing: readonly string[] | undefined;
  /** The day that it waits for. */
  readonly anchor: Anchor | undefined;
  /** Undefined for one that is not on record. */
  readonly visit: string | undefined;
  readonly sentences: Title;
}

/** Looks a rule up in a schedule as it stands on a day, of a series its first visit; undefined where neither the schedule nor a visit on record knows such a rule. */
export function whyNot(
  schedule: ScheduleOnRecord,
  code: string,
  stored: readonly StoredVisit[],
  withdrawnOn: (visit: string) => CivilDate | undefined,
  day: CivilDate,
  programmes: KnownProgrammes,
  ending: ChildEnding | undefined,
): WhyNot | undefined {
  const own = stored.filter(({ rule }) => rule === code);
  for (const list of LISTS) {
    const entries: readonly Entry[] = schedule[list];
    const entry = entries.find(({ rule }) => rule.code === code);
    if (entry === undefined) continue;
    const visit = schedule.visits.find((each) => each === entry)?.id;
    const onRecord =
      list === "visits"
        ? own.flatMap(({ id, history }) => (id === visit ? reasonsOnRecord(history, day) : []))
        : withdrawals(own, withdrawnOn, day);
    return {
      rule: code,
      list,
      ...explainInBoth(entry, onRecord),
      missing: "missing" in entry ? entry.missing : undefined,
      anchor: "anchor" in entry ? entry.anchor : undefined,
      visit,
    };
  }
  const former = formerRule(schedule, own, programmes, ending);
  return (
    former && {
      rule: code,
      list: "notDue",
      ...explainInBoth(former, withdrawals(own, withdrawnOn, day)),
      missing: undefined,
      anchor: undefined,
      visit: undefined,
    }
  );
}

/** A rule that gave visits, and stands in no list any more: its programme has left it out, or it catches up on one that it has. */
function formerRule(
  { programme }: ScheduleOnRecord,
  own: readonly StoredVisit[],
  programmes: KnownProgrammes,
  ending: ChildEnding | undefined,
): RuleNotDue | undefined {
  const visit = own.at(-1);
  if (visit === undefined) return undefined;
  const rule = ruleOf(programmes, visit);
  if (findRule(programme, visit.rule) !== undefined) {
    const reason =
      ending === undefined ? ({ code: "nothingToCatchUpOn" } as const) : ENDINGS[ending];
    return { rule, because: [reason] };
  }
  const { id, version } = programme;
  return { rule, because: [{ code: "notInProgramme", programme: { id, version } }] };
}

/** When what the rule gave before was taken back, each day once. */
function withdrawals(
  own: readonly StoredVisit[],
  withdrawnOn: (visit: string) => CivilDate | undefined,
  day: CivilDate,
): readonly RecordReason[] {
  const days = own.flatMap(({ id, isWithdrawn }) => (isWithdrawn ? (withdrawnOn(id) ?? []) : []));
  return [...new Set(days)]
    .filter((on) => on <= day)
    .sort()
    .map((on) => ({ code: "visitWithdrawn", on }));
}
