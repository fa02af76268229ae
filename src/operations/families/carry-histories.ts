import type { EventType } from "../../domain/disclosure/event-type.ts";
import { contactsOfChild, readContact, shareContact } from "../../db/visits/contacts.ts";
import { readOutcomes, saveOutcome } from "../../db/visits/outcomes.ts";
import { agreedForMore } from "../../domain/visits/changed-appointment.ts";
import {
  type SameVisit,
  historyTakenOver,
  scopeTakenOver,
  visitsTakingOver,
} from "../../domain/visits/carried-history.ts";
import type { RecordedOutcome } from "../../domain/visits/outcome.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { agreementOn, historyWith } from "../../domain/visits/visit-history.ts";
import { appointmentsToChange, layDown } from "../appointments/held-appointments.ts";
import type { Desk } from "../desk.ts";
import type { VisitNews } from "../visits/settle-visits.ts";

/** A child's visits with what they have taken over, and what is said of each that has. */
interface CarriedHistories {
  readonly visits: readonly StoredVisit[];
  readonly news: ReadonlyMap<string, VisitNews>;
}

/**
 * What people made of a duplicate's visits counts for the survivor's same visits of which nothing has come. What was
 * held stays with both; what is agreed goes over; outcomes are remembered by both. All contacts are about both.
 */
export async function carryHistories(
  desk: Desk,
  duplicate: { readonly id: string; readonly visits: readonly StoredVisit[] },
  survivor: { readonly id: string; readonly visits: readonly StoredVisit[] },
): Promise<CarriedHistories> {
  const taking = visitsTakingOver(duplicate.visits, survivor.visits, desk.today);
  await shareContacts(desk, duplicate.id, survivor.id, taking);
  await moveAgreements(desk, taking);
  const isAgreed = [...survivor.visits, ...taking.map(({ of }) => of)].some(
    ({ history }) => agreementOn(history, desk.today) !== undefined,
  );
  const outcomes = await copyOutcomes(desk, survivor.id, taking, isAgreed);
  const visits = survivor.visits.map((visit) => {
    const former = taking.find(({ becomes }) => becomes.id === visit.id)?.of;
    const own = outcomes.filter((each) => each.visit === visit.id || each.scope === "programme");
    const taken =
      former === undefined
        ? visit.history
        : historyTakenOver(visit.history, former.history, desk.today);
    return { ...visit, history: own.reduce(historyWith, taken) };
  });
  const news = visits.flatMap((visit) => {
    const before = survivor.visits.find(({ id }) => id === visit.id);
    const type = before && newsOf(before, visit);
    return type === undefined ? [] : [[visit.id, { type, reasons: ["childMerged"] }] as const];
  });
  return { visits, news: new Map(news) };
}

async function shareContacts(
  desk: Desk,
  duplicate: string,
  survivor: string,
  taking: readonly SameVisit[],
): Promise<void> {
  for (const id of await contactsOfChild(desk, duplicate)) {
    const contact = await readContact(desk, id);
    if (contact === undefined) continue;
    const held = taking.filter(({ of }) => of.history.held?.contact === id);
    const visits = [...contact.visits, ...held.map(({ becomes }) => becomes.id)];
    await shareContact(desk, { ...contact, visits }, { from: duplicate, to: survivor });
  }
}

async function moveAgreements(desk: Desk, taking: readonly SameVisit[]): Promise<void> {
  const agreed = taking.flatMap(({ of, becomes }) => {
    const agreement = of.history.held ? undefined : agreementOn(of.history, desk.today);
    return agreement === undefined ? [] : [{ ...agreement, visit: becomes.id }];
  });
  const ids = agreed.map(({ appointment }) => appointment);
  for (const appointment of await appointmentsToChange(desk, ids)) {
    const visits = agreed.filter((each) => each.appointment === appointment.id);
    layDown(
      desk,
      agreedForMore(
        appointment,
        visits.map(({ visit }) => visit),
        desk.now,
      ),
    );
  }
}

/** Copies, each taken back for itself: the duplicate keeps its own. */
async function copyOutcomes(
  desk: Desk,
  child: string,
  taking: readonly SameVisit[],
  isAgreed: boolean,
): Promise<readonly RecordedOutcome[]> {
  const entries = new Map<string, string>();
  const copies: RecordedOutcome[] = [];
  for (const { of, becomes } of taking) {
    if (of.history.outcomes.length === 0) continue;
    for (const outcome of await readOutcomes(desk, { visit: of.id })) {
      const entry = entries.get(outcome.entry) ?? crypto.randomUUID();
      entries.set(outcome.entry, entry);
      const scope = scopeTakenOver(outcome.scope, isAgreed);
      const about = { id: crypto.randomUUID(), entry, child, visit: becomes.id };
      copies.push({ ...outcome, ...about, scope });
    }
  }
  for (const copy of copies) await saveOutcome(desk, copy, undefined);
  return copies;
}

/** As the events call it; undefined where nothing was taken over. */
function newsOf({ history: before }: StoredVisit, { history }: StoredVisit): EventType | undefined {
  if (history.held !== before.held) return "visit.held";
  if (history.agreements.length > before.agreements.length) return "visit.booked";
  const isTold = history.outcomes.length > before.outcomes.length;
  const told = isTold ? history.outcomes.at(-1) : undefined;
  return told && `visit.${told.outcome}`;
}
