import { expect, test } from "vitest";
import { byWindow } from "../../../src/domain/programme/schedule-order.ts";
import { aSchedule } from "../../support/a-plan.ts";
import { DAYCARE, HOLDS, KNOWN, NEEDS, OPEN } from "../../support/kinds-of-rules.ts";

const window = (earliest: string, target: string, latest: string) => ({
  window: { earliest, target, latest },
});

test("visits go by earliest, latest, and code by code point", () => {
  const { visits } = aSchedule(
    {},
    { code: "z-first", ...window("P1D", "P8D", "P20D") },
    { code: "ab", ...window("P2D", "P3D", "P9D") },
    { code: "a-c", ...window("P2D", "P8D", "P9D") },
    { code: "a1", ...window("P2D", "P8D", "P8D") },
    { code: "weekly", repeat: "FREQ=DAILY;COUNT=2;INTERVAL=7", ...window("P0D", "P0D", "P0D") },
  );
  expect(visits.map(({ rule, occurrence }) => `${rule.code} ${occurrence}`)).toEqual([
    "weekly 0",
    "z-first 0",
    "a1 0",
    "a-c 0",
    "ab 0",
    "weekly 1",
  ]);
});

test("of occurrences with one window, as a record may have them, the lower number goes first", () => {
  const [visit] = aSchedule({}, {}).visits;
  const turned = [2, 0, 1].flatMap((occurrence) =>
    visit === undefined ? [] : { ...visit, occurrence },
  );
  expect(turned.sort(byWindow).map(({ occurrence }) => occurrence)).toEqual([0, 1, 2]);
});

test("the other lists follow the programme", () => {
  const schedule = aSchedule(
    { facts: KNOWN },
    { code: "z", ...NEEDS, ...HOLDS },
    { code: "y", ...OPEN },
    { code: "x", ...DAYCARE },
    { code: "w", ...NEEDS },
    { code: "d", ...NEEDS },
    { code: "c", ...DAYCARE },
    { code: "b", ...OPEN },
    { code: "a", ...NEEDS, ...HOLDS, ...window("P1D", "P1D", "P1D") },
  );
  const { visits: _, ...others } = schedule;
  const codes = Object.values(others).map((list) => list.map(({ rule }) => rule.code));
  expect(codes).toEqual([
    ["z", "a"],
    ["y", "b"],
    ["x", "c"],
    ["w", "d"],
  ]);
});
