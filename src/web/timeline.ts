import type { Programme } from "../domain/programme/programme.ts";
import type { OwedVisit, Schedule } from "../domain/programme/schedule.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import { danishDate } from "../domain/time/danish-date.ts";
import { explain } from "../domain/visits/explain.ts";
import { visitState } from "../domain/visits/visit-state.ts";

/** A schedule as lines for a terminal: what is owed in order, each with its reason, then why the other rules give nothing. */
export function timeline(programme: Programme, schedule: Schedule, asOf: CivilDate): string {
  const { visits, proposals, undecided, waiting, notDue } = schedule;
  const heading = `${programme.title.da} (${programme.id} ${programme.version}), set den ${danishDate(asOf)}`;
  const dated = (owed: OwedVisit) => [
    `  ${owed.window.target}  ${owed.rule.code}${owed.rule.repeat ? ` #${owed.occurrence + 1}` : ""}  [${visitState(owed, asOf)}]${owed.provisional ? " foreløbigt" : ""}`,
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
