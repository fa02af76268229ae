import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import type { Rule } from "../../domain/programme/programme.ts";
import { followedNow } from "../../domain/programme/versions/programmes.ts";
import { endingOf } from "../../domain/registration/child-ending.ts";
import { type ChildMerged, mergedAmong } from "../../domain/registration/child-merged.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChild } from "../families/find-child.ts";
import type { NotFound } from "../not-found.ts";
import { visitsToChange } from "../visits/settle-visits.ts";

export type ChildToDecideRefusal = NotFound | ChildMerged | { readonly kind: "childEnded" };

/** A child that is followed, held until the change is done, with its visits: for whoever sees what it needs. */
export async function childToDecideOf(
  desk: Desk,
  id: string,
): Promise<
  Result<
    { readonly of: ChildOfFamily; readonly stored: readonly StoredVisit[] },
    ChildToDecideRefusal
  >
> {
  const first = await findChild(desk, id);
  if (first === undefined || !fieldsShown(first.family, desk.viewer).has("reason")) {
    return refused({ kind: "notFound" });
  }
  const stored = await visitsToChange(desk, [id]);
  const of = (await findChild(desk, id)) ?? first; // as it is once it is held
  const merged = mergedAmong([of.child]);
  if (merged !== undefined) return refused(merged);
  return endingOf(of.child) === undefined
    ? accepted({ of, stored })
    : refused({ kind: "childEnded" });
}

/** The rule of that code of the programme that a child follows, if its visits are given on need. */
export function needsRuleOf(
  { programmes }: Desk,
  { child }: ChildOfFamily,
  code: string,
): Rule | undefined {
  const { rules } = followedNow(child.programmes, programmes);
  return rules.find((rule) => rule.code === code && rule.offer === "needs");
}
