import type { Window } from "../programme/visit-window.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Standing } from "./standing.ts";

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

/** A visit's state on a day: what stands by then, else where the day lies to the window. Nothing ever sets it. */
export function visitState(
  visit: { readonly window: Window; readonly feasible: boolean; readonly standing?: Standing },
  day: CivilDate,
): VisitState {
  const { window, feasible, standing } = visit;
  if (standing?.kind === "held" && standing.on <= day) {
    return standing.on > window.latest ? "held-late" : "held";
  }
  if (standing !== undefined && standing.kind !== "held" && standing.since <= day) {
    return standing.kind;
  }
  if (day > window.latest) return "overdue";
  if (!feasible) return "infeasible";
  return day < window.earliest ? "planned" : "due";
}
