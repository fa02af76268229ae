import { expect, test } from "vitest";
import { orderStops } from "../../../src/domain/day-plan/order-stops.ts";
import type { DayFrame, StopToOrder } from "../../../src/domain/day-plan/stop-to-order.ts";
import {
  ANYWHERE,
  UNKNOWN,
  aDayFrame,
  aStop,
  at,
  clock,
  minutesNorth,
} from "../../support/a-day-of-stops.ts";

const LUNCH = {
  earliestMinute: at("11:30"),
  latestStartMinute: at("12:30"),
  durationMinutes: 30,
};

test.each<{
  name: string;
  stops: readonly StopToOrder[];
  frame?: Partial<DayFrame>;
  told: string;
}>([
  { name: "nothing to do", stops: [], told: "08:00 home 08:00" },
  {
    name: "nothing but lunch",
    stops: [],
    frame: { lunch: LUNCH },
    told: "08:00, lunch 11:30 home 12:00; waiting 210",
  },
  {
    name: "one stop on her way, home again",
    stops: [aStop("a", { place: minutesNorth(10) })],
    told: "08:00, a 08:10 home 08:50; travel 20",
  },
  {
    name: "waiting for an agreed minute",
    stops: [aStop("a", { place: minutesNorth(10), startsAtMinute: at("09:00") })],
    told: "08:00, a 09:00 home 09:40; travel 20, waiting 50",
  },
  {
    name: "the gap before an agreed minute used",
    stops: [
      aStop("agreed", { place: minutesNorth(10), startsAtMinute: at("09:00") }),
      aStop("any time", { place: minutesNorth(5) }),
    ],
    told: "08:00, any time 08:05, agreed 09:00 home 09:40; travel 20, waiting 20",
  },
  {
    name: "agreed before the working day starts: an early start, in time for it",
    stops: [aStop("a", { place: minutesNorth(10), startsAtMinute: at("07:30") })],
    told: "07:20, a 07:30 home 08:10; travel 20",
  },
  {
    name: "agreed as the working day starts: an early start, in time for it",
    stops: [aStop("a", { place: minutesNorth(10), startsAtMinute: at("08:00") })],
    told: "07:50, a 08:00 home 08:40; travel 20",
  },
  {
    name: "the first of two agreed minutes alone decides about an early start",
    stops: [
      aStop("a", { startsAtMinute: at("08:00") }),
      aStop("b", { place: minutesNorth(60), startsAtMinute: at("08:30") }),
    ],
    told: "08:00, a 08:00, b 09:30 home 11:00; travel 120, late 60",
  },
  {
    name: "agreed a little after midnight: no start on the day before",
    stops: [aStop("a", { place: minutesNorth(10), startsAtMinute: at("00:05") })],
    told: "00:00, a 00:10 home 00:50; travel 20, late 5",
  },
  {
    name: "two agreed for the same minute",
    stops: [
      aStop("a", { startsAtMinute: at("09:00") }),
      aStop("b", { startsAtMinute: at("09:00"), durationMinutes: 20 }),
    ],
    told: "08:00, b 09:00, a 09:20 home 09:50; waiting 60, late 20",
  },
  {
    name: "a family after the working day: home late",
    stops: [aStop("a", { place: minutesNorth(10), startsAtMinute: at("15:15") })],
    told: "08:00, a 15:15 home 15:55; travel 20, waiting 425, late 25",
  },
  {
    name: "a telephone contact from where she is",
    stops: [
      aStop("call", { place: ANYWHERE, startsAtMinute: at("09:00") }),
      aStop("visit", { place: minutesNorth(20), startsAtMinute: at("08:30") }),
    ],
    told: "08:00, visit 08:30, call 09:00 home 09:50; travel 40, waiting 10",
  },
  {
    name: "a place that nobody tells",
    stops: [aStop("protected", { place: UNKNOWN })],
    told: "08:00, protected 08:15 home 09:00; travel 30",
  },
  {
    name: "a telephone contact from a base that nobody knows",
    stops: [aStop("call", { place: ANYWHERE })],
    frame: { base: UNKNOWN },
    told: "08:00, call 08:00 home 08:30",
  },
  {
    name: "a visit from a base that nobody knows",
    stops: [aStop("protected", { place: UNKNOWN })],
    frame: { base: UNKNOWN },
    told: "08:00, protected 08:15 home 09:00; travel 30",
  },
  {
    name: "lunch in the gap rather than after it",
    stops: [
      aStop("a", { startsAtMinute: at("11:00") }),
      aStop("b", { startsAtMinute: at("12:00") }),
    ],
    frame: { lunch: LUNCH },
    told: "08:00, a 11:00, lunch 11:30, b 12:00 home 12:30; waiting 180",
  },
  {
    name: "a late lunch rather than a later family",
    stops: [
      aStop("a", { startsAtMinute: at("11:00"), durationMinutes: 60 }),
      aStop("b", { startsAtMinute: at("12:00"), durationMinutes: 40 }),
    ],
    frame: { lunch: LUNCH },
    told: "08:00, a 11:00, b 12:00, lunch 12:40 home 13:10; waiting 180, late 10",
  },
  {
    name: "less travel where late minutes and waiting are the same",
    stops: [
      aStop("far", { place: minutesNorth(19.9) }),
      aStop("near", { place: minutesNorth(10) }),
      aStop("agreed", { place: minutesNorth(29.8), startsAtMinute: at("12:00") }),
    ],
    told: "08:00, near 08:10, far 08:50, agreed 12:00 home 13:00; travel 60, waiting 150",
  },
  {
    name: "of orders as good as each other the one by id, what has no minute first",
    stops: [
      aStop("b", { place: ANYWHERE }),
      aStop("c", { place: ANYWHERE, startsAtMinute: at("10:00") }),
      aStop("a", { place: ANYWHERE }),
    ],
    told: "08:00, a 08:00, b 08:30, c 10:00 home 10:30; waiting 60",
  },
  {
    name: "of orders as good as each other the one by id, though another ends elsewhere",
    stops: [
      aStop("a", { durationMinutes: 68 }),
      aStop("b", { place: minutesNorth(9), durationMinutes: 79 }),
      aStop("c", { durationMinutes: 68 }),
      aStop("call", { place: ANYWHERE, startsAtMinute: at("11:50"), durationMinutes: 72 }),
    ],
    frame: { base: ANYWHERE, lunch: { ...LUNCH, latestStartMinute: at("13:00") } },
    told: "08:00, a 08:00, c 09:08, b 10:25, call 11:50, lunch 13:02 home 13:32; travel 9, waiting 6, late 2",
  },
])("a day has $name", ({ stops, frame = {}, told }) => {
  expect(toldOf(stops, aDayFrame(frame))).toBe(told);
});

test("a stop tells its way, when she comes, and how long she waits", () => {
  const stop = aStop("a", { place: minutesNorth(10), startsAtMinute: at("08:30") });
  expect(orderStops([stop], aDayFrame()).stops).toEqual([
    {
      id: "a",
      travelMinutes: 10,
      travelMethod: "straightLine",
      arrivesAtMinute: at("08:10"),
      startsAtMinute: at("08:30"),
      endsAtMinute: at("09:00"),
      waitingMinutes: 20,
      lateMinutes: 0,
    },
  ]);
});

/** A day in one line: when she leaves, each stop and lunch as it starts, when she is home, and what it comes to. */
function toldOf(stops: readonly StopToOrder[], frame: DayFrame): string {
  const day = orderStops(stops, frame);
  const lunch = day.lunch === undefined ? [] : [{ ...day.lunch, id: "lunch" }];
  const parts = [...day.stops, ...lunch].sort(
    (one, other) => one.startsAtMinute - other.startsAtMinute,
  );
  const totals = [
    ["travel", day.travelMinutes],
    ["waiting", day.waitingMinutes],
    ["late", day.lateMinutes],
  ] as const;
  const sums = totals.filter(([, minutes]) => minutes > 0).map((total) => total.join(" "));
  const starts = parts.map(({ id, startsAtMinute }) => `, ${id} ${clock(startsAtMinute)}`);
  return [
    `${clock(day.leavesBaseAtMinute)}${starts.join("")} home ${clock(day.returnsToBaseAtMinute)}`,
    ...(sums.length === 0 ? [] : [sums.join(", ")]),
  ].join("; ");
}
