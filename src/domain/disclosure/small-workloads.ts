import type { Workload, WorkloadBeside, WorkloadCell } from "../visits/what-if/workload.ts";
import { isSmall } from "./small-counts.ts";

/** A workload as it is shown; undefined would tell of few visits. */
export interface ShownWorkloads {
  readonly cells: readonly (Pick<WorkloadCell, "month" | "district" | "competences"> & {
    readonly load: WorkloadBeside | undefined;
  })[];
  readonly total: ShownBeside | undefined;
}

/** The hours of a total are left out where a cell is: beside its visits they would say what those last. */
export type ShownBeside = Readonly<
  Record<keyof WorkloadBeside, { readonly visits: number; readonly minutes: number | undefined }>
>;

/** Everything, for whoever sees the families anyway. */
export function allWorkloads(
  cells: readonly WorkloadCell[],
  total: WorkloadBeside,
): ShownWorkloads {
  return { cells: cells.map((cell) => ({ ...cell, load: cell })), total };
}

/**
 * A workload without the cells of few visits, now, instead or in the difference. What is left of the total when all
 * that is shown is taken from it is the sum of two cells at least, and of few visits neither; where it cannot be, the
 * total is not shown.
 */
export function hideSmallWorkloads(
  cells: readonly WorkloadCell[],
  total: WorkloadBeside,
): ShownWorkloads {
  const hidden = new Set(cells.filter(tellsOfFew));
  const largest = cells
    .filter((cell) => !hidden.has(cell))
    .toSorted((one, other) => visitsOf(other) - visitsOf(one));
  const tells = () => hidden.size === 1 || tellsOfFew(sumOf(hidden));
  while (tells()) {
    const smallest = largest.pop();
    if (smallest === undefined) break;
    hidden.add(smallest);
  }
  return {
    cells: cells.map((cell) => ({ ...cell, load: hidden.has(cell) ? undefined : cell })),
    total: tells() ? undefined : withoutHours(total, hidden.size > 0),
  };
}

function tellsOfFew({ now, instead }: WorkloadBeside): boolean {
  const difference = Math.abs(instead.visits - now.visits);
  return isSmall(now.visits) || isSmall(instead.visits) || isSmall(difference);
}

function visitsOf({ now, instead }: WorkloadBeside): number {
  return now.visits + instead.visits;
}

function sumOf(cells: Iterable<WorkloadBeside>): WorkloadBeside {
  const sum = { now: { visits: 0, minutes: 0 }, instead: { visits: 0, minutes: 0 } };
  for (const { now, instead } of cells) {
    sum.now.visits += now.visits;
    sum.instead.visits += instead.visits;
  }
  return sum;
}

function withoutHours({ now, instead }: WorkloadBeside, isLeftOut: boolean): ShownBeside {
  const shown = ({ visits, minutes }: Workload) => {
    return { visits, minutes: isLeftOut ? undefined : minutes };
  };
  return { now: shown(now), instead: shown(instead) };
}
