import { readVisits } from "../../db/visits/visits.ts";
import { type ChangeView, discloseChange } from "../../domain/disclosure/disclose-change.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { ToldChange } from "../../domain/registration/told-change.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { ChangeEffect } from "../../domain/visits/change-effect.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "../families/find-child.ts";
import { CHANGE_TOKEN_LENGTH_MAX, writeChangeToken } from "./change-token.ts";
import { type ForeseeRefusal, type ForeseenChange, foreseeChange } from "./foresee-change.ts";

/** A change that is told of one child. */
export interface ToldOf {
  readonly child: string;
  readonly told: ToldChange;
}

/** What changes would do, child by child in the order in which they were told, and the token with which they are made. */
export interface ChangesPreview {
  readonly items: readonly ChangeView[];
  readonly token: string;
}

/** What stands against one of several changes, by its place among them. */
export type ChangesRefusal =
  | { readonly kind: "unknownChildren"; readonly places: readonly number[] }
  | { readonly kind: "tooManyChanges" }
  | {
      readonly kind: "changesRefused";
      readonly refusals: readonly { readonly place: number; readonly refusal: ForeseeRefusal }[];
    };

/** Shows what changes would do, and makes none of them: it writes nothing but that somebody looked. */
export async function previewChanges(
  desk: Desk,
  changes: readonly ToldOf[],
): Promise<Result<Disclosed<ChangesPreview>, ChangesRefusal>> {
  const found = await childrenOfChanges(desk, changes);
  if (!found.ok) return found;
  const visits = await readVisits(
    desk,
    changes.map(({ child }) => child),
  );
  const foreseen = await foreseeAll(desk, changes, found.value, visits);
  if (!foreseen.ok) return foreseen;
  const token = await tokenFor(desk, changes, foreseen.value);
  if (token.length > CHANGE_TOKEN_LENGTH_MAX) return refused({ kind: "tooManyChanges" });
  const effects = foreseen.value.map(({ effect }) => effect);
  return accepted(together(viewsOf(desk, found.value, effects), (items) => ({ items, token })));
}

/** The children that changes are told of, in their order; those that are not the viewer's are nobody's. */
export async function childrenOfChanges(
  desk: Desk,
  changes: readonly Pick<ToldOf, "child">[],
): Promise<Result<readonly ChildOfFamily[], ChangesRefusal>> {
  const ids = changes.map(({ child }) => child).filter(isRecordId);
  const all = await findChildrenWithFamilies(desk, ids);
  const found = new Map(
    all
      .filter(({ family }) => fieldsShown(family, desk.viewer).has("record"))
      .map((of) => [of.child.id, of]),
  );
  const places = changes.flatMap(({ child }, place) => (found.has(child) ? [] : [place]));
  if (places.length > 0) return refused({ kind: "unknownChildren", places });
  return accepted(changes.flatMap(({ child }) => found.get(child) ?? []));
}

export async function foreseeAll(
  desk: Desk,
  changes: readonly ToldOf[],
  found: readonly ChildOfFamily[],
  visits: readonly StoredVisit[],
): Promise<Result<readonly ForeseenChange[], ChangesRefusal>> {
  const foreseen: ForeseenChange[] = [];
  const refusals: { place: number; refusal: ForeseeRefusal }[] = [];
  for (const [place, { child }] of found.entries()) {
    const told = changes[place]?.told;
    if (told === undefined) continue;
    const stored = visits.filter((visit) => visit.child === child.id);
    const change = await foreseeChange(desk, child, stored, told);
    if (change.ok) foreseen.push(change.value);
    else refusals.push({ place, refusal: change.refusal });
  }
  return refusals.length > 0 ? refused({ kind: "changesRefused", refusals }) : accepted(foreseen);
}

/** Each change as it is shown. */
export function viewsOf(
  desk: Desk,
  found: readonly ChildOfFamily[],
  effects: readonly ChangeEffect[],
): readonly Disclosed<ChangeView>[] {
  return found.flatMap(({ child, family }, place) => {
    const effect = effects[place];
    const view = effect && discloseChange(child.id, effect, family, desk.viewer);
    return view === undefined ? [] : [view];
  });
}

/** The token that makes what was foreseen. */
export function tokenFor(
  desk: Desk,
  changes: readonly ToldOf[],
  foreseen: readonly ForeseenChange[],
): Promise<string> {
  const told = changes.flatMap((change, place) => {
    const state = foreseen[place]?.state;
    return state === undefined ? [] : [{ ...change, state }];
  });
  return writeChangeToken(desk, { id: crypto.randomUUID(), changes: told });
}
