import type { CivilDate } from "../time/civil-date.ts";
import { daysAfter } from "../time/days-after.ts";
import { type Outcome, endsAppointment } from "../visits/outcome.ts";
import type { StandingVisit } from "../visits/follow-plan.ts";
import { agreementOn } from "../visits/visit-history.ts";
import type { Task, TaskKind } from "./task.ts";

/** How soon a family is reached once its window has passed, or once a new time alone is not enough; our own default. */
const REACHED_WITHIN_DAYS = 7;

/**
 * What follows when nobody was home or the family called off: a new time, then a personal contact, then a decision.
 * The steps are Odense's for children who do not come ("reagere tidligt", Målsætninger for tidlig indsats); that they count
 * visit by visit is ours. It is no measure of a family: it ends when the visit is agreed anew.
 */
const STEPS: readonly TaskKind[] = ["offer-new-time", "personal-contact", "decide-how-to-go-on"];

/** What an outcome asks for next, of a visit with so many of the family's own before it. */
export function nextStep(outcome: Outcome, familysOwn: number): TaskKind | undefined {
  switch (outcome) {
    case "cancelled-by-service":
      return "offer-new-time";
    case "not-home":
    case "cancelled-by-family":
      return STEPS[Math.min(familysOwn, STEPS.length - 1)];
    case "declined":
    case "covered-elsewhere":
      return undefined;
  }
}

/** The task that follows from a visit whose appointments came to nothing, while it is owed and not agreed anew. */
export function taskAfterOutcome(visit: StandingVisit, day: CivilDate): Task | undefined {
  const { history, standing, window } = visit;
  if (standing !== undefined || agreementOn(history, day) !== undefined) return undefined;
  const came = history.outcomes.filter(({ outcome, on }) => endsAppointment(outcome) && on <= day);
  const last = came.at(-1);
  if (last === undefined) return undefined;
  const before = came.slice(0, -1).filter(({ outcome }) => outcome !== "cancelled-by-service");
  const kind = nextStep(last.outcome, before.length);
  if (kind === undefined) return undefined;
  const isInWindow = kind === "offer-new-time" && last.on <= window.latest;
  return {
    kind,
    about: last.id,
    child: visit.child,
    visit: visit.id,
    since: last.on,
    due: isInWindow ? window.latest : daysAfter(last.on, REACHED_WITHIN_DAYS),
    forWhom: kind === "decide-how-to-go-on" ? "coordinator" : "health-visitor",
    because: came.map(({ outcome, on }) => ({ code: "cameToNothing", outcome, on })),
  };
}

/** An appointment whose day has passed, and nobody says what came of it. */
export function taskOfPassedDay(visit: StandingVisit, day: CivilDate): Task | undefined {
  const { history, standing } = visit;
  const agreed = agreementOn(history, day);
  if (standing !== undefined || agreed === undefined || agreed.on >= day) return undefined;
  const { appointment, on } = agreed;
  const next = daysAfter(on, 1);
  return {
    kind: "say-what-came-of-it",
    about: `${appointment}/${visit.id}/${on}`,
    child: visit.child,
    visit: visit.id,
    since: next,
    due: next,
    forWhom: "health-visitor",
    because: [{ code: "dayHasPassed", appointment, on }],
  };
}
