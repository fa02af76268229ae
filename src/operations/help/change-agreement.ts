import { readFamilyAgreement, saveFamilyAgreement } from "../../db/needs/family-agreements.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ChildClosed } from "../../domain/needs/closed-child.ts";
import {
  type AgreementChange,
  type AgreementRefusal,
  type FamilyAgreement,
  changedAgreement,
} from "../../domain/needs/help/family-agreement.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { childToHelp } from "../families/find-child-in-need.ts";
import { unknownNamed } from "./unknown-named.ts";

export type ChangeAgreementRefusal = NotFound | VersionStale | ChildClosed | AgreementRefusal;

/** An open agreement is put otherwise, or somebody says how it went: then it is closed, for good. */
export async function changeAgreement(
  desk: Desk,
  id: string,
  change: AgreementChange,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<FamilyAgreement>, ChangeAgreementRefusal>> {
  const first = isRecordId(id) ? await readFamilyAgreement(desk, id) : undefined;
  if (first === undefined) return refused({ kind: "notFound" });
  const of = await childToHelp(desk, first.child);
  if (!of.ok) return of;
  const before = (await readFamilyAgreement(desk, id)) ?? first; // as it is once its child is held
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  if (change.closing === undefined && Object.keys(change.terms).length === 0) {
    return orNotFound(discloseTold(before.child, before, of.value.family, desk.viewer));
  }
  const closes = { closedAt: desk.now, closedBy: desk.actor.subject };
  const unknown = await unknownNamed(desk, change.terms);
  const changed = changedAgreement(before, change, closes, unknown);
  if (!changed.ok) return changed;
  const after = changed.value;
  await saveFamilyAgreement(desk, after);
  const { child } = after;
  const news =
    change.closing === undefined
      ? { type: "agreement.changed" as const, reasons: Object.keys(change.terms) }
      : { type: "agreement.closed" as const, reasons: [change.closing.state] };
  desk.announce({ ...news, child });
  return orNotFound(discloseTold(child, after, of.value.family, desk.viewer));
}
