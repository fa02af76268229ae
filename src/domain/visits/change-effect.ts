import type { Rule } from "../programme/programme.ts";
import type { Schedule } from "../programme/schedule.ts";
import { byWindow } from "../programme/schedule-order.ts";
import type { KnownProgrammes } from "../programme/versions/programmes.ts";
import type { Window } from "../programme/visit-window.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type Explanation, explain } from "./explain.ts";
import type { FollowedPlan, VisitChange } from "./follow-plan.ts";
import { ruleOf } from "./rule-of.ts";
import type { StoredVisit } from "./stored-visit.ts";
import type { TensionKind } from "./tension.ts";

/** What a change makes of one visit, and why. */
export interface VisitEffect {
  /** Undefined until a visit that is added is on record. */
  readonly id: string | undefined;
  readonly rule: string;
  readonly occurrence: number;
  readonly title: Rule["title"];
  readonly window: Window;
  /** Where it was, of one that moves. */
  readonly from: Window | undefined;
  readonly why: Explanation;
}

export interface VisitInTension extends VisitEffect {
  readonly kind: TensionKind;
  readonly on: CivilDate;
  readonly daysOutside: number | undefined;
}

/** What a change makes of a child's visits: each stands in exactly one list, in the order of a schedule. */
export interface ChangeEffect {
  readonly added: readonly VisitEffect[];
  readonly moved: readonly VisitEffect[];
  readonly removed: readonly VisitEffect[];
  readonly left: readonly VisitEffect[];
  readonly inTension: readonly VisitInTension[];
}

/** Reads off a plan that is followed what it changes for whoever is asked first. */
export function effectOf(
  before: readonly StoredVisit[],
  { planned, visits, changes, tensions }: FollowedPlan,
  programmes: KnownProgrammes,
): ChangeEffect {
  const former = new Map(before.map((visit) => [visit.id, visit]));
  const changeOf = new Map(changes.map((change) => [change.visit.id, change]));
  const tensionOf = new Map(tensions.map((tension) => [tension.visit, tension]));
  const added: VisitEffect[] = [];
  const moved: VisitEffect[] = [];
  const removed: VisitEffect[] = [];
  const left: VisitEffect[] = [];
  const inTension: VisitInTension[] = [];
  for (const visit of visits.toSorted(byOwnWindow)) {
    const change = changeOf.get(visit.id);
    if (visit.isWithdrawn && change === undefined) continue; // gone before
    const told = effectOn(visit, change, former.get(visit.id), planned, programmes);
    const tension = tensionOf.get(visit.id);
    if (tension !== undefined) {
      const { kind, on, daysOutside, window = visit.window } = tension;
      inTension.push({ ...told, window, from: visit.window, kind, on, daysOutside });
    } else listFor(change, { added, moved, removed, left }).push(told);
  }
  return { added, moved, removed, left, inTension };
}

function byOwnWindow(one: StoredVisit, other: StoredVisit): number {
  return byWindow({ ...one, rule: { code: one.rule } }, { ...other, rule: { code: other.rule } });
}

type Lists = Readonly<Record<"added" | "moved" | "removed" | "left", VisitEffect[]>>;

function listFor(change: VisitChange | undefined, lists: Lists): VisitEffect[] {
  switch (change?.kind) {
    case "planned":
      return lists.added;
    case "moved":
      return lists.moved;
    case "withdrawn":
    case "lapsed":
      return lists.removed;
    case "changed":
    case undefined:
      return lists.left;
  }
}

function effectOn(
  visit: StoredVisit,
  change: VisitChange | undefined,
  former: StoredVisit | undefined,
  planned: Schedule,
  programmes: KnownProgrammes,
): VisitEffect {
  const rule = ruleOf(programmes, visit);
  const isNew = change?.kind === "planned" && former === undefined;
  const isGone = change?.kind === "withdrawn" || change?.kind === "lapsed";
  return {
    id: isNew ? undefined : visit.id,
    rule: visit.rule,
    occurrence: visit.occurrence,
    title: rule.title,
    window: visit.window,
    from: change?.kind === "moved" ? former?.window : undefined,
    why: (isGone ? whyGone(visit, planned) : undefined) ?? explain({ ...visit, rule }),
  };
}

/** Why a rule that gave a visit gives none any more; of one that still gives some, the visit itself says why it was there. */
function whyGone({ rule: code }: StoredVisit, planned: Schedule): Explanation | undefined {
  const { undecided, waiting, notDue } = planned;
  const entry = [...notDue, ...undecided, ...waiting].find(({ rule }) => rule.code === code);
  return entry && explain(entry);
}
