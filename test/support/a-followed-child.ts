import type { ChildFacts } from "../../src/domain/criteria/child.ts";
import { NO_CLOSING_DAYS } from "../../src/domain/time/visiting-days.ts";
import { followPlan } from "../../src/domain/visits/follow-plan.ts";
import type { FollowedChild } from "../../src/domain/visits/followed-child.ts";
import type { StoredVisit } from "../../src/domain/visits/stored-visit.ts";
import { aChild, day } from "./a-child.ts";
import { aProgramme, alone } from "./a-programme.ts";
import { newIds } from "./a-stored-visit.ts";

export const BORN: Partial<ChildFacts> = { birthDate: day("2026-03-02") };
export const UNBORN: Partial<ChildFacts> = { dueDate: day("2026-03-02") };

interface Following {
  readonly child?: Partial<FollowedChild>;
  readonly stored?: readonly StoredVisit[];
  readonly programme?: ReturnType<typeof aProgramme>;
  readonly on?: string;
}

/** What a child's visits become, by a programme of one visit for everyone but for what a test says. */
export function follow(facts: Partial<ChildFacts>, { child = {}, ...other }: Following = {}) {
  const { stored = [], programme = aProgramme({}), on = "2026-03-03" } = other;
  const followed = {
    id: "a-child",
    facts: aChild(facts),
    programmes: [],
    ending: undefined,
    wasBorn: false,
    ...child,
  };
  const programmes = alone(programme);
  const follows = followPlan(followed, stored, programmes, NO_CLOSING_DAYS, day(on), newIds());
  if (!follows.ok) throw new Error(`refused: ${follows.refusal.kind}`);
  const { visits, changes } = follows.value;
  return { visits, changes, kinds: changes.map(({ kind, visit }) => `${kind} ${visit.id}`) };
}
