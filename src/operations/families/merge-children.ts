import { joinBirths } from "../../db/registration/birth-letters.ts";
import { findChildren } from "../../db/families/children.ts";
import { endPregnancy } from "../../db/registration/pregnancies.ts";
import { discloseChildWith } from "../../domain/disclosure/disclose-family.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import type { ChildView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import {
  type MergeFault,
  mergeFault,
  mergedChildren,
} from "../../domain/registration/merge-children.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { knowingOf } from "../../domain/visits/carried-history.ts";
import { followedChild } from "../../domain/visits/followed-child.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { carryConcerns } from "../concerns/carry-concerns.ts";
import { carryProposals } from "../proposals/carry-proposals.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { settleVisits, visitsToChange } from "../visits/settle-visits.ts";
import { carryHandovers } from "../handovers/carry-handovers.ts";
import { carryHistories } from "./carry-histories.ts";
import { carryHelp } from "../help/carry-help.ts";
import { carryFindings } from "./carry-findings.ts";
import { closeIfLeft } from "./close-if-left.ts";
import { type ChildOfFamily, findChild } from "./find-child.ts";
import { layDownChild } from "./settle-child.ts";

export type MergeRefusal =
  | NotFound
  | TooManyOccurrences
  | { readonly kind: MergeFault }
  | { readonly kind: "unknownChild" };

const CHANGE = { source: "childMerged" };

/**
 * A child that was registered twice becomes one, once a person has looked: the survivor keeps its ids and all that
 * is on record of it, and takes over what nobody knew of it. The duplicate stays readable, and nobody follows it.
 */
export async function mergeChildren(
  desk: Desk,
  id: string,
  into: string,
): Promise<Result<Disclosed<ChildView>, MergeRefusal>> {
  const [duplicate, survivor] = [await findOwn(desk, id), await findOwn(desk, into)];
  if (duplicate === undefined) return refused({ kind: "notFound" });
  if (survivor === undefined) return refused({ kind: "unknownChild" });
  if (duplicate.child.mergedInto === into) {
    return orNotFound(discloseChildWith(id, survivor.child, survivor.family, desk.viewer));
  }
  const fault = mergeFault(duplicate.child, survivor.child);
  if (fault !== undefined) return refused({ kind: fault });
  const visits = await visitsToChange(desk, [id, into]);
  const after = mergedChildren(duplicate.child, survivor.child, desk.now);
  await joinTheirBirths(desk, duplicate.child, survivor.child);
  await endTheirPregnancies(desk, duplicate.child, survivor.child, after.survivor);
  // The duplicate first: what is one's own, a number or a reference, is given up before it is taken.
  await layDownChild(desk, after.duplicate, duplicate.child, { event: "child.merged", ...CHANGE });
  const laidDown = await layDownChild(desk, after.survivor, survivor.child, {
    event: "child.changed",
    ...CHANGE,
  });
  await carryHandovers(desk, duplicate.child, into);
  const settled = await settleBoth(desk, visits, duplicate.child, survivor.child, after);
  if (!settled.ok) return settled;
  await carryHelp(desk, id, into);
  await carryConcerns(desk, id, into);
  await carryFindings(desk, id, into);
  const family = await settleFamilies(desk, duplicate, survivor, after);
  const isProtected = family.isProtected || after.survivor.addressProtected;
  return orNotFound(discloseChildWith(id, laidDown, { ...family, isProtected }, desk.viewer));
}

async function findOwn(desk: Desk, id: string): Promise<ChildOfFamily | undefined> {
  const found = await findChild(desk, id);
  const isShown = found && fieldsShown(found.family, desk.viewer).has("record");
  return isShown ? found : undefined;
}

/** Letters about either birth are about one from now on, unless the duplicate's was another child's too. */
async function joinTheirBirths(
  desk: Desk,
  { birth: former }: ChildOnRecord,
  { birth }: ChildOnRecord,
): Promise<void> {
  if (former === undefined || birth === undefined || former === birth) return;
  if ((await findChildren(desk, { births: [former] })).length > 1) return;
  await joinBirths(desk, [former, birth], birth);
}

async function endTheirPregnancies(
  desk: Desk,
  duplicate: ChildOnRecord,
  before: ChildOnRecord,
  after: ChildOnRecord,
): Promise<void> {
  const isBorn = before.facts.birthDate === undefined && after.facts.birthDate !== undefined;
  const isOther = duplicate.pregnancy !== before.pregnancy;
  const wasExpected = isOther && duplicate.facts.birthDate === undefined;
  const ended = [
    wasExpected ? duplicate.pregnancy : undefined,
    isBorn ? before.pregnancy : undefined,
  ];
  for (const pregnancy of ended) {
    if (pregnancy !== undefined) await endPregnancy(desk, pregnancy, desk.now);
  }
}

async function settleBoth(
  desk: Desk,
  visits: readonly StoredVisit[],
  duplicate: ChildOnRecord,
  before: ChildOnRecord,
  after: { readonly duplicate: ChildOnRecord; readonly survivor: ChildOnRecord },
): Promise<Result<unknown, TooManyOccurrences>> {
  const visitsOf = ({ id }: ChildOnRecord) => visits.filter(({ child }) => child === id);
  const survivor = followedChild(after.survivor, before);
  const own = { id: before.id, visits: visitsOf(before) };
  const decided = await carryProposals(
    desk,
    { id: duplicate.id, visits: visitsOf(duplicate) },
    own,
  );
  const planned = await settleVisits(desk, survivor, [...own.visits, ...decided]);
  if (!planned.ok) return planned;
  const carried = await carryHistories(
    desk,
    { id: duplicate.id, visits: visitsOf(duplicate) },
    { id: before.id, visits: knowingOf(planned.value.tensions, planned.value.visits) },
  );
  const asPlanned = followedChild(after.survivor, after.survivor);
  const settled = await settleVisits(desk, asPlanned, carried.visits, carried.news);
  if (!settled.ok) return settled;
  const left = followedChild(after.duplicate, duplicate);
  const gone = await settleVisits(desk, left, visitsOf(duplicate));
  return gone.ok ? accepted(undefined) : gone;
}

async function settleFamilies(
  desk: Desk,
  duplicate: ChildOfFamily,
  survivor: ChildOfFamily,
  after: { readonly duplicate: ChildOnRecord; readonly survivor: ChildOnRecord },
) {
  if (duplicate.family.id === survivor.family.id) {
    return closeIfLeft(desk, survivor.family, after.duplicate, after.survivor);
  }
  await closeIfLeft(desk, duplicate.family, after.duplicate);
  return closeIfLeft(desk, survivor.family, after.survivor);
}
