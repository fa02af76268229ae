import type { ChildFacts } from "../criteria/child.ts";
import { visitsOnDecision } from "../programme/plan-visits.ts";
import type { Rule } from "../programme/programme.ts";
import type { OwedVisit } from "../programme/schedule.ts";
import { isSameVisit, visitIdentity } from "../programme/visit-identity.ts";
import type { KnownProgrammes } from "../programme/versions/programmes.ts";
import type { DecidedNeed } from "../needs/proposals/decided-need.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import { ruleOf } from "./rule-of.ts";
import type { StoredVisit } from "./stored-visit.ts";
import { NO_HISTORY } from "./visit-history.ts";

/**
 * The visits that are owed because a person decided so, whatever their rules' conditions say by now: each by the
 * version in which it was decided, counted anew when a birth or a start that it counts from is corrected.
 */
export function decidedVisits(
  stored: readonly StoredVisit[],
  programmes: KnownProgrammes,
  facts: ChildFacts,
  closingDays: ClosingDays,
  day: CivilDate,
): readonly OwedVisit[] {
  return stored.flatMap((visit) => {
    const { need } = visit;
    if (need === undefined) return [];
    const owed = need.window
      ? chosenVisit(visit, need, need.window, ruleOf(programmes, visit))
      : countedVisit(visit, need, ruleOf(programmes, visit), facts, closingDays, day);
    return owed ?? [];
  });
}

function chosenVisit(
  { occurrence }: StoredVisit,
  need: DecidedNeed,
  window: OwedVisit["window"],
  rule: Rule,
): OwedVisit {
  const { because } = need;
  return { rule, occurrence, window, provisional: false, feasible: true, because };
}

function countedVisit(
  { occurrence }: StoredVisit,
  need: DecidedNeed,
  rule: Rule,
  facts: ChildFacts,
  closingDays: ClosingDays,
  day: CivilDate,
): OwedVisit | undefined {
  const counted = visitsOnDecision(rule, facts, closingDays, day, need.countedFrom);
  const visit = counted.find((each) => each.occurrence === need.place);
  if (visit === undefined) return undefined;
  const { proposal, on } = need;
  const accepted = { code: "accepted", proposal, on } as const;
  return { ...visit, occurrence, because: [...need.because, ...visit.because, accepted] };
}

/** Visits that a person has just decided, as they come on record: what follows plans them like one that was withdrawn and is owed again. */
export function newlyDecided(
  child: string,
  rule: Rule,
  places: readonly { readonly id: string; readonly need: DecidedNeed }[],
  stored: readonly StoredVisit[],
): readonly StoredVisit[] {
  const used = stored.filter((visit) => visit.rule === rule.code).map((each) => each.occurrence);
  const first = Math.max(-1, ...used) + 1;
  return places.map(({ id, need }, place) => ({
    id,
    child,
    rule: rule.code,
    occurrence: first + place,
    programme: rule.programme,
    window: need.window ?? NO_WINDOW,
    provisional: false,
    feasible: true,
    because: [],
    version: 0,
    isWithdrawn: true,
    history: NO_HISTORY,
    tensions: [],
    need,
  }));
}

/** What was decided of a child registered twice, for the one that it turned out to be; `proposals` are the ids that its decisions have there. */
export function decidedForAnother(
  ofDuplicate: readonly StoredVisit[],
  survivor: { readonly id: string; readonly visits: readonly StoredVisit[] },
  proposals: ReadonlyMap<string, string>,
  newId: () => string,
): readonly StoredVisit[] {
  return ofDuplicate.flatMap((visit) => {
    const proposal = visit.need && proposals.get(visit.need.proposal);
    const isTaken = survivor.visits.some((own) => isSameVisit(own, visit));
    if (visit.need === undefined || proposal === undefined || visit.isWithdrawn || isTaken) {
      return [];
    }
    const need = { ...visit.need, proposal };
    const anew = { id: newId(), child: survivor.id, version: 0, isWithdrawn: true, need };
    return [{ ...visit, ...anew, history: NO_HISTORY, tensions: [] }];
  });
}

/** Until it is planned, which happens before anything is laid down. */
const NO_WINDOW = {
  earliest: "1990-01-01" as CivilDate,
  target: "1990-01-01" as CivilDate,
  latest: "1990-01-01" as CivilDate,
};

/** Those that no programme gives by itself by now. */
export function besides(
  decided: readonly OwedVisit[],
  planned: readonly OwedVisit[],
): readonly OwedVisit[] {
  if (decided.length === 0) return decided;
  const given = new Set(planned.map(visitIdentity));
  return decided.filter((visit) => !given.has(visitIdentity(visit)));
}
