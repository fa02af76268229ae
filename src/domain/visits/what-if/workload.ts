import { orderOf } from "../../order-of.ts";
import type { Rule } from "../../programme/programme.ts";
import type { VisitAhead } from "./visits-ahead.ts";

/** So many visits, and the minutes that their rules count. */
export interface Workload {
  readonly visits: number;
  readonly minutes: number;
}

export interface WorkloadBeside {
  readonly now: Workload;
  readonly instead: Workload;
}

/** One month's visits in one district that ask for the same competences. */
export interface WorkloadCell extends WorkloadBeside {
  /** As `2026-09`. */
  readonly month: string;
  readonly district: string | undefined;
  readonly competences: readonly string[];
}

type Side = keyof WorkloadBeside;

/** Counts visits month by month, district by district and competence by competence, on two sides. */
export interface WorkloadCount {
  readonly add: (side: Side, district: string | undefined, visits: readonly VisitAhead[]) => void;
  /** By month, district (the untold last) and competences. */
  readonly cells: () => readonly WorkloadCell[];
}

interface Counting {
  readonly month: string;
  readonly district: string | undefined;
  readonly competences: readonly string[];
  readonly now: { visits: number; minutes: number };
  readonly instead: { visits: number; minutes: number };
}

const MONTH_LENGTH = "2026-09".length;

export function countWorkload(): WorkloadCount {
  const byDistrict = new Map<string | undefined, Map<string, Counting>>();
  const namesOf = new Map<Rule, string>();
  return {
    add: (side, district, visits) => {
      const counted = byDistrict.get(district) ?? new Map<string, Counting>();
      byDistrict.set(district, counted);
      for (const { rule, on } of visits) {
        const month = on.slice(0, MONTH_LENGTH);
        const competences = namesOf.get(rule) ?? nameOf(rule);
        namesOf.set(rule, competences);
        const key = month + competences;
        let cell = counted.get(key);
        if (cell === undefined) {
          cell = { month, district, competences: sorted(rule), now: nothing(), instead: nothing() };
          counted.set(key, cell);
        }
        cell[side].visits++;
        cell[side].minutes += rule.durationMinutes;
      }
    },
    cells: () =>
      [...byDistrict.values()]
        .flatMap((counted) => [...counted.values()])
        .sort(
          (one, other) =>
            orderOf(one.month, other.month) ||
            Number(one.district === undefined) - Number(other.district === undefined) ||
            orderOf(one.district ?? "", other.district ?? "") ||
            orderOf(one.competences.join("\n"), other.competences.join("\n")),
        ),
  };
}

export function totalOf(cells: readonly WorkloadCell[]): WorkloadBeside {
  const sum = (side: Side): Workload => ({
    visits: cells.reduce((total, cell) => total + cell[side].visits, 0),
    minutes: cells.reduce((total, cell) => total + cell[side].minutes, 0),
  });
  return { now: sum("now"), instead: sum("instead") };
}

function nameOf(rule: Rule): string {
  return ["", ...sorted(rule)].join("\n");
}

function sorted({ competences }: Rule): readonly string[] {
  return competences.length < 2 ? competences : competences.toSorted();
}

function nothing() {
  return { visits: 0, minutes: 0 };
}
