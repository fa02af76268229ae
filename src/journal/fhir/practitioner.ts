import type { Practitioner } from "@medplum/fhirtypes";
import type { HealthVisitor } from "../../domain/planning/health-visitor.ts";
import { dkCore } from "./terms.ts";
import { versioned } from "./versioned.ts";

export function practitionerOf({ id, name, version }: HealthVisitor): Practitioner {
  return versioned<Practitioner>(
    {
      resourceType: "Practitioner",
      id,
      meta: { profile: [dkCore("practitioner")] },
      active: true,
      name: [{ text: name }],
    },
    version,
  );
}
