import type { HealthVisitor } from "../../src/domain/planning/health-visitor.ts";

/** Someone of the district west of whom no more is known, but for what a test says. */
export function aHealthVisitor(difference: Partial<HealthVisitor> = {}): HealthVisitor {
  return {
    id: "a-health-visitor",
    version: 1,
    name: "Solveig Tusindfryd",
    district: "west",
    base: undefined,
    competences: [],
    workingHours: [],
    lunch: undefined,
    dailyCap: undefined,
    ...difference,
  };
}
