import { expect, test } from "vitest";
import { civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { correctedBirth, gestationalDaysAtBirth } from "../../../src/domain/time/corrected-age.ts";
import { dayNumber } from "../../support/day-number.ts";

test.each([
  { name: "on the due date", due: "2026-03-02", stated: undefined, days: 280 },
  { name: "18 days early", due: "2026-03-20", stated: undefined, days: 262 },
  { name: "ten days late", due: "2026-02-20", stated: undefined, days: 290 },
  { name: "stated, without a due date", due: undefined, stated: 262, days: 262 },
  { name: "stated otherwise than the due date says", due: "2026-03-20", stated: 240, days: 240 },
  { name: "stated as nothing at all", due: "2026-03-20", stated: 0, days: 0 },
  { name: "neither stated nor due", due: undefined, stated: undefined, days: undefined },
])("born $name is $days gestational days", ({ due, stated, days }) => {
  const dueDay = due === undefined ? undefined : dayNumber(due);
  expect(gestationalDaysAtBirth(dayNumber("2026-03-02"), stated, dueDay)).toBe(days);
});

test.each([
  { name: "at 40+0", gestationalDays: 280, countsAs: "2026-03-02" },
  { name: "at 42+0", gestationalDays: 294, countsAs: "2026-03-02" },
  { name: "at 37+0, the first day of term", gestationalDays: 259, countsAs: "2026-03-02" },
  { name: "at 36+6, the last day of preterm", gestationalDays: 258, countsAs: "2026-03-24" },
  { name: "at 30+0", gestationalDays: 210, countsAs: "2026-05-11" },
  { name: "who knows when", gestationalDays: undefined, countsAs: "2026-03-02" },
])("born $name, the birth of 2 March counts as $countsAs", ({ gestationalDays, countsAs }) => {
  expect(civilDateOfDay(correctedBirth(dayNumber("2026-03-02"), gestationalDays))).toBe(countsAs);
});
