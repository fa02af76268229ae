import { readLevels } from "../../db/needs/levels.ts";
import { factLookup } from "../../domain/criteria/known-facts.ts";
import { listedCriteria } from "../../domain/criteria/municipal-criteria.ts";
import { countingFacts } from "../../domain/criteria/recorded-facts.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { LevelSet } from "../../domain/needs/help/level.ts";
import { type ProposedLevel, proposedLevel } from "../../domain/needs/help/proposed-level.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { findChildInNeed } from "../families/find-child-in-need.ts";

/** A child's level as people have set it, and beside it what criteria propose. */
export interface LevelView {
  readonly child: string;
  /** Rises each time that one is set; 0 where none was. */
  readonly version: number;
  /** Undefined where nobody has set one. */
  readonly set: LevelSet | undefined;
  /** The last one first. */
  readonly former: readonly LevelSet[];
  readonly proposed: ProposedLevel | undefined;
}

export async function readLevel(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<LevelView>, NotFound>> {
  const found = await findChildInNeed(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  return shownLevel(desk, found, await readLevels(desk, id));
}

export function shownLevel(
  desk: Desk,
  { child, family }: ChildOfFamily,
  said: readonly LevelSet[],
): Result<Disclosed<LevelView>, NotFound> {
  const view = {
    child: child.id,
    version: said.length,
    set: said.at(-1),
    former: said.slice(0, -1).toReversed(),
    proposed: proposedFor(desk, child),
  };
  return orNotFound(discloseTold(child.id, view, family, desk.viewer));
}

/** What the municipality's criteria propose of a child that is followed; of any other nothing is. */
function proposedFor(
  { settings, today }: Desk,
  { facts, withdrawnAt }: ChildOnRecord,
): ProposedLevel | undefined {
  if (withdrawnAt !== undefined) return undefined;
  const criteria = listedCriteria(settings.cutOffs, settings.criteria);
  const factOf = factLookup(facts, countingFacts(facts.recordedFacts, today), today);
  return proposedLevel(
    criteria.filter(({ isActive }) => isActive),
    factOf,
  );
}
