import { invariant } from "../../../domain/invariant.ts";
import { ANCHOR_FACTS, type ChildLog } from "../../../domain/registration/child-log.ts";
import type { ChildOnRecord } from "../../../domain/registration/child-on-record.ts";
import { explainInFull } from "../../../domain/visits/full-explanation.ts";
import type { ScheduleOnRecord, VisitOnRecord } from "../../../domain/visits/schedule-on-record.ts";
import { whyNot } from "../../../domain/visits/why-not.ts";
import { civilDateOf } from "../../../domain/time/civil-date.ts";
import { fromExplanation, fromWhyNot } from "../visits/explanation.ts";

/** Why a visit of the documented schedule exists, and what somebody made of it. */
export function anExplanation(
  visit: VisitOnRecord,
  { id, facts, recordedAt }: ChildOnRecord,
  { programme }: ScheduleOnRecord,
  newId: () => string,
) {
  const said = { author: "a-journal", source: "birthLetter", recordedAt };
  const anchors = Object.values(ANCHOR_FACTS).map((fact) => ({ ...said, fact, on: facts[fact] }));
  const log: ChildLog = { anchors, facts: [], versions: [], programmes: [] };
  const agreed = { author: "a-coordinator", at: new Date("2026-03-02T08:00:00Z"), id: newId() };
  return fromExplanation({
    visit,
    child: id,
    programme: { id: programme.id, version: programme.version },
    ...explainInFull(visit, log),
    decided: [{ code: "agreed", on: civilDateOf("2026-03-06"), reason: undefined, ...agreed }],
  });
}

/** Why the first rule of the documented schedule that gives no visit gives none. */
export function aWhyNot(schedule: ScheduleOnRecord) {
  const { undecided, waiting, notDue } = schedule;
  const [without] = [...undecided, ...notDue, ...waiting];
  invariant(without !== undefined, "a rule of the example gives no visit");
  const day = civilDateOf("2026-03-02");
  const never = () => undefined;
  const known = { of: () => schedule.programme };
  const answer = whyNot(schedule, without.rule.code, [], never, day, known, undefined);
  invariant(answer !== undefined, "the example has that rule");
  return fromWhyNot(answer);
}
