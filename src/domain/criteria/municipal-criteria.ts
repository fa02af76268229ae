import { CRITERIA, type Criterion, criteriaWith } from "./catalogue.ts";
import { type Condition, factsIn } from "./condition.ts";
import type { CutOffs } from "./cut-offs.ts";
import { isScore } from "./instruments.ts";

/** What a municipality makes of the criteria: its own beside the shipped ones, and which of all it does not go by. */
export interface MunicipalCriteria {
  readonly own: readonly Criterion[];
  /** Codes of shipped and own ones. */
  readonly off: readonly string[];
}

export const AS_SHIPPED: MunicipalCriteria = { own: [], off: [] };

/** A criterion as it stands in one municipality. */
export interface ListedCriterion extends Criterion {
  readonly isActive: boolean;
  readonly isOwn: boolean;
}

/** The shipped criteria with the municipality's cut-offs, then its own, which say what they say. */
export function listedCriteria(
  cutOffs: CutOffs,
  { own, off }: MunicipalCriteria,
): readonly ListedCriterion[] {
  const listed = (isOwn: boolean) => (criterion: Criterion) => ({
    ...criterion,
    isActive: !off.includes(criterion.code),
    isOwn,
  });
  return [...criteriaWith(cutOffs).map(listed(false)), ...own.map(listed(true))];
}

/** When a child is considered again at 1½ and at 3½ years, as the municipality goes by it. */
export function carriedConditions(
  cutOffs: CutOffs,
  municipal: MunicipalCriteria,
): readonly Condition[] {
  return listedCriteria(cutOffs, municipal)
    .filter(({ carried, isActive }) => carried && isActive)
    .map(({ when }) => when);
}

export function isShippedCriterion(code: string): boolean {
  return CRITERIA.some((criterion) => criterion.code === code);
}

/** With a criterion gone by, or not. */
export function withActive(
  municipal: MunicipalCriteria,
  code: string,
  isActive: boolean,
): MunicipalCriteria {
  const others = municipal.off.filter((each) => each !== code);
  return { ...municipal, off: isActive ? others : [...others, code].sort() };
}

/** What a municipality says of a criterion of its own; that a nurse confirms what a score proposes is not its to say. */
export type OwnCriterion = Omit<Criterion, "confirmedBy">;

/** What a person has written down of missed visits asks a person to follow up: it is a criterion for nothing else. */
const MISSED_VISITS = "repeated-missed-visits";

export function readsMissedVisits({ when }: Pick<OwnCriterion, "when">): boolean {
  return factsIn(when).includes(MISSED_VISITS);
}

/** With a criterion of the municipality's own, in the place of the one before of the same code. */
export function withOwn(municipal: MunicipalCriteria, said: OwnCriterion): MunicipalCriteria {
  const { own } = municipal;
  const needsNurse = factsIn(said.when).some(isScore);
  const criterion: Criterion = { ...said, ...(needsNurse && { confirmedBy: "nurse" as const }) };
  const isThere = own.some(({ code }) => code === criterion.code);
  return {
    ...municipal,
    own: isThere
      ? own.map((each) => (each.code === criterion.code ? criterion : each))
      : [...own, criterion],
  };
}
