import type { Bundle, Resource } from "@medplum/fhirtypes";
import type { Asks } from "./a-municipality.ts";
import { bodyOf } from "./on-record.ts";

export const FHIR = "/fhir/R4";
const ORIGIN = "http://tusind.test";

/** The kinds that a search finds without being told whose. */
export const FOUND_FREELY = [
  "PlanDefinition",
  "Patient",
  "CarePlan",
  "ServiceRequest",
  "Appointment",
  "Encounter",
  "Practitioner",
  "Schedule",
] as const;

/** Every page of a search, to its end. */
export async function everyPageOf(asks: Asks, search: string): Promise<readonly Bundle[]> {
  const pages: Bundle[] = [];
  let path: string | undefined = `${FHIR}/${search}`;
  while (path !== undefined) {
    const page: Bundle = bodyOf(await asks("GET", path));
    pages.push(page);
    const next = page.link?.find(({ relation }) => relation === "next")?.url;
    path = next?.replace(ORIGIN, "");
  }
  return pages;
}

export function resourcesIn(pages: readonly Bundle[]): readonly Resource[] {
  return pages.flatMap(({ entry }) => (entry ?? []).flatMap(({ resource }) => resource ?? []));
}

/** What a search finds, on all its pages. */
export async function findsAll<Found extends Resource>(
  asks: Asks,
  search: string,
): Promise<readonly Found[]> {
  return resourcesIn(await everyPageOf(asks, search)) as readonly Found[];
}

/** Every relative reference that stands anywhere in a value. */
export function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "reference" && typeof inner === "string" && !inner.startsWith("#")
      ? [inner]
      : referencesIn(inner),
  );
}
