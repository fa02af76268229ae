import { saveObservations } from "../../db/visits/contacts.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ContactView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { type ChildMerged, mergedAmong } from "../../domain/registration/child-merged.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { type ToldObservation, historyObserving } from "../../domain/visits/visit-history.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { settleStandings } from "../visits/settle-standings.ts";
import { findContact } from "./find-contact.ts";
import { shownContact } from "./shown-contact.ts";
import type { AlreadyUndone } from "./undo-contact.ts";

export type ObservationRefusal =
  | NotFound
  | VersionStale
  | AlreadyUndone
  | TooManyOccurrences
  | { readonly kind: "unknownChild"; readonly places: readonly number[] }
  | (ChildMerged & { readonly places: readonly number[] });

/** Which observations were made at a contact, and which were not: what is not made at a visit that asks for it is owed a catch-up. What is left out stays as it was. */
export async function recordObservations(
  desk: Desk,
  id: string,
  told: readonly ToldObservation[],
  expected: ExpectedVersion,
): Promise<Result<Disclosed<ContactView>, ObservationRefusal>> {
  const found = await findContact(desk, id, { holds: true });
  if (found === undefined) return refused({ kind: "notFound" });
  const { contact: before, children, ofChildren } = found;
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  if (before.undoneAt !== undefined) return refused({ kind: "alreadyUndone" });
  const named = new Set(told.map(({ child }) => child));
  const observed = children.filter(
    ({ child, family }) => named.has(child.id) && fieldsShown(family, desk.viewer).has("record"),
  );
  const places = told.flatMap(({ child: of }, place) =>
    observed.some(({ child }) => child.id === of) ? [] : [place],
  );
  if (places.length > 0) return refused({ kind: "unknownChild", places });
  const merged = mergedAmong(observed.map(({ child }) => child));
  if (merged !== undefined) {
    const ofIt = told.flatMap(({ child }, place) => (child === merged.child ? [place] : []));
    return refused({ ...merged, places: ofIt });
  }
  const contact = { ...before, version: before.version + 1 };
  saveObservations(desk, contact, told, desk.actor.subject, desk.now);
  const documented = ofChildren.map((visit): StoredVisit => {
    const own = told.filter(({ child }) => child === visit.child);
    return visit.history.held?.contact === id
      ? { ...visit, history: historyObserving(visit.history, own) }
      : visit;
  });
  const settled = await settleStandings(desk, observed, documented, []);
  if (!settled.ok) return settled;
  const { externalReference } = contact;
  for (const { child } of observed) {
    const type = "contact.documented";
    desk.announce({ type, child: child.id, reasons: ["observations"], externalReference });
  }
  return orNotFound(shownContact(desk, { contact, children, ofChildren: documented }));
}
