import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import { nameRepeated } from "../blocks/repeated.ts";
import type { ContactView } from "../../../domain/disclosure/views.ts";
import { DOCUMENTATION_STATES } from "../../../domain/follow-up/documentation.ts";
import {
  OBSERVATION_CODES,
  type Observation,
} from "../../../domain/programme/mandatory-observations.ts";
import { MODALITIES } from "../../../domain/programme/programme.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { ToldContact } from "../../../operations/contacts/record-contact.ts";
import { instant, instantText } from "../blocks/instant.ts";
import { pageOf } from "../blocks/list.ts";
import { namedId, namedIds } from "../blocks/named-id.ts";
import { externalReference } from "../blocks/text.ts";
import { date } from "./schedule.ts";

const NAMED_MAX = 50;
const OBSERVATIONS_MAX = 500;

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

const observation = z.object({
  code: z.string(),
  title: z.object({ da: z.string(), en: z.string() }),
});

const documentation = z
  .object({
    child: z.uuid(),
    state: z.enum(DOCUMENTATION_STATES),
    until: date.openapi({
      description: "The last day on which what is missing is waited for; then it is absent.",
    }),
    missing: z.array(observation),
    notMade: z.array(observation),
  })
  .openapi("Documentation", {
    description: "Which mandatory observations nobody has spoken of, and which were not made.",
  });

export const contactObservations = z
  .strictObject({
    observations: z
      .array(
        z.strictObject({
          child: namedId,
          observation: z.enum(OBSERVATION_CODES),
          isMade: z.boolean(),
        }),
      )
      .min(1)
      .max(OBSERVATIONS_MAX)
      .check(
        acrossFields((observations, fault) => {
          const named = observations.map(({ child, observation: what }) =>
            typeof child === "string" && typeof what === "string" ? `${child}/${what}` : undefined,
          );
          nameRepeated("duplicateObservation")(named, fault);
        }),
      )
      .openapi({
        description:
          "What is left out stays as it was said. What was observed stands in the journal.",
      }),
  })
  .openapi("ContactObservations", {
    example: {
      observations: [
        { child: "00000000-0000-4000-8000-000000000003", observation: "weight", isMade: true },
        { child: "00000000-0000-4000-8000-000000000003", observation: "feeding", isMade: false },
      ],
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
    documentation: z.array(documentation).openapi({
      description: "Of each child whose visit it fulfilled, if that asks for observations.",
    }),
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
    documentation: view.documentation.map(({ child, state, until, missing, notMade }) => ({
      child,
      state,
      until,
      missing: missing.map(fromObservation),
      notMade: notMade.map(fromObservation),
    })),
    externalReference: view.externalReference ?? null,
    recordedAt: writeInstant(view.recordedAt),
    undoneAt: view.undoneAt === undefined ? null : writeInstant(view.undoneAt),
  };
}

function fromObservation({ code, title: { da, en } }: Observation) {
  return { code, title: { da, en } };
}
