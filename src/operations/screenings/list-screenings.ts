import { type ScreeningOnRecord, readScreenings } from "../../db/needs/screenings.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { type Reading, readingOf } from "../../domain/needs/screening.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { findChild } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";

/** A screening beside what its score is held against today. */
export type ScreeningView = ScreeningOnRecord & Reading;

/** Every screening about a child: of its parents, each for itself, and of the child. */
export async function listScreenings(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<readonly ScreeningView[]>, NotFound>> {
  const found = await findChild(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  const screenings = await readScreenings(desk, id);
  const shown = screenings.map((screening) => viewOf(desk, screening));
  return orNotFound(discloseTold(id, shown, found.family, desk.viewer));
}

export function viewOf({ settings }: Desk, screening: ScreeningOnRecord): ScreeningView {
  return { ...screening, ...readingOf(screening, settings.cutOffs) };
}
