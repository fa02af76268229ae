import type { Rule } from "../programme/programme.ts";
import type { TensionOnRecord } from "../visits/tension-on-record.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, fieldsShown } from "./shown-fields.ts";
import type { Role, Viewer } from "./viewer.ts";

/** What was agreed is for people to resolve, never for a system: the family's health visitor, or a coordinator of its district. */
export const RESOLVING_ROLES = ["health-visitor", "coordinator"] as const satisfies readonly Role[];

export interface TensionView extends TensionOnRecord {
  readonly rule: Pick<Rule, "code" | "title">;
  /** Who follows the family. */
  readonly healthVisitor: string | undefined;
}

export function discloseTension(
  tension: TensionOnRecord,
  rule: Pick<Rule, "code" | "title">,
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<TensionView> | undefined {
  const fields = fieldsShown(family, viewer);
  if (!fields.has("record")) return undefined;
  const reason = fields.has("reason") ? tension.reason : undefined;
  const { healthVisitor } = family;
  return disclosed({ ...tension, reason, rule, healthVisitor }, [tension.child]);
}

export function mayResolve({ role }: Viewer): boolean {
  return RESOLVING_ROLES.some((resolving) => resolving === role);
}
