import {
  type Workload,
  type WorkloadBeside,
  type WorkloadCell,
  totalOf,
} from "../visits/what-if/workload.ts";
import { isSmall } from "./small-counts.ts";

/** A workload as it is shown; undefined would tell of few visits. */
export interface ShownWorkloads {
  readonly cells: readonly (Pick<WorkloadCell, "month" | "district" | "competences"> & {
    readonly load: WorkloadBeside | undefined;
  })[];
  readonly total: ShownBeside | undefined;
}

/** Of a total the hours may be left out alone: beside its visits they could say how many of them ask for what. */
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
 * total is not shown. Hours tell cells apart by what their visits ask for, so the total has its hours only where the
 * same holds of the cells of each competence by themselves.
 */
export function hideSmallWorkloads(
  cells: readonly WorkloadCell[],
  total: WorkloadBeside,
): ShownWorkloads {
  const hidden = new Set(cells.filter(tellsOfFew));
  const alike = [...Map.groupBy(cells, ({ competences }) => competences.join("\n")).values()];
  for (const among of [...alike, cells]) hideAmong(among, hidden);
  const isTotalHidden = tellsOfFew(total) || isReckoned(cells, hidden);
  const isWithHours = !alike.some((among) => isReckoned(among, hidden));
  return {
    cells: cells.map((cell) => ({ ...cell, load: hidden.has(cell) ? undefined : cell })),
    total: isTotalHidden ? undefined : shownTotal(total, isWithHours),
  };
}

/** Hides the smallest others of these cells too, until what is hidden of them cannot be reckoned from their sum. */
function hideAmong(cells: readonly WorkloadCell[], hidden: Set<WorkloadCell>): void {
  const largest = cells
    .filter((cell) => !hidden.has(cell))
    .toSorted((one, other) => visitsOf(other) - visitsOf(one));
  while (isReckoned(cells, hidden)) {
    const smallest = largest.pop();
    if (smallest === undefined) return;
    hidden.add(smallest);
  }
}

/** Whether the sum of all these cells would tell of the hidden ones. */
function isReckoned(cells: readonly WorkloadCell[], hidden: ReadonlySet<WorkloadCell>): boolean {
  const left = cells.filter((cell) => hidden.has(cell));
  return left.length === 1 || tellsOfFew(totalOf(left));
}

function tellsOfFew({ now, instead }: WorkloadBeside): boolean {
  const difference = Math.abs(instead.visits - now.visits);
  return isSmall(now.visits) || isSmall(instead.visits) || isSmall(difference);
}

function visitsOf({ now, instead }: WorkloadBeside): number {
  return now.visits + instead.visits;
}

function shownTotal({ now, instead }: WorkloadBeside, isWithHours: boolean): ShownBeside {
  const shown = ({ visits, minutes }: Workload) => {
    return { visits, minutes: isWithHours ? minutes : undefined };
  };
  return { now: shown(now), instead: shown(instead) };
}
