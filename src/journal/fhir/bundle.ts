import type { Bundle, Resource } from "@medplum/fhirtypes";
import type { Base } from "./terms.ts";

/** A page of what was found. How many there are in all nobody counts. */
export function searchsetOf(
  found: readonly (Resource & { readonly id?: string | undefined })[],
  links: { readonly self: string; readonly next: string | undefined },
  base: Base,
): Bundle {
  return {
    resourceType: "Bundle",
    type: "searchset",
    link: Object.entries(links).flatMap(([relation, url]) =>
      url === undefined ? [] : [{ relation, url }],
    ),
    ...(found.length > 0 && {
      entry: found.map((resource) => ({
        fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
        resource,
        search: { mode: "match" as const },
      })),
    }),
  };
}
