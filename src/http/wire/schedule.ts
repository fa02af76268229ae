import { z } from "@hono/zod-openapi";
import { OFFERS } from "../../domain/programme/programme.ts";
import type { OwedVisit } from "../../domain/programme/schedule.ts";
import { explain } from "../../domain/visits/explain.ts";
import { VISIT_STATES, visitState } from "../../domain/visits/visit-state.ts";
import type { SchedulePreview } from "../../operations/preview-schedule.ts";

const date = z.string().openapi({ format: "date", example: "2026-04-27" });

const window = z
  .object({ earliest: date, target: date, latest: date })
  .openapi("Window", { description: "Civil dates, both ends included." });

const reason = z
  .looseObject({ code: z.string().openapi({ example: "countedFrom" }) })
  .openapi("Reason", {
    description: "A code with its particulars; `because` says what it rests on.",
  });

const visit = z
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

const proposal = z
  .object({ rule: z.string(), window, because: z.array(reason), explanation: z.string() })
  .openapi("ProposedVisit");

/** What a schedule looks like outside; every rule of the programme stands in exactly one list. */
export const schedule = z
  .object({
    programme: z.object({ id: z.string(), version: z.string() }),
    visits: z.array(visit),
    proposals: z.array(proposal),
    undecided: z.array(z.object({ rule: z.string(), missing: z.array(z.string()) })),
    waiting: z.array(z.object({ rule: z.string(), anchor: z.string() })),
    notDue: z.array(z.object({ rule: z.string(), because: z.array(reason) })),
  })
  .openapi("Schedule");

type Schedule = z.input<typeof schedule>;

export function fromPreview({ programme, asOf, schedule: planned }: SchedulePreview): Schedule {
  return {
    programme: { id: programme.id, version: programme.version },
    visits: planned.visits.map((owed) => ({
      rule: owed.rule.code,
      occurrence: owed.occurrence,
      offer: owed.rule.offer,
      title: owed.rule.title,
      provisional: owed.provisional,
      window: owed.window,
      state: visitState(owed, asOf),
      ...explained(owed),
    })),
    proposals: planned.proposals.map((owed) => ({
      rule: owed.rule.code,
      window: owed.window,
      ...explained(owed),
    })),
    undecided: planned.undecided.map(({ rule, missing }) => ({
      rule: rule.code,
      missing: [...missing],
    })),
    waiting: planned.waiting.map(({ rule, anchor }) => ({ rule: rule.code, anchor })),
    notDue: planned.notDue.map(({ rule, because }) => ({ rule: rule.code, because: [...because] })),
  };
}

function explained(owed: OwedVisit) {
  const { because, sentence } = explain(owed);
  return { because: [...because], explanation: sentence };
}
