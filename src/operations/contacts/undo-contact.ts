import { undoContact as saveUndone } from "../../db/visits/contacts.ts";
import { discloseContact } from "../../domain/disclosure/disclose-appointment.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ContactView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { type Result, refused } from "../../domain/result.ts";
import { restoreAgreements, withAgreements } from "../appointments/restore-agreements.ts";
import type { Desk } from "../desk.ts";
import { mayLead } from "../health-visitors/may-lead.ts";
import { forgetStayingAway, whoStayedAway } from "./staying-away.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { settleStandings } from "../visits/settle-standings.ts";
import { findContact } from "./find-contact.ts";

/** It has been taken back before. */
export interface AlreadyUndone {
  readonly kind: "alreadyUndone";
}

/** A contact was entered by mistake: all is as it was before, the appointments too that it made superfluous. */
export async function undoContact(
  desk: Desk,
  id: string,
  expected: ExpectedVersion,
): Promise<
  Result<
    Disclosed<ContactView>,
    NotFound | VersionStale | NotAllowedToDo | AlreadyUndone | TooManyOccurrences
  >
> {
  const found = await findContact(desk, id, { holds: true });
  if (found === undefined) return refused({ kind: "notFound" });
  const { contact: before, children, ofChildren } = found;
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  if (before.undoneAt !== undefined) return refused({ kind: "alreadyUndone" });
  if (before.groupSession !== undefined && !(await mayLead(desk, [before.healthVisitor]))) {
    return refused({ kind: "notAllowedToDo" });
  }
  const away = await whoStayedAway(desk, id);
  const after = { ...before, version: before.version + 1, undoneAt: desk.now };
  saveUndone(desk, after, desk.actor.subject);
  const { externalReference } = after;
  const news = { type: "visit.contact-undone" as const, reasons: ["contact"], externalReference };
  const unheld = ofChildren.map((visit) =>
    visit.history.held?.contact === id
      ? { ...visit, history: { ...visit.history, held: undefined } }
      : visit,
  );
  const ended = await restoreAgreements(desk, id, [...unheld, ...away.named.visits]);
  const changed = withAgreements(unheld, ended, id)
    .filter(({ id: visit }) => before.visits.includes(visit))
    .map(({ id: visit, history }) => ({ visit, history, news }));
  const settled = await settleStandings(desk, children, ofChildren, changed);
  if (!settled.ok) return settled;
  const missed = await forgetStayingAway(desk, id, away, ended);
  if (!missed.ok) return missed;
  const fulfilled = ofChildren.filter(({ id: visit }) => before.visits.includes(visit));
  for (const child of before.children) {
    if (fulfilled.some((visit) => visit.child === child)) continue;
    desk.announce({ type: "contact.undone", child, reasons: ["contact"], externalReference });
  }
  return orNotFound(discloseContact(after, found, desk.viewer));
}
