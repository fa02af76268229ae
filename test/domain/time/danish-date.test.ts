import { expect, test } from "vitest";
import { civilDateOf } from "../../../src/domain/time/civil-date.ts";
import { danishDate, danishSpan, danishWeekday } from "../../../src/domain/time/danish-date.ts";

test.each([
  { date: "2026-01-01", danish: "torsdag den 1. januar 2026" },
  { date: "2026-02-28", danish: "lørdag den 28. februar 2026" },
  { date: "2026-03-02", danish: "mandag den 2. marts 2026" },
  { date: "2026-04-28", danish: "tirsdag den 28. april 2026" },
  { date: "2026-05-13", danish: "onsdag den 13. maj 2026" },
  { date: "2026-06-05", danish: "fredag den 5. juni 2026" },
  { date: "2026-07-19", danish: "søndag den 19. juli 2026" },
  { date: "2026-08-31", danish: "mandag den 31. august 2026" },
  { date: "2026-09-09", danish: "onsdag den 9. september 2026" },
  { date: "2026-10-10", danish: "lørdag den 10. oktober 2026" },
  { date: "2026-11-11", danish: "onsdag den 11. november 2026" },
  { date: "1999-12-31", danish: "fredag den 31. december 1999" },
])("$date reads $danish", ({ date, danish }) => {
  const day = civilDateOf(date);
  expect(`${danishWeekday(day)} den ${danishDate(day)}`).toBe(danish);
});

test.each([
  { name: "one day", from: "2026-03-06", to: "2026-03-06", danish: "6. marts 2026" },
  { name: "one month", from: "2026-03-06", to: "2026-03-07", danish: "6.–7. marts 2026" },
  { name: "two months", from: "2026-04-20", to: "2026-06-02", danish: "20. april–2. juni 2026" },
  {
    name: "two years",
    from: "2026-12-30",
    to: "2027-01-02",
    danish: "30. december 2026–2. januar 2027",
  },
  {
    name: "one month of two years",
    from: "2026-03-06",
    to: "2027-03-07",
    danish: "6. marts 2026–7. marts 2027",
  },
])("the days of $name: $danish", ({ from, to, danish }) => {
  expect(danishSpan(civilDateOf(from), civilDateOf(to))).toBe(danish);
});
