import type { Disclosed } from "../domain/disclosure/disclosed.ts";
import { type Result, accepted, refused } from "../domain/result.ts";

/** Unknown, malformed or not the viewer's: nobody can tell which. */
export interface NotFound {
  readonly kind: "notFound";
}

/** What disclosure keeps back altogether is not found. */
export function orNotFound<Shown>(
  shown: Disclosed<Shown> | undefined,
): Result<Disclosed<Shown>, NotFound> {
  return shown === undefined ? refused({ kind: "notFound" }) : accepted(shown);
}
