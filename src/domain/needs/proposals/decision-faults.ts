import { fboeCondition, fboeIntervention } from "../../criteria/fboe-codes.ts";
import type { Rule } from "../../programme/programme.ts";
import type { ParentPart } from "../../registration/family-on-record.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { type Intervention, asksForIntervention, fitsRecipient } from "./decided-need.ts";
import type { Decision, DecisionCause } from "./proposal-decision.ts";

/** What a person says when she decides. */
export interface DecisionAsked {
  readonly decision: Decision;
  readonly cause: DecisionCause;
  readonly reason: string;
  readonly until: CivilDate | undefined;
  readonly interventions: readonly Intervention[];
  readonly conditions: readonly string[];
  readonly capReason: string | undefined;
}

/** What stands against a decision, by the field that it is about and its place in it. */
export interface DecisionFault {
  readonly field: "until" | "interventions" | "conditions" | "capReason";
  readonly place?: number;
  readonly code:
    | "untilMissing"
    | "untilPassed"
    | "notOfThisDecision"
    | "interventionMissing"
    | "conditionMissing"
    | "unknownIntervention"
    | "unknownCondition"
    | "wrongRecipient"
    | "unknownParent"
    | "capReached";
}

/** What a decision rests on beside its own words. */
export interface DecidedOf {
  readonly rule: Pick<Rule, "reportAs" | "offer">;
  readonly parents: readonly ParentPart[];
  readonly today: CivilDate;
  /** It would be more than the municipality gives in a year. */
  readonly isBeyondCap: boolean;
}

/** Every fault of a decision at once; none where it can be made. */
export function decisionFaults(asked: DecisionAsked, of: DecidedOf): readonly DecisionFault[] {
  const faults: DecisionFault[] = [...untilFaults(asked, of)];
  if (asked.decision !== "accept") {
    for (const field of ["interventions", "conditions"] as const) {
      if (asked[field].length > 0) faults.push({ field, code: "notOfThisDecision" });
    }
    if (asked.capReason !== undefined) {
      faults.push({ field: "capReason", code: "notOfThisDecision" });
    }
    return faults;
  }
  if (asksForIntervention(of.rule)) {
    if (asked.interventions.length === 0) {
      faults.push({ field: "interventions", code: "interventionMissing" });
    }
    if (asked.conditions.length === 0) {
      faults.push({ field: "conditions", code: "conditionMissing" });
    }
  }
  for (const [place, { code, recipient }] of asked.interventions.entries()) {
    const intervention = fboeIntervention(code);
    const at = { field: "interventions", place } as const;
    if (intervention === undefined) faults.push({ ...at, code: "unknownIntervention" });
    else if (!fitsRecipient(intervention, recipient)) {
      faults.push({ ...at, code: "wrongRecipient" });
    }
    if (recipient !== "child" && !of.parents.includes(recipient)) {
      faults.push({ ...at, code: "unknownParent" });
    }
  }
  for (const [place, code] of asked.conditions.entries()) {
    if (fboeCondition(code) === undefined) {
      faults.push({ field: "conditions", place, code: "unknownCondition" });
    }
  }
  if (of.isBeyondCap && asked.capReason === undefined) {
    faults.push({ field: "capReason", code: "capReached" });
  }
  return faults;
}

function untilFaults(
  { decision, until }: DecisionAsked,
  { today }: DecidedOf,
): readonly DecisionFault[] {
  if (decision !== "defer") {
    return until === undefined ? [] : [{ field: "until", code: "notOfThisDecision" }];
  }
  if (until === undefined) return [{ field: "until", code: "untilMissing" }];
  return until > today ? [] : [{ field: "until", code: "untilPassed" }];
}
