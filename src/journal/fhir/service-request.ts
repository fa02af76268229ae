import type { Extension, ServiceRequest } from "@medplum/fhirtypes";
import type { DatedProposal, Requested } from "../../domain/disclosure/journal-views.ts";
import type { VisitView } from "../../domain/disclosure/views.ts";
import type { OwedVisit } from "../../domain/programme/schedule.ts";
import { explain } from "../../domain/visits/explain.ts";
import type { VisitState } from "../../domain/visits/visit-state.ts";
import { type Base, canonicalOf, codeOfRule, ownName, refersTo } from "./terms.ts";
import { versioned } from "./versioned.ts";

/** What is still to be done is active, in whatever window; what needs doing no more is completed or revoked. */
const STATUSES = {
  planned: "active",
  due: "active",
  overdue: "active",
  infeasible: "active",
  booked: "active",
  held: "completed",
  "held-late": "completed",
  declined: "revoked",
  lapsed: "revoked",
  "covered-elsewhere": "revoked",
} as const satisfies Readonly<Record<VisitState, ServiceRequest["status"]>>;

/** A visit, or one that is suggested. */
export function serviceRequestOf(requested: Requested, base: Base): ServiceRequest {
  if ("proposal" in requested) return proposalOf(requested, base);
  const { visit: view, changedAt } = requested;
  const { visit, child, version, showsReasons } = view;
  const comes = requestPerformer(requested);
  return versioned<ServiceRequest>(
    {
      resourceType: "ServiceRequest",
      id: visit.id ?? "",
      extension: [visitExtension(visit, visit.state, base)],
      instantiatesCanonical: [canonicalOf(base, visit.rule.programme)],
      status: statusOf(view),
      intent: requestIntent(requested),
      code: codeOfRule(base, visit.rule),
      subject: refersTo("Patient", child),
      occurrencePeriod: periodOf(visit),
      performer: comes === undefined ? undefined : [refersTo("Practitioner", comes)],
      reasonCode: showsReasons ? [{ text: explain(visit).sentence }] : undefined,
    },
    version,
    changedAt,
  );
}

export function requestStatus(requested: Requested) {
  return "visit" in requested ? statusOf(requested.visit) : "active";
}

/** What a programme gives everyone is planned, what a person decided is ordered; what is suggested is proposed. */
export function requestIntent(requested: Requested) {
  if (!("visit" in requested)) return "proposal";
  return requested.visit.visit.rule.offer === "needs" ? "order" : "plan";
}

/** Who comes, or follows the child; of what is suggested nobody says. */
export function requestPerformer(requested: Requested): string | undefined {
  return "visit" in requested
    ? (requested.visit.visit.comes ?? requested.visit.healthVisitor)
    : undefined;
}

/** A visit that rests, by an admission or an emergency plan, is on hold. */
function statusOf({ visit, isPaused }: VisitView) {
  const status = STATUSES[visit.state];
  const rests = isPaused || visit.setAside !== undefined;
  return status === "active" && rests && visit.state !== "booked" ? "on-hold" : status;
}

/** Both days of a window belong to it. */
export function periodOf({ window: { earliest, latest } }: Pick<OwedVisit, "window">) {
  return { start: earliest, end: latest };
}

function proposalOf({ proposal, child, changedAt }: DatedProposal, base: Base): ServiceRequest {
  return versioned<ServiceRequest>(
    {
      resourceType: "ServiceRequest",
      id: proposal.id,
      extension: [visitExtension(proposal, undefined, base)],
      instantiatesCanonical: [canonicalOf(base, proposal.rule.programme)],
      status: "active",
      intent: "proposal",
      code: codeOfRule(base, proposal.rule),
      subject: refersTo("Patient", child),
      occurrencePeriod: periodOf(proposal),
      reasonCode: [{ text: explain(proposal).sentence }],
    },
    1,
    changedAt,
  );
}

/** What FHIR has no word for: the state as we call it, the day that is aimed at, and which of a repeat it is. */
export function visitExtension(
  { occurrence, window }: OwedVisit,
  state: VisitState | undefined,
  base: Base,
): Extension {
  return {
    url: ownName(base, "visit"),
    extension: [
      ...(state === undefined ? [] : [{ url: "state", valueCode: state }]),
      { url: "target", valueDate: window.target },
      { url: "occurrence", valueInteger: occurrence },
    ],
  };
}
