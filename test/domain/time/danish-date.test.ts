import { expect, test } from "vitest";
import { civilDateOf } from "../../../src/domain/time/civil-date.ts";
import { danishDate, danishWeekday } from "../../../src/domain/time/danish-date.ts";

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
