import { addKeptVisit, readEmergencyPlans } from "../../db/days/emergency-plans.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { VisitView } from "../../domain/disclosure/views.ts";
import { type ChildMerged, mergedAmong } from "../../domain/registration/child-merged.ts";
import { type Result, refused } from "../../domain/result.ts";
import { dayWithin, planState } from "../../domain/visits/emergency-plan.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { holdNamedVisits } from "../visits/named-visits.ts";
import { shownVisit } from "../visits/read-visit.ts";
import { standingOfStored } from "./list-plan-visits.ts";

export type KeepVisitRefusal =
  | NotFound
  | VersionStale
  | ChildMerged
  | { readonly kind: "notSetAside" };

/** A person keeps one visit in spite of the plans that set it aside, or of the one that is named: it is given as if they were not there. */
export async function keepVisit(
  desk: Desk,
  id: string,
  told: { readonly emergencyPlan: string | undefined; readonly reason: string },
  expected: ExpectedVersion,
): Promise<Result<Disclosed<VisitView>, KeepVisitRefusal>> {
  const { visits, children } = await holdNamedVisits(desk, [id]);
  const merged = mergedAmong(children.map(({ child }) => child));
  if (merged !== undefined) return refused(merged);
  const [visit] = visits;
  const of = children.find(({ child }) => child.id === visit?.child);
  if (visit === undefined || of === undefined) return refused({ kind: "notFound" });
  if (!isExpected(visit.version, expected)) return refused(staleAt(visit.version));
  const plans = await readEmergencyPlans(desk);
  const named = told.emergencyPlan?.toLowerCase();
  const aside = plans.filter((plan) => {
    if (named !== undefined && named !== plan.id) return false;
    if (planState(plan, desk.today) === "ended") return false;
    const day = named === undefined ? desk.today : dayWithin(plan, desk.today);
    return standingOfStored(desk, plan, visit, of, day) === "set-aside";
  });
  if (aside.length === 0) return refused({ kind: "notSetAside" });
  const { now: recordedAt, actor } = desk;
  for (const { id: emergencyPlan } of aside) {
    await addKeptVisit(desk, { emergencyPlan, visit: id }, told.reason, actor.subject, recordedAt);
    const { child } = visit;
    desk.announce({ type: "emergency-plan.visit-kept", child, visit: id, reasons: [] });
  }
  const emergencyPlans = plans.map((plan) =>
    aside.includes(plan) ? { ...plan, kept: [...plan.kept, { visit: id, recordedAt }] } : plan,
  );
  return orNotFound(shownVisit({ ...desk, emergencyPlans }, visit, of, desk.today));
}
