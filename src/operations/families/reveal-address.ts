import { handoversOf } from "../../db/needs/handovers.ts";
import {
  type RevealedPlaces,
  revealAddress as reveal,
} from "../../domain/disclosure/disclose-family.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { Result } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { findChild } from "./find-child.ts";

/** Where a child lives and to whom it was handed over, protected or not, for a person who has said why; the reason stands in the log. */
export async function revealAddress(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<RevealedPlaces>, NotFound>> {
  const found = await findChild(desk, id);
  if (found === undefined) return orNotFound<RevealedPlaces>(undefined);
  const handovers = found.child.stopped === undefined ? await handoversOf(desk, [id]) : [];
  return orNotFound(reveal(id, found.family, handovers, desk.viewer));
}
