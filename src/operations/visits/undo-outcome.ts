import { readGroupSessions } from "../../db/visits/group-sessions.ts";
import { readOutcomes, saveOutcome } from "../../db/visits/outcomes.ts";
import { readVisit } from "../../db/visits/visits.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { VisitView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { type Appointment, standingVisits } from "../../domain/visits/appointment.ts";
import type { RecordedOutcome } from "../../domain/visits/outcome.ts";
import { historyWithoutOutcomes, standingOn } from "../../domain/visits/visit-history.ts";
import { restoreAgreements, withAgreements } from "../appointments/restore-agreements.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotFound } from "../not-found.ts";
import { type NamedVisits, holdNamedVisits } from "./named-visits.ts";
import { readVisitAsChanged } from "./read-visit.ts";
import { settleStandings } from "./settle-standings.ts";

export type UndoOutcomeRefusal =
  | NotFound
  | VersionStale
  | TooManyOccurrences
  | { readonly kind: "noOutcome" }
  | { readonly kind: "sessionFull" }
  | { readonly kind: "alreadyBooked" };

/** Takes back what came of a visit last, with all that was recorded at once with it: the appointment stands again, as it was agreed. */
export async function undoOutcome(
  desk: Desk,
  id: string,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<VisitView>, UndoOutcomeRefusal>> {
  const before = await lastEntry(desk, id);
  const named = await holdNamedVisits(desk, [
    ...new Set([id, ...before.map(({ visit }) => visit)]),
  ]);
  const visit = named.visits.find((each) => each.id === id);
  if (visit === undefined) return refused({ kind: "notFound" });
  if (!isExpected(visit.version, expected)) return refused(staleAt(visit.version));
  const entry = await lastEntry(desk, id); // it may have been taken back until its children were held
  const [first] = entry;
  if (first === undefined) return refused({ kind: "noOutcome" });
  for (const outcome of entry) {
    await saveOutcome(desk, { ...outcome, undoneAt: desk.now }, desk.actor.subject);
  }
  const ended = await restoreAgreements(desk, first.entry, named.ofChildren);
  if (await isOverfull(desk, ended)) return refused({ kind: "sessionFull" });
  const undone = withAgreements(named.ofChildren, ended, first.entry).map((each) => ({
    ...each,
    history: historyWithoutOutcomes(
      each.history,
      entry.map((outcome) => outcome.id),
    ),
  }));
  const agreedTwice = undone.some(
    ({ history }) => history.agreements.filter(({ until }) => until === undefined).length > 1,
  );
  if (agreedTwice) return refused({ kind: "alreadyBooked" });
  const news = { type: "visit.outcome-undone" as const, reasons: [first.outcome] };
  const changed = undone
    .filter((each) => standsOtherwise(desk, each, named) || isOf(each.id, entry))
    .map((each) => ({ visit: each.id, history: each.history, news }));
  const settled = await settleStandings(desk, named.children, named.ofChildren, changed);
  if (!settled.ok) return settled;
  const left = (await readOutcomes(desk, { visit: id })).filter(
    (outcome) => outcome.entry !== first.entry,
  );
  return readVisitAsChanged(desk, id, named, settled.value, left);
}

/** What was recorded last of a visit, or for its whole programme at it, with whatever was recorded at once. */
async function lastEntry(desk: Desk, id: string): Promise<readonly RecordedOutcome[]> {
  const visit = isRecordId(id) ? await readVisit(desk, id) : undefined;
  if (visit === undefined) return [];
  const last = (await readOutcomes(desk, { visit: id })).at(-1);
  return last === undefined ? [] : readOutcomes(desk, { entry: last.entry });
}

/** Whether a session that a child comes back to has no room for it any more. */
async function isOverfull(desk: Desk, ended: readonly Appointment[]): Promise<boolean> {
  const sessions = await readGroupSessions(
    desk,
    ended.flatMap(({ groupSession }) => groupSession ?? []),
  );
  return sessions.some(({ appointment, capacity }) => {
    const stands = desk.appointments.get(appointment);
    return stands !== undefined && standingVisits(stands).length > capacity;
  });
}

function isOf(visit: string, entry: readonly RecordedOutcome[]): boolean {
  return entry.some((outcome) => outcome.visit === visit);
}

/** Whether a visit that is owed stands otherwise than it did: what was declined for the whole programme is open again, and what was settled before is not. */
function standsOtherwise(
  { today }: Desk,
  visit: StoredVisit,
  { ofChildren }: NamedVisits,
): boolean {
  const before = ofChildren.find(({ id }) => id === visit.id);
  const stood = before && standingOn(before.history, today);
  const stands = standingOn(visit.history, today);
  return !visit.isWithdrawn && JSON.stringify(stood) !== JSON.stringify(stands);
}
