import type { Context as HonoContext } from "hono";
import { searchsetOf } from "../../../journal/fhir/bundle.ts";
import { type AnyResource, versioned } from "../../../journal/fhir/versioned.ts";
import type { Page } from "../../../operations/page.ts";
import type { Written } from "../../at-desk.ts";
import type { AppEnvironment } from "../../door.ts";
import { FHIR_MEDIA_TYPE, fhirBase } from "../../fhir-base.ts";
import type { ProblemResponse } from "../../problems/problem.ts";
import { sendTagged } from "../../send-tagged.ts";
import type { Search } from "../../wire/fhir/search.ts";

/** A resource as the desk sends it: its ETag is its version, weak as FHIR has it. */
export function writtenResource(resource: AnyResource): Written<AnyResource> {
  return {
    status: 200,
    body: resource,
    mediaType: FHIR_MEDIA_TYPE,
    tag: `W/"${resource.meta?.versionId}"`,
  };
}

/** The same of what is no record. */
export function sendResource(
  c: HonoContext<AppEnvironment>,
  resource: AnyResource,
): ProblemResponse {
  const ETag = `W/"${resource.meta?.versionId}"`;
  return sendTagged(c, JSON.stringify(resource), { ETag, "Content-Type": FHIR_MEDIA_TYPE });
}

/** What was found, with the address of the next page. What was asked for in a form's body alone is in no address, and has but one page. */
export function foundResources(
  c: HonoContext<AppEnvironment>,
  type: string,
  search: Search,
  { items, next }: Page<AnyResource>,
): AnyResource {
  const base = fhirBase(c);
  const addressOf = (more: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams([...search.understood, ...Object.entries(more)]).toString();
    return `${base}/${type}${query === "" ? "" : `?${query}`}`;
  };
  const links = {
    self: addressOf({}),
    next:
      next === undefined || search.identifier !== undefined
        ? undefined
        : addressOf({ _cursor: next }),
  };
  return versioned(searchsetOf(items, links, base), 1);
}
