import catalogue from "./catalogue.json" with { type: "json" };
import type { Condition } from "./condition.ts";
import { CUT_OFFS, type CutOffs, withCutOffs } from "./cut-offs.ts";

export const CRITERION_CATEGORIES = [
  "child-birth",
  "child-health",
  "child-development",
  "family",
  "parent-mental",
  "parent-social",
  "practical",
] as const;
export type CriterionCategory = (typeof CRITERION_CATEGORIES)[number];

/** From what every family is given (1) to an effort across professions (4). Our own default, beside the levels of care in pregnancy. */
export const CRITERION_LEVELS = [1, 2, 3, 4] as const;
export type CriterionLevel = (typeof CRITERION_LEVELS)[number];

interface InBothLanguages {
  readonly da: string;
  readonly en: string;
}

/** Something known about a child or its family that may call for more; it proposes, and people decide. */
export interface Criterion {
  readonly code: string;
  readonly title: InBothLanguages;
  readonly category: CriterionCategory;
  readonly when: Condition;
  /** What FBOE calls it: what is found, or what is done about it. */
  readonly fboe?: { readonly code: string; readonly kind: "condition" | "intervention" };
  /** A score alone never sets the coded condition: a nurse confirms it. */
  readonly confirmedBy?: "nurse";
  /** The level that it suggests; without one it proposes nothing, and only says that a person follows up. */
  readonly level?: CriterionLevel;
  /** While it holds, it is considered again at 1½ and at 3½ years. */
  readonly carried: boolean;
  readonly source: string;
  readonly suggestion: InBothLanguages;
}

/** The criteria that come with the product, each score's threshold the usual one. */
export const CRITERIA = catalogue as readonly Criterion[]; // a test checks each row

/** The same criteria with a municipality's cut-offs. */
export function criteriaWith(cutOffs: CutOffs): readonly Criterion[] {
  if (cutOffs === CUT_OFFS) return CRITERIA;
  return CRITERIA.map((criterion) => ({
    ...criterion,
    when: withCutOffs(criterion.when, cutOffs),
  }));
}
