import type { FamilyOnRecord } from "../registration/family-on-record.ts";
import type { Decision } from "../visits/who-decided.ts";
import type { FullExplanation } from "../visits/full-explanation.ts";
import type { VisitOnRecord } from "../visits/schedule-on-record.ts";
import type { WhyNot } from "../visits/why-not.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";

/** Why a visit exists, with all that it rests on and who decided what of it. */
export interface ExplanationView extends FullExplanation {
  readonly visit: VisitOnRecord;
  readonly child: string;
  readonly programme: { readonly id: string; readonly version: string };
  readonly decided: readonly Decision[];
}

/** Reasons are shown whole or not at all: for whoever may not see them there is nothing to find. */
export function discloseExplanation(
  explanation: ExplanationView,
  family: FamilyOnRecord,
  viewer: Viewer,
): Disclosed<ExplanationView> | undefined {
  return seesReasons(family, viewer) ? disclosed(explanation, [explanation.child]) : undefined;
}

export function discloseWhyNot(
  child: string,
  answer: WhyNot,
  family: FamilyOnRecord,
  viewer: Viewer,
): Disclosed<WhyNot> | undefined {
  return seesReasons(family, viewer) ? disclosed(answer, [child]) : undefined;
}

export function seesReasons(family: FamilyOnRecord, viewer: Viewer): boolean {
  const fields = fieldsShown(family, viewer);
  return fields.has("record") && fields.has("reason");
}
