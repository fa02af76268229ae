import type { HealthVisitor } from "../planning/health-visitor.ts";
import { looksAfter } from "./looks-after.ts";
import type { Viewer } from "./viewer.ts";

/** Whether a health visitor's days are a viewer's to see: her own, her district's, and those that a journal may read. */
export function seesDaysOf(
  viewer: Viewer,
  healthVisitor: Pick<HealthVisitor, "id" | "district">,
): boolean {
  const isJournal = viewer.role === "journal-system" && viewer.scopes.includes("records:read");
  return isJournal || looksAfter(viewer, healthVisitor);
}
