import { discloseSchedule } from "../../domain/disclosure/disclose-schedule.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import type { ScheduleView } from "../../domain/disclosure/views.ts";
import { invariant } from "../../domain/invariant.ts";
import { occasionOn } from "../../domain/needs/proposals/decided-need.ts";
import type { DecisionAsked } from "../../domain/needs/proposals/decision-faults.ts";
import { OWN_VISIT_RULES, ownVisitRule } from "../../domain/needs/proposals/own-visit.ts";
import { roundAfter } from "../../domain/needs/proposals/proposal-decision.ts";
import { visitsOnDecision } from "../../domain/programme/plan-visits.ts";
import type { Offer, Rule } from "../../domain/programme/programme.ts";
import { followedNow } from "../../domain/programme/versions/programmes.ts";
import type { Window } from "../../domain/programme/visit-window.ts";
import { type Result, refused } from "../../domain/result.ts";
import { isBeyondCap } from "../../domain/visits/needs-cap.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
import { proposalId } from "../id-of-name.ts";
import { proposalLogOf } from "../visits/schedule-of.ts";
import { orNotFound } from "../not-found.ts";
import { type ChildToDecideRefusal, childToDecideOf, needsRuleOf } from "./child-to-decide-of.ts";
import { type DecideRefusal, decideNeed } from "./decide-need.ts";

/** A visit that a professional gives by her own judgement: by a rule of the programme that is given on need, or on days of her own. */
export type OwnVisit = Pick<
  DecisionAsked,
  "cause" | "reason" | "interventions" | "conditions" | "capReason"
> &
  (
    | { readonly rule: string; readonly window: Window | undefined }
    | { readonly rule: undefined; readonly basis: Offer; readonly window: Window }
  );

export interface OwnVisitGiven {
  readonly visits: readonly string[];
  readonly schedule: ScheduleView;
}

export type OwnVisitRefusal =
  | ChildToDecideRefusal
  | DecideRefusal
  | { readonly kind: "notANeedsRule" }
  | { readonly kind: "anchorUnknown" };

export async function giveOwnVisit(
  desk: Desk,
  id: string,
  own: OwnVisit,
): Promise<Result<Disclosed<OwnVisitGiven>, OwnVisitRefusal>> {
  const found = await childToDecideOf(desk, id);
  if (!found.ok) return found;
  const { of, stored } = found.value;
  const { cause, reason, interventions, conditions, capReason } = own;
  const rule = ruleOfOwn(desk, of, own);
  if (rule === undefined) return refused({ kind: "notANeedsRule" });
  const { today: on, closingDays, settings } = desk;
  const countedFrom = occasionOn(rule, on);
  const visits =
    own.window === undefined
      ? visitsOnDecision(rule, of.child.facts, closingDays, on, countedFrom).map(
          ({ occurrence, window }) => ({ place: occurrence, window }),
        )
      : [{ place: 0, window: own.window }];
  const [first] = visits;
  if (first === undefined) return refused({ kind: "anchorUnknown" });
  const log = await proposalLogOf(desk, id);
  const last = log.decisions.findLast((each) => each.rule === rule.code);
  const round = roundAfter(last);
  const targets = visits.map(({ window }) => window.target);
  const { birthDate } = of.child.facts;
  const decided = await decideNeed(
    desk,
    {
      of,
      stored,
      rule,
      log,
      proposal: {
        proposal: await proposalId(id, rule.code, round),
        round,
        raisedBy: "professional",
        window: first.window,
        because: [{ code: "chosenByProfessional", on }],
        countedFrom,
      },
      visits: visits.map(({ place }) => ({ place, window: own.window })),
      isBeyondCap:
        rule.offer === "needs" &&
        isBeyondCap(stored, targets, birthDate, settings.needsVisitsPerYearMax, on),
    },
    { cause, reason, interventions, conditions, capReason, decision: "accept", until: undefined },
  );
  if (!decided.ok) return decided;
  const { schedule, visits: made } = decided.value;
  invariant(schedule !== undefined, "what is given is owed");
  const shown = discloseSchedule(id, schedule, of.family, desk.viewer);
  return orNotFound(
    shown && together([shown], ([view]) => ({ visits: made, schedule: view ?? shown.shown })),
  );
}

function ruleOfOwn(desk: Desk, of: ChildOfFamily, own: OwnVisit): Rule | undefined {
  if (own.rule !== undefined) return needsRuleOf(desk, of, own.rule);
  const programme = followedNow(of.child.programmes, desk.programmes);
  return ownVisitRule(programme, OWN_VISIT_RULES[own.basis]);
}
