import { and, asc, eq } from "drizzle-orm";
import type { ProgrammeDocument } from "../../domain/programme/programme-document.ts";
import type { ProgrammeVersion } from "../../domain/programme/programme.ts";
import type { PublishingPolicy } from "../../domain/programme/versions/publishing-policy.ts";
import { programmes } from "../tables/programme-tables.ts";
import type { Records } from "../transaction/records.ts";

/** One version of a municipality's own programme. */
export interface ProgrammeOnRecord {
  readonly document: ProgrammeDocument;
  /** Undefined while it is a draft. */
  readonly publishedAt: Date | undefined;
  /** When it was last written down. */
  readonly recordedAt: Date;
  /** Rises with each change of the draft. */
  readonly version: number;
}

/** A municipality's own programmes, in the order in which they were first written down. */
export async function readProgrammes(
  { tx, municipality }: Pick<Records, "tx" | "municipality">,
  id?: string,
): Promise<readonly ProgrammeOnRecord[]> {
  const rows = await tx
    .select()
    .from(programmes)
    .where(
      and(
        eq(programmes.municipality, municipality),
        id === undefined ? undefined : eq(programmes.id, id),
      ),
    )
    .orderBy(asc(programmes.recordedAt), asc(programmes.id), asc(programmes.programmeVersion));
  return rows.map(({ document, publishedAt, recordedAt, version }) => ({
    document: document as ProgrammeDocument,
    publishedAt: publishedAt ?? undefined,
    recordedAt,
    version,
  }));
}

export async function readProgrammeVersion(
  records: Records,
  { id, version }: ProgrammeVersion,
): Promise<ProgrammeOnRecord | undefined> {
  const versions = await readProgrammes(records, id);
  return versions.find(({ document }) => document.version === version);
}

/** Lays a draft down, in the place of the one that was there. */
export function saveDraft(
  { pending, municipality }: Records,
  document: ProgrammeDocument,
  version: number,
  said: { readonly author: string; readonly at: Date },
): void {
  pending.save(programmes, {
    municipality,
    id: document.id,
    programmeVersion: document.version,
    document,
    author: said.author,
    recordedAt: said.at,
    publishedAt: null,
    publishedBy: null,
    policy: null,
    version,
  });
}

/** The database itself keeps what is published. */
export async function deleteDraft(
  { tx, municipality }: Records,
  { id, version }: ProgrammeVersion,
): Promise<void> {
  await tx.delete(programmes).where(isVersion(municipality, { id, version }));
}

/** From now on it never changes. */
export async function publishDraft(
  { tx, municipality }: Records,
  { id, version }: ProgrammeVersion,
  policy: PublishingPolicy,
  said: { readonly author: string; readonly at: Date },
): Promise<void> {
  await tx
    .update(programmes)
    .set({ publishedAt: said.at, publishedBy: said.author, policy })
    .where(isVersion(municipality, { id, version }));
}

function isVersion(municipality: string, { id, version }: ProgrammeVersion) {
  return and(
    eq(programmes.municipality, municipality),
    eq(programmes.id, id),
    eq(programmes.programmeVersion, version),
  );
}
