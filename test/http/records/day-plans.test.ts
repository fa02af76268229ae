import { afterAll, describe, expect, test } from "vitest";
import { orderStops } from "../../../src/domain/day-plan/order-stops.ts";
import type { StopToOrder } from "../../../src/domain/day-plan/stop-to-order.ts";
import { aDay, aHome, beginnings, FRIDAY, WORKS } from "../../support/a-day-plan.ts";
import { clock } from "../../support/a-day-of-stops.ts";
import { aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { bodyOf, changes } from "../../support/on-record.ts";
import { seededChance } from "../../support/seeded-chance.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const administrator = municipality.as("administrator");

const CENTRE = { postalCode: "8464", latitude: 56.18, longitude: 9.99 };
const centres = { postalCodeCentres: [CENTRE] };
bodyOf(await changes(administrator, "PUT", "/v1/settings", centres));

const at = (address: object) => ({ mother: aMother({ address }) });
const BASE = { kind: "at" as const, ...WORKS.base.coordinates };

describe("stops stand in the best order", () => {
  test.each([1, 2, 3])("as ordering what is known orders them, chance %i", async (seed) => {
    const chance = seededChance(seed);
    const lunch = { earliest: "11:00", latest: "12:30", durationMinutes: 30 };
    const { family, agrees, plan } = await aDay(municipality, { lunch });
    const toOrder: StopToOrder[] = [];
    for (let place = 0; place < 5; place++) {
      const home = aHome((chance.below(200) - 100) / 1000, (chance.below(200) - 100) / 1000);
      const { visit } = await family(at(home));
      const agreedMinute = place < 2 ? 540 + place * 180 + 5 * chance.below(12) : undefined;
      const durationMinutes = 20 + 5 * chance.below(9);
      const time = agreedMinute === undefined ? null : clock(agreedMinute);
      const { id } = await agrees([visit("postpartum")], { time, durationMinutes });
      const lives = { kind: "at" as const, ...home.coordinates };
      toOrder.push({ id, place: lives, startsAtMinute: agreedMinute, durationMinutes });
    }
    const { stops, ...shown } = await plan();
    const toDo = toOrder.reduce((sum, stop) => sum + stop.durationMinutes, 0);
    const goesOn = toOrder.some((stop) => (stop.startsAtMinute ?? 0) >= 750);
    const taken = { earliestMinute: 660, latestStartMinute: 750, durationMinutes: 30 };
    const best = orderStops(toOrder, {
      startsAtMinute: 480,
      endsAtMinute: 930,
      base: BASE,
      lunch: toDo < 240 && !goesOn ? undefined : taken,
    });
    const instant = (minute: number) => `${FRIDAY}T${clock(minute)}:00+01:00`;
    expect(stops.map((stop) => stop.appointment)).toEqual(best.stops.map(({ id }) => id));
    expect(stops).toMatchObject(
      best.stops.map((stop) => ({
        travelMinutes: stop.travelMinutes,
        travelMethod: "straightLine",
        placeFrom: "address",
        arrivesAt: instant(stop.arrivesAtMinute),
        beginsAt: instant(stop.startsAtMinute),
        leavesAt: instant(stop.endsAtMinute),
        waitingMinutes: stop.waitingMinutes,
        lateMinutes: stop.lateMinutes,
      })),
    );
    expect(shown).toMatchObject({
      order: "optimal",
      leavesBaseAt: instant(best.leavesBaseAtMinute),
      returnsToBaseAt: instant(best.returnsToBaseAtMinute),
      travelMinutes: best.travelMinutes,
      waitingMinutes: best.waitingMinutes,
      lateMinutes: best.lateMinutes,
      emptyBecause: null,
    });
  });

  test("an appointment of which only the day is agreed goes where it fits", async () => {
    const { family, agrees, plan } = await aDay(municipality);
    const far = aHome(0.2);
    const [morning, noon, dayOnly] = [
      await family(at(far)),
      await family(at(aHome(0))),
      await family(at(far)),
    ];
    const first = await agrees([morning.visit("postpartum")], { time: "09:00" });
    const last = await agrees([noon.visit("postpartum")], { time: "12:00" });
    const between = await agrees([dayOnly.visit("postpartum")]);
    const shown = await plan();
    expect(beginnings(shown)).toEqual([
      `09:00 ${first.id}`,
      `09:30 ${between.id}`,
      `12:00 ${last.id}`,
    ]);
    expect(shown.stops[1]).toMatchObject({ startsAt: null, endsAt: null, travelMinutes: 0 });
    expect(shown.stops[0]).toMatchObject({ startsAt: first.startsAt, endsAt: first.endsAt });
  });

  test("more than twelve are in a good order, and it is said that it may not be the best", async () => {
    const { family, agrees, plan } = await aDay(municipality);
    const { visit } = await family({ children: Array.from({ length: 4 }, () => aBornChild()) });
    const rules = ["postpartum", "establishment", "two-months"];
    const visits = rules.flatMap((rule) => [0, 1, 2, 3].map((place) => visit(rule, place)));
    for (const id of visits) await agrees([id], { durationMinutes: 20 });
    expect((await plan()).order).toBe("optimal");
    await agrees([visit("four-months")]);
    const shown = await plan();
    expect([shown.order, shown.stops.length]).toEqual(["good", 13]);
  });
});

describe("where a stop is, and the way to it", () => {
  test.each([
    { name: "its own coordinates", address: aHome(0.05), said: ["address", "straightLine", 10] },
    {
      name: "the middle of its postal code",
      address: aHome(0, 0, { postalCode: "8464", coordinates: null }),
      said: ["postalCodeCentre", "straightLine", 20],
    },
    {
      name: "a postal code of which nothing is known",
      address: aHome(0, 0, { postalCode: "9990", coordinates: null }),
      said: ["unknown", "assumed", 15],
    },
    { name: "nowhere: no home is on record", address: undefined, said: ["unknown", "assumed", 15] },
  ])("at home, by $name", async ({ address, said }) => {
    const { family, agrees, plan } = await aDay(municipality);
    const { visit } = await family({ mother: aMother({ address }) });
    await agrees([visit("postpartum")], { time: "10:00" });
    const { stops, baseFrom } = await plan();
    const { placeFrom, travelMethod, travelMinutes, place } = stops[0] ?? {};
    expect([placeFrom, travelMethod, travelMinutes]).toEqual(said);
    expect(baseFrom).toBe("address");
    expect(place?.street).toBe(address?.street);
  });

  test.each([
    { modality: "phone", said: ["nowhere", "none", 0] },
    { modality: "video", said: ["nowhere", "none", 0] },
    { modality: "clinic", said: ["base", "straightLine", 0] },
    { modality: "group", said: ["base", "straightLine", 0] },
    { modality: "daycare", said: ["unknown", "assumed", 15] },
  ])("by $modality the home is not told", async ({ modality, said }) => {
    const { family, agrees, plan } = await aDay(municipality);
    const { visit } = await family(at(aHome(0.1)));
    await agrees([visit("postpartum")], { time: "10:00", modality });
    const [stop] = (await plan()).stops;
    expect([stop?.placeFrom, stop?.travelMethod, stop?.travelMinutes]).toEqual(said);
    expect(stop?.place).toBeNull();
    expect(stop?.protected).toBe(false);
  });

  test("the base is where its coordinates say, or its postal code's middle, or unknown", async () => {
    for (const [base, from, travelMinutes] of [
      [WORKS.base, "address", 20],
      [{ postalCode: "8464" }, "postalCodeCentre", 0],
      [{ postalCode: "9990" }, "unknown", 15],
      [null, "unknown", 15],
    ] as const) {
      const { family, agrees, plan } = await aDay(municipality, { base });
      const { latitude, longitude } = CENTRE;
      const home = aHome(0, 0, { coordinates: { latitude, longitude } });
      await agrees([(await family(at(home))).visit("postpartum")], { time: "10:00" });
      const shown = await plan();
      expect([shown.baseFrom, shown.stops[0]?.travelMinutes]).toEqual([from, travelMinutes]);
    }
  });

  test("twins are visited at once, and twice at their home without a way between", async () => {
    const twins = { children: [aBornChild(), aBornChild({ name: "Storm Æblegren" })] };
    const { family, agrees, plan } = await aDay(municipality);
    const { visit, children } = await family({ ...at(aHome(0.1)), ...twins });
    const both = await agrees([visit("postpartum", 0), visit("postpartum", 1)], { time: "09:00" });
    const [first] = (await plan()).stops;
    expect(first?.visits.map(({ about }) => about.id).toSorted()).toEqual(children.toSorted());
    await agrees([visit("establishment", 0)], { time: "09:30", durationMinutes: 30 });
    await agrees([visit("establishment", 1)], { time: "10:00", durationMinutes: 30 });
    const { stops, travelMinutes } = await plan();
    expect(stops[0]?.appointment).toBe(both.id);
    expect(stops.map((stop) => stop.travelMinutes)).toEqual([20, 0, 0]);
    expect(travelMinutes).toBe(40);
  });
});

describe("the day around the stops", () => {
  test("working hours that are split start with the first and end with the last", async () => {
    const [hours] = WORKS.workingHours;
    const split = [
      { ...hours, startsAt: "09:00", endsAt: "11:00" },
      { ...hours, startsAt: "13:00", endsAt: "15:00" },
    ];
    const { family, agrees, plan } = await aDay(municipality, { workingHours: split });
    await agrees([(await family(at(aHome(0.05)))).visit("postpartum")]);
    const shown = await plan();
    expect(shown.workingHours).toEqual([
      { startsAt: `${FRIDAY}T09:00:00+01:00`, endsAt: `${FRIDAY}T11:00:00+01:00` },
      { startsAt: `${FRIDAY}T13:00:00+01:00`, endsAt: `${FRIDAY}T15:00:00+01:00` },
    ]);
    expect(shown.leavesBaseAt).toBe(`${FRIDAY}T09:00:00+01:00`);
    expect(shown.stops[0]?.beginsAt).toBe(`${FRIDAY}T09:10:00+01:00`);
    expect(shown.returnsToBaseAt).toBe(`${FRIDAY}T09:50:00+01:00`);
  });

  test("without any on record she leaves at eight, and what ends after four is late", async () => {
    const { family, agrees, plan } = await aDay(municipality, { workingHours: [] });
    await agrees([(await family(at(aHome(0)))).visit("postpartum")]);
    expect(await plan()).toMatchObject({
      workingHours: [],
      leavesBaseAt: `${FRIDAY}T08:00:00+01:00`,
    });
    await agrees([(await family(at(aHome(0)))).visit("postpartum")], { time: "15:40" });
    expect((await plan()).lateMinutes).toBe(10);
  });

  test("on the day that clocks change minutes are counted by the clock on the wall", async () => {
    const { family, agrees, plan } = await aDay(municipality);
    const sunday = "2026-03-29";
    const { visit } = await family(at(aHome(0)));
    await agrees([visit("two-months")], { date: sunday, time: "09:00" });
    const { stops, leavesBaseAt } = await plan(sunday);
    expect(leavesBaseAt).toBe(`${sunday}T08:00:00+02:00`);
    expect(stops[0]?.beginsAt).toBe(`${sunday}T09:00:00+02:00`);
  });

  const LUNCH = { earliest: "11:00", latest: "12:00", durationMinutes: 30 };

  test.each([
    { name: "a day of less than four hours has none", lunch: LUNCH, minutes: 239, at: null },
    { name: "a day of four hours has one", lunch: LUNCH, minutes: 240, at: "12:00" },
    { name: "whoever has none recorded has none", lunch: null, minutes: 300, at: null },
  ])("lunch: $name", async ({ lunch, minutes, at: taken }) => {
    const { family, agrees, plan } = await aDay(municipality, { lunch });
    const [one, other] = [await family(at(aHome(0))), await family(at(aHome(0)))];
    await agrees([one.visit("postpartum")], { time: "08:00", durationMinutes: 120 });
    await agrees([other.visit("postpartum")], {
      time: "10:00",
      durationMinutes: Math.min(minutes - 120, 120),
    });
    if (minutes > 240) {
      const third = await family(at(aHome(0)));
      await agrees([third.visit("postpartum")], { time: "13:00", durationMinutes: minutes - 240 });
    }
    const { lunch: shown } = await plan();
    expect(shown?.startsAt.slice(11, 16) ?? null).toBe(taken);
    if (taken !== null) expect(shown?.endsAt).toBe(`${FRIDAY}T12:30:00+01:00`);
  });

  test("lunch: a short day that goes on after it has one", async () => {
    const { family, agrees, plan } = await aDay(municipality, { lunch: LUNCH });
    await agrees([(await family(at(aHome(0)))).visit("postpartum")], { time: "12:00" });
    expect((await plan()).lunch?.startsAt).toBe(`${FRIDAY}T11:00:00+01:00`);
  });
});
