import type { DecidedNeed } from "../needs/proposals/decided-need.ts";
import type { ExistingVisit } from "./reconcile.ts";
import type { VisitHistory } from "./visit-history.ts";

/** A visit as it is kept: one id for its whole life, under the programme that it was last planned by. How it stands on a day follows from its history. */
export interface StoredVisit extends Omit<ExistingVisit, "standing"> {
  readonly child: string;
  /** Rises with each change. */
  readonly version: number;
  /** It is no longer owed; owed again, it comes back under its id. */
  readonly isWithdrawn: boolean;
  readonly history: VisitHistory;
  /** A person decided it; undefined for one that its programme gives. */
  readonly need?: DecidedNeed | undefined;
}
