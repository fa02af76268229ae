import type { EventType } from "../../domain/disclosure/event-type.ts";
import { holdChildren } from "../../db/transaction/holding.ts";
import { readVisits, saveVisit } from "../../db/visits/visits.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Schedule } from "../../domain/programme/schedule.ts";
import type { ChildEnding } from "../../domain/registration/child-ending.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { endedFor } from "../../domain/visits/changed-appointment.ts";
import { type VisitChange, followPlan } from "../../domain/visits/follow-plan.ts";
import type { FollowedChild } from "../../domain/visits/followed-child.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Tension } from "../../domain/visits/tension.ts";
import { ENDINGS } from "../../domain/visits/schedule-on-record.ts";
import { agreementOn } from "../../domain/visits/visit-history.ts";
import { appointmentsToChange, layDown } from "../appointments/held-appointments.ts";
import type { Desk } from "../desk.ts";
import { settleTensions } from "../tensions/settle-tensions.ts";

/** What people have made of a visit just now, as the events call it. */
export interface VisitNews {
  readonly type: EventType;
  readonly reasons: readonly string[];
  readonly externalReference?: string | undefined;
}

/** The visits of children, held until the change is done: what is agreed with a child and what it is owed change one after the other. */
export async function visitsToChange(
  desk: Desk,
  children: readonly string[],
): Promise<readonly StoredVisit[]> {
  await holdChildren(desk, children);
  return readVisits(desk, children);
}

/**
 * Plans a child's visits anew and lays down what has changed. `news` are visits, by id, whose history in `stored`
 * has just become another: they are laid down too.
 */
export async function settleVisits(
  desk: Desk,
  child: FollowedChild,
  stored: readonly StoredVisit[],
  news: ReadonlyMap<string, VisitNews> = new Map(),
): Promise<
  Result<
    {
      readonly planned: Schedule;
      readonly visits: readonly StoredVisit[];
      readonly tensions: readonly Tension[];
    },
    TooManyOccurrences
  >
> {
  const { programmes, closingDays, today, now } = desk;
  const follows = followPlan(child, stored, programmes, closingDays, today, () =>
    crypto.randomUUID(),
  );
  if (!follows.ok) return follows;
  const { planned, visits, changes, tensions } = follows.value;
  // After a death nothing more is said of a child than that it is stopped.
  const saying = child.ending === "stopped" ? { ...desk, announce: () => undefined } : desk;
  const isChanged = new Set(changes.map(({ visit }) => visit.id));
  const settled = visits.map((visit) =>
    news.has(visit.id) && !isChanged.has(visit.id)
      ? { ...visit, version: visit.version + 1 }
      : visit,
  );
  for (const visit of settled) {
    const happened = news.get(visit.id);
    if (happened === undefined && !isChanged.has(visit.id)) continue;
    saveVisit(desk, visit, now);
    if (happened !== undefined) {
      saying.announce({ ...happened, child: visit.child, visit: visit.id, version: visit.version });
    }
  }
  for (const change of changes) saying.announce(eventOf(change, child.ending));
  await settleTensions(saying, settled, tensions);
  await endWithdrawn(
    desk,
    changes.flatMap(({ kind, visit }) => (kind === "withdrawn" ? [visit] : [])),
  );
  return accepted({ planned, visits: settled, tensions });
}

/** What is no longer owed stands in nobody's calendar. */
async function endWithdrawn(desk: Desk, withdrawn: readonly StoredVisit[]): Promise<void> {
  const { today: on, now: at } = desk;
  const agreed = withdrawn.filter(({ history }) => agreementOn(history, on) !== undefined);
  const ids = agreed.flatMap(({ history }) => agreementOn(history, on)?.appointment ?? []);
  for (const appointment of await appointmentsToChange(desk, ids)) {
    const visits = agreed.map(({ id }) => id);
    layDown(desk, endedFor(appointment, visits, "settled-otherwise", { at, on, by: undefined }));
  }
}

function eventOf({ kind, visit, changesProgramme }: VisitChange, ending: ChildEnding | undefined) {
  const reasons = reasonsOf(kind, visit, ending);
  return {
    type: `visit.${kind}` as const,
    child: visit.child,
    visit: visit.id,
    version: visit.version,
    reasons: changesProgramme === true ? ["programmeChanged", ...reasons] : reasons,
  };
}

function reasonsOf(
  kind: VisitChange["kind"],
  { because }: StoredVisit,
  ending: ChildEnding | undefined,
): readonly string[] {
  if (kind === "lapsed") return ["lapsed"];
  if (kind === "withdrawn") return [ending === undefined ? "noLongerOwed" : ENDINGS[ending].code];
  return because.map(({ code }) => code);
}
