import { deleteDraft, readProgrammeVersion, saveDraft } from "../../db/programmes/programmes.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import type { ProgrammeDocument } from "../../domain/programme/programme-document.ts";
import type { ProgrammeVersion } from "../../domain/programme/programme.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotFound } from "../not-found.ts";
import { type ProgrammePublished, findDraft } from "./find-draft.ts";
import { findShipped, isOfAnother } from "./find-programme.ts";

/** A draft as it is kept, with the version that its ETag is made of. */
export interface Draft {
  readonly document: ProgrammeDocument;
  readonly isNew: boolean;
  readonly version: number;
}

export type DraftRefusal =
  | ProgrammePublished
  | VersionStale
  | { readonly kind: "versionRequired" }
  | { readonly kind: "programmeOfOtherMunicipality" }
  | { readonly kind: "programmeIdTaken" };

/** Writes a draft down, or replaces it as it was read. No child follows it until it is published. */
export async function writeDraft(
  desk: Desk,
  document: ProgrammeDocument,
  expected: ExpectedVersion | undefined,
): Promise<Result<Disclosed<Draft>, DraftRefusal>> {
  const { municipality, actor, now } = desk;
  if (document.municipality !== municipality) {
    return refused({ kind: "programmeOfOtherMunicipality" });
  }
  if (isOfAnother(document.id, municipality)) return refused({ kind: "programmeIdTaken" });
  if (findShipped(document) !== undefined) return refused({ kind: "programmePublished" });
  const former = await readProgrammeVersion(desk, document);
  if (former?.publishedAt !== undefined) return refused({ kind: "programmePublished" });
  if (former !== undefined && expected === undefined) return refused({ kind: "versionRequired" });
  const { version: before = 0 } = former ?? {};
  const isAsRead = expected === undefined || isExpected(before, expected);
  if (!isAsRead) return refused(staleAt(before));
  const version = before + 1;
  saveDraft(desk, document, version, { author: actor.subject, at: now });
  return accepted(discloseNonPersonal({ document, isNew: former === undefined, version }));
}

/** Throws a draft away, and says what it was. */
export async function dropDraft(
  desk: Desk,
  of: ProgrammeVersion,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<Omit<Draft, "isNew">>, NotFound | ProgrammePublished | VersionStale>> {
  const draft = await findDraft(desk, of);
  if (!draft.ok) return draft;
  const { document, version } = draft.value;
  if (!isExpected(version, expected)) return refused(staleAt(version));
  await deleteDraft(desk, of);
  return accepted(discloseNonPersonal({ document, version: version + 1 }));
}
