import { writeSettings } from "../../db/municipalities.ts";
import {
  type ListedCriterion,
  type MunicipalCriteria,
  type OwnCriterion,
  isShippedCriterion,
  listedCriteria,
  readsMissedVisits,
  withActive,
  withOwn,
} from "../../domain/criteria/municipal-criteria.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { invariant } from "../../domain/invariant.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotFound } from "../not-found.ts";

/** Whether the municipality goes by a criterion, and what one of its own says. */
export interface CriterionChange {
  readonly isActive: boolean;
  /** Undefined where nothing but that is said. */
  readonly own: Omit<OwnCriterion, "code"> | undefined;
}

export interface VersionedCriterion extends ListedCriterion {
  /** Of the settings that it stands in. */
  readonly version: number;
}

export type CriterionRefusal =
  | NotFound
  | VersionStale
  | { readonly kind: "criterionShipped" }
  | { readonly kind: "missedVisitsDecideNothing" }
  | { readonly kind: "tooManyCriteria" };

/** More than any municipality has reasons; each transaction reads them. Our own default. */
const OWN_CRITERIA_MAX = 100;

/** Switches a criterion on or off, or writes one of the municipality's own. What is shipped says what it says. */
export async function changeCriterion(
  desk: Desk,
  code: string,
  { isActive, own }: CriterionChange,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<VersionedCriterion>, CriterionRefusal>> {
  const { settings: before, settingsVersion: version } = desk;
  if (!isExpected(version, expected)) return refused(staleAt(version));
  const isShipped = isShippedCriterion(code);
  if (own !== undefined && isShipped) return refused({ kind: "criterionShipped" });
  if (own !== undefined && readsMissedVisits(own)) {
    return refused({ kind: "missedVisitsDecideNothing" });
  }
  const isOwn = before.criteria.own.some((each) => each.code === code);
  if (own === undefined && !isShipped && !isOwn) return refused({ kind: "notFound" });
  if (own !== undefined && !isOwn && before.criteria.own.length >= OWN_CRITERIA_MAX) {
    return refused({ kind: "tooManyCriteria" });
  }
  const written = own === undefined ? before.criteria : withOwn(before.criteria, { code, ...own });
  const criteria = withActive(written, code, isActive);
  if (isSame(criteria, before.criteria)) return shown(desk, criteria, code, version);
  await writeSettings(desk, { ...before, criteria });
  desk.announce({ type: "settings.changed", child: undefined, reasons: ["criteria"] });
  return shown(desk, criteria, code, version + 1);
}

function shown(
  { settings }: Desk,
  criteria: MunicipalCriteria,
  code: string,
  version: number,
): Result<Disclosed<VersionedCriterion>, never> {
  const listed = listedCriteria(settings.cutOffs, criteria).find((each) => each.code === code);
  invariant(listed !== undefined, "a criterion that was changed is listed");
  return accepted(discloseNonPersonal({ ...listed, version }));
}

function isSame(one: MunicipalCriteria, other: MunicipalCriteria): boolean {
  return JSON.stringify([one.own, one.off]) === JSON.stringify([other.own, other.off]);
}
