import type { Coordinates } from "../registration/coordinates.ts";
import type { ClockTime } from "../time/local-time.ts";
import type { WorkingHours } from "./working-hours.ts";

/** Who visits: where her days start and end, when she works, and what she is trained for. */
export interface HealthVisitor {
  readonly id: string;
  /** Rises with each change. */
  readonly version: number;
  readonly name: string;
  readonly district: string | undefined;
  readonly base: Base | undefined;
  /** As rules ask for them. */
  readonly competences: readonly string[];
  readonly workingHours: readonly RecordedWorkingHours[];
  readonly lunch: Lunch | undefined;
  /** As many appointments as a day should have; one more only warns. */
  readonly dailyCap: number | undefined;
}

/** The house that her days start from, by its postal code, its coordinates, or both. */
export interface Base {
  readonly postalCode: string | undefined;
  readonly coordinates: Coordinates | undefined;
}

/** Working hours with their recurrence rule as it was written. */
export interface RecordedWorkingHours extends WorkingHours {
  readonly written: string;
}

/** A break that starts between two clock times, both included. */
export interface Lunch {
  readonly earliest: ClockTime;
  readonly latest: ClockTime;
  readonly durationMinutes: number;
}

/** What is recorded of a health visitor. */
export const HEALTH_VISITOR_FIELDS = [
  "name",
  "district",
  "base",
  "competences",
  "workingHours",
  "lunch",
  "dailyCap",
] as const;
export type HealthVisitorField = (typeof HEALTH_VISITOR_FIELDS)[number];

/** The fields in which two records of a health visitor differ. */
export function differingFields(
  one: HealthVisitor,
  other: HealthVisitor,
): readonly HealthVisitorField[] {
  return HEALTH_VISITOR_FIELDS.filter(
    (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]), // made with the same order of fields
  );
}
