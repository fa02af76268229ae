import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hideSmallWorkloads } from "../../../src/domain/disclosure/small-workloads.ts";
import { type WorkloadCell, totalOf } from "../../../src/domain/visits/what-if/workload.ts";

const HOUR = 60;

/** So many visits of an hour now, and instead. */
function aCell(now: number, instead = now, month = "2026-12"): WorkloadCell {
  const of = (visits: number) => ({ visits, minutes: visits * HOUR });
  return { month, district: "hammel", competences: [], now: of(now), instead: of(instead) };
}

const hide = (...cells: readonly WorkloadCell[]) => {
  const shown = hideSmallWorkloads(cells, totalOf(cells));
  return {
    cells: shown.cells.map(({ load }) => load && [load.now.visits, load.instead.visits]),
    total: shown.total && [shown.total.now.visits, shown.total.instead.visits],
    minutes: shown.total?.now.minutes,
  };
};

describe("who sees no family is told", () => {
  test("a workload without small cells whole", () => {
    expect(hide(aCell(8), aCell(5, 10))).toEqual({
      cells: [
        [8, 8],
        [5, 10],
      ],
      total: [13, 18],
      minutes: 13 * HOUR,
    });
  });

  test.each([
    { name: "few visits now", cell: aCell(4, 20) },
    { name: "few visits instead", cell: aCell(20, 1) },
    { name: "few visits more", cell: aCell(20, 24) },
    { name: "few visits less", cell: aCell(20, 18) },
  ])("no cell of $name, nor the smallest other, which with the total would tell it", ({ cell }) => {
    expect(hide(cell, aCell(30, 40), aCell(10, 20), aCell(50, 60)).cells).toEqual([
      undefined,
      [30, 40],
      undefined,
      [50, 60],
    ]);
  });

  test("no total where every cell is small", () => {
    expect(hide(aCell(1), aCell(2)).total).toBeUndefined();
  });

  test("no hours of a total where a cell is left out: they would say what those visits last", () => {
    const { total, minutes } = hide(aCell(3), aCell(30), aCell(40));
    expect([total, minutes]).toEqual([[73, 73], undefined]);
  });
});

test("what can be reckoned from what is told is the sum of two cells at least, and of few visits neither", () => {
  const anyVisits = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));
  const anyCell = fc.tuple(anyVisits, anyVisits).map(([now, instead]) => aCell(now, instead));
  const tellsOfFew = (visits: number) => Math.abs(visits) > 0 && Math.abs(visits) < 5;
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 8 }), (cells) => {
      const { cells: shown, total } = hide(...cells);
      for (const [now = 0, instead = 0] of shown.filter((load) => load !== undefined)) {
        expect([now, instead, instead - now].some(tellsOfFew)).toBe(false);
      }
      const left = cells.filter((_, place) => shown[place] === undefined);
      if (total === undefined || left.length === 0) return;
      const { now, instead } = totalOf(left);
      const rest = [now.visits, instead.visits, instead.visits - now.visits];
      expect([left.length > 1, rest.some(tellsOfFew)]).toEqual([true, false]);
    }),
    { numRuns: import.meta.env.MODE === "full" ? 20_000 : 2_000 },
  );
});
