import type { CivilDate } from "../time/civil-date.ts";
import type { ChildOnRecord } from "./child-on-record.ts";
import { fitsPregnancy } from "./fits-pregnancy.ts";
import type { Identifier } from "./identifier.ts";
import { areToldApart } from "./match-children.ts";

/** Somebody tells of a child that may be one that was stopped: whether it is, and which of twins lives, is for a person to say. */
export interface MayBeStopped {
  readonly kind: "mayBeStopped";
  /** Places among the children that were told of. */
  readonly children: readonly number[];
}

interface BornChild {
  readonly identifiers: readonly Identifier[];
  readonly birthDate: CivilDate | undefined;
}

/** Whether a child of the same mother is perhaps this one that was stopped: of the days of its pregnancy, and told apart by no number. */
export function mayBeStopped(told: BornChild, { stopped, facts, identifiers }: ChildOnRecord) {
  const { birthDate } = told;
  if (stopped === undefined || birthDate === undefined) return false;
  const isOfItsDays = fitsPregnancy(birthDate, facts.birthDate ?? facts.dueDate);
  return isOfItsDays && !areToldApart(told.identifiers, identifiers);
}
