import type { Rule } from "../../programme/programme.ts";
import type { OwedVisit } from "../../programme/schedule.ts";
import type { KnownProgrammes } from "../../programme/versions/programmes.ts";
import { visitIdentity } from "../../programme/visit-identity.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { ruleOf } from "../rule-of.ts";
import type { StoredVisit } from "../stored-visit.ts";
import { standingOn } from "../visit-history.ts";

/** A visit that is still to be held, on the day that is agreed or that would be best. */
export interface VisitAhead {
  readonly identity: string;
  readonly rule: Rule;
  readonly on: CivilDate;
}

/** What people have made of a child's visits by a day, whatever it is planned by. */
export interface TouchedVisits {
  /** Rule and occurrence of every visit that is no plan's to move. */
  readonly settled: ReadonlySet<string>;
  readonly agreed: readonly VisitAhead[];
}

const NOTHING_TOUCHED: TouchedVisits = { settled: new Set(), agreed: [] };

export function touchedVisits(
  visits: readonly StoredVisit[],
  programmes: KnownProgrammes,
  today: CivilDate,
): TouchedVisits {
  if (visits.length === 0) return NOTHING_TOUCHED;
  const settled = new Set<string>();
  const agreed: VisitAhead[] = [];
  for (const visit of visits) {
    const standing = standingOn(visit.history, today);
    if (standing === undefined) continue;
    const identity = visitIdentity(visit);
    settled.add(identity);
    if (standing.kind === "booked") {
      agreed.push({ identity, rule: ruleOf(programmes, visit), on: standing.on });
    }
  }
  return { settled, agreed };
}

/** The visits still to be held from one day to another, as they are owed and as they are agreed. */
export function visitsAhead(
  owed: readonly OwedVisit[],
  { settled, agreed }: TouchedVisits,
  from: CivilDate,
  until: CivilDate,
): readonly VisitAhead[] {
  const ahead: VisitAhead[] = [];
  for (const visit of owed) {
    const on = visit.window.target;
    if (on < from || on > until) continue;
    const identity = visitIdentity(visit);
    if (!settled.has(identity)) ahead.push({ identity, rule: visit.rule, on });
  }
  for (const visit of agreed) if (visit.on >= from && visit.on <= until) ahead.push(visit);
  return ahead;
}
