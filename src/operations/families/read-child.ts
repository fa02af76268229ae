import { discloseChild } from "../../domain/disclosure/disclose-family.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ChildView } from "../../domain/disclosure/views.ts";
import type { Result } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { findChild } from "./find-child.ts";

export async function readChild(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<ChildView>, NotFound>> {
  const found = await findChild(desk, id);
  return orNotFound(found && discloseChild(found.child, found.family, desk.viewer));
}
