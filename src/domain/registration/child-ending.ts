import type { CivilDate } from "../time/civil-date.ts";
import type { ChildOnRecord } from "./child-on-record.ts";

/** Why a child is followed no more; the first that holds counts. */
export const CHILD_ENDINGS = ["stopped", "merged", "registration-cancelled", "departed"] as const;
export type ChildEnding = (typeof CHILD_ENDINGS)[number];

/** Whoever has come back is followed again: of moving out and moving in, the later day counts, and of one day the moving in, since nobody is to be forgotten. */
export function endingOf(
  child: Pick<ChildOnRecord, "stopped" | "mergedInto" | "isCancelled" | "departedOn" | "facts">,
): ChildEnding | undefined {
  const { stopped, mergedInto, isCancelled, departedOn, facts } = child;
  if (stopped !== undefined) return "stopped";
  if (mergedInto !== undefined) return "merged";
  // Somebody has said that it came, under its number: a letter that knows it no more does not take that back.
  if (isCancelled && facts.arrivedOn === undefined) return "registration-cancelled";
  const isGone =
    departedOn !== undefined && (facts.arrivedOn === undefined || facts.arrivedOn < departedOn);
  return isGone ? "departed" : undefined;
}

/** A child that has moved out, of several times the last. */
export function departedChild(child: ChildOnRecord, on: CivilDate, now: Date): ChildOnRecord {
  const isKnown = child.departedOn !== undefined && child.departedOn >= on;
  return isKnown ? child : followedOrNot({ ...child, departedOn: on }, now);
}

/** A child with the moment since when it is followed no more, or without one if it is. */
export function followedOrNot(child: ChildOnRecord, now: Date): ChildOnRecord {
  const withdrawnAt = endingOf(child) === undefined ? undefined : (child.withdrawnAt ?? now);
  return { ...child, withdrawnAt };
}

/** A child as it was before anything ended. */
export function stillFollowed(child: ChildOnRecord): ChildOnRecord {
  return {
    ...child,
    stopped: undefined,
    mergedInto: undefined,
    isCancelled: false,
    departedOn: undefined,
    withdrawnAt: undefined,
  };
}
