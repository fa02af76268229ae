import { expect, test } from "vitest";
import { isWindowInOrder, isWithinReach } from "../../../src/domain/programme/window-order.ts";
import { parseDuration } from "../../../src/domain/time/duration.ts";

test.each([
  { name: "days in order", window: ["P7D", "P10D", "P14D"], inOrder: true },
  { name: "one day", window: ["P4D", "P4D", "P4D"], inOrder: true },
  { name: "weeks before an anchor", window: ["-P16W", "-P12W", "-P4W"], inOrder: true },
  { name: "round an anchor", window: ["-P2W", "P0D", "P2W"], inOrder: true },
  { name: "a target before the earliest", window: ["P7D", "P6D", "P14D"], inOrder: false },
  { name: "a target after the latest", window: ["P7D", "P15D", "P14D"], inOrder: false },
  { name: "both ends turned", window: ["P14D", "P10D", "P7D"], inOrder: false },
  { name: "31 days to a month, January's length", window: ["P31D", "P1M", "P31D"], inOrder: true },
  { name: "30 days after a month", window: ["P1M", "P30D", "P1M"], inOrder: false },
  { name: "two months of 60 days, in a leap year", window: ["P2M", "P60D", "P60D"], inOrder: true },
  { name: "a year of 366 days", window: ["P366D", "P1Y", "P366D"], inOrder: true },
  { name: "a year of 365 days", window: ["P1Y", "P365D", "P1Y"], inOrder: false },
])("$name, counted from 2024-01-01, stand in order: $inOrder", ({ window, inOrder }) => {
  const [earliest, target, latest] = window.map(durationOf);
  if (earliest === undefined || target === undefined || latest === undefined) throw new Error();
  expect(isWindowInOrder({ earliest, target, latest })).toBe(inOrder);
});

test.each([
  { text: "P100Y", within: true },
  { text: "P36525D", within: true },
  { text: "P36526D", within: false },
  { text: "-P36525D", within: true },
  { text: "-P36526D", within: false },
  { text: "P9999Y", within: false },
])("$text lies within a century: $within", ({ text, within }) => {
  expect(isWithinReach(durationOf(text))).toBe(within);
});

function durationOf(text: string) {
  const duration = parseDuration(text);
  if (duration === undefined) throw new Error(`${text} is no duration`);
  return duration;
}
