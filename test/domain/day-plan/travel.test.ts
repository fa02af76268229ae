import { expect, test } from "vitest";
import { type Place, travelBetween } from "../../../src/domain/day-plan/travel.ts";
import { ANYWHERE, UNKNOWN } from "../../support/a-day-of-stops.ts";

const HAMMEL: Place = { kind: "at", latitude: 56.25, longitude: 9.86 };

// By hand: a degree of the great circle is 111.19 km, by road 144.55 km, at 45 km/h 192.7 minutes.
test.each<{ name: string; from: Place; to: Place; minutes: number }>([
  { name: "to the same coordinates", from: HAMMEL, to: { ...HAMMEL }, minutes: 0 },
  {
    name: "to next door, rounded up",
    from: HAMMEL,
    to: { ...HAMMEL, latitude: 56.2501 },
    minutes: 1,
  },
  {
    name: "a degree to the north",
    from: HAMMEL,
    to: { ...HAMMEL, latitude: 57.25 },
    minutes: 193,
  },
  {
    name: "a degree to the east at 60° north, where it is half as long",
    from: { kind: "at", latitude: 60, longitude: 10 },
    to: { kind: "at", latitude: 60, longitude: 11 },
    minutes: 97,
  },
])("the way $name is $minutes minutes there and back", ({ from, to, minutes }) => {
  expect(travelBetween(from, to)).toEqual({ minutes, method: "straightLine" });
  expect(travelBetween(to, from)).toEqual({ minutes, method: "straightLine" });
});

test.each<{ name: string; other: Place }>([
  { name: "a known place", other: HAMMEL },
  { name: "another unknown place", other: UNKNOWN },
])("between an unknown place and $name a way is assumed", ({ other }) => {
  expect(travelBetween(UNKNOWN, other)).toEqual({ minutes: 15, method: "assumed" });
  expect(travelBetween(other, UNKNOWN)).toEqual({ minutes: 15, method: "assumed" });
});

test.each<{ name: string; other: Place }>([
  { name: "a known place", other: HAMMEL },
  { name: "an unknown place", other: UNKNOWN },
  { name: "anywhere else", other: ANYWHERE },
])("what is done anywhere needs no way from $name", ({ other }) => {
  expect(travelBetween(ANYWHERE, other)).toEqual({ minutes: 0, method: "none" });
  expect(travelBetween(other, ANYWHERE)).toEqual({ minutes: 0, method: "none" });
});
