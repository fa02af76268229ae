import type { Criterion } from "../../criteria/catalogue.ts";
import { judge } from "../../criteria/condition.ts";
import { type Evidence, decidingEvidence } from "../../criteria/evidence.ts";
import type { FactLookup } from "../../criteria/known-facts.ts";
import type { Title } from "../../programme/programme.ts";
import type { Level } from "./level.ts";

/** A level that criteria suggest, each with the facts that it holds by. It sets nothing: a person reads it beside the level that was set. */
export interface ProposedLevel {
  readonly level: Level;
  readonly because: readonly CriterionHolds[];
}

export interface CriterionHolds {
  readonly criterion: string;
  readonly title: Title;
  readonly facts: readonly Evidence[];
}

/** The highest level that a criterion which holds suggests, with all criteria that suggest it. However many hold, they never add up to more. */
export function proposedLevel(
  criteria: readonly Criterion[],
  factOf: FactLookup,
): ProposedLevel | undefined {
  const holding = criteria.filter(
    ({ level, when }) => level !== undefined && judge(when, factOf) === "holds",
  );
  const level = holding.reduce<Level | undefined>(
    (highest, each) => ((each.level ?? 0) > (highest ?? 0) ? each.level : highest),
    undefined,
  );
  if (level === undefined) return undefined;
  const because = holding
    .filter((each) => each.level === level)
    .map(({ code: criterion, title, when }) => ({
      criterion,
      title,
      facts: decidingEvidence(when, factOf),
    }));
  return { level, because };
}
