import { type ProgrammeVersion, isPlannedAlike } from "../programme/programme.ts";
import type { VisitReason } from "../programme/reason.ts";
import type { OwedVisit } from "../programme/schedule.ts";
import { visitIdentity } from "../programme/visit-identity.ts";
import { type Window, isSameWindow } from "../programme/visit-window.ts";
import type { Standing } from "./standing.ts";
import { type Tension, type ToldTension, isKeptDespite, tensionOf } from "./tension.ts";

/** A visit on record. Open ones follow the plan; one that people have made something of stays as they left it. */
export interface ExistingVisit {
  readonly id: string;
  readonly rule: string;
  readonly occurrence: number;
  /** The version that it was last planned by. */
  readonly programme: ProgrammeVersion;
  readonly window: Window;
  readonly provisional: boolean;
  readonly feasible: boolean;
  readonly because: readonly VisitReason[];
  readonly standing?: Standing;
  /** Those that stand, and those that people chose to keep. */
  readonly tensions: readonly ToldTension[];
}

/** What would turn the visits on record into the visits that are owed. One moves when its window, its reasons or its programme do. */
export interface Reconciliation<Visit extends ExistingVisit = ExistingVisit> {
  readonly add: readonly OwedVisit[];
  readonly move: readonly { readonly existing: Visit; readonly owed: OwedVisit }[];
  readonly withdraw: readonly Visit[];
  readonly leave: readonly Visit[];
  readonly tensions: readonly Tension[];
}

/** Compares by (rule, occurrence), never by date. A visit with a standing is left, whatever the plan says. */
export function reconcile<Visit extends ExistingVisit>(
  owed: readonly OwedVisit[],
  existing: readonly Visit[],
): Reconciliation<Visit> {
  const unmatched = new Map(owed.map((visit) => [visitIdentity(visit), visit]));
  const move: { existing: Visit; owed: OwedVisit }[] = [];
  const withdraw: Visit[] = [];
  const leave: Visit[] = [];
  const tensions: Tension[] = [];
  for (const visit of existing) {
    const key = visitIdentity(visit);
    const match = unmatched.get(key);
    unmatched.delete(key);
    if (visit.standing !== undefined) {
      const tension = tensionOf(visit, visit.standing, match);
      if (tension !== undefined && !isKeptDespite(tension, visit.tensions)) {
        tensions.push(tension);
      }
      if (tension === undefined && match !== undefined && isAgreedAnew(visit)) {
        move.push({ existing: visit, owed: match });
      } else leave.push(visit);
    } else if (match === undefined) withdraw.push(visit);
    else if (isSamePlan(visit, match)) leave.push(visit);
    else move.push({ existing: visit, owed: match });
  }
  return { add: [...unmatched.values()], move, withdraw, leave, tensions };
}

/** In tension until now, and on another day since: it was agreed by the plan as it is. */
function isAgreedAnew({ standing, tensions }: ExistingVisit): boolean {
  if (standing?.kind !== "booked") return false;
  return tensions.some(({ isKept, on }) => !isKept && on !== standing.on);
}

function isSamePlan(visit: ExistingVisit, owed: OwedVisit): boolean {
  return (
    isSameWindow(visit.window, owed.window) &&
    visit.provisional === owed.provisional &&
    visit.feasible === owed.feasible &&
    isPlannedAlike(visit.programme, owed.rule) &&
    JSON.stringify(visit.because) === JSON.stringify(owed.because)
  );
}
