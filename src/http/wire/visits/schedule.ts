import { z } from "@hono/zod-openapi";
import { OFFERS } from "../../../domain/programme/programme.ts";
import type { OwedVisit, Schedule as Planned } from "../../../domain/programme/schedule.ts";
import { explain } from "../../../domain/visits/explain.ts";
import { VISIT_STATES, type VisitState, visitState } from "../../../domain/visits/visit-state.ts";
import type { SchedulePreview } from "../../../operations/programmes/preview-schedule.ts";

export const date = z.string().openapi({ format: "date", example: "2026-04-27" });

const window = z
  .object({ earliest: date, target: date, latest: date })
  .openapi("Window", { description: "Civil dates, both ends included." });

export const reason = z
  .looseObject({ code: z.string().openapi({ example: "countedFrom" }) })
  .openapi("Reason", {
    description: "A code with its particulars; `because` says what it rests on.",
  });

export const plannedVisit = z
  .object({
    rule: z.string(),
    occurrence: z.int(),
    offer: z.enum(OFFERS),
    title: z.object({ da: z.string(), en: z.string() }),
    provisional: z.boolean(),
    window,
    state: z.enum(VISIT_STATES),
    because: z.array(reason),
    explanation: z.string(),
  })
  .openapi("PlannedVisit");

export const proposedVisit = z
  .object({ rule: z.string(), window, because: z.array(reason), explanation: z.string() })
  .openapi("ProposedVisit");

/** The rules of a programme that give a child no visit. */
export const otherLists = {
  undecided: z.array(z.object({ rule: z.string(), missing: z.array(z.string()) })),
  waiting: z.array(z.object({ rule: z.string(), anchor: z.string() })),
  notDue: z.array(z.object({ rule: z.string(), because: z.array(reason) })),
};

/** What a schedule looks like outside; every rule of the programme stands in exactly one list. */
export const schedule = z
  .object({
    programme: z.object({ id: z.string(), version: z.string() }),
    visits: z.array(plannedVisit),
    proposals: z.array(proposedVisit),
    ...otherLists,
  })
  .openapi("Schedule");

type Schedule = z.input<typeof schedule>;

export function fromPreview({ programme, asOf, schedule: planned }: SchedulePreview): Schedule {
  return {
    programme: { id: programme.id, version: programme.version },
    visits: planned.visits.map((owed) => fromVisit(owed, visitState(owed, asOf))),
    proposals: planned.proposals.map((owed) => ({
      rule: owed.rule.code,
      window: owed.window,
      ...explained(owed),
    })),
    ...fromOtherLists(planned),
  };
}

export function fromVisit(owed: OwedVisit, state: VisitState): z.input<typeof plannedVisit> {
  return {
    rule: owed.rule.code,
    occurrence: owed.occurrence,
    offer: owed.rule.offer,
    title: owed.rule.title,
    provisional: owed.provisional,
    window: owed.window,
    state,
    ...explained(owed),
  };
}

export function fromOtherLists(planned: Pick<Planned, "undecided" | "waiting" | "notDue">) {
  return {
    undecided: planned.undecided.map(({ rule, missing }) => ({
      rule: rule.code,
      missing: [...missing],
    })),
    waiting: planned.waiting.map(({ rule, anchor }) => ({ rule: rule.code, anchor })),
    notDue: planned.notDue.map(({ rule, because }) => ({ rule: rule.code, because: [...because] })),
  };
}

export function explained(owed: OwedVisit) {
  const { because, sentence } = explain(owed);
  return { because: [...because], explanation: sentence };
}
