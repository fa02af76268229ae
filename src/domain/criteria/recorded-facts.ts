import type { CivilDate } from "../time/civil-date.ts";

/** What a fact can say; null withdraws it: it is unknown again. */
export type FactValue = boolean | number | string | null;

/** What a professional recorded, counting from a day. */
export interface RecordedFact {
  readonly fact: string;
  readonly value: FactValue;
  readonly on: CivilDate;
  /** The last day on which it counts; after it nobody has recorded it. */
  readonly until?: CivilDate | undefined;
}

export type RecordedFactsByName = ReadonlyMap<string, RecordedFact>;

const NONE: RecordedFactsByName = new Map();

/** Of each name the recorded fact that counts on a day: the latest `on` not after it, of equal ones the last listed. One that has ended counts no more, and none before it counts again. */
export function countingFacts(
  recorded: readonly RecordedFact[],
  day: CivilDate,
): RecordedFactsByName {
  if (recorded.length === 0) return NONE;
  const counting = new Map<string, RecordedFact>();
  for (const fact of recorded) {
    if (fact.on > day) continue;
    const other = counting.get(fact.fact);
    if (other === undefined || fact.on >= other.on) counting.set(fact.fact, fact);
  }
  for (const [name, { until }] of counting) {
    if (until !== undefined && until < day) counting.delete(name);
  }
  return counting;
}
