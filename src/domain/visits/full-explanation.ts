import type { Evidence } from "../criteria/evidence.ts";
import type { FactValue } from "../criteria/recorded-facts.ts";
import type { Anchor, Clock, NamedAnchor, Rule } from "../programme/programme.ts";
import type { VisitReason } from "../programme/reason.ts";
import { type Window, countWindows } from "../programme/visit-window.ts";
import { ANCHOR_FACTS, type ChildLog, type Said } from "../registration/child-log.ts";
import { type CivilDate, civilDateOfDay, dayNumberOf } from "../time/civil-date.ts";
import type { VisitOnRecord } from "./schedule-on-record.ts";

/** A fact that a visit rests on; who said it is known only of what was recorded. */
export interface UsedFact {
  readonly fact: string;
  readonly value: FactValue;
  readonly on: CivilDate | undefined;
  readonly said: Said | undefined;
}

/** What a window was counted from, by which clock, and who said so. */
export interface CountedFrom {
  readonly anchor: Anchor;
  readonly on: CivilDate;
  readonly provisional: boolean;
  readonly clock: Clock;
  /** The day that the clock begins with: another one on the corrected clock. */
  readonly from: CivilDate;
  readonly said: Said | undefined;
}

/** An end of a window as it was counted, and where it was put. */
interface PlacedEnd {
  readonly counted: CivilDate;
  readonly placed: CivilDate;
}

export interface FullExplanation {
  readonly facts: readonly UsedFact[];
  readonly countedFrom: CountedFrom | undefined;
  readonly window: Readonly<Record<keyof Window, PlacedEnd>> | undefined;
}

/** What a visit's reasons rest on, each with who said it and when. */
export function explainInFull(
  { rule, because, occurrence, window }: VisitOnRecord,
  log: ChildLog,
): FullExplanation {
  const evidence = because.flatMap((reason) =>
    reason.code === "conditionHolds" ? reason.because : [],
  );
  const counted = because.find((reason) => reason.code === "countedFrom");
  const countedFrom = counted && saidOf(counted, log);
  return {
    facts: evidence
      .flatMap((fact) => [fact, ...(fact.because ?? [])])
      .map((fact) => usedFact(fact, log)),
    countedFrom,
    window: countedFrom && placedEnds(rule, occurrence, countedFrom.from, window),
  };
}

function usedFact({ fact, value, on }: Evidence, { facts }: ChildLog): UsedFact {
  const said = facts.findLast(
    (each) => each.fact === fact && each.on === on && each.value === value,
  );
  return { fact, value, on, said };
}

function saidOf(
  { anchor, on, provisional, because }: VisitReason & { readonly code: "countedFrom" },
  log: ChildLog,
): CountedFrom {
  const [corrected] = because;
  return {
    anchor,
    on,
    provisional,
    clock: corrected === undefined ? "chronological" : "corrected",
    from: corrected?.birthCountsAs ?? on,
    said: anchor.startsWith("fact:")
      ? log.facts.findLast((each) => `fact:${each.fact}` === anchor && each.on === on)
      : log.anchors.findLast(
          ({ fact, on: day }) =>
            fact === (provisional ? "dueDate" : ANCHOR_FACTS[anchor as NamedAnchor]) && day === on,
        ),
  };
}

function placedEnds(
  rule: Rule,
  occurrence: number,
  from: CivilDate,
  placed: Window,
): FullExplanation["window"] {
  const counted = countWindows(rule, dayNumberOf(from), occurrence + 1)[occurrence];
  if (counted === undefined) return undefined;
  const endOf = (end: keyof Window): PlacedEnd => ({
    counted: civilDateOfDay(counted[end]),
    placed: placed[end],
  });
  return { earliest: endOf("earliest"), target: endOf("target"), latest: endOf("latest") };
}
