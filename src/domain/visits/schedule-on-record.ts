import type { ChildFacts } from "../criteria/child.ts";
import type { DecidedNeed } from "../needs/proposals/decided-need.ts";
import type { Programme, Rule } from "../programme/programme.ts";
import type { NotDueReason, VisitReason } from "../programme/reason.ts";
import type { ChildEnding } from "../registration/child-ending.ts";
import { byWindow } from "../programme/schedule-order.ts";
import type {
  OwedVisit,
  RuleNotDue,
  Schedule,
  UndecidedRule,
  WaitingRule,
} from "../programme/schedule.ts";
import {
  type KnownProgrammes,
  type Programmes,
  followedNow,
} from "../programme/versions/programmes.ts";
import { isSameVisit } from "../programme/visit-identity.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { PlansInForce, SetAside } from "./emergency-plan.ts";
import { asItStands } from "./follow-plan.ts";
import type { FollowedChild } from "./followed-child.ts";
import type { Pause } from "./pause.ts";
import { ruleOf } from "./rule-of.ts";
import type { StoredVisit } from "./stored-visit.ts";
import { agreementOn } from "./visit-history.ts";
import { type VisitState, visitState } from "./visit-state.ts";

/** A visit of a child on record, as it stands on a day. */
export interface VisitOnRecord extends OwedVisit {
  /** Undefined for one that will be owed by then and is not on record yet. */
  readonly id: string | undefined;
  readonly state: VisitState;
  /** The appointment that stands, kept or yet to come, and who comes by it. */
  readonly appointment: string | undefined;
  readonly comes: string | undefined;
  /** The contact that fulfilled it. */
  readonly contact: string | undefined;
  /** By an emergency plan, once it is known whose visit it is. */
  readonly setAside?: SetAside | undefined;
  /** On what a person decided it; undefined where its programme gives it. */
  readonly need?: DecidedNeed | undefined;
}

/** A visit that is suggested, and decided by a person under its id. */
export interface ScheduledProposal extends OwedVisit {
  readonly id: string;
}

/** What becomes of the rules that propose a visit: those that wait for a decision, and what was decided of others. */
export interface ScheduledProposals {
  readonly open: readonly ScheduledProposal[];
  readonly settled: readonly RuleNotDue[];
}

/** A schedule that rests on what is on record; every rule of the programme stands in exactly one list. */
export interface ScheduleOnRecord {
  /** The one that the child follows now. */
  readonly programme: Programme;
  /** Its newborn is admitted: what nobody has made anything of rests. */
  readonly pause?: Pause | undefined;
  /** Emergency plans of that day, in whatever district. */
  readonly inForce?: PlansInForce | undefined;
  readonly visits: readonly VisitOnRecord[];
  readonly proposals: readonly ScheduledProposal[];
  readonly undecided: readonly UndecidedRule[];
  readonly waiting: readonly WaitingRule[];
  readonly notDue: readonly RuleNotDue[];
}

/** Puts a plan and the visits on record together: a rule that has a visit on record stands in `visits`, whatever the plan says of it. */
export function scheduleOnRecord(
  child: Pick<FollowedChild, "facts" | "programmes" | "ending"> & {
    readonly pause?: Pause | undefined;
    readonly inForce?: PlansInForce | undefined;
  },
  planned: Schedule,
  stored: readonly StoredVisit[],
  programmes: Programmes,
  day: CivilDate,
  { open, settled }: ScheduledProposals,
): ScheduleOnRecord {
  const programme = followedNow(child.programmes, programmes);
  const onRecord = stored
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map((visit) => visitOnRecord(visit, programmes, child.facts, day));
  const standing = new Set(onRecord.map(({ rule }) => rule.code));
  const isOpen = ({ rule }: { readonly rule: Rule }) => !standing.has(rule.code);
  const told = new Set([...open, ...settled].map(({ rule }) => rule.code));
  const isUntold = (entry: { readonly rule: Rule }) => isOpen(entry) && !told.has(entry.rule.code);
  if (child.ending !== undefined) {
    const because = [ENDINGS[child.ending]];
    const notDue = programme.rules.map((rule) => ({ rule, because })).filter(isOpen);
    return {
      programme,
      inForce: child.inForce,
      visits: onRecord.sort(byWindow),
      proposals: [],
      undecided: [],
      waiting: [],
      notDue,
    };
  }
  const ahead = planned.visits
    .filter((owed) => !onRecord.some((visit) => isSameVisit(visit, owed)))
    .map((owed) => ({ ...owed, ...NOTHING_ON_RECORD, state: visitState(owed, day) }));
  return {
    programme,
    pause: child.pause,
    inForce: child.inForce,
    visits: [...onRecord, ...ahead].sort(byWindow),
    proposals: open.filter(isOpen),
    undecided: planned.undecided.filter(isUntold),
    waiting: planned.waiting.filter(isUntold),
    notDue: [...planned.notDue.filter(isUntold), ...settled.filter(isOpen)].sort(
      byPlaceIn(programme),
    ),
  };
}

function byPlaceIn({ rules }: Programme) {
  const places = new Map(rules.map(({ code }, place) => [code, place]));
  const placeOf = ({ rule }: RuleNotDue) => places.get(rule.code) ?? rules.length;
  return (one: RuleNotDue, other: RuleNotDue) => placeOf(one) - placeOf(other);
}

const NOTHING_ON_RECORD = {
  id: undefined,
  appointment: undefined,
  comes: undefined,
  contact: undefined,
};

/** Why nothing more is owed to a child that is followed no more. */
export const ENDINGS = {
  stopped: { code: "childStopped" },
  merged: { code: "childMerged" },
  "registration-cancelled": { code: "registrationCancelled" },
  departed: { code: "childDeparted" },
} as const satisfies Readonly<Record<ChildEnding, NotDueReason>>;

/** A visit as it stands on a day; its rule is read in the version that planned it. */
export function visitOnRecord(
  stored: StoredVisit,
  programmes: KnownProgrammes,
  facts: Pick<ChildFacts, "birthDate">,
  day: CivilDate,
): VisitOnRecord {
  const standingVisit = asItStands(stored, programmes, facts, day);
  const { id, occurrence, window, provisional, feasible, standing } = standingVisit;
  const state = visitState(standingVisit, day);
  const agreed = agreementOn(stored.history, day);
  const lapsed: readonly VisitReason[] =
    state === "lapsed" && standing !== undefined && "since" in standing
      ? [{ code: "lapsed", bornOn: standing.since }]
      : [];
  return {
    id,
    rule: ruleOf(programmes, stored),
    occurrence,
    window,
    provisional,
    feasible,
    because: [...stored.because, ...lapsed],
    state,
    appointment: agreed?.appointment,
    comes: agreed?.healthVisitor,
    contact: standing?.kind === "held" ? standing.contact : undefined,
    ...(stored.need && { need: stored.need }),
  };
}
