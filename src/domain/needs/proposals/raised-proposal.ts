import type { Raiser } from "../../programme/reason.ts";
import type { CivilDate } from "../../time/civil-date.ts";

export const RAISERS = ["colleague", "parents"] as const satisfies readonly Raiser[];

/** A person suggests a needs visit: its rule is proposed whatever its condition says, until somebody decides. */
export interface RaisedProposal {
  readonly id: string;
  readonly child: string;
  readonly rule: string;
  readonly by: Raiser;
  /** In people's own words. */
  readonly words: string;
  readonly on: CivilDate;
  readonly author: string;
  readonly recordedAt: Date;
}
