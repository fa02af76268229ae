import type { ChildFacts } from "../criteria/child.ts";
import { countingFacts } from "../criteria/recorded-facts.ts";
import type { BirthParticulars } from "../registration/child-on-record.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { VisitState } from "./visit-state.ts";

/** The recorded fact that says whether a child is admitted to a hospital. */
export const ADMITTED = "admitted";

/** A plan rests while its newborn is admitted; it is taken up when the discharge is known, and nothing is moved by it. */
export interface Pause {
  readonly since: CivilDate;
  readonly because: readonly [PauseReason];
}

export type PauseReason =
  | { readonly code: "fact"; readonly fact: string; readonly value: true; readonly on: CivilDate }
  | { readonly code: "notDischarged" };

/** Whether a child's plan rests on a day: what was recorded last counts, then what its birth letter says. */
export function pauseOn(
  {
    facts,
    particulars,
  }: {
    readonly facts: ChildFacts;
    readonly particulars: Pick<BirthParticulars, "discharge" | "transferredTo">;
  },
  day: CivilDate,
): Pause | undefined {
  const { birthDate, dischargedOn } = facts;
  if (birthDate === undefined || birthDate > day) return undefined;
  const isDischarged = dischargedOn !== undefined && dischargedOn <= day;
  const recorded = countingFacts(facts.recordedFacts, day).get(ADMITTED);
  if (recorded?.value === false) return undefined;
  if (recorded?.value === true) {
    const { on } = recorded;
    if (isDischarged && dischargedOn >= on) return undefined;
    return { since: on, because: [{ code: "fact", fact: ADMITTED, value: true, on }] };
  }
  const isAdmitted =
    particulars.discharge === "in-progress" || particulars.transferredTo !== undefined;
  if (!isAdmitted || isDischarged) return undefined;
  return { since: birthDate, because: [{ code: "notDischarged" }] };
}

const OPEN: ReadonlySet<VisitState> = new Set(["planned", "due", "overdue", "infeasible"]);

/** Whether nobody has made anything of a visit yet: a day agreed, a contact, a decision. */
export function isOpen(state: VisitState): boolean {
  return OPEN.has(state);
}

/** A pause holds back what nobody has made anything of; what is agreed stays agreed. */
export function isHeldBack(state: VisitState, pause: Pause | undefined): boolean {
  return pause !== undefined && isOpen(state);
}
