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

/** A child as somebody tells of it. */
interface BornChild {
  readonly identifiers: readonly Identifier[];
  readonly birthDate: CivilDate | undefined;
  /** It is on record, and no other. */
  readonly isKnown: boolean;
}

/** Refuses children whom nobody knows, and who are perhaps one of the same mother's others that was stopped: of the days of its pregnancy, and told apart by no number. */
export function mayBeStopped(
  told: readonly BornChild[],
  others: readonly ChildOnRecord[],
): MayBeStopped | undefined {
  const children = told.flatMap((child, place) =>
    !child.isKnown && others.some((other) => mayBe(child, other)) ? [place] : [],
  );
  return children.length === 0 ? undefined : { kind: "mayBeStopped", children };
}

function mayBe(told: BornChild, { stopped, facts, identifiers }: ChildOnRecord): boolean {
  const { birthDate } = told;
  if (stopped === undefined || birthDate === undefined) return false;
  const isOfItsDays = fitsPregnancy(birthDate, facts.birthDate ?? facts.dueDate);
  return isOfItsDays && !areToldApart(told.identifiers, identifiers);
}
