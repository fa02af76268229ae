import { expect, test } from "vitest";
import { countedUntil, reportPeriod, yearsOf } from "../../../src/domain/reports/report-period.ts";
import { day } from "../../support/a-child.ts";

const asked = (from: string | undefined, until: string | undefined) =>
  reportPeriod(
    {
      from: from === undefined ? from : day(from),
      until: until === undefined ? until : day(until),
    },
    day("2026-11-22"),
  );

test.each([
  { name: "nothing", from: undefined, until: undefined, months: ["2025-11-01", "2026-10-31"] },
  {
    name: "one day",
    from: "2026-02-10",
    until: "2026-02-10",
    months: ["2026-02-01", "2026-02-28"],
  },
  {
    name: "the first day",
    from: "2026-08-31",
    until: undefined,
    months: ["2026-08-01", "2026-10-31"],
  },
  {
    name: "the last day",
    from: undefined,
    until: "2024-02-01",
    months: ["2023-03-01", "2024-02-29"],
  },
  {
    name: "a first day in this month",
    from: "2026-11-02",
    until: undefined,
    months: ["2026-11-01", "2026-11-30"],
  },
])("who says $name is told of whole months", ({ from, until, months }) => {
  const period = asked(from, until);
  expect([period.from, period.until]).toEqual(months);
});

test("a month is counted once it is over", () => {
  expect(countedUntil(asked("2026-01-01", "2026-12-31"))).toBe("2026-10-31");
  expect(countedUntil(asked("2026-01-01", "2026-02-28"))).toBe("2026-02-28");
});

test("the years that a period touches are counted as far as they are over", () => {
  expect(yearsOf(asked("2025-11-01", "2026-02-28"))).toEqual({
    from: "2025-01-01",
    until: "2026-10-31",
  });
  expect(yearsOf(asked("2024-05-01", "2024-06-30"))).toEqual({
    from: "2024-01-01",
    until: "2024-12-31",
  });
});
