import { z } from "@hono/zod-openapi";
import { pageOf } from "../blocks/list.ts";
import { acrossFields } from "../blocks/across-fields.ts";
import {
  AGREEMENT_STATES,
  type AgreementChange,
  EFFECTS,
  type FamilyAgreement,
  RESPONSIBLES,
} from "../../../domain/needs/help/family-agreement.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { ToldAgreement } from "../../../operations/help/make-agreements.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { instantText } from "../blocks/instant.ts";
import { namedId } from "../blocks/named-id.ts";
import { sentFields } from "../blocks/sent-fields.ts";
import { plainText } from "../blocks/text.ts";
import { date } from "../visits/schedule.ts";

const TEXT_LENGTH_MAX = 1_000;
const AGREEMENTS_MAX = 20;
const CLOSING = ["state", "effect", "outcome"] as const;

const text = plainText(TEXT_LENGTH_MAX);
const CHILD = "00000000-0000-4000-8000-000000000003";

export const newAgreements = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          child: namedId,
          text,
          responsible: z.enum(RESPONSIBLES),
          responsibleHealthVisitor: namedId.nullish(),
          due: scheduleDate,
        }),
      )
      .min(1)
      .max(AGREEMENTS_MAX),
  })
  .openapi("NewAgreements", {
    example: {
      items: [
        {
          child: CHILD,
          text: "Vi prøver faste sovetider i to uger",
          responsible: "family",
          due: "2026-03-20",
        },
      ],
    },
  });

export const agreementChange = z
  .strictObject({
    text: text.optional(),
    responsible: z.enum(RESPONSIBLES).optional(),
    responsibleHealthVisitor: namedId.nullish(),
    due: scheduleDate.optional(),
    state: z.enum(["kept", "dropped"]).optional(),
    effect: z.enum(EFFECTS).optional(),
    outcome: text.optional(),
  })
  .check(
    acrossFields((sent, fault) => {
      const missing = CLOSING.filter((field) => sent[field] === undefined);
      if (missing.length === CLOSING.length) return;
      for (const field of missing) fault("required", field);
    }),
  )
  .openapi("AgreementChange", {
    description:
      "What is left out stays as it is. To close it, say all of state, effect and outcome.",
    example: { state: "kept", effect: "helped-partly", outcome: "Hun sover bedre om natten" },
  });

export const agreement = z
  .object({
    id: z.uuid(),
    child: z.uuid(),
    contact: z.uuid(),
    madeOn: date,
    text: z.string(),
    responsible: z.enum(RESPONSIBLES),
    responsibleHealthVisitor: z.uuid().nullable(),
    due: date.openapi({ description: "From the day after, an open one is a task." }),
    state: z.enum(AGREEMENT_STATES),
    effect: z.enum(EFFECTS).nullable(),
    outcome: z.string().nullable(),
    author: z.string(),
    recordedAt: instantText,
    closedAt: instantText.nullable(),
    closedBy: z.string().nullable(),
  })
  .openapi("Agreement", {
    description:
      "What was agreed with a family at a contact. It stays when the contact is undone: people agreed it.",
  });

export const agreementList = pageOf(agreement).openapi("AgreementList");

export const agreementExample: z.input<typeof agreement> = {
  id: "3b9d1c70-52f4-4e0a-9c6d-7f18a2b4e5d3",
  child: CHILD,
  contact: "8f2e6d14-0c3b-4a97-b1d8-5e70c9a3f264",
  madeOn: "2026-03-06",
  text: "Vi prøver faste sovetider i to uger",
  responsible: "family",
  responsibleHealthVisitor: null,
  due: "2026-03-20",
  state: "open",
  effect: null,
  outcome: null,
  author: "0999a000-0000-4000-8000-000000000001",
  recordedAt: "2026-03-06T10:00:00+01:00",
  closedAt: null,
  closedBy: null,
};

export function toAgreements({ items }: z.output<typeof newAgreements>): readonly ToldAgreement[] {
  return items.map((item) => ({
    ...item,
    responsibleHealthVisitor: item.responsibleHealthVisitor ?? undefined,
  }));
}

export function toAgreementChange(sent: z.output<typeof agreementChange>): AgreementChange {
  const { state, effect, outcome, ...terms } = sent;
  const isClosing = state !== undefined && effect !== undefined && outcome !== undefined;
  return {
    terms: sentFields(terms),
    closing: isClosing ? { state, effect, outcome } : undefined,
  };
}

export function fromAgreement(view: FamilyAgreement): z.input<typeof agreement> {
  return {
    id: view.id,
    child: view.child,
    contact: view.contact,
    madeOn: view.madeOn,
    text: view.text,
    responsible: view.responsible,
    responsibleHealthVisitor: view.responsibleHealthVisitor ?? null,
    due: view.due,
    state: view.state,
    effect: view.effect ?? null,
    outcome: view.outcome ?? null,
    author: view.author,
    recordedAt: writeInstant(view.recordedAt),
    closedAt: view.closedAt === undefined ? null : writeInstant(view.closedAt),
    closedBy: view.closedBy ?? null,
  };
}
