import { addMadeChange, readMadeChanges } from "../../db/visits/changes.ts";
import type { ChangeView } from "../../domain/disclosure/disclose-change.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import { invariant } from "../../domain/invariant.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { isSameVisit } from "../../domain/programme/visit-identity.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { ChangeEffect } from "../../domain/visits/change-effect.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { type ChildChange, settleChild } from "../families/settle-child.ts";
import { changeId } from "../id-of-name.ts";
import { visitsToChange } from "../visits/settle-visits.ts";
import { type PreviewedChange, readChangeToken } from "./change-token.ts";
import type { ForeseenChange } from "./foresee-change.ts";
import {
  type ChangesPreview,
  type ChangesRefusal,
  childrenOfChanges,
  foreseeAll,
  tokenFor,
  viewsOf,
} from "./preview-changes.ts";

/** What was made; or, where anything has moved since the preview, nothing, and what it would be now. */
export interface MadeChanges {
  readonly items: readonly ChangeView[];
  /** Of a fresh preview, where nothing was made. */
  readonly freshToken: ChangesPreview["token"] | undefined;
}

export type MakeRefusal = ChangesRefusal | TooManyOccurrences | { readonly kind: "unknownToken" };

/** Makes what was previewed, all of it or nothing. Twice is once: the second time it answers with what the first one did. `of` is the child that the address names. */
export async function makeChanges(
  desk: Desk,
  token: string,
  of: string | undefined,
): Promise<Result<Disclosed<MadeChanges>, MakeRefusal>> {
  const named = await childrenOfChanges(desk, of === undefined ? [] : [{ child: of }]);
  if (!named.ok) return named;
  const previewed = await readChangeToken(desk, token);
  if (previewed === undefined) return refused({ kind: "unknownToken" });
  const { id, changes } = previewed;
  const isOfAnother = of !== undefined && changes.some(({ child }) => child !== of);
  if (isOfAnother) return refused({ kind: "unknownToken" });
  const children = changes.map(({ child }) => child);
  const visits = await visitsToChange(desk, children);
  const found = await childrenOfChanges(desk, changes);
  if (!found.ok) return found;
  const stopped = found.value.flatMap(({ child }, place) =>
    child.stopped === undefined ? [] : [{ place, refusal: { kind: "childEnded" } as const }],
  );
  // What was made of it before says no more what is owed.
  if (stopped.length > 0) return refused({ kind: "changesRefused", refusals: stopped });
  const show = (effects: readonly ChangeEffect[], freshToken?: string) =>
    accepted(together(viewsOf(desk, found.value, effects), (items) => ({ items, freshToken })));
  const ids = await Promise.all(children.map((child) => changeId(id, child)));
  const made = await readMadeChanges(desk, ids);
  if (made.length > 0) {
    return show(ids.flatMap((each) => made.find((change) => change.id === each)?.effect ?? []));
  }
  const foreseen = await foreseeAll(desk, changes, found.value, visits);
  if (!foreseen.ok) return foreseen;
  const hasMoved = foreseen.value.some(({ state }, place) => state !== changes[place]?.state);
  if (hasMoved) {
    const effects = foreseen.value.map(({ effect }) => effect);
    return show(effects, await tokenFor(desk, changes, foreseen.value));
  }
  const effects: ChangeEffect[] = [];
  for (const [place, change] of foreseen.value.entries()) {
    const [told, madeAs] = [changes[place], ids[place]];
    invariant(told !== undefined && madeAs !== undefined, "what is foreseen was told");
    const stored = visits.filter(({ child }) => child === change.before.id);
    const effect = await make(desk, madeAs, told, change, stored);
    if (!effect.ok) return effect;
    effects.push(effect.value);
  }
  return show(effects);
}

async function make(
  desk: Desk,
  id: string,
  { child, told }: PreviewedChange,
  { before, after, effect }: ForeseenChange,
  stored: readonly StoredVisit[],
): Promise<Result<ChangeEffect, TooManyOccurrences>> {
  const isBorn = before.facts.birthDate === undefined && after.facts.birthDate !== undefined;
  const event = isBorn ? "child.born" : "child.changed";
  const change: ChildChange = { event, source: "change", toldBy: told.source };
  const settled = await settleChild(desk, after, before, stored, change);
  if (!settled.ok) return settled;
  const { visits } = settled.value;
  const added = effect.added.map((visit) => {
    const same = visits.find((each) => isSameVisit(each, visit));
    return { ...visit, id: visit.id ?? same?.id };
  });
  const done = { ...effect, added };
  addMadeChange(desk, { id, child, told, effect: done }, desk.actor.subject, desk.now);
  return accepted(done);
}
