import { expect, test } from "vitest";
import { civilDateOf } from "../../../src/domain/time/civil-date.ts";
import { englishDate, englishSpan, englishWeekday } from "../../../src/domain/time/english-date.ts";

test.each([
  { date: "2026-01-01", english: "Thursday 1 January 2026" },
  { date: "2026-02-28", english: "Saturday 28 February 2026" },
  { date: "2026-03-02", english: "Monday 2 March 2026" },
  { date: "2026-04-28", english: "Tuesday 28 April 2026" },
  { date: "2026-05-13", english: "Wednesday 13 May 2026" },
  { date: "2026-06-05", english: "Friday 5 June 2026" },
  { date: "2026-07-19", english: "Sunday 19 July 2026" },
  { date: "2026-08-31", english: "Monday 31 August 2026" },
  { date: "2026-09-09", english: "Wednesday 9 September 2026" },
  { date: "2026-10-10", english: "Saturday 10 October 2026" },
  { date: "2026-11-11", english: "Wednesday 11 November 2026" },
  { date: "1999-12-31", english: "Friday 31 December 1999" },
])("$date reads $english", ({ date, english }) => {
  const day = civilDateOf(date);
  expect(`${englishWeekday(day)} ${englishDate(day)}`).toBe(english);
});

test.each([
  { name: "one day", from: "2026-03-06", to: "2026-03-06", english: "6 March 2026" },
  { name: "one month", from: "2026-03-06", to: "2026-03-07", english: "6–7 March 2026" },
  { name: "two months", from: "2026-04-20", to: "2026-06-02", english: "20 April–2 June 2026" },
  {
    name: "two years",
    from: "2026-12-30",
    to: "2027-01-02",
    english: "30 December 2026–2 January 2027",
  },
  {
    name: "one month of two years",
    from: "2026-03-06",
    to: "2027-03-07",
    english: "6 March 2026–7 March 2027",
  },
])("the days of $name: $english", ({ from, to, english }) => {
  expect(englishSpan(civilDateOf(from), civilDateOf(to))).toBe(english);
});
