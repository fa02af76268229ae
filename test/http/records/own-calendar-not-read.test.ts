import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { accepted, refused } from "../../../src/domain/result.ts";
import { FRIDAY, readsPlan } from "../../support/a-day-plan.ts";
import { at, withTag } from "../../support/a-family-to-visit.ts";
import { aCalendar, anEvent } from "../../support/a-foreign-calendar.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { aSource } from "../../support/a-source.ts";
import {
  DENTIST,
  GIVEN_AT,
  URL_GIVEN,
  givesAddress,
  hour,
  nobodyElseIsDue,
  stateAt,
} from "../../support/an-own-calendar.ts";
import { eventsOf } from "../../support/events-of.ts";
import { bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const gives = (url?: string) => givesAddress(municipality, url);
let source = aSource(municipality);
beforeEach(async () => {
  source = aSource(municipality);
  await nobodyElseIsDue(municipality);
});
afterEach(() => {
  expect(source.failed).toEqual([]);
});

describe("a reading that fails", () => {
  test.each([
    { name: "nobody answers", answer: refused("notReached" as const), code: "notReached" },
    { name: "too slow", answer: refused("tooSlow" as const), code: "tooSlow" },
    { name: "too much", answer: refused("tooLarge" as const), code: "tooLarge" },
    {
      name: "inside the network",
      answer: refused("addressNotAllowed" as const),
      code: "addressNotAllowed",
    },
    { name: "not there", answer: accepted({ status: 404 }), code: "notThere" },
    { name: "gone", answer: accepted({ status: 410 }), code: "notThere" },
    { name: "a closed door", answer: accepted({ status: 401 }), code: "notLetIn" },
    { name: "sent elsewhere", answer: accepted({ status: 302 }), code: "sentElsewhere" },
    { name: "a fault", answer: accepted({ status: 503 }), code: "answeredWithFault" },
    {
      name: "unchanged since nothing",
      answer: accepted({ status: 304 }),
      code: "answeredWithFault",
    },
    { name: "a page", answer: accepted({ body: "<html></html>" }), code: "notACalendar" },
    {
      name: "a time that is none",
      answer: accepted({ body: aCalendar(...anEvent("DTSTART:20260230T080000Z")) }),
      code: "unreadableTime",
    },
    {
      name: "a zone that nobody knows",
      answer: accepted({ body: aCalendar(...anEvent("DTSTART;TZID=Kontoret:20260306T080000")) }),
      code: "unknownTimeZone",
    },
  ])("$name: $code, and what was read stands", async ({ answer, code }) => {
    source.offers({ body: DENTIST });
    const { state, busy } = await gives();
    await source.strikes(GIVEN_AT);
    source.answersBy(async () => answer);
    const { events } = await eventsOf(municipality, () => source.strikes("2026-03-03T11:30:00Z"));
    expect(await state()).toMatchObject({
      busySource: "address",
      busyReadAt: "2026-03-03T12:00:00+01:00",
      address: { nextReadAt: "2026-03-03T12:35:00+01:00" },
      failure: { code, at: "2026-03-03T12:30:00+01:00" },
    });
    expect(await busy()).toEqual(["06T08:00"]);
    expect(events).toEqual([]);
  });

  test("is tried later each time, until it goes well", async () => {
    const { state } = await gives();
    const next = async (moment: string) => {
      await source.strikes(moment);
      return (await state()).address?.nextReadAt?.slice(11, 16);
    };
    expect(await next("2026-03-03T11:00:00Z")).toBe("12:05");
    expect(await next("2026-03-03T11:05:00Z")).toBe("12:15");
    expect(await next("2026-03-03T11:15:00Z")).toBe("12:35");
    source.offers({ body: DENTIST });
    expect(await next("2026-03-03T11:35:00Z")).toBe("13:05");
    expect((await state()).failure).toBeNull();
    source.fails("tooSlow");
    expect(await next("2026-03-03T12:05:00Z")).toBe("13:10");
  });

  test("of one keeps none of the others waiting", async () => {
    const [one, other] = [
      await gives("https://slow.example/a"),
      await gives("https://quick.example/b"),
    ];
    source.answersBy(async ({ url }) =>
      url.includes("slow") ? refused("tooSlow") : accepted({ body: DENTIST }),
    );
    await source.strikes(GIVEN_AT);
    expect((await one.state()).failure?.code).toBe("tooSlow");
    expect(await other.busy()).toEqual(["06T08:00"]);
  });

  test("because its reader died is tried again after ten minutes", async () => {
    const { state } = await gives();
    const dies = new Error("the process died");
    source.answersBy(async () => {
      throw dies;
    });
    await source.strikes(GIVEN_AT);
    expect(source.failed.splice(0)).toEqual([dies]);
    await source.strikes("2026-03-03T11:09:59Z");
    expect(source.asked).toHaveLength(1);
    source.offers({ body: DENTIST });
    await source.strikes("2026-03-03T11:10:00Z");
    expect((await state()).busyReadAt).toBe("2026-03-03T12:10:00+01:00");
  });
});

test("two clocks that strike at once ask once", async () => {
  source.offers({ body: DENTIST });
  await gives();
  await Promise.all([source.strikes(GIVEN_AT), source.strikes(GIVEN_AT)]);
  expect(source.asked).toHaveLength(1);
});

test("twenty calendars are read in two strikes of the clock", async () => {
  source.offers({ body: aCalendar() });
  for (let place = 0; place < 20; place++) await gives(`https://calendar.example/${place}`);
  await source.strikes(GIVEN_AT);
  expect(source.asked).toHaveLength(16);
  await source.strikes(GIVEN_AT);
  expect(new Set(source.asked.map(({ url }) => url)).size).toBe(20);
  await source.strikes(GIVEN_AT);
  expect(source.asked).toHaveLength(20);
});

describe("an address that changes while it is read", () => {
  test("forgotten: nothing of it is kept", async () => {
    const { state, busy, forgets } = await gives();
    source.answersBy(async () => {
      bodyOf(await forgets());
      return accepted({ body: DENTIST });
    });
    await source.strikes(GIVEN_AT);
    expect(await busy()).toEqual([]);
    expect(await state()).toEqual({
      busySource: null,
      busyReadAt: null,
      address: null,
      failure: null,
    });
    await source.strikes("2026-03-05T11:00:00Z");
    expect(source.asked).toHaveLength(1);
  });

  test("another one given: that one is read next, and the first is not kept", async () => {
    const { path, busy } = await gives();
    source.answersBy(async ({ url }) => {
      if (url !== URL_GIVEN) return accepted({ body: aCalendar(...hour(9, 12)) });
      const body = { url: "https://calendar.example/another" };
      bodyOf(await withTag(coordinator, "PUT", `${path}/address`, body, stateAt));
      return accepted({ body: DENTIST });
    });
    await source.strikes(GIVEN_AT);
    expect(await busy()).not.toContain("06T08:00");
    await source.strikes("2026-03-03T11:00:01Z");
    expect(await busy()).toEqual(["09T12:00"]);
  });
});

describe("on the day plan", () => {
  test("a calendar that was not read for a day is told of, with why", async () => {
    source.offers({ body: DENTIST });
    const { healthVisitor } = await gives();
    await source.strikes(GIVEN_AT);
    source.fails("notReached");
    await source.strikes("2026-03-03T11:30:00Z");
    const warning = async (moment: string, date = FRIDAY) =>
      (await readsPlan(at(coordinator, moment), healthVisitor, date)).ownCalendarWarning;
    expect(await warning("2026-03-04T10:59:59Z")).toBeNull();
    expect(await warning("2026-03-04T11:00:00Z")).toEqual({
      code: "ownCalendarNotRead",
      explanation:
        "Sundhedsplejerskens egen kalender er ikke læst siden 3. marts 2026 kl. 12.00: optagne tider kan mangle.",
      busySource: "address",
      busyReadAt: "2026-03-03T12:00:00+01:00",
      failure: "notReached",
    });
    expect(await warning("2026-03-04T11:00:00Z", "2026-03-03"), "a day that is past").toBeNull();
    source.offers({ body: DENTIST });
    await source.strikes("2026-03-04T12:00:00Z");
    expect(await warning("2026-03-04T12:00:00Z")).toBeNull();
  });
});
