import type { ExistingVisit } from "./reconcile.ts";

/** A visit as it is kept: one id for its whole life, under the programme that it was last planned by. */
export interface StoredVisit extends ExistingVisit {
  readonly child: string;
  readonly programme: { readonly id: string; readonly version: string };
  /** Rises with each change. */
  readonly version: number;
  /** It is no longer owed; owed again, it comes back under its id. */
  readonly isWithdrawn: boolean;
}
