import { saveFamilyAgreement } from "../../db/needs/family-agreements.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import { seesNeeds } from "../../domain/disclosure/shown-fields.ts";
import { type ChildClosed, closedAs } from "../../domain/needs/closed-child.ts";
import {
  type AgreedTerms,
  type FamilyAgreement,
  type TermsFault,
  newAgreement,
  termsFaults,
} from "../../domain/needs/help/family-agreement.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { ContactOnRecord } from "../contacts/shown-contact.ts";
import type { AlreadyUndone } from "../contacts/undo-contact.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
import type { NotFound } from "../not-found.ts";
import { unknownNamed } from "./unknown-named.ts";

export interface ToldAgreement extends AgreedTerms {
  readonly child: string;
}

/** What is wrong with an agreement, by its place in the request. */
export type AgreementFault = { readonly place: number } & (
  | TermsFault
  | { readonly field: "child"; readonly code: "unknownChild" }
);

export type MakeAgreementsRefusal =
  | NotFound
  | AlreadyUndone
  | ChildClosed
  | { readonly kind: "agreementFaults"; readonly faults: readonly AgreementFault[] };

/** What was agreed with the families of a contact is written down, all of it or nothing. */
export async function makeAgreements(
  desk: Desk,
  contactId: string,
  told: readonly ToldAgreement[],
): Promise<Result<Disclosed<readonly FamilyAgreement[]>, MakeAgreementsRefusal>> {
  const found = await findContact(desk, contactId, { holds: true });
  if (found === undefined) return refused({ kind: "notFound" });
  const { contact } = found;
  if (contact.undoneAt !== undefined) return refused({ kind: "alreadyUndone" });
  const children = childrenInNeedOf(desk, found);
  const madeOn = danishDay(contact.heldAt);
  const faults: AgreementFault[] = [];
  for (const [place, { child: of, ...terms }] of told.entries()) {
    if (!children.some(({ child }) => child.id === of)) {
      faults.push({ place, field: "child", code: "unknownChild" });
    }
    const all = [...termsFaults(terms, madeOn), ...(await unknownNamed(desk, terms))];
    faults.push(...all.map((fault) => ({ ...fault, place })));
  }
  if (faults.length > 0) return refused({ kind: "agreementFaults", faults });
  const shown: Disclosed<FamilyAgreement>[] = [];
  for (const { child: id, ...terms } of told) {
    const of = children.find(({ child }) => child.id === id);
    const closed = of && closedAs(of.child);
    if (closed !== undefined) return refused(closed);
    const { actor, now } = desk;
    const who = { id: crypto.randomUUID(), child: id, contact: contact.id, author: actor.subject };
    const made = newAgreement({ ...terms, ...who, madeOn }, now);
    await saveFamilyAgreement(desk, made);
    desk.announce({ type: "agreement.made", child: id, reasons: [made.responsible] });
    const one = of && discloseTold(id, made, of.family, desk.viewer);
    if (one !== undefined) shown.push(one);
  }
  return accepted(together(shown, (agreements) => agreements));
}

/** The children of a contact of whose needs the viewer may know. */
export function childrenInNeedOf(
  { viewer }: Desk,
  { children }: ContactOnRecord,
): readonly ChildOfFamily[] {
  return children.filter(({ family }) => seesNeeds(family, viewer));
}
