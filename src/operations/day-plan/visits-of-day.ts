import type { DayOnRecord } from "../../db/days/day-as-read.ts";
import type { VisitOfDay } from "../../domain/disclosure/disclose-day.ts";
import { type Question, questionsOf } from "../../domain/needs/questions.ts";
import { mandatoryObservations } from "../../domain/programme/mandatory-observations.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Modality } from "../../domain/programme/programme.ts";
import { planByProgrammes } from "../../domain/programme/versions/plan-by-programmes.ts";
import { childProgrammes } from "../../domain/programme/versions/programmes.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import { visitOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";

/** What nobody has recorded of a child and is to be asked for soon, child by child: one plan for all of a child's visits. */
export function questionsFor(
  { programmes, closingDays }: Desk,
  { children }: DayOnRecord,
  visits: readonly StoredVisit[],
  date: CivilDate,
): Result<ReadonlyMap<string, readonly Question[]>, TooManyOccurrences> {
  const questions = new Map<string, readonly Question[]>();
  const visited = new Set(visits.map(({ child }) => child));
  for (const child of children.filter(({ id }) => visited.has(id))) {
    const planned = planByProgrammes(
      child.facts,
      childProgrammes(child.programmes, programmes),
      closingDays,
      date,
    );
    if (!planned.ok) return planned;
    const asked = questionsOf(child.facts, planned.value, date);
    questions.set(
      child.id,
      asked.filter(({ isForNextVisit }) => isForNextVisit),
    );
  }
  return accepted(questions);
}

/** Visits with all that she needs to know of them, held in this way or else as their rules offer it first. */
export function visitsOfDay(
  { programmes }: Desk,
  { children, families }: DayOnRecord,
  visits: readonly StoredVisit[],
  questions: ReadonlyMap<string, readonly Question[]>,
  { date, modality }: { readonly date: CivilDate; readonly modality?: Modality },
): readonly VisitOfDay[] {
  return visits.flatMap((visit) => {
    const child = children.find(({ id }) => id === visit.child);
    const family = child && families.get(child.family);
    if (child === undefined || family === undefined) return [];
    const rule = ruleOf(programmes, visit);
    const held = modality ?? rule.modalities[0] ?? "home";
    return [
      {
        visit: visitOnRecord(visit, programmes, child.facts, date),
        version: visit.version,
        child,
        family: { ...family, coveredBy: [...family.coveredBy, ...coveringOf(visit)] },
        observations: mandatoryObservations(rule.reportAs, held),
        ask: questions.get(child.id) ?? [],
      },
    ];
  });
}

/** Whoever has agreed to come to a visit covers its family. */
function coveringOf({ history }: StoredVisit) {
  return history.agreements.flatMap(({ healthVisitor, on, until }) =>
    until === undefined ? [{ healthVisitor, on }] : [],
  );
}
