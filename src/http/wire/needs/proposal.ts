import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import type { ProposalView } from "../../../domain/disclosure/disclose-proposal.ts";
import { RECIPIENTS, reportedAs } from "../../../domain/needs/proposals/decided-need.ts";
import type {
  DecisionAsked,
  DecisionFault,
} from "../../../domain/needs/proposals/decision-faults.ts";
import { DECISIONS, DECISION_CAUSES } from "../../../domain/needs/proposals/proposal-decision.ts";
import { PROPOSAL_STATES } from "../../../domain/needs/proposals/proposal-on-record.ts";
import { RAISERS } from "../../../domain/needs/proposals/raised-proposal.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { OwnVisit, OwnVisitGiven } from "../../../operations/proposals/give-own-visit.ts";
import type { Fault } from "../../problems/problem.ts";
import { isDate, scheduleDate } from "../blocks/civil-date.ts";
import { instantText } from "../blocks/instant.ts";
import { familyQuery, pageOf, pageQuery } from "../blocks/list.ts";
import { code, plainText, saying } from "../blocks/text.ts";
import { date, reason } from "../visits/schedule.ts";
import { fromScheduleOnRecord, scheduleOnRecord } from "../visits/schedule-on-record.ts";

const REASON_LENGTH_MAX = 1_000;
const CODES_MAX = 20;

const fboe = z.uuid().toLowerCase().openapi({ description: "An FBOE code." });
const intervention = z.strictObject({ code: fboe, recipient: z.enum(RECIPIENTS) });

/** What a needs visit is accepted with. */
const needed = {
  cause: z.enum(DECISION_CAUSES).optional().openapi({ description: "`other` if left out." }),
  reason: plainText(REASON_LENGTH_MAX),
  interventions: z.array(intervention).max(CODES_MAX, saying("tooBig")).optional(),
  conditions: z.array(fboe).max(CODES_MAX, saying("tooBig")).optional().openapi({
    description: "What a nurse has found; no score sets one.",
  }),
  capReason: plainText(REASON_LENGTH_MAX).optional().openapi({
    description: "Why it is given beyond what the municipality gives in a year.",
  }),
};

export const decisionBody = z
  .strictObject({
    decision: z.enum(DECISIONS),
    until: scheduleDate.optional().openapi({ description: "Of `defer`: asked again on it." }),
    ...needed,
  })
  .openapi("ProposalDecision", {
    example: {
      decision: "accept",
      cause: "professional-assessment",
      reason: "Amningen er kommet godt i gang, men vægten står stille.",
      interventions: [{ code: "0e3b53c6-2cf6-4a0d-9a0c-6a3c1c1f2d10", recipient: "child" }],
    },
  });

export const suggestion = z
  .strictObject({ rule: code, by: z.enum(RAISERS), words: plainText(REASON_LENGTH_MAX) })
  .openapi("ProposalSuggestion", {
    example: { rule: "language-visit", by: "parents", words: "Siger kun få ord endnu." },
  });

const days = z.strictObject({ earliest: scheduleDate, target: scheduleDate, latest: scheduleDate });

export const ownVisit = z
  .strictObject({
    rule: code.optional().openapi({ description: "One of the programme that is given on need." }),
    basis: z.enum(["needs", "everyone"]).optional().openapi({
      description: "Of a visit without a rule; it decides what it is reported as.",
    }),
    window: days.optional(),
    ...needed,
  })
  .check(
    acrossFields(({ rule, basis, window }, fault) => {
      if (rule !== undefined && basis !== undefined) fault("notWithRule", "basis");
      if (rule === undefined && basis === undefined) fault("required", "basis");
      if (rule === undefined && window === undefined) fault("required", "window");
      const told = [window?.earliest, window?.target, window?.latest].filter(isDate);
      if (told.some((day, place) => day < (told[place - 1] ?? day))) {
        fault("daysOutOfOrder", "window");
      }
    }),
  )
  .openapi("OwnVisit", {
    example: {
      basis: "needs",
      window: { earliest: "2026-04-06", target: "2026-04-08", latest: "2026-04-10" },
      cause: "family-wishes",
      reason: "Moderen vil gerne tale om søvn inden ferien.",
    },
  });

export const proposal = z
  .object({
    id: z.uuid(),
    child: z.uuid(),
    family: z.uuid(),
    healthVisitor: z.uuid().nullable(),
    rule: z.string(),
    title: z.object({ da: z.string(), en: z.string() }),
    reportAs: z.string().openapi({ description: "FBOE contact type of the visits." }),
    state: z.enum(PROPOSAL_STATES),
    raisedBy: z.enum(["rule", "professional", ...RAISERS]),
    window: z.object({ earliest: date, target: date, latest: date }),
    because: z.array(reason),
    replaces: z.uuid().nullable().openapi({ description: "The proposal that it returns after." }),
    until: date.nullable(),
    warnings: z.array(z.object({ code: z.literal("capReached") })),
    decisions: z.array(
      z.object({
        decision: z.enum(DECISIONS),
        cause: z.enum(DECISION_CAUSES),
        reason: z.string(),
        on: date,
        until: date.nullable(),
        interventions: z.array(z.object({ code: z.string(), recipient: z.enum(RECIPIENTS) })),
        conditions: z.array(z.string()),
        capReason: z.string().nullable(),
        author: z.string(),
        recordedAt: instantText,
      }),
    ),
    visits: z.array(z.uuid()).openapi({ description: "Those that came of it." }),
  })
  .openapi("DecidableProposal", {
    description: "A needs visit that is suggested. Criteria propose, people decide.",
  });

export const proposalPage = pageOf(proposal).openapi("ProposalPage");

export const proposalQuery = z.strictObject({
  state: z.enum(PROPOSAL_STATES).optional().openapi({ description: "Open if left out." }),
  rule: code.optional(),
  child: z.string().max(100).optional(),
  at: scheduleDate.optional().openapi({ description: "Today in Denmark if left out." }),
  ...familyQuery,
  ...pageQuery,
});

export const ownVisitGiven = z
  .object({ visits: z.array(z.uuid()), schedule: scheduleOnRecord })
  .openapi("OwnVisitGiven");

export function toDecision(sent: z.output<typeof decisionBody>): DecisionAsked {
  return { ...toNeeded(sent), decision: sent.decision, until: sent.until };
}

export function toOwnVisit(sent: z.output<typeof ownVisit>): OwnVisit {
  const { rule, window, basis = "needs" } = sent;
  const said = toNeeded(sent);
  if (rule !== undefined || window === undefined) return { ...said, rule: rule ?? "", window };
  return { ...said, rule, basis, window };
}

function toNeeded({
  cause = "other",
  reason: words,
  interventions = [],
  conditions = [],
  capReason,
}: Pick<z.output<typeof decisionBody>, keyof typeof needed>) {
  return { cause, reason: words, interventions, conditions, capReason };
}

export function fromProposal(view: ProposalView): z.input<typeof proposal> {
  const { rule, isBeyondCap, decisions } = view;
  return {
    id: view.id,
    child: view.child,
    family: view.family,
    state: view.state,
    raisedBy: view.raisedBy,
    window: view.window,
    rule: rule.code,
    title: rule.title,
    reportAs: reportedAs(rule),
    healthVisitor: view.healthVisitor ?? null,
    because: [...view.because],
    replaces: view.replaces ?? null,
    until: view.until ?? null,
    warnings: isBeyondCap ? [{ code: "capReached" }] : [],
    decisions: decisions.map((each) => ({
      decision: each.decision,
      cause: each.cause,
      reason: each.reason,
      on: each.on,
      until: each.until ?? null,
      interventions: each.interventions.map((given) => ({ ...given })),
      conditions: [...each.conditions],
      capReason: each.capReason ?? null,
      author: each.author,
      recordedAt: writeInstant(each.recordedAt),
    })),
    visits: [...view.visits],
  };
}

export function fromOwnVisit({ visits, schedule }: OwnVisitGiven): z.input<typeof ownVisitGiven> {
  return { visits: [...visits], schedule: fromScheduleOnRecord(schedule) };
}

/** Where in a request a fault stands. */
export function toFault({ field, place, code: fault }: DecisionFault): Fault {
  return { pointer: place === undefined ? `/${field}` : `/${field}/${place}`, code: fault };
}
