import type { ChildFacts } from "../../criteria/child.ts";
import type { FollowedProgramme } from "../../registration/followed-programme.ts";
import type { StoredVisit } from "../stored-visit.ts";

/** A followed child as a caseload is counted from it. */
export interface ChildOfCaseload {
  readonly family: string;
  /** Where its visits are counted; undefined where no district is told. */
  readonly district: string | undefined;
  readonly facts: ChildFacts;
  readonly programmes: readonly FollowedProgramme[];
  /** The visits that people have made something of; the others are as they are planned. */
  readonly touched: readonly StoredVisit[];
}
