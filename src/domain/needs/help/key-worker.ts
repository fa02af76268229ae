import { type Level, isJointEffort } from "./level.ts";
import type { CivilDate } from "../../time/civil-date.ts";

/** Whose key worker is no health visitor, and is known by name alone. */
export const OTHER_KEY_WORKERS = ["social-worker", "daycare", "family-therapist", "other"] as const;
export type OtherKeyWorker = (typeof OTHER_KEY_WORKERS)[number];

/** Who holds the threads of a child's help together: one of the health visitors, or somebody else by name. */
export type KeyWorker =
  | { readonly role: "health-visitor"; readonly healthVisitor: string }
  | { readonly role: OtherKeyWorker; readonly name: string };

/** What was said of a child's key worker once: from then on it is this one, or nobody. */
export interface KeyWorkerSaid {
  /** The first is 1. */
  readonly version: number;
  readonly keyWorker: KeyWorker | undefined;
  readonly since: CivilDate;
  readonly reason: string;
  readonly author: string;
  readonly recordedAt: Date;
}

/** One who was the key worker, from a day until the next one began or nobody followed. */
export interface FormerKeyWorker extends KeyWorkerSaid {
  readonly keyWorker: KeyWorker;
  readonly until: CivilDate;
  /** Why it ended: the reason of who came after. */
  readonly endedFor: string;
  readonly endedBy: string;
}

export interface KeyWorkerHistory {
  readonly present: (KeyWorkerSaid & { readonly keyWorker: KeyWorker }) | undefined;
  /** The last one first. */
  readonly former: readonly FormerKeyWorker[];
}

/** All that was said, in the order in which it was, as who is the key worker now and who were. */
export function keyWorkerHistory(said: readonly KeyWorkerSaid[]): KeyWorkerHistory {
  const former = said.flatMap((each, place): readonly FormerKeyWorker[] => {
    const next = said[place + 1];
    if (each.keyWorker === undefined || next === undefined) return [];
    const { since: until, reason: endedFor, author: endedBy } = next;
    return [{ ...each, keyWorker: each.keyWorker, until, endedFor, endedBy }];
  });
  const last = said.at(-1);
  const present = last?.keyWorker && { ...last, keyWorker: last.keyWorker };
  return { present, former: former.toReversed() };
}

export interface ToldKeyWorker {
  readonly keyWorker: KeyWorker | undefined;
  readonly since: CivilDate;
  readonly reason: string;
}

/** What stands against a key worker's beginning or end, by the field that it is about. */
export type KeyWorkerFault =
  | { readonly field: "since"; readonly code: "onInTheFuture" | "daysOutOfOrder" }
  | { readonly field: "keyWorker"; readonly code: "noKeyWorker" | "keyWorkerNeeded" };

/** All that does: it is said once it is so, one follows the other, who is not there is not ended, and a joint effort is never without one. */
export function keyWorkerFaults(
  { keyWorker, since }: Omit<ToldKeyWorker, "reason">,
  said: readonly KeyWorkerSaid[],
  level: Level | undefined,
  today: CivilDate,
): readonly KeyWorkerFault[] {
  const last = said.at(-1);
  const faults: KeyWorkerFault[] = [];
  if (since > today) faults.push({ field: "since", code: "onInTheFuture" });
  if (last !== undefined && since < last.since) {
    faults.push({ field: "since", code: "daysOutOfOrder" });
  }
  if (keyWorker === undefined && last?.keyWorker === undefined) {
    faults.push({ field: "keyWorker", code: "noKeyWorker" });
  } else if (keyWorker === undefined && isJointEffort(level)) {
    faults.push({ field: "keyWorker", code: "keyWorkerNeeded" });
  }
  return faults;
}
