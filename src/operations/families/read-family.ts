import { findChildren } from "../../db/families/children.ts";
import { readFamilies } from "../../db/families/families.ts";
import { discloseFamily } from "../../domain/disclosure/disclose-family.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { FamilyView } from "../../domain/disclosure/views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Result } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";

export async function readFamily(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<FamilyView>, NotFound>> {
  const family = isRecordId(id) ? (await readFamilies(desk, [id])).get(id) : undefined;
  if (family === undefined) return orNotFound<FamilyView>(undefined);
  const children = await findChildren(desk, { families: [id] });
  return orNotFound(discloseFamily(family, children, desk.viewer));
}
