import type { Programmes } from "../../../src/domain/programme/versions/programmes.ts";
import { type CivilDate, addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { asItStands } from "../../../src/domain/visits/follow-plan.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import {
  type VisitHistory,
  agreementOn,
  historyWith,
  historyWithout,
  historyWithoutOutcomes,
} from "../../../src/domain/visits/visit-history.ts";
import { dayNumber } from "../day-number.ts";
import type { LifeStep, VisitStep } from "./life-steps.ts";
import type { LivedChild } from "./live.ts";

/** What people made of a visit: which one, and for which day. */
export interface Made {
  readonly does: VisitStep;
  readonly rule: string;
  readonly occurrence: number;
  readonly on: CivilDate;
  /** The appointment, contact, outcome or tension that it is about, as the life knows it. */
  readonly about: string;
}

type VisitAct = Extract<LifeStep, { readonly which: number }>;

/** The visit as it then is; undefined where nobody could do that with any of the child's visits. */
export function madeOf(
  { does, which, days }: VisitAct,
  { child, visits }: LivedChild,
  programmes: Programmes,
  today: CivilDate,
  newId: () => string,
): (Made & { readonly visit: StoredVisit }) | undefined {
  const able = visits.filter((visit) => isAble(does, visit, child.facts, programmes, today));
  const visit = able[which % able.length];
  if (visit === undefined) return undefined;
  const on = dayOf(does, today, days);
  const about = aboutOf(does, visit, today) ?? newId();
  const { rule, occurrence } = visit;
  const changed =
    does === "keep"
      ? withKept(visit)
      : { ...visit, history: historyAfter(does, visit, on, today, about) };
  return { does, rule, occurrence, on, about, visit: changed };
}

function isAble(
  does: VisitStep,
  visit: StoredVisit,
  facts: LivedChild["child"]["facts"],
  programmes: Programmes,
  today: CivilDate,
): boolean {
  const { history, isWithdrawn, tensions } = visit;
  if (does === "hold") return history.held === undefined;
  if (does === "undo-hold") return history.held !== undefined;
  if (isWithdrawn) return false;
  const { standing } = asItStands(visit, programmes, facts, today);
  switch (does) {
    case "agree":
      return standing === undefined;
    case "move":
    case "cancel":
    case "not-home":
      return standing?.kind === "booked";
    case "decline":
      return standing === undefined || standing.kind === "booked";
    case "undo-decline":
      return standing?.kind === "declined" && history.outcomes.at(-1)?.outcome === "declined";
    case "keep":
      return tensions.some(({ isKept }) => !isKept);
  }
}

function dayOf(does: VisitStep, today: CivilDate, days: number): CivilDate {
  const from = dayNumber(today);
  switch (does) {
    case "agree":
    case "move":
      return civilDateOfDay(addDays(from, days));
    case "hold":
      return civilDateOfDay(addDays(from, -(days % 15)));
    default:
      return today;
  }
}

function aboutOf(does: VisitStep, { history, tensions }: StoredVisit, today: CivilDate) {
  switch (does) {
    case "move":
    case "cancel":
    case "not-home":
      return agreementOn(history, today)?.appointment;
    case "undo-hold":
      return history.held?.contact;
    case "undo-decline":
      return history.outcomes.at(-1)?.id;
    case "keep":
      return tensions.find(({ isKept }) => !isKept)?.id;
    default:
      return undefined;
  }
}

function historyAfter(
  does: VisitStep,
  { history, isWithdrawn }: StoredVisit,
  on: CivilDate,
  today: CivilDate,
  about: string,
): VisitHistory {
  const agreed = agreementOn(history, today);
  const without = agreed === undefined ? history : historyWithout(history, agreed.appointment, on);
  switch (does) {
    case "agree": {
      const past =
        agreed === undefined ? history : historyWithout(history, agreed.appointment, today);
      const agreement = {
        appointment: about,
        healthVisitor: "her",
        since: today,
        on,
        until: undefined,
      };
      return { ...past, agreements: [...past.agreements, agreement] };
    }
    case "move":
      return {
        ...history,
        agreements: history.agreements.map((each) =>
          each.appointment === about ? { ...each, on } : each,
        ),
      };
    case "cancel":
      return without;
    case "not-home":
      return historyWith(without, { id: about, outcome: "not-home", scope: undefined, on });
    case "hold": {
      const later =
        agreed !== undefined && agreed.on > on
          ? markedBy(without, agreed.appointment, about)
          : history;
      return { ...later, held: { contact: about, on, modality: "phone" } };
    }
    case "undo-hold":
      return { ...(isWithdrawn ? history : restoredBy(history, about)), held: undefined };
    case "decline": {
      const ended = agreed === undefined ? history : markedBy(without, agreed.appointment, about);
      return historyWith(ended, { id: about, outcome: "declined", scope: "visit", on });
    }
    case "undo-decline":
      return historyWithoutOutcomes(restoredBy(history, about), [about]);
    case "keep":
      return history;
  }
}

/** Which agreements an entry ended, so that taking it back restores them. */
const endedBy = new WeakMap<VisitHistory["agreements"][number], string>();

function markedBy(history: VisitHistory, appointment: string, by: string): VisitHistory {
  for (const agreed of history.agreements)
    if (agreed.appointment === appointment) endedBy.set(agreed, by);
  return history;
}

function restoredBy(history: VisitHistory, by: string): VisitHistory {
  return {
    ...history,
    agreements: history.agreements.map((agreed) =>
      endedBy.get(agreed) === by ? { ...agreed, until: undefined } : agreed,
    ),
  };
}

function withKept(visit: StoredVisit): StoredVisit {
  return { ...visit, tensions: visit.tensions.map((tension) => ({ ...tension, isKept: true })) };
}
