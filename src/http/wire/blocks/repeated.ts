import type { ProblemCodeName } from "../../problems/problem-codes.ts";
import type { NameFault } from "./across-fields.ts";

/** A rule across a list: names every item after the first that is the same as one before, or has the same in a field. */
export function nameRepeated(code: ProblemCodeName, field?: string) {
  return (items: readonly unknown[], fault: NameFault): void => {
    const seen = new Set<unknown>();
    for (const [place, item] of items.entries()) {
      const named: unknown = field === undefined ? item : Reflect.get(Object(item), field);
      if (named === undefined) continue;
      if (seen.has(named)) fault(code, place, ...(field === undefined ? [] : [field]));
      seen.add(named);
    }
  };
}
