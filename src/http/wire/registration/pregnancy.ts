import { z } from "@hono/zod-openapi";
import type { ToldPregnancy } from "../../../operations/registration/register-pregnancy.ts";
import { registrationReference } from "./birth-notification.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { mother, toParent } from "./person.ts";

export const pregnancy = z
  .strictObject({
    mother,
    dueDate: scheduleDate,
    firstTimeParents: z.boolean().nullish(),
    externalReference: registrationReference.nullish(),
  })
  .openapi("Pregnancy", {
    example: {
      mother: {
        cpr: "0101905001",
        name: "Ida Æblegren",
        address: { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel" },
      },
      dueDate: "2026-03-20",
      firstTimeParents: true,
    },
  });

export function toPregnancy(sent: z.output<typeof pregnancy>): ToldPregnancy {
  return {
    mother: toParent(sent.mother),
    dueDate: sent.dueDate,
    firstTimeParents: sent.firstTimeParents ?? undefined,
    externalReference: sent.externalReference ?? undefined,
  };
}
