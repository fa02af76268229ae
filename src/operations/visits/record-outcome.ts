import { readAppointments } from "../../db/visits/appointments.ts";
import { readOutcomes, saveOutcome } from "../../db/visits/outcomes.ts";
import { readVisit } from "../../db/visits/visits.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { VisitView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { type ChildMerged, mergedAmong } from "../../domain/registration/child-merged.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { standingVisits } from "../../domain/visits/appointment.ts";
import {
  type DeclinedScope,
  type Outcome,
  type RecordedOutcome,
  endsAppointment,
} from "../../domain/visits/outcome.ts";
import { asItStands } from "../../domain/visits/follow-plan.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { agreementOn, historyWith, standingOn } from "../../domain/visits/visit-history.ts";
import { endAgreements } from "../appointments/end-appointment.ts";
import { appointmentsToChange } from "../appointments/held-appointments.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { type NamedVisits, holdNamedVisits } from "./named-visits.ts";
import { readVisitAsChanged } from "./read-visit.ts";
import { type ChangedHistory, settleStandings } from "./settle-standings.ts";

export interface ToldOutcome {
  readonly outcome: Outcome;
  readonly on: CivilDate;
  readonly reason: string;
  /** Of what is declined. */
  readonly scope: DeclinedScope | undefined;
}

export type OutcomeRefusal =
  | NotFound
  | TooManyOccurrences
  | ChildMerged
  | { readonly kind: "onInTheFuture" }
  | { readonly kind: "alreadyHeld" }
  | { readonly kind: "alreadySettled" }
  | { readonly kind: "notBooked" }
  | { readonly kind: "conflictsWithRecord" };

/** What came of a visit beside being held. One that ends its appointment ends it for all that it was agreed for; a group session goes on without the child. */
export async function recordOutcome(
  desk: Desk,
  id: string,
  told: ToldOutcome,
): Promise<Result<Disclosed<VisitView>, OutcomeRefusal>> {
  const together = endsAppointment(told.outcome) ? await agreedTogether(desk, id) : [];
  const named = await holdNamedVisits(desk, [...new Set([id, ...together])]);
  const merged = mergedAmong(named.children.map(({ child }) => child));
  if (merged !== undefined) return refused(merged);
  const visit = named.visits.find((each) => each.id === id);
  if (visit === undefined) return refused({ kind: "notFound" });
  const kind = refusalOf(desk, visit, told);
  if (kind !== undefined) return refused({ kind });
  const touched = told.scope === "programme" ? openVisitsOf(desk, visit, named) : named.visits;
  const agreed = touched.map(({ history }) => agreementOn(history, desk.today)?.appointment);
  if (endsAppointment(told.outcome) && new Set(agreed).size > 1) {
    return refused({ kind: "conflictsWithRecord" }); // agreed anew until its children were held
  }
  const before = await readOutcomes(desk, { visit: id });
  const { changed, outcomes } = await settle(desk, visit, touched, named, told);
  const settled = await settleStandings(desk, named.children, named.ofChildren, changed);
  if (!settled.ok) return settled;
  return readVisitAsChanged(desk, id, named, settled.value, [...before, ...outcomes]);
}

/** Nobody at home is nobody for the twin either: the visits that are agreed for the same time. */
async function agreedTogether(desk: Desk, id: string): Promise<readonly string[]> {
  const visit = isRecordId(id) ? await readVisit(desk, id) : undefined;
  const agreed = visit && agreementOn(visit.history, desk.today);
  const [appointment] = agreed ? await readAppointments(desk, [agreed.appointment]) : [];
  const isGroup = appointment?.groupSession !== undefined;
  return appointment === undefined || isGroup ? [] : standingVisits(appointment);
}

function refusalOf(
  desk: Desk,
  { history }: StoredVisit,
  { outcome, on }: ToldOutcome,
): "onInTheFuture" | "alreadyHeld" | "alreadySettled" | "notBooked" | undefined {
  if (on > desk.today) return "onInTheFuture";
  const standing = standingOn(history, desk.today);
  if (standing?.kind === "held") return "alreadyHeld";
  if (endsAppointment(outcome)) {
    return agreementOn(history, desk.today) === undefined ? "notBooked" : undefined;
  }
  return standing === undefined || standing.kind === "booked" ? undefined : "alreadySettled";
}

/** The child's visits of which nothing has come yet, agreed or not. */
function openVisitsOf(
  { programmes, today }: Desk,
  { child: of }: StoredVisit,
  { children, ofChildren }: NamedVisits,
): readonly StoredVisit[] {
  const found = children.find(({ child }) => child.id === of);
  return ofChildren.filter((visit) => {
    if (found === undefined || visit.child !== of || visit.isWithdrawn) return false;
    const { standing } = asItStands(visit, programmes, found.child.facts, today);
    return standing === undefined || standing.kind === "booked";
  });
}

/** Lays down the outcome, of each visit that remembers it, and ends what was agreed. */
async function settle(
  desk: Desk,
  named: StoredVisit,
  touched: readonly StoredVisit[],
  { ofChildren }: NamedVisits,
  told: ToldOutcome,
): Promise<{
  readonly changed: readonly ChangedHistory[];
  readonly outcomes: readonly RecordedOutcome[];
}> {
  const entry = crypto.randomUUID();
  const ids = touched.flatMap(({ history }) => agreementOn(history, desk.today)?.appointment ?? []);
  const appointments = await appointmentsToChange(desk, [...new Set(ids)]);
  const visits = touched.map(({ id }) => id);
  const end = { at: desk.now, on: told.on, by: entry };
  const ended = endAgreements(desk, appointments, visits, ofChildren, told.outcome, end);
  const changed: ChangedHistory[] = [];
  const outcomes: RecordedOutcome[] = [];
  for (const visit of touched) {
    const outcome = outcomeOf(desk, visit, told, entry);
    // What is declined for the whole programme is one entry, of the visit at which it was said.
    const isRemembered = told.scope !== "programme" || visit.id === named.id;
    if (isRemembered) await saveOutcome(desk, outcome, undefined);
    const history = ended.find((each) => each.visit === visit.id)?.history ?? visit.history;
    const reasons = [told.scope === "programme" ? "programme" : "visit"];
    const agreed = appointments.find(({ id }) => id === outcome.appointment);
    const externalReference = agreed?.externalReference;
    const news = { type: `visit.${told.outcome}` as const, reasons, externalReference };
    changed.push({ visit: visit.id, history: historyWith(history, outcome), news });
    outcomes.push(outcome);
  }
  return { changed, outcomes };
}

function outcomeOf(
  { now, actor, today }: Desk,
  { id: visit, child, history }: StoredVisit,
  { outcome, on, reason, scope }: ToldOutcome,
  entry: string,
): RecordedOutcome {
  return {
    id: crypto.randomUUID(),
    entry,
    child,
    visit,
    outcome,
    scope: outcome === "declined" ? (scope ?? "visit") : undefined,
    on,
    reason,
    appointment: agreementOn(history, today)?.appointment,
    author: actor.subject,
    recordedAt: now,
    undoneAt: undefined,
  };
}
