import { z } from "@hono/zod-openapi";
import type {
  RegistrationView,
  ScheduleView,
  VisitView,
} from "../../../domain/disclosure/views.ts";
import {
  type DecidedNeed,
  RECIPIENTS,
  reportedAs,
} from "../../../domain/needs/proposals/decided-need.ts";
import type { SetAside } from "../../../domain/visits/emergency-plan.ts";
import type { VisitOnRecord } from "../../../domain/visits/schedule-on-record.ts";
import { pauseSentence } from "../../../domain/visits/danish-sentence.ts";
import { type Pause, isHeldBack } from "../../../domain/visits/pause.ts";
import { DECLINED_SCOPES, OUTCOMES } from "../../../domain/visits/outcome.ts";
import {
  date,
  explained,
  fromOtherLists,
  fromVisit,
  otherLists,
  plannedVisit,
  proposedVisit,
  reason,
} from "./schedule.ts";

const id = z.uuid().nullable();

/**
 * Reasons are shown to whoever may see why; to others they are an empty list and no sentence. What it replaces is
 * left out first: the document would ask for both at once.
 */
const withShownReasons = { explanation: z.string().nullable() };

const visitOnRecord = plannedVisit
  .omit({ explanation: true })
  .extend({
    ...withShownReasons,
    id: id.openapi({
      description: "Null for a visit that will be owed by then and is not on record yet.",
    }),
    appointment: id,
    contact: id,
    healthVisitor: id,
    paused: z.literal(true).optional().openapi({
      description: "It rests while its newborn is admitted; left out where it does not.",
    }),
    setAside: z
      .object({
        emergencyPlan: id.openapi({
          description: "Null where it would tell the district of a protected address.",
        }),
        until: date.nullable().openapi({ description: "The last day, as far as anybody knows." }),
      })
      .optional()
      .openapi({
        description:
          "It rests by an emergency plan, in whatever state it is; left out where it does not.",
      }),
  })
  .openapi("VisitOfSchedule");

export const scheduledProposal = proposedVisit
  .omit({ explanation: true })
  .extend({ ...withShownReasons, id: z.uuid() })
  .openapi("Proposal");

export const scheduleOnRecord = z
  .object({
    programme: z.object({ id: z.string(), version: z.string() }),
    paused: z
      .object({ since: date, because: z.array(reason), explanation: z.string().nullable() })
      .optional()
      .openapi({
        description:
          "The newborn is admitted: what nobody has made anything of rests until its discharge is known. Left out where nothing rests.",
      }),
    visits: z.array(visitOnRecord),
    proposals: z.array(scheduledProposal),
    ...otherLists,
  })
  .openapi("ScheduleOnRecord", {
    description:
      "The schedule of a child on record; every rule of the programme stands in exactly one list.",
  });

export const visit = visitOnRecord
  .extend({
    id: z.uuid(),
    child: z.uuid(),
    family: z.uuid(),
    reportAs: z.string().openapi({ description: "FBOE contact type: its rule's, or its basis's." }),
    need: z
      .object({
        proposal: z.uuid(),
        interventions: z.array(z.object({ code: z.string(), recipient: z.enum(RECIPIENTS) })),
        conditions: z.array(z.string()),
      })
      .nullable()
      .openapi({
        description:
          "On what a person decided it, by FBOE codes; null for one that its programme gives, and for whoever may not see why.",
      }),
    outcomes: z
      .array(
        z.object({
          outcome: z.enum(OUTCOMES),
          scope: z.enum(DECLINED_SCOPES).nullable(),
          on: z.string().openapi({ format: "date" }),
          reason: z.string().nullable().openapi({ description: "Null in lists." }),
        }),
      )
      .openapi({
        description: "What came of it beside being held; what was taken back is left out.",
      }),
  })
  .openapi("Visit");

export const registration = z
  .object({
    family: z.uuid(),
    children: z.array(z.object({ childId: z.uuid(), schedule: scheduleOnRecord })),
  })
  .openapi("Registration");

export const pregnancyRegistration = registration
  .extend({ pregnancy: z.uuid() })
  .openapi("PregnancyRegistration");

export function fromScheduleOnRecord(view: ScheduleView): z.input<typeof scheduleOnRecord> {
  const { programme, pause, visits, proposals, healthVisitor, showsReasons } = view;
  return {
    programme: { id: programme.id, version: programme.version },
    ...(pause && { paused: fromPause(pause, showsReasons) }),
    visits: visits.map((owed) => ({
      ...fromVisitOnRecord(owed, healthVisitor, showsReasons),
      ...(isHeldBack(owed.state, pause) && PAUSED),
    })),
    proposals: proposals.map(fromScheduledProposal),
    ...fromOtherLists(view),
  };
}

export function fromScheduledProposal(
  owed: ScheduleView["proposals"][number],
): z.input<typeof scheduledProposal> {
  return { id: owed.id, rule: owed.rule.code, window: owed.window, ...explained(owed) };
}

export function fromVisitView(view: VisitView): z.input<typeof visit> {
  const shown = fromVisitOnRecord(view.visit, view.healthVisitor, view.showsReasons);
  const outcomes = view.outcomes.map(({ outcome, scope, on, reason }) => ({
    outcome,
    scope: scope ?? null,
    on,
    reason: reason ?? null,
  }));
  const { child, family } = view;
  const paused = view.isPaused ? PAUSED : {};
  const { need, rule } = view.visit;
  return {
    ...shown,
    ...paused,
    id: view.visit.id ?? "",
    child,
    family,
    reportAs: reportedAs(rule),
    need: need === undefined ? null : fromNeed(need),
    outcomes,
  };
}

function fromNeed({ proposal, interventions, conditions }: DecidedNeed) {
  return {
    proposal,
    interventions: interventions.map((each) => ({ ...each })),
    conditions: [...conditions],
  };
}

export function fromRegistration({
  family,
  children,
}: RegistrationView): z.input<typeof registration> {
  return {
    family,
    children: children.map(({ id: childId, schedule }) => ({
      childId,
      schedule: fromScheduleOnRecord(schedule),
    })),
  };
}

const PAUSED = { paused: true } as const;

/** Why it rests tells of the child; that it rests and since when does not. */
function fromPause({ since, because }: Pause, showsReasons: boolean) {
  return showsReasons
    ? { since, because: [...because], explanation: pauseSentence({ since, because }) }
    : { since, because: [], explanation: null };
}

function fromSetAside({ emergencyPlan, until }: SetAside) {
  return { emergencyPlan: emergencyPlan ?? null, until: until ?? null };
}

function fromVisitOnRecord(
  owed: VisitOnRecord,
  healthVisitor: string | undefined,
  showsReasons: boolean,
): z.input<typeof visitOnRecord> {
  return {
    id: owed.id ?? null,
    ...fromVisit(owed, owed.state),
    ...(showsReasons ? {} : { explanation: null }),
    appointment: owed.appointment ?? null,
    contact: owed.contact ?? null,
    healthVisitor: owed.comes ?? healthVisitor ?? null,
    ...(owed.setAside && { setAside: fromSetAside(owed.setAside) }),
  };
}
