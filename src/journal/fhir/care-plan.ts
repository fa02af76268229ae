import type { CarePlan, CarePlanActivity } from "@medplum/fhirtypes";
import type { CarePlanView } from "../../domain/disclosure/journal-views.ts";
import type { ScheduleView } from "../../domain/disclosure/views.ts";
import type { Programme } from "../../domain/programme/programme.ts";
import type { OwedVisit, Schedule } from "../../domain/programme/schedule.ts";
import type { ChildEnding } from "../../domain/registration/child-ending.ts";
import { explain } from "../../domain/visits/explain.ts";
import type { VisitState } from "../../domain/visits/visit-state.ts";
import { periodOf, visitExtension } from "./service-request.ts";
import { type Base, canonicalOf, codeOfRule, refersTo } from "./terms.ts";
import { type Told, some, versioned } from "./versioned.ts";

const ENDED = {
  stopped: "revoked",
  merged: "entered-in-error",
  "registration-cancelled": "entered-in-error",
  departed: "completed",
} as const satisfies Readonly<Record<ChildEnding, CarePlan["status"]>>;

/** A child's enrolment, under the child's own id: the programme that it follows, and its visits. */
export function carePlanOf({ child, schedule, changedAt }: CarePlanView, base: Base): CarePlan {
  const { programme, healthVisitor } = schedule;
  const activity = [
    ...schedule.visits.map((visit) =>
      visit.id === undefined ? detailOf(visit, base, visit.state) : requestOf(visit.id),
    ),
    ...schedule.proposals.map(({ id }) => requestOf(id)),
  ];
  return versioned<CarePlan>(
    {
      resourceType: "CarePlan",
      id: child.id,
      instantiatesCanonical: [canonicalOf(base, programme)],
      status: planStatus({ child }),
      intent: "plan",
      title: programme.title.da,
      subject: refersTo("Patient", child.id),
      author: healthVisitor === undefined ? undefined : refersTo("Practitioner", healthVisitor),
      activity: some(activity),
    },
    child.version,
    changedAt,
  );
}

export function planStatus({ child: { ending } }: Pick<CarePlanView, "child">) {
  return ending === undefined ? "active" : ENDED[ending];
}

/** What a programme would owe a child, as `$apply` answers: nothing of it is stored, so every visit is told in full. */
export function appliedPlan(
  programme: Programme,
  schedule: Pick<Schedule, "proposals"> & {
    readonly visits: readonly (OwedVisit & { readonly state: VisitState })[];
  },
  of: { readonly subject: CarePlan["subject"]; readonly showsReasons: boolean },
  base: Base,
): Told<CarePlan> {
  const activity = [
    ...schedule.visits.map((visit) => detailOf(visit, base, visit.state, of)),
    ...schedule.proposals.map((visit) => detailOf(visit, base, undefined, of)),
  ];
  return {
    resourceType: "CarePlan",
    instantiatesCanonical: [canonicalOf(base, programme)],
    status: "draft",
    intent: "proposal",
    title: programme.title.da,
    subject: of.subject,
    activity: some(activity),
  };
}

/** The same of a child on record, by the schedule that it has. */
export function appliedToChild(child: string, schedule: ScheduleView, base: Base) {
  const { showsReasons } = schedule;
  const of = { subject: refersTo("Patient", child), showsReasons };
  return appliedPlan(schedule.programme, schedule, of, base);
}

function requestOf(id: string): CarePlanActivity {
  return { reference: refersTo("ServiceRequest", id) };
}

function detailOf(
  visit: OwedVisit,
  base: Base,
  state: VisitState | undefined,
  { showsReasons } = { showsReasons: false },
): CarePlanActivity {
  return {
    detail: {
      extension: [visitExtension(visit, state, base)],
      kind: "ServiceRequest",
      code: codeOfRule(base, visit.rule),
      status: "not-started",
      scheduledPeriod: periodOf(visit),
      ...(showsReasons && { description: explain(visit).sentence }),
    },
  };
}
