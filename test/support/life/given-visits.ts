import { countingFacts } from "../../../src/domain/criteria/recorded-facts.ts";
import { OWN_VISIT_RULES, ownVisitRule } from "../../../src/domain/needs/proposals/own-visit.ts";
import { visitsOnDecision } from "../../../src/domain/programme/plan-visits.ts";
import type { Window } from "../../../src/domain/programme/visit-window.ts";
import { followedNow } from "../../../src/domain/programme/versions/programmes.ts";
import { endingOf } from "../../../src/domain/registration/child-ending.ts";
import type { ChildOnRecord } from "../../../src/domain/registration/child-on-record.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { newlyDecided } from "../../../src/domain/visits/decided-visits.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { NEEDED } from "../a-proposal.ts";
import { type Life, type LivedChild, inDays, todayOf } from "./a-life.ts";
import { programmesOf } from "./own-versions.ts";

/** A visit of a professional's own: on days that she chose, or by a rule that counts from the discharge, or from the birth. */
export type Giving =
  | { readonly rule: undefined; readonly window: Window }
  | { readonly rule: "preterm-weekly" | "three-and-a-half-years"; readonly window: undefined };

const RULES = ["preterm-weekly", "three-and-a-half-years"] as const;

export function givingOf(life: Life, kind: number, days: number): Giving {
  const rule = RULES[kind % (RULES.length + 1)];
  if (rule !== undefined) return { rule, window: undefined };
  const [earliest, target, latest] = [days, days + 5, days + 9].map((on) => inDays(life, on));
  return { rule, window: { earliest, target, latest } as Window };
}

/** The child and its visits, those just given among them; undefined where it cannot be given any. */
export function given(
  life: Life,
  { child, visits }: LivedChild,
  { rule: code, window }: Giving,
): { readonly after: ChildOnRecord; readonly visits: readonly StoredVisit[] } | undefined {
  const today = todayOf(life);
  const programme = followedNow(child.programmes, programmesOf(life.published));
  const rule =
    code === undefined
      ? ownVisitRule(programme, OWN_VISIT_RULES.everyone)
      : programme.rules.find((each) => each.code === code);
  if (rule === undefined || endingOf(child) !== undefined) return undefined;
  const places =
    code === undefined
      ? [0]
      : visitsOnDecision(rule, child.facts, NO_CLOSING_DAYS, today).map((each) => each.occurrence);
  if (places.length === 0) return undefined;
  const isOnNeed = code !== undefined;
  const needs = places.map((place) => ({
    id: life.newId(),
    need: {
      proposal: "a-proposal",
      basis: rule.offer,
      interventions: isOnNeed ? [{ ...NEEDED.interventions[0], recipient: "child" as const }] : [],
      conditions: [],
      on: today,
      place,
      countedFrom: undefined,
      window,
      because: [{ code: "chosenByProfessional", on: today } as const],
    },
  }));
  const known = countingFacts(child.facts.recordedFacts, today).get("intervention-opened");
  const opened = { fact: "intervention-opened", value: true, on: today };
  const isNews = isOnNeed && known?.value !== true;
  const recordedFacts = [...child.facts.recordedFacts, ...(isNews ? [opened] : [])];
  return {
    after: { ...child, facts: { ...child.facts, recordedFacts } },
    visits: [...visits, ...newlyDecided(child.id, rule, needs as never, visits)],
  };
}

/** What is sent for it. */
export function bodyOfGiving({ rule, window }: Giving): object {
  const reason = "Efter fagligt skøn";
  return rule === undefined ? { basis: "everyone", window, reason } : { rule, reason, ...NEEDED };
}
