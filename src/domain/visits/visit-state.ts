import type { Window } from "../programme/visit-window.ts";
import type { CivilDate } from "../time/civil-date.ts";

export const VISIT_STATES = [
  "planned",
  "due",
  "overdue",
  "infeasible",
  "booked",
  "held",
  "held-late",
  "declined",
  "lapsed",
  "covered-elsewhere",
] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** What people have done about a visit, from the day it counts. A held visit counts from the day it was held. */
export interface Standing {
  readonly kind: "booked" | "held" | "declined" | "lapsed" | "covered-elsewhere";
  readonly since: CivilDate;
}

/** A visit's state on a day: what stands by then, else where the day lies to the window. Nothing ever sets it. */
export function visitState(
  visit: { readonly window: Window; readonly feasible: boolean; readonly standing?: Standing },
  day: CivilDate,
): VisitState {
  const { window, feasible, standing } = visit;
  if (standing !== undefined && standing.since <= day) {
    const late = standing.kind === "held" && standing.since > window.latest;
    return late ? "held-late" : standing.kind;
  }
  if (day > window.latest) return "overdue";
  if (!feasible) return "infeasible";
  return day < window.earliest ? "planned" : "due";
}
