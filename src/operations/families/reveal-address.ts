import { revealAddress as reveal } from "../../domain/disclosure/disclose-family.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { Address } from "../../domain/registration/address.ts";
import type { Result } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { findChild } from "./find-child.ts";

/** Where a child lives, protected or not, for a person who has said why; the reason stands in the log. */
export async function revealAddress(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<readonly Address[]>, NotFound>> {
  const found = await findChild(desk, id);
  if (found === undefined) return orNotFound<readonly Address[]>(undefined);
  return orNotFound(reveal(id, found.family, desk.viewer));
}
