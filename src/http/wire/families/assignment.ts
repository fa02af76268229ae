import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import { nameRepeated } from "../blocks/repeated.ts";
import type { FamilyView } from "../../../domain/disclosure/views.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { OpenAssignment } from "../../../operations/families/list-assignments.ts";
import { instantText } from "../blocks/instant.ts";
import { pageOf } from "../blocks/list.ts";
import { plainText } from "../blocks/text.ts";
import { family, fromFamily } from "./family.ts";

const FAMILIES_MAX = 200;
const ID_LENGTH_MAX = 100;
const REASON_LENGTH_MAX = 1_000;

const id = z.string().max(ID_LENGTH_MAX);

export const assignment = z
  .strictObject({
    families: z
      .array(id)
      .min(1)
      .max(FAMILIES_MAX)
      .check(acrossFields(nameRepeated("duplicateFamily"))),
    healthVisitor: id.nullable().openapi({ description: "Null: nobody follows them." }),
    reason: plainText(REASON_LENGTH_MAX).openapi({ description: "For the log alone." }),
  })
  .openapi("Assignment", {
    example: {
      families: ["0999a000-0000-4000-8000-00000000000a"],
      healthVisitor: "0999a000-0000-4000-8000-000000000001",
      reason: "Ny fordeling i distriktet",
    },
  });

export const assignedFamilies = z.object({ families: z.array(family) }).openapi("AssignedFamilies");

const openAssignment = family
  .extend({
    waitingSince: instantText.openapi({
      description: "When it became known, was given back or was taken up again.",
    }),
  })
  .openapi("OpenAssignment");

export const openAssignmentPage = pageOf(openAssignment).openapi("OpenAssignmentPage");

export function fromOpenAssignment(view: OpenAssignment): z.input<typeof openAssignment> {
  return { ...fromFamily(view), waitingSince: writeInstant(view.waitingSince) };
}

export function fromAssignedFamilies(
  families: readonly FamilyView[],
): z.input<typeof assignedFamilies> {
  return { families: families.map(fromFamily) };
}
