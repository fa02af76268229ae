import type { ProgrammeOnRecord } from "../../db/programmes/programmes.ts";
import { mayDraftProgrammes } from "../../domain/disclosure/viewer.ts";
import {
  SHIPPED_PROGRAMMES,
  SHIPPED_VERSIONS,
  type ShippedProgramme,
} from "../../domain/programme/shipped-programmes.ts";
import { currentVersionOf } from "../../domain/programme/versions/published-version.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Context } from "../context.ts";
import type { NotFound } from "../not-found.ts";
import { type RecordsAway, ownProgrammes } from "./own-programmes.ts";

interface AskedProgramme {
  readonly id: string;
  readonly version?: string | undefined;
}

/** A programme as it was shipped, or a municipality's own. */
export type FoundProgramme = ShippedProgramme | ProgrammeOnRecord;

/** A shipped programme by its id, in its current version or the one asked for. */
export function findShipped({ id, version }: AskedProgramme): ShippedProgramme | undefined {
  return SHIPPED_VERSIONS.find(
    ({ document }) => document.id === id && (version ?? document.version) === document.version,
  );
}

/** Whether a shipped programme of that id is another's: nobody else writes versions of it. */
export function isOfAnother(id: string, municipality: string): boolean {
  return SHIPPED_PROGRAMMES.some(
    ({ document }) => document.id === id && document.municipality !== municipality,
  );
}

/** A programme by its id, in its current version or the one asked for. What is published comes before a draft, which only they see who write it. */
export async function findProgramme(
  context: Context,
  asked: AskedProgramme,
): Promise<Result<FoundProgramme, NotFound | RecordsAway>> {
  const shipped = findShipped(asked);
  const { municipality } = context.actor;
  if (isOfAnother(asked.id, municipality)) return orNotFound(shipped);
  const own = await ownProgrammes(context, asked.id);
  if (!own.ok) return own;
  const { versions, published } = own.value;
  const named = asked.version ?? currentVersionOf(published, asked.id)?.version;
  const drafted = versions.findLast(({ publishedAt }) => publishedAt === undefined);
  const version = named ?? (shipped === undefined ? drafted?.document.version : undefined);
  const found = versions.find(({ document }) => document.version === version);
  const isSeen = found?.publishedAt !== undefined || mayDraftProgrammes(context.actor);
  return found !== undefined && isSeen ? accepted(found) : orNotFound(shipped);
}

function orNotFound(shipped: ShippedProgramme | undefined): Result<FoundProgramme, NotFound> {
  return shipped === undefined ? refused({ kind: "notFound" }) : accepted(shipped);
}
