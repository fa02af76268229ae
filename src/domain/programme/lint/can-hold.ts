import type { Comparison, Condition } from "../../criteria/condition.ts";
import { derivedValuesOf } from "../../criteria/derived-values.ts";
import type { FactValue } from "../../criteria/recorded-facts.ts";

/** Beyond so many ways to meet a condition nobody waits for an answer. Our own default. */
const WAYS_MAX = 2_000;

/** What one way to meet a condition asks of one fact. */
interface Demand {
  readonly is?: FactValue;
  readonly isNot: readonly FactValue[];
  readonly from?: Limit;
  readonly to?: Limit;
}

interface Limit {
  readonly value: number;
  readonly included: boolean;
}

type Way = ReadonlyMap<string, Demand>;

/** Whether any values of its facts meet a condition; undefined where there are too many ways to say so. Facts are taken to be free of each other. */
export function canHold(condition: Condition): boolean | undefined {
  const ways = waysTo(condition, true);
  return ways && ways.length > 0;
}

/** The ways in which a condition comes to hold, or to fail. */
function waysTo(condition: Condition, holds: boolean): readonly Way[] | undefined {
  if ("fact" in condition) {
    const demand = possible(condition, demandOf(condition, holds));
    return demand === undefined ? [] : [new Map([[condition.fact, demand]])];
  }
  if ("not" in condition) return waysTo(condition.not, !holds);
  const isEach = "all" in condition ? holds : !holds;
  const parts = "all" in condition ? condition.all : condition.any;
  let ways: readonly Way[] = isEach ? [new Map()] : [];
  for (const part of parts) {
    const own = waysTo(part, holds);
    if (own === undefined) return undefined;
    if (isEach && ways.length * own.length > WAYS_MAX) return undefined;
    ways = isEach
      ? ways.flatMap((one) => own.flatMap((other) => both(one, other) ?? []))
      : [...ways, ...own];
    if (ways.length > WAYS_MAX) return undefined;
  }
  return ways;
}

function demandOf(comparison: Comparison, holds: boolean): Demand {
  if ("is" in comparison) {
    return holds ? { is: comparison.is, isNot: [] } : { isNot: [comparison.is] };
  }
  if ("atLeast" in comparison) {
    const { atLeast: value } = comparison;
    const limit = { value, included: holds };
    return holds ? { isNot: [], from: limit } : { isNot: [], to: limit };
  }
  const limit = { value: comparison.atMost, included: holds };
  return holds ? { isNot: [], to: limit } : { isNot: [], from: limit };
}

/** A demand within the values that its fact can have; undefined where none of them meets it. */
function possible(comparison: Comparison, demand: Demand): Demand | undefined {
  const values = derivedValuesOf(comparison.fact);
  if (values === undefined) return demand;
  if (values !== "boolean") {
    const limit = (value: number) => ({ value, included: true });
    return join(demand, { isNot: [], from: limit(values.from), to: limit(values.to) });
  }
  if (!("is" in comparison)) return undefined;
  const { is } = demand;
  if (is === undefined && typeof comparison.is === "boolean") {
    return { is: !comparison.is, isNot: [] };
  }
  return is === undefined || typeof is === "boolean" ? demand : undefined;
}

function both(one: Way, other: Way): Way | undefined {
  const way = new Map(one);
  for (const [fact, demand] of other) {
    const former = way.get(fact);
    const joined = former === undefined ? demand : join(former, demand);
    if (joined === undefined) return undefined;
    way.set(fact, joined);
  }
  return way;
}

function join(one: Demand, other: Demand): Demand | undefined {
  if (one.is !== undefined && other.is !== undefined && one.is !== other.is) return undefined;
  const is = one.is ?? other.is;
  const isNot = [...one.isNot, ...other.isNot];
  const from = stricter(one.from, other.from, (a, b) => a > b);
  const to = stricter(one.to, other.to, (a, b) => a < b);
  const demand = {
    ...(is === undefined ? {} : { is }),
    isNot,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return isMet(demand) ? demand : undefined;
}

function stricter(
  one: Limit | undefined,
  other: Limit | undefined,
  isStricter: (one: number, other: number) => boolean,
): Limit | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.value === other.value) return one.included ? other : one;
  return isStricter(one.value, other.value) ? one : other;
}

/** Whether one value can be all of it. Between two limits there is always another number. */
function isMet({ is, isNot, from, to }: Demand): boolean {
  if (is !== undefined) return !isNot.includes(is) && isBetween(is, from, to);
  if (from === undefined || to === undefined || from.value < to.value) return true;
  return from.value === to.value && from.included && to.included && !isNot.includes(from.value);
}

function isBetween(value: FactValue, from: Limit | undefined, to: Limit | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (typeof value !== "number") return false;
  const isAbove =
    from === undefined || value > from.value || (from.included && value === from.value);
  return isAbove && (to === undefined || value < to.value || (to.included && value === to.value));
}
