import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { rows } from "../../../src/db/connection/database.ts";
import { aDay } from "../../support/a-day-plan.ts";
import { withTag } from "../../support/a-family-to-visit.ts";
import { aCalendar, anEvent } from "../../support/a-foreign-calendar.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aSource } from "../../support/a-source.ts";
import {
  DENTIST,
  GIVEN_AT,
  type OwnCalendarShown,
  SECRET,
  URL_GIVEN,
  givesAddress,
  hour,
  nobodyElseIsDue,
  ownCalendarOf,
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

describe("an address that was given", () => {
  test("is read at once, then each half hour, and what it says is busy time", async () => {
    source.offers({ body: DENTIST });
    const { state, busy, given } = await gives();
    expect(given).toEqual({
      busySource: null,
      busyReadAt: null,
      address: {
        host: "outlook.office365.com",
        givenAt: "2026-03-03T12:00:00+01:00",
        nextReadAt: "2026-03-03T12:00:00+01:00",
      },
      failure: null,
    });
    await source.strikes("2026-03-03T11:00:01Z");
    expect(await busy()).toEqual(["06T08:00"]);
    expect(await state()).toMatchObject({
      busySource: "address",
      busyReadAt: "2026-03-03T12:00:01+01:00",
      address: { nextReadAt: "2026-03-03T12:30:01+01:00" },
      failure: null,
    });
    await source.strikes("2026-03-03T11:29:59Z");
    expect(source.asked).toHaveLength(1);
    source.offers({ body: aCalendar(...hour(6, 8), ...hour(9, 12)) });
    await source.strikes("2026-03-03T11:30:01Z");
    expect(source.asked).toHaveLength(2);
    expect(await busy()).toEqual(["06T08:00", "09T12:00"]);
  });

  test("is asked with what is needed and no more", async () => {
    source.offers({ body: DENTIST });
    await gives();
    await source.strikes(GIVEN_AT);
    expect(source.asked).toEqual([
      {
        url: URL_GIVEN,
        method: "GET",
        headers: { Accept: "text/calendar" },
        bytesMax: 5_000_000,
        millisecondsMax: 20_000,
      },
    ]);
  });

  test("warns of a booking as one that was sent does", async () => {
    source.offers({ body: DENTIST });
    const { family, agrees } = await gives();
    await source.strikes(GIVEN_AT);
    const { visit } = await family();
    const { warnings } = await agrees([visit("postpartum")], { time: "09:30" });
    expect(warnings.map(({ code }) => code)).toContain("busyInOwnCalendar");
  });

  test("in the words of other calendars is asked as https", async () => {
    source.offers({ body: DENTIST });
    await gives(`webcal://calendar.example/${SECRET}`);
    await source.strikes(GIVEN_AT);
    expect(source.asked.map(({ url }) => url)).toEqual([`https://calendar.example/${SECRET}`]);
  });

  test("is asked with its tag, and unchanged it is read as it was", async () => {
    source.offers({ body: DENTIST, tag: '"one"' });
    const { state, busy } = await gives();
    await source.strikes(GIVEN_AT);
    source.offers({ status: 304 });
    await source.strikes("2026-03-03T11:30:00Z");
    expect(source.asked.map(({ headers }) => headers["If-None-Match"])).toEqual([
      undefined,
      '"one"',
    ]);
    expect(await busy()).toEqual(["06T08:00"]);
    expect(await state()).toMatchObject({
      busyReadAt: "2026-03-03T12:30:00+01:00",
      failure: null,
    });
  });

  test("is read in whole after a week: days have come within reach", async () => {
    source.offers({ body: DENTIST, tag: '"one"' });
    await gives();
    await source.strikes(GIVEN_AT);
    source.offers({ status: 304 });
    await source.strikes("2026-03-10T10:59:59Z");
    source.offers({ body: DENTIST, tag: '"one"' });
    await source.strikes("2026-03-10T11:29:59Z");
    expect(source.asked.map(({ headers }) => headers["If-None-Match"])).toEqual([
      undefined,
      '"one"',
      undefined,
    ]);
  });

  test("whose tag could break a line is asked without", async () => {
    source.offers({ body: DENTIST, tag: '"one\r\nCookie: two"' });
    await gives();
    await source.strikes(GIVEN_AT);
    await source.strikes("2026-03-03T11:30:00Z");
    expect(source.asked[1]?.headers).toEqual({ Accept: "text/calendar" });
  });

  test("announces and lays down what has changed, and nothing else", async () => {
    source.offers({ body: DENTIST });
    await gives();
    const first = await eventsOf(municipality, () => source.strikes(GIVEN_AT));
    expect(first.events).toMatchObject([{ type: "health-visitor.calendar-read", child: null }]);
    const again = await eventsOf(municipality, () => source.strikes("2026-03-03T11:30:00Z"));
    expect(source.asked).toHaveLength(2);
    expect(again.events).toEqual([]);
  });

  test("skips what is in our own calendar", async () => {
    const { healthVisitor, family, agrees, busy } = await gives();
    const { visit } = await family();
    const { id } = await agrees([visit("postpartum")], { time: "09:00" });
    const [own] = await municipality.database.within("0999", (tx) =>
      rows(tx, sql`select uid from appointment where id = ${id}`),
    );
    const ours = anEvent(
      `UID:${String(own?.["uid"])}`,
      "DTSTART:20260306T080000Z",
      "DURATION:PT1H",
    );
    source.offers({ body: aCalendar(...ours, ...hour(9, 12)) });
    await source.strikes(GIVEN_AT);
    expect(await busy(), healthVisitor).toEqual(["09T12:00"]);
  });

  test("takes the place of a calendar that was sent once it is read, and no sooner", async () => {
    const { healthVisitor } = await aDay(municipality);
    const path = ownCalendarOf(healthVisitor);
    const send = (calendar: string) => coordinator("POST", path, { body: { calendar } });
    expect((await send(DENTIST)).status).toBe(201);
    const sent = bodyOf<OwnCalendarShown>(await coordinator("GET", path));
    const readAt = "2026-03-03T12:00:00+01:00";
    const nothing = { address: null, failure: null };
    expect(sent).toEqual({ busySource: "upload", busyReadAt: readAt, ...nothing });
    const body = { url: URL_GIVEN };
    const given = bodyOf<OwnCalendarShown>(
      await withTag(coordinator, "PUT", `${path}/address`, body, stateAt),
    );
    expect(given).toMatchObject({ busySource: "upload", busyReadAt: readAt });
    expect(refusal(await send(DENTIST))).toMatchObject({ status: 409, code: "calendarHasAddress" });
    source.offers({ body: aCalendar() });
    await source.strikes("2026-03-03T11:05:00Z");
    const read = bodyOf<OwnCalendarShown>(await coordinator("GET", path));
    expect(read).toMatchObject({ busySource: "address", busyReadAt: "2026-03-03T12:05:00+01:00" });
  });
});
