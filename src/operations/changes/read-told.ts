import { type ToldDay, type ToldFactOnRecord, readToldDays, readToldFacts } from "../../db/told.ts";
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

/** Every fact that was recorded about a child, with who said so and when. */
export async function readFacts(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<readonly ToldFactOnRecord[]>, NotFound>> {
  const found = await findChild(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  return orNotFound(discloseTold(id, await readToldFacts(desk, id), found.family, desk.viewer));
}
