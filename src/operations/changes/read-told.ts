import {
  type ToldDay,
  type ToldFactOnRecord,
  readToldDays,
  readToldFacts,
} from "../../db/visits/told.ts";
import { type FactEnd, factEnds } from "../../domain/criteria/fact-ends.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { findChild } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";

export type ToldDays = readonly ToldDay[];

/** Every day that was told of a child, with who said so and when: the last of each name counts. */
export async function readAnchors(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<ToldDays>, NotFound>> {
  const found = await findChild(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  return orNotFound(discloseTold(id, await readToldDays(desk, id), found.family, desk.viewer));
}

/** A fact with its end, where it has one. */
export type FactWithEnd = ToldFactOnRecord & { readonly end: FactEnd | undefined };

/** Every fact that was recorded about a child, with who said so and when, and since when it counts no more. */
export async function readFacts(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<readonly FactWithEnd[]>, NotFound>> {
  const found = await findChild(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  const facts = await readToldFacts(desk, id);
  const ends = factEnds(facts);
  const ended = facts.map((fact, place) => ({ ...fact, end: ends[place] }));
  return orNotFound(discloseTold(id, ended, found.family, desk.viewer));
}
