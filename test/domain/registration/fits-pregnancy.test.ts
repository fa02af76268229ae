import { expect, test } from "vitest";
import { fitsPregnancy } from "../../../src/domain/registration/fits-pregnancy.ts";
import { addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { day } from "../../support/a-child.ts";
import { dayNumber } from "../../support/day-number.ts";

const DUE = "2026-03-20";

test.each([
  { days: -201, fits: false },
  { days: -200, fits: true },
  { days: 0, fits: true },
  { days: 60, fits: true },
  { days: 61, fits: false },
])("a birth $days days after the due date can be the end of the pregnancy: $fits", (birth) => {
  const bornOn = civilDateOfDay(addDays(dayNumber(DUE), birth.days));
  expect(fitsPregnancy(bornOn, day(DUE))).toBe(birth.fits);
});

test("of a pregnancy with no due date any birth can be the end", () => {
  expect(fitsPregnancy(day(DUE), undefined)).toBe(true);
});
