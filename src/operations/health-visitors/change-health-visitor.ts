import { saveHealthVisitor } from "../../db/days/health-visitors.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { mayChangeHealthVisitor } from "../../domain/disclosure/looks-after.ts";
import {
  type HealthVisitor,
  type HealthVisitorField,
  differingFields,
} from "../../domain/planning/health-visitor.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import type { NotFound } from "../not-found.ts";
import { findHealthVisitor } from "./find-health-visitor.ts";
import { type UnknownDistrict, isUnknownDistrict } from "./unknown-district.ts";

/** What of a health visitor is changed; what is not there stays as it is. */
export type HealthVisitorChange = Partial<Pick<HealthVisitor, HealthVisitorField>>;

export async function changeHealthVisitor(
  desk: Desk,
  id: string,
  change: HealthVisitorChange,
  expected: ExpectedVersion,
): Promise<
  Result<Disclosed<HealthVisitor>, NotFound | NotAllowedToDo | VersionStale | UnknownDistrict>
> {
  const before = await findHealthVisitor(desk, id);
  if (before === undefined) return refused({ kind: "notFound" });
  if (!mayChangeHealthVisitor(desk.viewer, before, change)) {
    return refused({ kind: "notAllowedToDo" });
  }
  const { version } = before;
  if (!isExpected(version, expected)) return refused(staleAt(version));
  if (isUnknownDistrict(desk, change.district)) return refused({ kind: "unknownDistrict" });
  const after = { ...before, ...change, version: version + 1 };
  const reasons = differingFields(before, after);
  if (reasons.length === 0) return accepted(discloseNonPersonal(before));
  saveHealthVisitor(desk, after);
  const said = { child: undefined, version: after.version, reasons };
  desk.announce({ type: "health-visitor.changed", ...said });
  return accepted(discloseNonPersonal(after));
}
