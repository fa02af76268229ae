import type { Programme } from "../domain/programme/programme.ts";
import type { OwedVisit, Schedule } from "../domain/programme/schedule.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import { danishDate } from "../domain/time/danish-date.ts";
import { explain } from "../domain/visits/explain.ts";
import { type VisitState, visitState } from "../domain/visits/visit-state.ts";

const STATE_WORDS: Readonly<Record<VisitState, string>> = {
  planned: "planlagt",
  due: "åben nu",
  overdue: "overskredet",
  infeasible: "ingen besøgsdag",
  booked: "aftalt",
  held: "holdt",
  "held-late": "holdt sent",
  declined: "afslået",
  lapsed: "bortfaldet",
  "covered-elsewhere": "varetages af andre",
};

/** A schedule as lines for a terminal: what is owed in order, each with its reason, then why the other rules give nothing. */
export function timeline(programme: Programme, schedule: Schedule, asOf: CivilDate): string {
  const { visits, proposals, undecided, waiting, notDue } = schedule;
  const heading = `${programme.title.da} (${programme.id} ${programme.version}), opgjort den ${danishDate(asOf)}`;
  const dated = (owed: OwedVisit) => [
    `  ${owed.window.target}  ${owed.rule.code}${owed.rule.repeat ? ` #${owed.occurrence + 1}` : ""}  [${STATE_WORDS[visitState(owed, asOf)]}]${owed.provisional ? " foreløbigt" : ""}`,
    `              ${explain(owed).sentence}`,
  ];
  const undated = (entry: Parameters<typeof explain>[0]) => [
    `  ${entry.rule.code}`,
    `              ${explain(entry).sentence}`,
  ];
  return [
    heading,
    ...section("Besøg", visits.flatMap(dated)),
    ...section("Forslag", proposals.flatMap(dated)),
    ...section("Kan ikke afgøres endnu", undecided.flatMap(undated)),
    ...section("Venter", waiting.flatMap(undated)),
    ...section("Ikke aktuelt", notDue.flatMap(undated)),
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}
