import type { Anchor, Title } from "../programme/programme.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type Entry, type Reason, explainInBoth } from "./explain.ts";
import { type RecordReason, reasonsOnRecord } from "./record-reason.ts";
import type { ScheduleOnRecord } from "./schedule-on-record.ts";
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

/** Looks a rule up in a schedule as it stands on a day, of a series its first visit; undefined where the schedule knows no such rule. */
export function whyNot(
  schedule: ScheduleOnRecord,
  code: string,
  stored: readonly StoredVisit[],
  withdrawnOn: (visit: string) => CivilDate | undefined,
  day: CivilDate,
): WhyNot | undefined {
  for (const list of LISTS) {
    const entries: readonly Entry[] = schedule[list];
    const entry = entries.find(({ rule }) => rule.code === code);
    if (entry === undefined) continue;
    const visit = schedule.visits.find((each) => each === entry)?.id;
    const own = stored.filter(({ rule }) => rule === code);
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
  return undefined;
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
