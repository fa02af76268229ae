import { orderOf } from "../order-of.ts";
import type { Title } from "../programme/programme.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { EmergencyPlan } from "./emergency-plan.ts";
import type { VisitOnRecord } from "./schedule-on-record.ts";
import { standingToPlan } from "./set-aside.ts";

/** How many visits of one rule, one priority and one district a plan would set aside, and how many are agreed for its days. */
export interface SetAsideCell {
  readonly rule: string;
  readonly title: Title;
  readonly priority: number;
  readonly district: string | undefined;
  readonly setAside: number;
  readonly agreed: number;
}

export interface VisitToCount {
  readonly visit: VisitOnRecord;
  readonly agreedOn: CivilDate | undefined;
  /** Where its family lives, and where it may be counted. */
  readonly district: string | undefined;
  readonly countedIn: string | undefined;
}

/** What a plan would do on a day, by priority, rule and district. */
export function countSetAside(
  plan: EmergencyPlan,
  visits: readonly VisitToCount[],
  day: CivilDate,
): readonly SetAsideCell[] {
  const cells = new Map<string, SetAsideCell>();
  for (const { visit, agreedOn, district, countedIn } of visits) {
    const standing = standingToPlan(plan, visit, agreedOn, district, day);
    if (standing !== "set-aside" && standing !== "agreed") continue;
    const { code: rule, title, priority } = visit.rule;
    const key = JSON.stringify([priority, rule, countedIn]);
    const cell = cells.get(key) ?? { setAside: 0, agreed: 0 };
    const setAside = cell.setAside + Number(standing === "set-aside");
    const agreed = cell.agreed + Number(standing === "agreed");
    cells.set(key, { rule, title, priority, district: countedIn, setAside, agreed });
  }
  return [...cells.values()].toSorted(
    (one, other) =>
      one.priority - other.priority ||
      orderOf(one.rule, other.rule) ||
      orderOf(one.district ?? "", other.district ?? ""),
  );
}
