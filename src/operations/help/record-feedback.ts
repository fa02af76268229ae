import { addFeedback, readFeedback } from "../../db/needs/feedback.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { type ChildClosed, closedAs } from "../../domain/needs/closed-child.ts";
import { isNeedsContact } from "../../domain/needs/help/feedback-of-child.ts";
import type { ScoresTenths } from "../../domain/needs/help/feedback-trend.ts";
import { orderOf } from "../../domain/order-of.ts";
import type { ParentPart } from "../../domain/registration/family-on-record.ts";
import { type Result, refused } from "../../domain/result.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { ContactOnRecord } from "../contacts/shown-contact.ts";
import type { AlreadyUndone } from "../contacts/undo-contact.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { childrenInNeedOf } from "./make-agreements.ts";
import { type FeedbackView, shownFeedback } from "./read-feedback.ts";

export interface ToldFeedback {
  readonly child: string;
  readonly parent: ParentPart;
  readonly scores: ScoresTenths;
  readonly version: string;
}

export type FeedbackFault =
  | { readonly pointer: "/child"; readonly code: "unknownChild" }
  | { readonly pointer: "/parent"; readonly code: "unknownParent" }
  | { readonly pointer: ""; readonly code: "notOfNeedsContact" };

export type RecordFeedbackRefusal =
  | NotFound
  | AlreadyUndone
  | ChildClosed
  | { readonly kind: "feedbackFaults"; readonly faults: readonly FeedbackFault[] };

/** What a parent's forms came to at a needs contact; said again, the last counts. */
export async function recordFeedback(
  desk: Desk,
  contactId: string,
  told: ToldFeedback,
): Promise<Result<Disclosed<FeedbackView>, RecordFeedbackRefusal>> {
  const found = await findContact(desk, contactId, { holds: true });
  if (found === undefined) return refused({ kind: "notFound" });
  const { contact } = found;
  if (contact.undoneAt !== undefined) return refused({ kind: "alreadyUndone" });
  const { child: id, parent } = told;
  const of = childrenInNeedOf(desk, found).find(({ child }) => child.id === id);
  const faults: FeedbackFault[] = [];
  if (of === undefined) faults.push({ pointer: "/child", code: "unknownChild" });
  else if (!of.family.parents.some(({ part }) => part === parent)) {
    faults.push({ pointer: "/parent", code: "unknownParent" });
  }
  if (!isNeedsContact(offersOf(desk, found)))
    faults.push({ pointer: "", code: "notOfNeedsContact" });
  if (of === undefined || faults.length > 0) return refused({ kind: "feedbackFaults", faults });
  const closed = closedAs(of.child);
  if (closed !== undefined) return refused(closed);
  const { now: recordedAt, actor } = desk;
  const on = danishDay(contact.heldAt);
  const { heldAt } = contact;
  const before = await readFeedback(desk, [id]);
  const saidAs = before.filter((each) => each.contact === contact.id).length + 1;
  const who = { author: actor.subject, recordedAt };
  const said = { ...told, contact: contact.id, heldAt, on, saidAs, ...who };
  addFeedback(desk, said);
  const reasons = (["ors", "srs"] as const).filter((form) => told.scores[form] !== undefined);
  desk.announce({ type: "feedback.recorded", child: id, reasons });
  const all = [...before, said].toSorted(
    (one, other) => orderOf(one.heldAt, other.heldAt) || orderOf(one.contact, other.contact),
  );
  return shownFeedback(desk, of, all);
}

/** Whom the visits that a contact fulfilled are offered to. */
function offersOf({ programmes }: Desk, { contact, ofChildren }: ContactOnRecord) {
  return ofChildren
    .filter(({ id }) => contact.visits.includes(id))
    .map((visit) => visit.need?.basis ?? ruleOf(programmes, visit).offer);
}
