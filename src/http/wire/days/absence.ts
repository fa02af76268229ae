import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import type { AbsenceView } from "../../../domain/disclosure/absence-view.ts";
import { ABSENCE_KINDS } from "../../../domain/planning/absence.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { nameDaysOutOfOrder } from "../blocks/days-in-order.ts";
import { familyQuery, pageOf, pageQuery } from "../blocks/list.ts";

const ID_LENGTH_MAX = 100;

export const newAbsence = z
  .strictObject({
    healthVisitor: z.string().max(ID_LENGTH_MAX).openapi({ description: "Her id." }),
    from: scheduleDate.openapi({ example: "2026-07-06" }),
    until: scheduleDate.openapi({ example: "2026-07-24", description: "Included." }),
    kind: z.enum(ABSENCE_KINDS),
  })
  .check(acrossFields(nameDaysOutOfOrder))
  .openapi("NewAbsence", {
    example: {
      healthVisitor: "0999a000-0000-4000-8000-000000000001",
      from: "2026-07-06",
      until: "2026-07-24",
      kind: "holiday",
    },
  });

export const absence = z
  .object({
    id: z.uuid(),
    healthVisitor: z.uuid(),
    from: z.string().openapi({ format: "date" }),
    until: z.string().openapi({ format: "date" }),
    kind: z
      .enum(ABSENCE_KINDS)
      .nullable()
      .openapi({ description: "Shown to herself and to the coordinators of her district." }),
    withdrawn: z.boolean().openapi({ description: "It was taken back." }),
  })
  .openapi("Absence");

export const absencePage = pageOf(absence).openapi("AbsencePage");

export const absenceQuery = z
  .strictObject({
    healthVisitor: familyQuery.healthVisitor,
    from: scheduleDate
      .optional()
      .openapi({ description: "Absences that end on this day or after." }),
    until: scheduleDate
      .optional()
      .openapi({ description: "Absences that begin on this day or before." }),
    ...pageQuery,
  })
  .check(acrossFields(nameDaysOutOfOrder));

export const absenceExample: z.input<typeof absence> = {
  id: "00000000-0000-4000-8000-000000000001",
  healthVisitor: "0999a000-0000-4000-8000-000000000001",
  from: "2026-07-06",
  until: "2026-07-24",
  kind: "holiday",
  withdrawn: false,
};

export function fromAbsence(view: AbsenceView): z.input<typeof absence> {
  return {
    id: view.id,
    healthVisitor: view.healthVisitor,
    from: view.from,
    until: view.until,
    kind: view.kind ?? null,
    withdrawn: view.withdrawnAt !== undefined,
  };
}
