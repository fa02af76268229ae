import type { Context as HonoContext } from "hono";
import { planDefinitionOf } from "../../../journal/fhir/plan-definition.ts";
import { planId } from "../../../journal/fhir/terms.ts";
import {
  type FoundProgramme,
  findProgramme,
} from "../../../operations/programmes/find-programme.ts";
import { listProgrammes } from "../../../operations/programmes/list-programmes.ts";
import { PAGE_DEFAULT } from "../../../operations/list-filter.ts";
import type { AppEnvironment } from "../../door.ts";
import { fhirBase } from "../../fhir-base.ts";
import { type ProblemResponse, problemOf, sendProblem } from "../../problems/problem.ts";
import type { Parameter } from "../../wire/fhir/search.ts";
import { askedSearch } from "./asked-search.ts";
import { foundResources, sendResource } from "./send-resource.ts";

export const PLAN_DEFINITION = {
  type: "PlanDefinition",
  search: ["_id", "url", "version", "status"] satisfies readonly Parameter[],
  operations: ["apply"],
} as const;

type Context = HonoContext<AppEnvironment>;

/** The id of a version: codes hold no dot, so the first divides. */
export function readPlanId(asked: string): { readonly id: string; readonly version: string } {
  const [id = "", ...version] = asked.split(".");
  return { id, version: version.join(".") };
}

export async function readPlanDefinition(c: Context): Promise<ProblemResponse> {
  const asked = readPlanId(c.req.param("id") ?? "");
  const found = await findProgramme(c.var.context, asked);
  return found.ok
    ? sendResource(c, written(found.value, c))
    : sendProblem(c, { code: found.refusal.kind, faults: [] });
}

/** Programmes are few: a cursor is how many were shown. A version that is named is found, though others have followed it. */
export async function listPlanDefinitions(c: Context): Promise<ProblemResponse> {
  const asked = await askedSearch(c, PLAN_DEFINITION.search);
  if (!asked.ok) return sendProblem(c, asked.refusal);
  const { url, version, ids, statuses, cursor = "0", limit = PAGE_DEFAULT } = asked.value;
  if (!/^\d{1,6}$/.test(cursor)) {
    return sendProblem(c, problemOf([{ pointer: "/_cursor", code: "invalidCursor" }]));
  }
  const listed = await listProgrammes(c.var.context);
  if (!listed.ok) return sendProblem(c, { code: listed.refusal.kind, faults: [] });
  const all = new Map(listed.value.map((each) => [planId(each.document), each]));
  const id = url?.split("/").at(-1);
  const named = [
    ...(ids ?? []).map(readPlanId),
    ...(id !== undefined && version !== undefined ? [{ id, version }] : []),
  ];
  for (const each of named) {
    const found = await findProgramme(c.var.context, each);
    if (found.ok) all.set(planId(found.value.document), found.value);
  }
  const plans = [...all.values()]
    .map((each) => written(each, c))
    .filter(
      (plan) =>
        (ids === undefined || ids.includes(plan.id ?? "")) &&
        (url === undefined || plan.url === url) &&
        (version === undefined || plan.version === version) &&
        (statuses === undefined || statuses.includes(plan.status)),
    );
  const start = Number(cursor);
  const next = start + limit < plans.length ? String(start + limit) : undefined;
  const page = { items: plans.slice(start, start + limit), next };
  return sendResource(c, foundResources(c, PLAN_DEFINITION.type, asked.value, page));
}

function written(found: FoundProgramme, c: Context) {
  const { document } = found;
  const isShipped = "programme" in found;
  const record = {
    isDraft: !isShipped && found.publishedAt === undefined,
    version: isShipped ? 1 : found.version,
    publishedAt: isShipped ? undefined : found.publishedAt,
  };
  return planDefinitionOf(document, record, fhirBase(c));
}
