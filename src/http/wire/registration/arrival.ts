import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import { ARRIVAL_KINDS, type ArrivedChild } from "../../../domain/registration/tell-arrival.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import type { ToldArrival } from "../../../operations/registration/register-arrival.ts";
import { registrationReference, sex, weightGrams } from "./birth-notification.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import {
  cpr,
  name,
  nameSharedNumbers,
  parent,
  replacementNumber,
  toIdentifiers,
  toParent,
} from "./person.ts";
import { gestationalAge, toGestationalDays } from "../programmes/schedule-preview.ts";

const CHILDREN_MAX = 10;

export const arrivedChildFields = {
  cpr: cpr.nullish(),
  replacementNumber: replacementNumber.nullish(),
  name: name.nullish(),
  birthDate: scheduleDate,
  sex: sex.nullish(),
  dueDate: scheduleDate.nullish(),
  gestationalAge: gestationalAge.nullish(),
  firstTimeParents: z.boolean().nullish(),
  bornTogether: z.int().min(1).max(10).nullish(),
  birthWeightGrams: weightGrams.nullish(),
  dischargedOn: scheduleDate.nullish(),
  daycareStart: scheduleDate.nullish(),
  kindergartenStart: scheduleDate.nullish(),
  addressProtected: z.boolean().nullish(),
  externalReference: registrationReference.nullish(),
};

const arrivedChild = z.strictObject(arrivedChildFields).openapi("ArrivedChild");

export const arrival = z
  .strictObject({
    arrivedOn: scheduleDate,
    as: z.enum(ARRIVAL_KINDS).nullish().openapi({ description: "`moved-in` if left out." }),
    mother: parent.nullish(),
    secondParent: parent.nullish(),
    children: z.array(arrivedChild).min(1).max(CHILDREN_MAX),
  })
  .check(
    acrossFields(({ mother, secondParent, children = [] }, fault) => {
      if (!mother && !secondParent) fault("required", "mother");
      nameSharedNumbers(
        [
          [["mother"], mother],
          [["secondParent"], secondParent],
          ...children.map((child, place) => [["children", place], child] as const),
        ],
        fault,
      );
    }),
  )
  .openapi("Arrival", {
    example: {
      arrivedOn: "2026-03-02",
      mother: {
        cpr: "0101905001",
        name: "Ida Æblegren",
        address: { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel" },
      },
      children: [{ name: "Alma Æblegren", birthDate: "2025-06-01" }],
    },
  });

export function toArrival(sent: z.output<typeof arrival>): ToldArrival {
  const { mother, secondParent } = sent;
  return {
    as: sent.as ?? "moved-in",
    parents: {
      ...(mother ? { mother: toParent(mother) } : {}),
      ...(secondParent ? { "second-parent": toParent(secondParent) } : {}),
    },
    children: sent.children.map((child) => toArrivedChild(child, sent.arrivedOn)),
  };
}

type SentChild = Partial<z.output<typeof arrivedChild>>;

export function toArrivedChild(child: SentChild, arrivedOn: CivilDate | undefined): ArrivedChild {
  return {
    identifiers: toIdentifiers(child),
    name: child.name ?? undefined,
    sex: child.sex ?? undefined,
    addressProtected: child.addressProtected ?? false,
    externalReference: child.externalReference ?? undefined,
    facts: {
      birthDate: child.birthDate,
      dueDate: child.dueDate ?? undefined,
      gestationalAgeDays: toGestationalDays(child.gestationalAge),
      firstTimeParents: child.firstTimeParents ?? undefined,
      bornTogether: child.bornTogether ?? undefined,
      birthWeightGrams: child.birthWeightGrams ?? undefined,
      dischargedOn: child.dischargedOn ?? undefined,
      daycareStart: child.daycareStart ?? undefined,
      kindergartenStart: child.kindergartenStart ?? undefined,
      arrivedOn,
      recordedFacts: [],
    },
  };
}
