import { readImport, readProgress } from "../../db/outward/imports.ts";
import { type ImportView, mayImport } from "../../domain/disclosure/disclose-import.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { FamilyImport } from "../../domain/visits/family-import.ts";
import type { Desk } from "../desk.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import type { NotFound } from "../not-found.ts";

/** An import by its id, for whoever may hand families over. */
export async function findImport(
  desk: Desk,
  id: string,
): Promise<Result<FamilyImport, NotFound | NotAllowedToDo>> {
  if (!mayImport(desk.viewer)) return refused({ kind: "notAllowedToDo" });
  const found = isRecordId(id) ? await readImport(desk, id) : undefined;
  return found === undefined ? refused({ kind: "notFound" }) : accepted(found);
}

/** An import with how far it is. */
export async function shownImport(
  desk: Desk,
  found: FamilyImport,
): Promise<Result<Disclosed<ImportView>, never>> {
  const progress = await readProgress(desk, found.id);
  return accepted(discloseNonPersonal({ import: found, progress }));
}
