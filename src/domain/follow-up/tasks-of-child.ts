import { orderOf } from "../order-of.ts";
import { planByProgrammes } from "../programme/versions/plan-by-programmes.ts";
import { type Programmes, childProgrammes } from "../programme/versions/programmes.ts";
import type { Concern } from "../needs/concerns/concern.ts";
import { endingOf } from "../registration/child-ending.ts";
import type { ChildOnRecord } from "../registration/child-on-record.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { daysAfter } from "../time/days-after.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import { asItStands } from "../visits/follow-plan.ts";
import type { PlansInForce } from "../visits/emergency-plan.ts";
import { pauseOn } from "../visits/pause.ts";
import { visitOnRecord } from "../visits/schedule-on-record.ts";
import { setAsideOn } from "../visits/set-aside.ts";
import type { StoredVisit } from "../visits/stored-visit.ts";
import { taskAfterOutcome, taskOfPassedDay } from "./absence-ladder.ts";
import { askAboutDischarge } from "./ask-about-discharge.ts";
import { concernTasks, concernsToHandOver } from "./concern-tasks.ts";
import { documentationsOf } from "./documentation.ts";
import { firstDaysOn } from "./first-days.ts";
import { type HelpToFollowUp, helpTasks } from "./help-tasks.ts";
import { type HandoverToFollow, awaitedAcknowledgements, handoverTasks } from "./handover-tasks.ts";
import { selfHarmTasks } from "./self-harm-thoughts.ts";
import type { Task } from "./task.ts";

/** How soon a family that has arrived is asked what it was given before; our own default. */
const ASKED_WITHIN_DAYS = 7;

/** What is on record of a child, and by what it is followed. */
export interface ChildToFollowUp {
  readonly child: Pick<
    ChildOnRecord,
    | "id"
    | "facts"
    | "particulars"
    | "programmes"
    | "withdrawnAt"
    | "stopped"
    | "mergedInto"
    | "isCancelled"
    | "departedOn"
  >;
  /** Nobody follows its family yet: what there is to do is the coordinator's. */
  readonly isUnassigned: boolean;
  readonly district: string | undefined;
  readonly inForce: PlansInForce;
  readonly visits: readonly StoredVisit[];
  /** The days of all contacts about it, those too that fulfilled no visit. */
  readonly contactDays: readonly CivilDate[];
  readonly concerns: readonly Concern[];
  readonly help: HelpToFollowUp;
  readonly handovers: readonly HandoverToFollow[];
}

/** All that a person should see to about a child on a day, done or not, by the day it is due. While its plan rests there is nothing of it but to ask about its discharge; its concerns, what was agreed with its family and what a parent told of self-harm go on. A new time for what an emergency plan sets aside is not asked for. */
export function tasksOfChild(
  of: ChildToFollowUp,
  programmes: Programmes,
  closingDays: ClosingDays,
  day: CivilDate,
): readonly Task[] {
  const isFollowed = of.child.withdrawnAt === undefined;
  const tasks = isFollowed
    ? [
        ...told(of, day),
        ...followedTasks(of, programmes, closingDays, day),
        ...helpTasks(of.child.id, of.help, day),
      ]
    : awaitedOfMoved(of, day);
  const owned = tasks.map((task): Task => (of.isUnassigned ? ownedByCoordinator(task) : task));
  // Each concern has an owner of its own, whoever follows the family.
  const worries = isFollowed ? concernTasks(of.concerns, day) : concernsOfMoved(of);
  return [...owned, ...worries].toSorted((one, other) => orderOf(one.due, other.due));
}

/** Of a child that is followed no more nothing is left but to hand its concerns over, where it has moved. */
function concernsOfMoved({ child, concerns }: ChildToFollowUp): readonly Task[] {
  const { departedOn } = child;
  const hasMoved = departedOn !== undefined && endingOf(child) === "departed";
  return hasMoved ? concernsToHandOver(concerns, departedOn) : [];
}

/** And to hear that its next municipality has read what was sent; what a parent told of self-harm waits for a person wherever they live now. */
function awaitedOfMoved(of: ChildToFollowUp, day: CivilDate): readonly Task[] {
  const { child, handovers } = of;
  return endingOf(child) === "departed"
    ? [...told(of, day), ...awaitedAcknowledgements(child.id, handovers, day)]
    : [];
}

function told({ child }: ChildToFollowUp, day: CivilDate): readonly Task[] {
  return selfHarmTasks(child.id, child.facts.recordedFacts, day);
}

function followedTasks(
  of: ChildToFollowUp,
  programmes: Programmes,
  closingDays: ClosingDays,
  day: CivilDate,
): readonly Task[] {
  const pause = pauseOn(of.child, day);
  return pause === undefined
    ? [
        ...firstDaysTask(of, day),
        ...visitTasks(of, programmes, day),
        ...documentationTasks(of, programmes, day),
        ...formerVisitsTask(of, programmes, closingDays, day),
        ...handoverTasks(of.child.id, of.child.facts, of.handovers, day),
      ]
    : askAboutDischarge(of.child.id, pause, day);
}

function ownedByCoordinator(task: Task): Task {
  return { ...task, forWhom: "coordinator" };
}

function visitTasks(
  { child, visits, district, inForce }: ChildToFollowUp,
  programmes: Programmes,
  day: CivilDate,
): readonly Task[] {
  const rests = (visit: StoredVisit) =>
    setAsideOn(inForce, visitOnRecord(visit, programmes, child.facts, day), district) !== undefined;
  return visits
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .flatMap((stored) => {
      const visit = asItStands(stored, programmes, child.facts, day);
      const task = taskAfterOutcome(visit, day) ?? taskOfPassedDay(visit, day);
      return task === undefined || (task.kind === "offer-new-time" && rests(stored)) ? [] : [task];
    });
}

function documentationTasks(
  { visits }: ChildToFollowUp,
  programmes: Programmes,
  day: CivilDate,
): readonly Task[] {
  return documentationsOf(visits, programmes, day)
    .filter(({ state }) => state === "pending")
    .map(({ child, contact, heldOn, until, missing }) => ({
      kind: "document-observations",
      about: contact,
      child,
      contact,
      since: heldOn,
      due: until,
      forWhom: "health-visitor",
      because: [{ code: "notDocumented", on: heldOn, missing: missing.map(({ code }) => code) }],
    }));
}

function firstDaysTask(of: ChildToFollowUp, day: CivilDate): readonly Task[] {
  const { id, facts } = of.child;
  const first = firstDaysOn({ ...of, ...of.child }, day);
  const { birthDate } = facts;
  const isLacking = first !== undefined && first.coveredBy === undefined && day <= first.until;
  if (!isLacking || birthDate === undefined) return [];
  return [
    {
      kind: "cover-first-days",
      about: birthDate,
      child: id,
      since: birthDate,
      due: first.until,
      forWhom: "health-visitor",
      because: [{ code: "nobodyCovers", until: first.until }],
    },
  ];
}

/** What a child that has arrived would have been given before: nobody here knows whether it was. */
function formerVisitsTask(
  { child }: ChildToFollowUp,
  programmes: Programmes,
  closingDays: ClosingDays,
  day: CivilDate,
): readonly Task[] {
  const { arrivedOn, birthDate } = child.facts;
  if (arrivedOn === undefined || arrivedOn > day || birthDate === undefined) return [];
  const followed = childProgrammes(child.programmes, programmes);
  const plan = planByProgrammes(child.facts, followed, closingDays, day);
  const because = (plan.ok ? plan.value.notDue : []).flatMap(({ rule, because: reasons }) =>
    reasons.flatMap((reason) =>
      reason.code === "beforeArrival"
        ? [{ code: reason.code, rule: rule.code, latest: reason.latest }]
        : [],
    ),
  );
  if (because.length === 0) return [];
  return [
    {
      kind: "ask-about-former-visits",
      about: arrivedOn,
      child: child.id,
      since: arrivedOn,
      due: daysAfter(arrivedOn, ASKED_WITHIN_DAYS),
      forWhom: "health-visitor",
      because,
    },
  ];
}
