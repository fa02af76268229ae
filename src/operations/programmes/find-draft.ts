import { type Result, accepted, refused } from "../../domain/result.ts";
import { type ProgrammeOnRecord, readProgrammeVersion } from "../../db/programmes/programmes.ts";
import type { ProgrammeVersion } from "../../domain/programme/programme.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";

/** What is published never changes. */
export interface ProgrammePublished {
  readonly kind: "programmePublished";
}

/** A draft by its id and version. */
export async function findDraft(
  desk: Desk,
  version: ProgrammeVersion,
): Promise<Result<ProgrammeOnRecord, NotFound | ProgrammePublished>> {
  const found = await readProgrammeVersion(desk, version);
  if (found === undefined) return refused({ kind: "notFound" });
  return found.publishedAt === undefined
    ? accepted(found)
    : refused({ kind: "programmePublished" });
}
