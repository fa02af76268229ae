import { lastChangesOf } from "../../db/outward/last-changes.ts";
import { readVisits } from "../../db/visits/visits.ts";
import { type Disclosed, shownAs } from "../../domain/disclosure/disclosed.ts";
import type { Requested } from "../../domain/disclosure/journal-views.ts";
import type { VisitView } from "../../domain/disclosure/views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { findChild } from "../families/find-child.ts";
import { idOrNobody } from "../list-filter.ts";
import { pageOfKnown } from "../page-of-known.ts";
import { knownProposal } from "../proposals/known-proposals.ts";
import type { KnownThenRefusal } from "../visits/known-then.ts";
import { listVisits } from "../visits/list-visits.ts";
import { readSchedule } from "../visits/read-schedule.ts";
import { readVisit, shownVisit } from "../visits/read-visit.ts";
import { isAsked } from "./children-asked.ts";
import { idsNamed, oneByOne, pageOfIdsShown, rowsOfPage } from "./page-of-ids-shown.ts";
import { type Asked, type JournalPage, listName } from "./journal-request.ts";

const TODAY = { at: undefined, asKnownAt: undefined };

export async function readServiceRequest(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<Requested>, KnownThenRefusal>> {
  const visit = await readVisit(desk, id, TODAY);
  if (visit.ok) {
    const { child } = visit.value.shown;
    const changedAt = (await lastChangesOf(desk, [child])).get(child);
    return accepted(shownAs(visit.value, (shown) => ({ visit: shown, changedAt })));
  }
  const child = (await knownProposal(desk, id))?.proposal.child;
  const proposals = child === undefined ? [] : await proposalsOf(desk, child);
  const found = proposals.find(({ id: each }) => each === id);
  return found === undefined ? visit : accepted(found.shown);
}

/** Visits by the first day of their windows; of one child those too that are suggested. */
export async function listServiceRequests(
  desk: Desk,
  asked: Asked<Requested>,
): Promise<JournalPage<Requested>> {
  const { ids, child, fits } = asked;
  const name = listName("service requests", asked);
  if (ids === undefined && child === undefined) return visitsOfAll(desk, name, asked);
  const isWanted = (requested: Requested) => isAsked(asked, requested) && fits(requested);
  if (child === undefined) {
    // Each is read by itself: what is suggested stands in the schedule of its child.
    const shownOf = oneByOne((id) => readServiceRequest(desk, id), isWanted);
    const named = idsNamed((ids ?? []).filter(isRecordId));
    return pageOfIdsShown(desk, name, asked, named, shownOf, rowsOfPage(asked));
  }
  const known = (await ofChild(desk, child)).filter(
    ({ id, shown }) => (ids === undefined || ids.includes(id)) && isWanted(shown.shown),
  );
  return pageOfKnown(desk, name, asked, known);
}

async function visitsOfAll(
  desk: Desk,
  name: string,
  { healthVisitor, changed, cursor, limit, fits }: Asked<Requested>,
): Promise<JournalPage<Requested>> {
  const family = { district: undefined, healthVisitor: undefined };
  const asked = { ...family, state: undefined, at: undefined, cursor, limit };
  const isFitting = (visit: VisitView) => fits({ visit, changedAt: undefined });
  const page = await listVisits(desk, asked, {
    name,
    changed,
    performer: idOrNobody(healthVisitor),
    isFitting,
  });
  if (!page.ok) return page;
  const changes = await lastChangesOf(desk, page.value.children);
  return accepted(
    shownAs(page.value, ({ items, next }) => ({
      items: items.map((visit) => ({ visit, changedAt: changes.get(visit.child) })),
      next,
    })),
  );
}

interface Known {
  readonly id: string;
  readonly order: string;
  readonly shown: Disclosed<Requested>;
}

async function ofChild(desk: Desk, child: string): Promise<readonly Known[]> {
  const of = await findChild(desk, child);
  if (of === undefined) return [];
  const [visits, changes] = await Promise.all([
    readVisits(desk, [child]),
    lastChangesOf(desk, [child]),
  ]);
  const changedAt = changes.get(child);
  const shown = visits.flatMap((visit): readonly Known[] => {
    const view = visit.isWithdrawn ? undefined : shownVisit(desk, visit, of, desk.today);
    if (view === undefined) return [];
    const dated = shownAs(view, (each) => ({ visit: each, changedAt }));
    return [{ id: visit.id, order: visit.window.earliest, shown: dated }];
  });
  return [...shown, ...(await proposalsOf(desk, child))];
}

/** What is suggested for a child, as its schedule shows it. */
async function proposalsOf(desk: Desk, child: string): Promise<readonly Known[]> {
  const schedule = await readSchedule(desk, child, TODAY);
  if (!schedule.ok) return [];
  const changedAt = (await lastChangesOf(desk, [child])).get(child);
  return schedule.value.shown.proposals.map((proposal) => ({
    id: proposal.id,
    order: proposal.window.earliest,
    shown: shownAs(schedule.value, () => ({ proposal, child, changedAt })),
  }));
}
