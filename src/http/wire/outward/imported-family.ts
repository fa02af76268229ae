import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import { MODALITIES } from "../../../domain/programme/programme.ts";
import type { ImportedFamily } from "../../../domain/visits/imported-family.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { namedId } from "../blocks/named-id.ts";
import { code, externalReference } from "../blocks/text.ts";
import { arrivedChildFields, toArrivedChild } from "../registration/arrival.ts";
import { nameSharedNumbers, parent, toParent } from "../registration/person.ts";
import { factFields, toFact } from "../visits/change.ts";

export const CHILDREN_MAX = 10;
const TOLD_MAX = 100;
const OCCURRENCES_MAX = 60;

const importedContact = z
  .strictObject({
    rule: code.nullish().openapi({
      description: "The rule whose visit it fulfilled; left out if it fulfilled none.",
    }),
    occurrence: z
      .int()
      .min(0)
      .max(OCCURRENCES_MAX - 1)
      .nullish()
      .openapi({ description: "Of a rule that repeats: which of its visits; 0 if left out." }),
    on: scheduleDate,
    modality: z.enum(MODALITIES),
    healthVisitor: namedId
      .nullish()
      .openapi({ description: "Who held it; the family's health visitor if left out." }),
    externalReference: externalReference.nullish(),
  })
  .openapi("ImportedContact");

const importedChild = z
  .strictObject({
    ...arrivedChildFields,
    birthDate: scheduleDate
      .nullish()
      .openapi({ description: "Left out of a child that is expected; then dueDate is required." }),
    arrivedOn: scheduleDate
      .nullish()
      .openapi({ description: "The day on which it moved to the municipality, if it did." }),
    facts: z.array(factFields).max(TOLD_MAX).nullish(),
    contacts: z
      .array(importedContact)
      .max(TOLD_MAX)
      .nullish()
      .openapi({ description: "What was held before; it is recorded as held." }),
    stillOwed: z.array(code).max(TOLD_MAX).nullish().openapi({
      description:
        "Rules whose visits are owed although their windows ended before `followedFrom`: they read as overdue. Any other such visit that was not held is `covered-elsewhere`.",
    }),
  })
  .check(
    acrossFields(({ birthDate, dueDate, contacts }, fault) => {
      if (!birthDate && !dueDate) fault("required", "birthDate");
      const seen = new Set<string>();
      for (const [place, { rule, occurrence }] of (contacts ?? []).entries()) {
        if (typeof rule !== "string") continue;
        const visit = `${rule} ${Number(occurrence ?? 0)}`;
        if (seen.has(visit)) fault("toldTwice", "contacts", place, "rule");
        seen.add(visit);
      }
    }),
  )
  .openapi("ImportedChild");

export const importedFamily = z
  .strictObject({
    mother: parent.nullish(),
    secondParent: parent.nullish(),
    healthVisitor: namedId.nullish().openapi({
      description:
        "Her id. Left out, the family gets the health visitor of its postal code's district with the fewest open families. Required where a contact names nobody who held it.",
    }),
    children: z.array(importedChild).min(1).max(CHILDREN_MAX),
  })
  .check(
    acrossFields(({ mother, secondParent, healthVisitor, children = [] }, fault) => {
      if (!mother && !secondParent) fault("required", "mother");
      nameSharedNumbers(
        [
          [["mother"], mother],
          [["secondParent"], secondParent],
          ...children.map((child, place) => [["children", place], child] as const),
        ],
        fault,
      );
      const expected = children.flatMap(({ birthDate }, place) => (birthDate ? [] : [place]));
      for (const place of expected.slice(1)) {
        fault("pregnancyOpen", "children", place, "birthDate");
      }
      if (healthVisitor) return;
      const isAsked = children.some(({ contacts }) =>
        (contacts ?? []).some((contact) => !contact.healthVisitor),
      );
      if (isAsked) fault("required", "healthVisitor");
    }),
  )
  .openapi("ImportedFamily", {
    description: "One line of a file in `application/x-ndjson`.",
    example: {
      mother: {
        cpr: "0101905001",
        name: "Ida Æblegren",
        address: { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel" },
      },
      healthVisitor: "00000000-0000-4000-8000-000000000002",
      children: [
        {
          name: "Alma Æblegren",
          birthDate: "2025-06-01",
          dischargedOn: "2025-06-02",
          externalReference: "journal-4711",
          contacts: [{ rule: "two-months", on: "2025-08-01", modality: "home" }],
        },
      ],
    },
  });

export function toImportedFamily(sent: z.output<typeof importedFamily>): ImportedFamily {
  const { mother, secondParent, healthVisitor } = sent;
  return {
    parents: {
      ...(mother ? { mother: toParent(mother) } : {}),
      ...(secondParent ? { "second-parent": toParent(secondParent) } : {}),
    },
    healthVisitor: healthVisitor ?? undefined,
    children: sent.children.map(({ birthDate, ...child }) => {
      const arrived = toArrivedChild(
        { ...child, ...(birthDate ? { birthDate } : {}) },
        child.arrivedOn ?? undefined,
      );
      return {
        ...arrived,
        facts: { ...arrived.facts, recordedFacts: (child.facts ?? []).map(toFact) },
        contacts: (child.contacts ?? []).map((contact) => ({
          rule: contact.rule ?? undefined,
          occurrence: contact.occurrence ?? 0,
          on: contact.on,
          modality: contact.modality,
          healthVisitor: contact.healthVisitor ?? undefined,
          externalReference: contact.externalReference ?? undefined,
        })),
        stillOwed: child.stillOwed ?? [],
      };
    }),
  };
}
