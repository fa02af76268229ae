import { type ChildEnding, endingOf } from "../registration/child-ending.ts";
import { type ChildMerged, mergedAmong } from "../registration/child-merged.ts";
import type { ChildOnRecord } from "../registration/child-on-record.ts";

export type ChildClosed = ChildMerged | { readonly kind: "childEnded" };

const SILENT: ReadonlySet<ChildEnding | undefined> = new Set(["stopped", "registration-cancelled"]);

/** Why nothing more is written of a child's needs: it stands for another one now, or there is nobody any more to help. Whoever has moved may still be spoken of. */
export function closedAs(child: ChildOnRecord): ChildClosed | undefined {
  if (SILENT.has(endingOf(child))) return { kind: "childEnded" };
  return mergedAmong([child]);
}
