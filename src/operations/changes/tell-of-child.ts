import { readToldFacts } from "../../db/visits/told.ts";
import { factEnds } from "../../domain/criteria/fact-ends.ts";
import type { RecordedFact } from "../../domain/criteria/recorded-facts.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { discloseSchedule } from "../../domain/disclosure/disclose-schedule.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import type { ScheduleView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { type ChildMerged, mergedAmong } from "../../domain/registration/child-merged.ts";
import {
  type ChangeRefused,
  type ToldChange,
  childWith,
} from "../../domain/registration/told-change.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { ScheduleOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChild } from "../families/find-child.ts";
import { settleChild } from "../families/settle-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import type { FactWithEnd } from "./read-told.ts";
import { visitsToChange } from "../visits/settle-visits.ts";

export type TellRefusal =
  | NotFound
  | TooManyOccurrences
  | ChangeRefused
  | ChildMerged
  | { readonly kind: "childEnded" };

/** A fact as it was just recorded. */
export type RecordedNow = Omit<FactWithEnd, "id">;

/** Writes down what a professional has noticed about a child; what follows from it is planned at once. */
export async function recordFact(
  desk: Desk,
  id: string,
  fact: RecordedFact,
  source = "fact",
): Promise<Result<Disclosed<RecordedNow>, TellRefusal>> {
  const told = await tell(desk, id, { anchors: [], facts: [fact], source }, "fact");
  if (!told.ok) return told;
  const recorded = { ...fact, source, author: desk.actor.subject, recordedAt: desk.now };
  const end = factEnds([...(await readToldFacts(desk, id)), recorded]).at(-1);
  return orNotFound(discloseTold(id, { ...recorded, end }, told.value.of.family, desk.viewer));
}

/** A newborn has come home, or is known to have; only what is counted from the discharge moves. */
export async function recordDischarge(
  desk: Desk,
  id: string,
  on: ToldChange["anchors"][number],
): Promise<Result<Disclosed<ScheduleView>, TellRefusal>> {
  const change = { anchors: [on], facts: [], source: undefined };
  const told = await tell(desk, id, change, "discharge");
  if (!told.ok) return told;
  const { schedule, of } = told.value;
  return orNotFound(discloseSchedule(id, schedule, of.family, desk.viewer));
}

/** What else is recorded says this of the child too: known at once, and planned by. */
export function tellFacts(
  desk: Desk,
  id: string,
  facts: readonly RecordedFact[],
  source: string,
): ReturnType<typeof tell> {
  return tell(desk, id, { anchors: [], facts, source }, source);
}

async function tell(
  desk: Desk,
  id: string,
  change: ToldChange,
  source: string,
): Promise<
  Result<{ readonly of: ChildOfFamily; readonly schedule: ScheduleOnRecord }, TellRefusal>
> {
  const of = await findChild(desk, id);
  if (of === undefined || !fieldsShown(of.family, desk.viewer).has("record")) {
    return refused({ kind: "notFound" });
  }
  const merged = mergedAmong([of.child]);
  if (merged !== undefined) return refused(merged);
  const after = childWith(of.child, change, desk.today);
  if (!after.ok) return after;
  const visits = await visitsToChange(desk, [id]);
  const settled = await settleChild(desk, after.value, of.child, visits, {
    event: "child.changed",
    source,
    toldBy: change.source,
  });
  return settled.ok ? accepted({ of, schedule: settled.value }) : settled;
}
