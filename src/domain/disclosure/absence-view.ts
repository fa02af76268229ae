import type { AbsenceKind } from "../planning/absence.ts";
import type { AbsenceOnRecord } from "../planning/absence-on-record.ts";
import type { HealthVisitor } from "../planning/health-visitor.ts";
import { looksAfter } from "./looks-after.ts";
import type { Viewer } from "./viewer.ts";

/** An absence as a viewer sees it: colleagues see that somebody is away, and not why. */
export interface AbsenceView extends Omit<AbsenceOnRecord, "kind"> {
  readonly kind: AbsenceKind | undefined;
}

export function absenceView(
  absence: AbsenceOnRecord,
  of: Pick<HealthVisitor, "id" | "district">,
  viewer: Viewer,
): AbsenceView {
  return { ...absence, kind: looksAfter(viewer, of) ? absence.kind : undefined };
}
