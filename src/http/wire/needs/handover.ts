import { z } from "@hono/zod-openapi";
import type {
  DraftedHandoverView,
  HandoverView,
} from "../../../domain/disclosure/disclose-handover.ts";
import { HANDOVER_STATES } from "../../../domain/needs/handovers/handover-life.ts";
import {
  HANDOVER_CHANNELS,
  type HandoverDraft,
  LEGAL_BASES,
  type Receiver,
} from "../../../domain/needs/handovers/handover.ts";
import { CONSENT_GIVERS, type Consent } from "../../../domain/needs/consent.ts";
import { TRANSITIONS } from "../../../domain/needs/handovers/transition.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { instantText } from "../blocks/instant.ts";
import { familyQuery, pageOf, pageQuery } from "../blocks/list.ts";
import { sentFields } from "../blocks/sent-fields.ts";
import { code, plainText } from "../blocks/text.ts";
import { date } from "../visits/schedule.ts";
import { fromScheduledProposal, scheduledProposal } from "../visits/schedule-on-record.ts";

const NAME_LENGTH_MAX = 200;
const TEXT_LENGTH_MAX = 10_000;
const NOTE_LENGTH_MAX = 1_000;
const SECTIONS_MAX = 40;

const fields = {
  receiver: z.strictObject({
    name: plainText(NAME_LENGTH_MAX),
    contact: plainText(NAME_LENGTH_MAX).nullish(),
  }),
  content: z
    .array(z.strictObject({ section: code, text: plainText(TEXT_LENGTH_MAX) }))
    .max(SECTIONS_MAX)
    .openapi({ description: "Sections of the municipality's template." }),
  consent: z
    .strictObject({ given: z.boolean(), by: z.enum(CONSENT_GIVERS), on: scheduleDate })
    .nullable()
    .openapi({ description: "Null until the parents have been asked." }),
  legalBasis: z.enum(LEGAL_BASES).nullish().openapi({
    description:
      "To another municipality, of a child that needs special support: then it is sent whatever the parents say.",
  }),
  startMeeting: z.boolean().optional(),
  followUp: z.boolean().optional().openapi({ description: "Some three months after the start." }),
};

export const newHandover = z
  .strictObject({ transition: z.enum(TRANSITIONS), ...fields })
  .openapi("NewHandover", {
    example: {
      transition: "daycare",
      receiver: { name: "Børnehuset Lærkereden" },
      content: [
        { section: "the-child", text: "En rolig pige, som ser til, før hun er med." },
        { section: "what-helps", text: "En bog i hjørnet, når der er mange om hende." },
      ],
      consent: { given: true, by: "both", on: "2027-01-12" },
      startMeeting: true,
    },
  });

export const handoverChange = z
  .strictObject(fields)
  .partial()
  .openapi("HandoverChange", {
    description: "What is left out stays as it is.",
    example: { consent: { given: true, by: "both", on: "2027-01-12" } },
  });

export const handoverSent = z
  .strictObject({ on: scheduleDate, by: z.enum(HANDOVER_CHANNELS) })
  .openapi("HandoverSent", { example: { on: "2027-01-13", by: "digital-post" } });

export const handoverAcknowledged = z
  .strictObject({
    on: scheduleDate,
    by: plainText(NAME_LENGTH_MAX).openapi({ description: "Who there has read it." }),
    note: plainText(NOTE_LENGTH_MAX).nullish(),
  })
  .openapi("HandoverAcknowledged", { example: { on: "2027-01-15", by: "Pædagogisk leder" } });

export const handoverWithdrawn = z
  .strictObject({
    reason: plainText(NOTE_LENGTH_MAX),
    consentTakenBack: z.boolean().optional().openapi({
      description: "Recorded of the child too: no other draft is sent on the former consent.",
    }),
  })
  .openapi("HandoverWithdrawn", {
    example: { reason: "Forældrene ønsker det ikke alligevel", consentTakenBack: true },
  });

export const receiver = z.object({ name: z.string(), contact: z.string().nullable() });

export const handover = z
  .object({
    id: z.uuid(),
    child: z.uuid(),
    transition: z.enum(TRANSITIONS),
    state: z.enum(HANDOVER_STATES),
    protected: z.boolean(),
    receiver: receiver.nullable().openapi({
      description:
        "Null where the family is protected: it tells where the child is. A reveal shows it.",
    }),
    content: z.array(z.object({ section: z.string(), text: z.string() })),
    templateVersion: z.int(),
    consent: z.object({ given: z.boolean(), by: z.enum(CONSENT_GIVERS), on: date }).nullable(),
    legalBasis: z.enum(LEGAL_BASES).nullable(),
    startMeeting: z.boolean(),
    followUp: z.boolean(),
    sent: z.object({ on: date, by: z.enum(HANDOVER_CHANNELS), author: z.string() }).nullable(),
    acknowledged: z
      .object({
        on: date,
        by: z.string().nullable(),
        note: z.string().nullable(),
        author: z.string(),
      })
      .nullable(),
    withdrawn: z
      .object({ on: date, reason: z.string(), consentTakenBack: z.boolean(), author: z.string() })
      .nullable(),
    healthVisitor: z.uuid().nullable().openapi({ description: "Who follows the family." }),
    author: z.string(),
    recordedAt: instantText,
  })
  .openapi("Handover", { description: "What follows a child at a transition." });

export const draftedHandover = handover
  .extend({
    visitsProposed: z.array(scheduledProposal).openapi({
      description:
        "What the child's programme proposes for it, for a person to decide; empty where its programme has nothing of the kind.",
    }),
  })
  .openapi("DraftedHandover");

export const handoverPage = pageOf(handover).openapi("HandoverPage");
export const handoverList = pageOf(handover).openapi("HandoverList");

export const handoverQuery = z.strictObject({
  state: z.enum(HANDOVER_STATES).optional(),
  ...familyQuery,
  ...pageQuery,
});

export function toHandoverDraft({
  transition,
  startMeeting = false,
  followUp = false,
  ...sent
}: z.output<typeof newHandover>): HandoverDraft {
  const { content, consent, legalBasis } = sent;
  return {
    transition,
    receiver: toReceiver(sent.receiver),
    content,
    consent: consent ?? undefined,
    legalBasis: legalBasis ?? undefined,
    startMeeting,
    followUp,
  };
}

export function toHandoverChange({ receiver: to, ...sent }: z.output<typeof handoverChange>) {
  return { ...sentFields(sent), ...(to === undefined ? {} : { receiver: toReceiver(to) }) };
}

function toReceiver({ name, contact }: z.output<typeof fields.receiver>): Receiver {
  return { name, contact: contact ?? undefined };
}

export function fromReceiver({ name, contact }: Receiver): z.input<typeof receiver> {
  return { name, contact: contact ?? null };
}

export function fromHandover(view: HandoverView): z.input<typeof handover> {
  const { consent, acknowledged } = view;
  return {
    id: view.id,
    child: view.child,
    transition: view.transition,
    state: view.state,
    protected: view.isProtected,
    receiver: view.receiver === undefined ? null : fromReceiver(view.receiver),
    content: view.content.map(({ section, text }) => ({ section, text })),
    templateVersion: view.templateVersion,
    consent: consent === undefined ? null : fromConsent(consent),
    legalBasis: view.legalBasis ?? null,
    startMeeting: view.startMeeting,
    followUp: view.followUp,
    sent: view.sent ?? null,
    acknowledged:
      acknowledged === undefined
        ? null
        : {
            on: acknowledged.on,
            by: acknowledged.by ?? null,
            note: acknowledged.note ?? null,
            author: acknowledged.author,
          },
    withdrawn: view.withdrawn ?? null,
    healthVisitor: view.healthVisitor ?? null,
    author: view.author,
    recordedAt: writeInstant(view.recordedAt),
  };
}

function fromConsent({ given, by, on }: Consent) {
  return { given, by, on };
}

export function fromDraftedHandover(view: DraftedHandoverView): z.input<typeof draftedHandover> {
  return { ...fromHandover(view), visitsProposed: view.visitsProposed.map(fromScheduledProposal) };
}
