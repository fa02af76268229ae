import type { Context as HonoContext } from "hono";
import { planDefinitionOf } from "../../../journal/fhir/plan-definition.ts";
import { planId, planUrl } from "../../../journal/fhir/terms.ts";
import { ANY_TIME, holdsMoment } from "../../../domain/time/time-span.ts";
import {
  type PlanView,
  listPlans,
  readPlan,
} from "../../../operations/journal/read-plan-definitions.ts";
import type { AppEnvironment } from "../../door.ts";
import { fhirBase } from "../../fhir-base.ts";
import { type ProblemResponse, sendProblem } from "../../problems/problem.ts";
import { asksForCode } from "../../wire/fhir/search-values.ts";
import type { SearchedKind } from "./kind.ts";
import { sendResource } from "./send-resource.ts";

const STATUSES = "http://hl7.org/fhir/publication-status";

export const PLAN_DEFINITION = {
  type: "PlanDefinition",
  search: ["_id", "_lastUpdated", "url", "version", "status"],
  operations: ["apply"],
  listing: "searchPlanDefinitions",
  list: (search, base) => {
    const { ids, url, version, statuses, changed } = search;
    const fits = ({ document, standing, changedAt }: PlanView) =>
      (ids === undefined || ids.includes(planId(document))) &&
      (url === undefined || url === planUrl(base, document)) &&
      (version === undefined || version === document.version) &&
      asksForCode(statuses, STATUSES, standing) &&
      (changed === ANY_TIME || (changedAt !== undefined && holdsMoment(changed, changedAt)));
    return (desk) => listPlans(desk, { ...search, fits });
  },
  write: planDefinitionOf,
} as const satisfies SearchedKind<PlanView> & { readonly operations: readonly string[] };

/** The id of a version: codes hold no dot, so the first divides. */
export function readPlanId(asked: string): { readonly id: string; readonly version: string } {
  const [id = "", ...version] = asked.split(".");
  return { id, version: version.join(".") };
}

/** Opens no records for what was shipped, and is for everyone. */
export async function readPlanDefinition(c: HonoContext<AppEnvironment>): Promise<ProblemResponse> {
  const found = await readPlan(c.var.context, readPlanId(c.req.param("id") ?? ""));
  return found.ok
    ? sendResource(c, planDefinitionOf(found.value, fhirBase(c)))
    : sendProblem(c, { code: found.refusal.kind, faults: [] });
}
