import type { ChildFacts } from "../../src/domain/criteria/child.ts";
import { type ChildToFollowUp, tasksOfChild } from "../../src/domain/follow-up/tasks-of-child.ts";
import { NO_HELP } from "../../src/domain/follow-up/help-tasks.ts";
import type { Task } from "../../src/domain/follow-up/task.ts";
import type { RuleDocument } from "../../src/domain/programme/programme-document.ts";
import type {
  BirthParticulars,
  ChildOnRecord,
} from "../../src/domain/registration/child-on-record.ts";
import type { CivilDate } from "../../src/domain/time/civil-date.ts";
import { NO_CLOSING_DAYS } from "../../src/domain/time/visiting-days.ts";
import { aChild, day } from "./a-child.ts";
import { alone, aProgramme } from "./a-programme.ts";

interface FollowedUp extends Partial<Omit<ChildToFollowUp, "child">> {
  readonly facts?: Partial<ChildFacts>;
  readonly particulars?: BirthParticulars;
  readonly withdrawnAt?: Date;
  readonly departedOn?: CivilDate;
  readonly stopped?: ChildOnRecord["stopped"];
  readonly rule?: Partial<RuleDocument>;
}

/** What there is to do on a day for a child born on 2 March 2026, by a programme of one visit, but for what a test says. */
export function tasksOn(on: string, followed: FollowedUp = {}): readonly Task[] {
  const { facts, particulars = {}, withdrawnAt, departedOn, stopped, rule = {}, ...of } = followed;
  const child = {
    id: "a-child",
    facts: aChild({ birthDate: day("2026-03-02"), ...facts }),
    particulars,
    programmes: [],
    withdrawnAt,
    departedOn,
    stopped,
    mergedInto: undefined,
    isCancelled: false,
  };
  return tasksOfChild(
    {
      child,
      isUnassigned: false,
      district: undefined,
      inForce: { plans: [], day: day(on) },
      visits: [],
      contactDays: [],
      concerns: [],
      handovers: [],
      help: NO_HELP,
      ...of,
    },
    alone(aProgramme(rule)),
    NO_CLOSING_DAYS,
    day(on),
  );
}

/** Their kinds alone. */
export function kindsOn(on: string, followed?: FollowedUp): readonly string[] {
  return tasksOn(on, followed).map(({ kind }) => kind);
}
