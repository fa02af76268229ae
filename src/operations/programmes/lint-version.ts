import { readProgrammeVersion } from "../../db/programmes/programmes.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import type { Finding } from "../../domain/programme/lint/finding.ts";
import { lintProgramme } from "../../domain/programme/lint/lint-programme.ts";
import { readProgramme } from "../../domain/programme/programme-document.ts";
import type { Programme, ProgrammeVersion } from "../../domain/programme/programme.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";

export interface LintedProgramme {
  readonly programme: Programme;
  readonly findings: readonly Finding[];
}

/** What is amiss with one of the municipality's own programmes, with its holidays and closing days. */
export async function lintVersion(
  desk: Desk,
  of: ProgrammeVersion,
  gapWeeks: number | undefined,
): Promise<Result<Disclosed<LintedProgramme>, NotFound>> {
  const found = await readProgrammeVersion(desk, of);
  if (found === undefined) return refused({ kind: "notFound" });
  const programme = readProgramme(found.document);
  const findings = lintProgramme(programme, desk.closingDays, gapWeeks);
  return accepted(discloseNonPersonal({ programme, findings }));
}
