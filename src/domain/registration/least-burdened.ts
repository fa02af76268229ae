import { orderOf } from "../order-of.ts";

/** A health visitor, and how many open families she follows. */
export interface Follower {
  readonly id: string;
  readonly openFamilies: number;
}

/** Who takes a new family, of its district's health visitors: whoever follows the fewest open ones, of several the first by id. */
export function leastBurdened(followers: readonly Follower[]): string | undefined {
  const [least] = followers.toSorted(
    (one, other) => one.openFamilies - other.openFamilies || orderOf(one.id, other.id),
  );
  return least?.id;
}
