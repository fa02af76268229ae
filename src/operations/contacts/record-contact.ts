import { addContact, isContactReference } from "../../db/visits/contacts.ts";
import { readHealthVisitor } from "../../db/days/health-visitors.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ContactView } from "../../domain/disclosure/views.ts";
import { invariant } from "../../domain/invariant.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Modality } from "../../domain/programme/programme.ts";
import type { Window } from "../../domain/programme/visit-window.ts";
import { type ChildMerged, mergedAmong } from "../../domain/registration/child-merged.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { type Contact, newContact } from "../../domain/visits/contact.ts";
import { agreementOn } from "../../domain/visits/visit-history.ts";
import { endAgreements } from "../appointments/end-appointment.ts";
import { appointmentsToChange } from "../appointments/held-appointments.ts";
import type { Desk } from "../desk.ts";
import { shownContact } from "./shown-contact.ts";
import { rememberStayingAway } from "./staying-away.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "../families/find-child.ts";
import { type NamedVisits, holdNamedVisits } from "../visits/named-visits.ts";
import { type ChangedHistory, settleStandings } from "../visits/settle-standings.ts";

export interface ToldContact {
  readonly heldAt: Date;
  readonly healthVisitor: string;
  readonly modality: Modality;
  /** The visits that it fulfilled; none is possible. */
  readonly visits: readonly string[];
  /** Children that it was about beside those. */
  readonly children: readonly string[];
  readonly groupSession: string | undefined;
  readonly externalReference: string | undefined;
}

export type ContactRefusal =
  | ContactFaults
  | { readonly kind: "alreadyHeld"; readonly visits: readonly number[] }
  | { readonly kind: "externalReferenceTaken" }
  | ToldOfMerged
  | TooManyOccurrences;

/** The places in the request of what is a merged child's. */
export interface ToldOfMerged extends ChildMerged {
  readonly visits: readonly number[];
  readonly children: readonly number[];
}

/** What a request names and nobody has, and what else it cannot mean; all of it at once. */
export interface ContactFaults {
  readonly kind: "contactFaults";
  readonly visits: readonly number[];
  readonly children: readonly number[];
  readonly healthVisitor: boolean;
  readonly heldInTheFuture: boolean;
  readonly nobodyNamed: boolean;
}

/**
 * What was held is entered, in time, late or early: the visits that it fulfilled are held, whatever their windows say.
 * Visits of those who were to come to it and stayed away are owed as before, and remember it.
 */
export async function recordContact(
  desk: Desk,
  told: ToldContact,
  stayedAway: readonly string[] = [],
): Promise<Result<Disclosed<ContactView>, ContactRefusal>> {
  const named = await holdNamedVisits(desk, told.visits, { withdrawnToo: true });
  const besides = await childrenNamed(desk, told.children, named.children);
  const isKnown =
    isRecordId(told.healthVisitor) &&
    (await readHealthVisitor(desk, told.healthVisitor)) !== undefined;
  const faults: ContactFaults = {
    kind: "contactFaults",
    visits: named.unknown,
    children: besides.unknown,
    healthVisitor: !isKnown,
    heldInTheFuture: told.heldAt > desk.now,
    nobodyNamed: told.visits.length + told.children.length === 0 && told.groupSession === undefined,
  };
  if (isFault(faults)) return refused(faults);
  const children = [...named.children, ...besides.children];
  const merged = toldOfMerged(told, named, children);
  if (merged !== undefined) return refused(merged);
  const heldBefore = named.visits.flatMap(({ history }, place) =>
    history.held === undefined ? [] : [place],
  );
  if (heldBefore.length > 0) return refused({ kind: "alreadyHeld", visits: heldBefore });
  if (await isContactReference(desk, told.externalReference)) {
    return refused({ kind: "externalReferenceTaken" });
  }
  const { now, actor } = desk;
  const contact = newContact({
    ...told,
    id: crypto.randomUUID(),
    visits: told.visits.toSorted(),
    children: children.map(({ child }) => child.id).toSorted(),
    author: actor.subject,
    recordedAt: now,
  });
  addContact(desk, contact);
  const changed = await fulfil(desk, contact, named);
  const settled = await settleStandings(desk, named.children, named.ofChildren, changed);
  if (!settled.ok) return settled;
  const missed = await rememberStayingAway(desk, contact, stayedAway);
  if (!missed.ok) return missed;
  for (const { child } of besides.children) {
    const { externalReference } = told;
    const reasons = [told.modality];
    desk.announce({ type: "contact.recorded", child: child.id, reasons, externalReference });
  }
  const shown = shownContact(desk, { contact, children, ofChildren: settled.value });
  invariant(shown !== undefined, "whoever may name children is shown them");
  return accepted(shown);
}

function isFault(faults: ContactFaults): boolean {
  const { visits, children, healthVisitor, heldInTheFuture, nobodyNamed } = faults;
  return visits.length + children.length > 0 || healthVisitor || heldInTheFuture || nobodyNamed;
}

/** Where a request names a child that stands for another one now. */
function toldOfMerged(
  { children: besides }: ToldContact,
  { visits }: NamedVisits,
  children: readonly ChildOfFamily[],
): ToldOfMerged | undefined {
  const merged = mergedAmong(children.map(({ child }) => child));
  if (merged === undefined) return undefined;
  const placesOfIt = (ids: readonly string[]) =>
    ids.flatMap((id, place) => (id === merged.child ? [place] : []));
  return {
    ...merged,
    visits: placesOfIt(visits.map(({ child }) => child)),
    children: placesOfIt(besides),
  };
}

/** What was agreed for a later day is needed no more; an appointment that it was held by stays as it was kept. */
async function fulfil(
  desk: Desk,
  contact: Contact,
  { visits, ofChildren }: NamedVisits,
): Promise<readonly ChangedHistory[]> {
  const on = danishDay(contact.heldAt);
  const later = visits.flatMap(({ id, history }) => {
    const agreed = agreementOn(history, desk.today);
    return agreed !== undefined && agreed.on > on ? [{ visit: id, ...agreed }] : [];
  });
  const appointments = await appointmentsToChange(desk, [
    ...new Set(later.map(({ appointment }) => appointment)),
  ]);
  const ended = endAgreements(
    desk,
    appointments,
    later.map(({ visit }) => visit),
    ofChildren,
    "settled-otherwise",
    { at: desk.now, on, by: contact.id },
  );
  return visits.map(({ id, window, history }) => ({
    visit: id,
    history: {
      ...(ended.find(({ visit }) => visit === id)?.history ?? history),
      held: { contact: contact.id, on, modality: contact.modality },
    },
    news: {
      type: "visit.held",
      reasons: [contact.modality, whenHeld(on, window)],
      externalReference: contact.externalReference,
    },
  }));
}

function whenHeld(on: CivilDate, { earliest, latest }: Window): string {
  if (on < earliest) return "beforeWindow";
  return on > latest ? "afterWindow" : "insideWindow";
}

async function childrenNamed(
  desk: Desk,
  ids: readonly string[],
  ofVisits: readonly ChildOfFamily[],
): Promise<{ readonly children: readonly ChildOfFamily[]; readonly unknown: readonly number[] }> {
  const isOfVisit = (id: string) => ofVisits.some(({ child }) => child.id === id);
  const others = ids.filter((id) => isRecordId(id) && !isOfVisit(id));
  const found = await findChildrenWithFamilies(desk, others);
  const children = found.filter(({ family }) => fieldsShown(family, desk.viewer).has("record"));
  const isKnown = (id: string) => isOfVisit(id) || children.some(({ child }) => child.id === id);
  return { children, unknown: ids.flatMap((id, place) => (isKnown(id) ? [] : [place])) };
}
