import { hashForLookup } from "../../db/sealing/sealing.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { type ChildMerged, mergedAmong } from "../../domain/registration/child-merged.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import {
  type ChangeRefused,
  type ToldChange,
  childWith,
} from "../../domain/registration/told-change.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { type ChangeEffect, effectOf } from "../../domain/visits/change-effect.ts";
import { followPlan } from "../../domain/visits/follow-plan.ts";
import { followedChild } from "../../domain/visits/followed-child.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";

/** What a change would make of a child and its visits, with a fingerprint of all that it rests on. */
export interface ForeseenChange {
  readonly before: ChildOnRecord;
  readonly after: ChildOnRecord;
  readonly effect: ChangeEffect;
  readonly state: string;
}

export type ForeseeRefusal =
  | ChangeRefused
  | TooManyOccurrences
  | ChildMerged
  | { readonly kind: "childEnded" };

/** Works a change out without making it: the same two functions that would make it, and nothing laid down. */
export async function foreseeChange(
  desk: Desk,
  before: ChildOnRecord,
  stored: readonly StoredVisit[],
  told: ToldChange,
): Promise<Result<ForeseenChange, ForeseeRefusal>> {
  const merged = mergedAmong([before]);
  if (merged !== undefined) return refused(merged);
  const changed = childWith(before, told, desk.today);
  if (!changed.ok) return changed;
  const after = changed.value;
  const { programmes, closingDays, today } = desk;
  const of = followedChild(after, before);
  let added = 0;
  const follows = followPlan(of, stored, programmes, closingDays, today, () => `new-${added++}`);
  if (!follows.ok) return follows;
  const effect = effectOf(stored, follows.value, programmes);
  return accepted({ before, after, effect, state: await stateOf(desk, before, stored, effect) });
}

/** Whatever happens to a child or a visit gives it another version; the effect says what else it rests on. */
function stateOf(
  { keys }: Desk,
  { version, programmes }: ChildOnRecord,
  stored: readonly StoredVisit[],
  effect: ChangeEffect,
): Promise<string> {
  const visits = stored.map((visit) => [visit.id, visit.version, visit.tensions]).sort();
  return hashForLookup(keys, "change", JSON.stringify([version, programmes, visits, effect]));
}
