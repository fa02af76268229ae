import { z } from "@hono/zod-openapi";
import { type NameFault, acrossFields } from "../blocks/across-fields.ts";
import { fboeCondition } from "../../../domain/criteria/fboe-codes.ts";
import type { ConcernView } from "../../../domain/disclosure/disclose-concern.ts";
import {
  CONCERN_OUTCOMES,
  CONCERN_RAISERS,
  CONCERN_STATES,
  SPOKEN_WITH,
} from "../../../domain/needs/concerns/concern.ts";
import { CONSENT_GIVERS } from "../../../domain/needs/consent.ts";
import type { NewConcern } from "../../../domain/needs/concerns/open-concern.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { instantText } from "../blocks/instant.ts";
import { pageOf } from "../blocks/list.ts";
import { namedId } from "../blocks/named-id.ts";
import { naming, plainText } from "../blocks/text.ts";
import { date } from "../visits/schedule.ts";

const SEEN_LENGTH_MAX = 4_000;
export const WORDS_LENGTH_MAX = 1_000;

const condition = z
  .string()
  .superRefine(naming((code) => (fboeCondition(code) ? [] : ["unknownCondition"])))
  .openapi({ description: "A code of FBOE that the guide names." });

const day = scheduleDate.openapi({ example: "2026-03-09" });

export const consent = z
  .strictObject({ given: z.boolean(), by: z.enum(CONSENT_GIVERS), on: day })
  .openapi("ConcernConsent");

export const nextStep = z
  .strictObject({ text: plainText(WORDS_LENGTH_MAX), due: day })
  .openapi("NextStep");

export const newConcern = z
  .strictObject({
    seen: plainText(SEEN_LENGTH_MAX),
    familysWords: plainText(SEEN_LENGTH_MAX).nullish(),
    raisedBy: z.enum(CONCERN_RAISERS),
    spokenWith: z.array(z.enum(SPOKEN_WITH)).min(1).check(acrossFields(nameToldTwice)),
    spokenWithNote: plainText(WORDS_LENGTH_MAX).nullish(),
    parentsInvolved: z.enum(["yes", "no"]),
    parentsNotInvolvedBecause: plainText(WORDS_LENGTH_MAX).nullish(),
    consent: consent.nullable().openapi({ description: "Null where nobody has asked." }),
    condition,
    owner: namedId.openapi({ description: "A health visitor." }),
    nextStep,
    reviewOn: day,
  })
  .check(acrossFields(nameMissingReason))
  .openapi("NewConcern", {
    example: {
      seen: "Vågner hver time og græder længe",
      familysWords: "Vi er helt færdige",
      raisedBy: "parents",
      spokenWith: ["parents"],
      parentsInvolved: "yes",
      consent: { given: true, by: "both", on: "2026-03-02" },
      condition: "c25b5cda-3f6b-4ef7-998d-c22c58c6dd18",
      owner: "0999a000-0000-4000-8000-000000000001",
      nextStep: { text: "Ringer til moderen", due: "2026-03-09" },
      reviewOn: "2026-04-01",
    },
  });

function nameToldTwice(all: readonly unknown[], fault: NameFault): void {
  if (new Set(all).size < all.length) fault("toldTwice");
}

interface Involved {
  readonly parentsInvolved?: unknown;
  readonly parentsNotInvolvedBecause?: unknown;
}

function nameMissingReason(
  { parentsInvolved, parentsNotInvolvedBecause }: Involved,
  fault: NameFault,
): void {
  if (parentsInvolved !== "no" || (parentsNotInvolvedBecause ?? null) !== null) return;
  fault("required", "parentsNotInvolvedBecause");
}

export const concern = z
  .object({
    id: z.uuid(),
    child: z.uuid(),
    healthVisitor: z.uuid().nullable().openapi({ description: "Who follows the family." }),
    state: z.enum(CONCERN_STATES),
    raisedBy: z.enum(CONCERN_RAISERS),
    condition: z.string(),
    conditionName: z.string(),
    seen: z.string(),
    familysWords: z.string().nullable(),
    spokenWith: z.array(z.enum(SPOKEN_WITH)),
    spokenWithNote: z.string().nullable(),
    parentsInvolved: z.enum(["yes", "no"]),
    parentsNotInvolvedBecause: z.string().nullable(),
    consent: consent.nullable(),
    mayBeShared: z.boolean().openapi({ description: "The parents have consented." }),
    owner: z.uuid().nullable(),
    nextStep: nextStep.nullable(),
    reviewOn: date.nullable(),
    outcome: z.enum(CONCERN_OUTCOMES).nullable(),
    notifiedOn: date.nullable(),
    openedAt: instantText,
    closedAt: instantText.nullable(),
  })
  .openapi("Concern", {
    description:
      "An open worry with an owner, a next step and a review day; watching is waiting on purpose until that day.",
  });

export const concernList = pageOf(concern).openapi("ConcernList");
export const concernPage = pageOf(concern).openapi("ConcernPage");

export function toNewConcern(sent: z.output<typeof newConcern>): NewConcern {
  const { consent: told, owner, nextStep: step, reviewOn, parentsInvolved, ...rest } = sent;
  return {
    told: {
      ...rest,
      familysWords: rest.familysWords ?? undefined,
      spokenWithNote: rest.spokenWithNote ?? undefined,
      parentsInvolved: parentsInvolved === "yes",
      parentsNotInvolvedBecause: rest.parentsNotInvolvedBecause ?? undefined,
    },
    consent: told ?? undefined,
    owner,
    nextStep: step,
    reviewOn,
  };
}

export function fromConcern(view: ConcernView): z.input<typeof concern> {
  const { told, closedAt } = view;
  return {
    id: view.id,
    child: view.child,
    healthVisitor: view.healthVisitor ?? null,
    state: view.state,
    raisedBy: told.raisedBy,
    condition: told.condition,
    conditionName: view.conditionName,
    seen: told.seen,
    familysWords: told.familysWords ?? null,
    spokenWith: [...told.spokenWith],
    spokenWithNote: told.spokenWithNote ?? null,
    parentsInvolved: told.parentsInvolved ? "yes" : "no",
    parentsNotInvolvedBecause: told.parentsNotInvolvedBecause ?? null,
    consent: view.consent ?? null,
    mayBeShared: view.mayBeShared,
    owner: view.owner ?? null,
    nextStep: view.nextStep ?? null,
    reviewOn: view.reviewOn ?? null,
    outcome: view.outcome ?? null,
    notifiedOn: view.notifiedOn ?? null,
    openedAt: writeInstant(view.openedAt),
    closedAt: closedAt === undefined ? null : writeInstant(closedAt),
  };
}
