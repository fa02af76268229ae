import type { HealthVisitor, HealthVisitorField } from "../planning/health-visitor.ts";
import { type Viewer, isCoordinatorOf } from "./viewer.ts";

/** What a health visitor may change of herself; the rest is her coordinator's to say. */
const HER_OWN: ReadonlySet<string> = new Set<HealthVisitorField>(["base", "workingHours", "lunch"]);

/** Whose absences a viewer sees into, records and takes back: her own, and those of her district. */
export function looksAfter(
  viewer: Viewer,
  { id, district }: Pick<HealthVisitor, "id" | "district">,
): boolean {
  const isHerself = viewer.role === "health-visitor" && viewer.subject === id;
  return isHerself || isCoordinatorOf(viewer, district);
}

/** A new health visitor comes from the administrator, or from a coordinator of her district. */
export function mayAddHealthVisitor(
  viewer: Viewer,
  { district }: Pick<HealthVisitor, "district">,
): boolean {
  return viewer.role === "administrator" || isCoordinatorOf(viewer, district);
}

/** Whether a viewer may make these changes; a coordinator moves a health visitor only between districts that are both hers. */
export function mayChangeHealthVisitor(
  viewer: Viewer,
  before: Pick<HealthVisitor, "id" | "district">,
  change: Partial<Pick<HealthVisitor, HealthVisitorField>>,
): boolean {
  if (viewer.role === "administrator") return true;
  if (viewer.role === "health-visitor") {
    const areHers = Object.keys(change).every((field) => HER_OWN.has(field));
    return viewer.subject === before.id && areHers;
  }
  const after = { ...before, ...change };
  return isCoordinatorOf(viewer, before.district) && isCoordinatorOf(viewer, after.district);
}
