import { readAppointments } from "../../db/appointments.ts";
import { readOutcomes, saveOutcome } from "../../db/outcomes.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Result } from "../../domain/result.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import type { Contact } from "../../domain/visits/contact.ts";
import type { RecordedOutcome } from "../../domain/visits/outcome.ts";
import {
  agreementOn,
  historyWith,
  historyWithoutOutcomes,
} from "../../domain/visits/visit-history.ts";
import { endAgreements } from "../appointments/end-appointment.ts";
import { historiesRestored } from "../appointments/restore-agreements.ts";
import type { Desk } from "../desk.ts";
import { holdNamedVisits } from "../visits/named-visits.ts";
import { type ChangedHistory, settleStandings } from "../visits/settle-standings.ts";

/** Who was to come and did not: what was agreed has ended, by the same entry that it can be taken back with. */
export async function rememberStayingAway(
  desk: Desk,
  contact: Contact,
  stayedAway: readonly string[],
): Promise<Result<unknown, TooManyOccurrences>> {
  const named = await holdNamedVisits(desk, stayedAway);
  const on = danishDay(contact.heldAt);
  const end = { at: desk.now, on, by: contact.id };
  const agreed = named.visits.flatMap(
    ({ history }) => agreementOn(history, desk.today)?.appointment ?? [],
  );
  const appointments = await readAppointments(desk, [...new Set(agreed)]);
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
    const news = { type: "visit.not-home", reasons: ["group"] };
    changed.push({ visit, history: historyWith(history, outcome), news });
  }
  return settleStandings(desk, named.children, named.ofChildren, changed);
}

/** Those who were said to have stayed away are to come again, as it was agreed. */
export async function forgetStayingAway(
  desk: Desk,
  contact: string,
): Promise<Result<unknown, TooManyOccurrences>> {
  const entry = await readOutcomes(desk, { entry: contact });
  const named = await holdNamedVisits(
    desk,
    entry.map(({ visit }) => visit),
  );
  for (const outcome of entry) {
    await saveOutcome(desk, { ...outcome, undoneAt: desk.now }, desk.actor.subject);
  }
  const ids = entry.map(({ id }) => id);
  const agreed = await historiesRestored(desk, contact, named.ofChildren);
  const news = { type: "visit.outcome-undone", reasons: ["group"] };
  const changed = agreed
    .filter(({ id }) => named.visits.some((visit) => visit.id === id))
    .map(({ id: visit, history }) => ({
      visit,
      history: historyWithoutOutcomes(history, ids),
      news,
    }));
  return settleStandings(desk, named.children, named.ofChildren, changed);
}
