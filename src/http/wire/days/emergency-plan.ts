import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import type { EmergencyPlanView } from "../../../domain/disclosure/disclose-emergency-plan.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { KEPT_PRIORITIES, PLAN_STATES } from "../../../domain/visits/emergency-plan.ts";
import type { PlanVisitsPage } from "../../../operations/emergency-plans/list-plan-visits.ts";
import type { PlanPreview } from "../../../operations/emergency-plans/preview-plan.ts";
import { nameDaysOutOfOrder } from "../blocks/days-in-order.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { instantText } from "../blocks/instant.ts";
import { pageOf, pageQuery } from "../blocks/list.ts";
import { code, plainText, saying } from "../blocks/text.ts";
import { date } from "../visits/schedule.ts";
import { fromVisitView, visit } from "../visits/schedule-on-record.ts";

const REASON_LENGTH_MAX = 1_000;

const reason = plainText(REASON_LENGTH_MAX);

const priorityMax = z
  .int(saying("wrongType"))
  .min(KEPT_PRIORITIES.min, saying("tooSmall"))
  .max(KEPT_PRIORITIES.max, saying("tooBig"))
  .openapi({ description: "Visits up to this priority are given." });

const asked = {
  district: code
    .optional()
    .openapi({ example: "hammel", description: "The whole municipality if left out." }),
  priorityMax,
  from: scheduleDate.optional().openapi({ description: "Today if left out." }),
  until: scheduleDate.optional().openapi({
    description: "Included; nobody knows if left out, and then it reaches what is owed by the day.",
  }),
};

const example = { priorityMax: 1, from: "2026-03-09", until: "2026-03-20" };

export const newEmergencyPlan = z
  .strictObject({ ...asked, reason })
  .check(acrossFields(nameDaysOutOfOrder))
  .openapi("NewEmergencyPlan", { example: { ...example, reason: "Konflikt" } });

export const emergencyPlanQuestion = z
  .strictObject(asked)
  .check(acrossFields(nameDaysOutOfOrder))
  .openapi("EmergencyPlanQuestion", { example });

export const emergencyPlanEnd = z
  .strictObject({
    on: scheduleDate
      .optional()
      .openapi({ description: "The first day without it; today if left out, or its first day." }),
    reason,
  })
  .openapi("EmergencyPlanEnd", { example: { reason: "Konflikten er slut" } });

export const keptVisit = z
  .strictObject({
    emergencyPlan: z
      .string()
      .max(100)
      .optional()
      .openapi({ description: "Every one that sets it aside today if left out." }),
    reason,
  })
  .openapi("KeptVisit", { example: { reason: "Familien kan ikke vente" } });

export const emergencyPlan = z
  .object({
    id: z.uuid(),
    district: z.string().nullable().openapi({ description: "Null: the whole municipality." }),
    priorityMax: z.int(),
    from: date,
    until: date.nullable().openapi({ description: "Included, as it was begun." }),
    endsOn: date.nullable().openapi({ description: "The first day without it, once it is said." }),
    state: z.enum(PLAN_STATES).openapi({ description: "Today." }),
    reason: z.string().nullable().openapi({ description: "Null for systems." }),
    endReason: z.string().nullable(),
    recordedAt: instantText,
  })
  .openapi("EmergencyPlan", {
    description:
      "During a strike or an epidemic only visits up to a priority are given. What falls out is listed and rests; when the plan ends all is as before.",
  });

export const emergencyPlanPage = pageOf(emergencyPlan).openapi("EmergencyPlanPage");

export const emergencyPlanQuery = z.strictObject({
  state: z.enum(PLAN_STATES).optional().openapi({ description: "Any if left out." }),
  ...pageQuery,
});

export const planVisitsQuery = z.strictObject({
  at: scheduleDate
    .optional()
    .openapi({ description: "The plan's own day that is nearest to today if left out." }),
  ...pageQuery,
});

export const planVisits = z
  .object({
    on: date.openapi({ description: "The day that they are looked at on." }),
    items: z.array(visit).openapi({ description: "What is set aside." }),
    agreed: z.array(visit).openapi({
      description: "Agreed for a day of the plan: it stays, and a person decides.",
    }),
    kept: z
      .array(z.object({ ...visit.shape, keptBecause: z.string().nullable() }))
      .openapi({ description: "Kept by a person in spite of the plan." }),
    next: z.string().nullable(),
  })
  .openapi("EmergencyPlanVisits");

export const planPreview = z
  .object({
    from: date,
    until: date.nullable(),
    on: date.openapi({ description: "The day that visits are looked at on." }),
    setAside: z.int(),
    agreed: z.int(),
    cells: z.array(
      z.object({
        rule: z.string(),
        title: z.object({ da: z.string(), en: z.string() }),
        priority: z.int(),
        district: z.string().nullable(),
        setAside: z.int(),
        agreed: z.int(),
      }),
    ),
  })
  .openapi("EmergencyPlanPreview");

export const emergencyPlanExample: z.input<typeof emergencyPlan> = {
  id: "5f0c2b1e-9d3a-4c58-8e21-6a7b90c4d1f3",
  district: null,
  ...example,
  endsOn: null,
  state: "active",
  reason: "Konflikt",
  endReason: null,
  recordedAt: "2026-03-06T09:00:00+01:00",
};

export const planPreviewExample: z.input<typeof planPreview> = {
  from: "2026-03-09",
  until: "2026-03-20",
  on: "2026-03-09",
  setAside: 4,
  agreed: 1,
  cells: [
    {
      rule: "two-months",
      title: { da: "2-månedersbesøg", en: "Two-month visit" },
      priority: 2,
      district: "hammel",
      setAside: 4,
      agreed: 1,
    },
  ],
};

export function fromEmergencyPlan(view: EmergencyPlanView): z.input<typeof emergencyPlan> {
  return {
    id: view.id,
    district: view.district ?? null,
    priorityMax: view.priorityMax,
    from: view.from,
    until: view.until ?? null,
    endsOn: view.ends.at(-1)?.on ?? null,
    state: view.state,
    reason: view.reason ?? null,
    endReason: view.endReason ?? null,
    recordedAt: writeInstant(view.recordedAt),
  };
}

export function fromPlanVisits(page: PlanVisitsPage): z.input<typeof planVisits> {
  return {
    on: page.on,
    items: page.items.map(fromVisitView),
    agreed: page.agreed.map(fromVisitView),
    kept: page.kept.map((view) => ({
      ...fromVisitView(view),
      keptBecause: view.keptBecause ?? null,
    })),
    next: page.next ?? null,
  };
}

export function fromPlanPreview(view: PlanPreview): z.input<typeof planPreview> {
  const { from, until, on, cells } = view;
  const sum = (count: "setAside" | "agreed") =>
    cells.reduce((total, cell) => total + cell[count], 0);
  return {
    from,
    until: until ?? null,
    on,
    setAside: sum("setAside"),
    agreed: sum("agreed"),
    cells: cells.map((cell) => ({ ...cell, district: cell.district ?? null })),
  };
}
