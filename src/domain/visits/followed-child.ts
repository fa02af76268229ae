import type { ChildFacts } from "../criteria/child.ts";
import { type ChildEnding, endingOf } from "../registration/child-ending.ts";
import type { ChildOnRecord } from "../registration/child-on-record.ts";
import type { FollowedProgramme } from "../registration/followed-programme.ts";

/** Whose visits they are, as it was and as it is. */
export interface FollowedChild {
  readonly id: string;
  readonly facts: ChildFacts;
  readonly programmes: readonly FollowedProgramme[];
  /** Why it is followed no more: nothing is owed. */
  readonly ending: ChildEnding | undefined;
  /** Known to be born before this change. */
  readonly wasBorn: boolean;
}

/** A child as it now is, beside what it was before the change; undefined where it has just become known. */
export function followedChild(
  child: ChildOnRecord,
  before: ChildOnRecord | undefined,
): FollowedChild {
  const { id, facts, programmes } = child;
  const wasBorn = before?.facts.birthDate !== undefined;
  return { id, facts, programmes, ending: endingOf(child), wasBorn };
}
