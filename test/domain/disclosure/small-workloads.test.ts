import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hideSmallWorkloads } from "../../../src/domain/disclosure/small-workloads.ts";
import { type WorkloadCell, totalOf } from "../../../src/domain/visits/what-if/workload.ts";

const HOUR = 60;

/** So many visits of an hour now, and instead. */
function aCell(now: number, instead = now, ...competences: readonly string[]): WorkloadCell {
  const of = (visits: number) => ({ visits, minutes: visits * HOUR });
  const where = { month: "2026-12", district: "hammel" };
  return { ...where, competences, now: of(now), instead: of(instead) };
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

  test("no total of few visits more", () => {
    expect(hide(aCell(10, 20), aCell(20, 12)).total).toBeUndefined();
  });

  test("the hours of a total where those that are left out ask for the same", () => {
    expect(hide(aCell(3), aCell(30), aCell(40))).toMatchObject({
      total: [73, 73],
      minutes: 73 * HOUR,
    });
  });

  test("the hours too where as much is left out of each competence", () => {
    const { cells, minutes } = hide(
      aCell(3),
      aCell(30),
      aCell(40),
      aCell(2, 2, "sleep"),
      aCell(9, 9, "sleep"),
    );
    expect([cells.map((load) => load !== undefined), minutes]).toEqual([
      [false, false, true, false, false],
      84 * HOUR,
    ]);
  });

  test("no hours where a lone cell of a competence is left out: they would say how many visits it has", () => {
    expect(hide(aCell(3), aCell(30), aCell(40), aCell(2, 2, "sleep"))).toMatchObject({
      total: [75, 75],
      minutes: undefined,
    });
  });
});

test("what can be reckoned from what is told is the sum of two cells at least, and of few visits neither", () => {
  const anyVisits = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));
  const anyCompetence = fc.constantFrom([], ["sleep"]);
  const anyCell = fc
    .tuple(anyVisits, anyVisits, anyCompetence)
    .map(([now, instead, competences]) => aCell(now, instead, ...competences));
  const tellsOfFew = (visits: number) => Math.abs(visits) > 0 && Math.abs(visits) < 5;
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 8 }), (cells) => {
      const { cells: shown, total, minutes } = hide(...cells);
      for (const [now = 0, instead = 0] of shown.filter((load) => load !== undefined)) {
        expect([now, instead, instead - now].some(tellsOfFew)).toBe(false);
      }
      const left = cells.filter((_, place) => shown[place] === undefined);
      const alike = [...Map.groupBy(left, ({ competences }) => competences.join()).values()];
      const reckoned = total === undefined ? [] : minutes === undefined ? [left] : [left, ...alike];
      for (const rest of reckoned.filter(({ length }) => length > 0)) {
        const { now, instead } = totalOf(rest);
        const visits = [now.visits, instead.visits, instead.visits - now.visits];
        expect([rest.length > 1, visits.some(tellsOfFew)]).toEqual([true, false]);
      }
    }),
    { numRuns: import.meta.env.MODE === "full" ? 20_000 : 2_000 },
  );
});
