import { readOutcomes, saveOutcome } from "../../db/visits/outcomes.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Result } from "../../domain/result.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import type { Appointment } from "../../domain/visits/appointment.ts";
import type { Contact } from "../../domain/visits/contact.ts";
import type { RecordedOutcome } from "../../domain/visits/outcome.ts";
import {
  agreementOn,
  historyWith,
  historyWithoutOutcomes,
} from "../../domain/visits/visit-history.ts";
import { endAgreements } from "../appointments/end-appointment.ts";
import { withAgreements } from "../appointments/restore-agreements.ts";
import { appointmentsToChange } from "../appointments/held-appointments.ts";
import type { Desk } from "../desk.ts";
import { type NamedVisits, holdNamedVisits } from "../visits/named-visits.ts";
import { type ChangedHistory, settleStandings } from "../visits/settle-standings.ts";

/** Who was to come and did not: what was agreed has ended, by the same entry that it can be taken back with. */
export async function rememberStayingAway(
  desk: Desk,
  contact: Contact,
  stayedAway: readonly string[],
): Promise<Result<unknown, TooManyOccurrences>> {
  const named = await holdNamedVisits(desk, stayedAway, { ofAnybody: true });
  const on = danishDay(contact.heldAt);
  const end = { at: desk.now, on, by: contact.id };
  const agreed = named.visits.flatMap(
    ({ history }) => agreementOn(history, desk.today)?.appointment ?? [],
  );
  const appointments = await appointmentsToChange(desk, [...new Set(agreed)]);
  const ids = named.visits.map(({ id }) => id);
  const ended = endAgreements(desk, appointments, ids, named.ofChildren, "not-home", end);
  const changed: ChangedHistory[] = [];
  for (const { visit, history } of ended) {
    const child = named.visits.find(({ id }) => id === visit)?.child;
    if (child === undefined) continue;
    const outcome: RecordedOutcome = {
      id: crypto.randomUUID(),
      entry: contact.id,
      child,
      visit,
      outcome: "not-home",
      scope: undefined,
      on,
      reason: "",
      appointment: appointments[0]?.id,
      author: desk.actor.subject,
      recordedAt: desk.now,
      undoneAt: undefined,
    };
    await saveOutcome(desk, outcome, undefined);
    const { externalReference } = contact;
    const news = { type: "visit.not-home" as const, reasons: ["group"], externalReference };
    changed.push({ visit, history: historyWith(history, outcome), news });
  }
  return settleStandings(desk, named.children, named.ofChildren, changed);
}

/** Those who were said to have stayed away, held until it is taken back. */
export interface StayedAway {
  readonly outcomes: readonly RecordedOutcome[];
  readonly named: NamedVisits;
}

export async function whoStayedAway(desk: Desk, contact: string): Promise<StayedAway> {
  const outcomes = await readOutcomes(desk, { entry: contact });
  const visits = outcomes.map(({ visit }) => visit);
  return { outcomes, named: await holdNamedVisits(desk, visits, { ofAnybody: true }) };
}

/** They are to come again, as it was agreed: `ended` are the appointments that stand again. */
export async function forgetStayingAway(
  desk: Desk,
  contact: string,
  { outcomes, named }: StayedAway,
  ended: readonly Appointment[],
): Promise<Result<unknown, TooManyOccurrences>> {
  for (const outcome of outcomes) {
    await saveOutcome(desk, { ...outcome, undoneAt: desk.now }, desk.actor.subject);
  }
  const ids = outcomes.map(({ id }) => id);
  const news = { type: "visit.outcome-undone" as const, reasons: ["group"] };
  const changed = withAgreements(named.visits, ended, contact).map(({ id: visit, history }) => ({
    visit,
    history: historyWithoutOutcomes(history, ids),
    news,
  }));
  return settleStandings(desk, named.children, named.ofChildren, changed);
}
