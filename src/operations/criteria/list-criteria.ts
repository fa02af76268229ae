import { type ListedCriterion, listedCriteria } from "../../domain/criteria/municipal-criteria.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";

export interface CriteriaView {
  readonly items: readonly ListedCriterion[];
  /** Of the settings that they stand in. */
  readonly version: number;
}

/** All that may call for more, as the municipality goes by it. */
export async function listCriteria({
  settings: { cutOffs, criteria },
  settingsVersion: version,
}: Desk): Promise<Result<Disclosed<CriteriaView>, never>> {
  return accepted(discloseNonPersonal({ items: listedCriteria(cutOffs, criteria), version }));
}
