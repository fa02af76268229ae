import { z } from "@hono/zod-openapi";
import type { ContactView } from "../../domain/disclosure/views.ts";
import { MODALITIES } from "../../domain/programme/programme.ts";
import { writeInstant } from "../../domain/time/local-time.ts";
import type { ToldContact } from "../../operations/contacts/record-contact.ts";
import { instant, instantText } from "./blocks/instant.ts";
import { pageOf } from "./blocks/list.ts";
import { namedId, namedIds } from "./blocks/named-id.ts";
import { externalReference } from "./blocks/text.ts";

const NAMED_MAX = 50;

export const newContact = z
  .strictObject({
    heldAt: instant,
    healthVisitor: namedId,
    modality: z.enum(MODALITIES),
    visits: namedIds(NAMED_MAX, "duplicateVisit").optional().openapi({
      description: "The visits that it fulfilled, planned or not; none is possible.",
    }),
    children: namedIds(NAMED_MAX, "duplicateChild").optional().openapi({
      description: "Children that it was about; those of the visits need not be named.",
    }),
    externalReference: externalReference.nullish(),
  })
  .openapi("NewContact", {
    example: {
      heldAt: "2026-03-06T09:10:00+01:00",
      healthVisitor: "00000000-0000-4000-8000-000000000002",
      modality: "home",
      visits: ["00000000-0000-4000-8000-000000000001"],
      children: [],
    },
  });

export const contact = z
  .object({
    id: z.uuid(),
    heldAt: instantText,
    healthVisitor: z.uuid(),
    modality: z.enum(MODALITIES),
    visits: z.array(z.uuid()),
    children: z.array(z.uuid()),
    groupSession: z.uuid().nullable(),
    externalReference: z.string().nullable(),
    recordedAt: instantText,
    undoneAt: instantText.nullable().openapi({
      description: "It was entered by mistake, and fulfils nothing since.",
    }),
  })
  .openapi("Contact");

export const contactPage = pageOf(contact).openapi("ContactPage");

export function toContact(sent: z.output<typeof newContact>): ToldContact {
  return {
    heldAt: new Date(sent.heldAt),
    healthVisitor: sent.healthVisitor,
    modality: sent.modality,
    visits: sent.visits ?? [],
    children: sent.children ?? [],
    groupSession: undefined,
    externalReference: sent.externalReference ?? undefined,
  };
}

export function fromContact(view: ContactView): z.input<typeof contact> {
  return {
    id: view.id,
    heldAt: writeInstant(view.heldAt),
    healthVisitor: view.healthVisitor,
    modality: view.modality,
    visits: [...view.visits],
    children: [...view.children],
    groupSession: view.groupSession ?? null,
    externalReference: view.externalReference ?? null,
    recordedAt: writeInstant(view.recordedAt),
    undoneAt: view.undoneAt === undefined ? null : writeInstant(view.undoneAt),
  };
}
