import type { ChildFacts } from "../../src/domain/criteria/child.ts";
import type { FactValue, RecordedFact } from "../../src/domain/criteria/recorded-facts.ts";
import { type CivilDate, civilDateOf } from "../../src/domain/time/civil-date.ts";

/** A child of whom nothing is known but what a test says. */
export function aChild(known: Partial<ChildFacts> = {}): ChildFacts {
  return {
    birthDate: undefined,
    dueDate: undefined,
    gestationalAgeDays: undefined,
    firstTimeParents: undefined,
    bornTogether: undefined,
    birthWeightGrams: undefined,
    dischargedOn: undefined,
    daycareStart: undefined,
    kindergartenStart: undefined,
    arrivedOn: undefined,
    recordedFacts: [],
    ...known,
  };
}

export function aFact(fact: string, value: FactValue, on: string): RecordedFact {
  return { fact, value, on: day(on) };
}

export function day(text: string): CivilDate {
  return civilDateOf(text);
}
