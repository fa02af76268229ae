import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { rows } from "../../../src/db/connection/database.ts";
import { accepted, refused } from "../../../src/domain/result.ts";
import { aDay, FRIDAY, readsPlan } from "../../support/a-day-plan.ts";
import { at, withTag } from "../../support/a-family-to-visit.ts";
import { aCalendar, anEvent } from "../../support/a-foreign-calendar.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aSource } from "../../support/a-source.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { eventsOf } from "../../support/events-of.ts";
import { bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const { database } = municipality;
const coordinator = municipality.as("coordinator");
const ofHinnerup = await coordinatorOf(municipality, "hinnerup");

const SECRET = "hvidtjorn-7f3a9c";
const URL_GIVEN = `https://outlook.office365.com/owa/calendar/${SECRET}/calendar.ics`;
const GIVEN_AT = "2026-03-03T11:00:00Z";
const hour = (day: number, from: number) =>
  anEvent(
    `UID:${day}-${from}`,
    `DTSTART:202603${String(day).padStart(2, "0")}T${String(from).padStart(2, "0")}0000Z`,
    "DURATION:PT1H",
    "LOCATION:Vintergæk",
  );
const DENTIST = aCalendar(...hour(6, 8));

interface State {
  readonly busySource: string | null;
  readonly busyReadAt: string | null;
  readonly address: { host: string; givenAt: string; nextReadAt: string | null } | null;
  readonly failure: { code: string; at: string } | null;
}

const stateAt = (path: string) => path.replace(/\/address$/, "");
const pathOf = (id: string) => `/v1/health-visitors/${id}/own-calendar`;
let source = aSource(municipality);
beforeEach(() => {
  source = aSource(municipality);
});
afterEach(() => {
  expect(source.failed).toEqual([]);
});

/** A health visitor whose calendar has an address since noon on 3 March. */
async function givesAddress(url = URL_GIVEN) {
  const day = await aDay(municipality);
  const path = pathOf(day.healthVisitor);
  const answer = await withTag(coordinator, "PUT", `${path}/address`, { url }, stateAt);
  const given = bodyOf<State>(answer);
  return {
    ...day,
    path,
    given,
    state: async () => bodyOf<State>(await coordinator("GET", path)),
    busy: async () => {
      const found = await database.within("0999", (tx) =>
        rows(
          tx,
          sql`select to_json(starts_at) as at from busy_time
            where health_visitor = ${day.healthVisitor} order by starts_at`,
        ),
      );
      return found.map((row) => new Date(String(row["at"])).toISOString().slice(8, 16));
    },
  };
}

/** Nothing of an earlier test is due any more. */
async function nobodyElseIsDue() {
  await database.within("0999", (tx) =>
    tx.execute(sql`update own_calendar set next_read_at = null`),
  );
}

describe("an address that was given", () => {
  beforeEach(nobodyElseIsDue);

  test("is read at once, then each half hour, and what it says is busy time", async () => {
    source.offers({ body: DENTIST });
    const { state, busy, given } = await givesAddress();
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
    await givesAddress();
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
    const { family, agrees } = await givesAddress();
    await source.strikes(GIVEN_AT);
    const { visit } = await family();
    const { warnings } = await agrees([visit("postpartum")], { time: "09:30" });
    expect(warnings.map(({ code }) => code)).toContain("busyInOwnCalendar");
  });

  test("in the words of other calendars is asked as https", async () => {
    source.offers({ body: DENTIST });
    await givesAddress(`webcal://calendar.example/${SECRET}`);
    await source.strikes(GIVEN_AT);
    expect(source.asked.map(({ url }) => url)).toEqual([`https://calendar.example/${SECRET}`]);
  });

  test("is asked with its tag, and unchanged it is read as it was", async () => {
    source.offers({ body: DENTIST, tag: '"one"' });
    const { state, busy } = await givesAddress();
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
    await givesAddress();
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
    await givesAddress();
    await source.strikes(GIVEN_AT);
    await source.strikes("2026-03-03T11:30:00Z");
    expect(source.asked[1]?.headers).toEqual({ Accept: "text/calendar" });
  });

  test("announces and lays down what has changed, and nothing else", async () => {
    source.offers({ body: DENTIST });
    await givesAddress();
    const first = await eventsOf(municipality, () => source.strikes(GIVEN_AT));
    expect(first.events).toMatchObject([{ type: "health-visitor.calendar-read", child: null }]);
    const again = await eventsOf(municipality, () => source.strikes("2026-03-03T11:30:00Z"));
    expect(source.asked).toHaveLength(2);
    expect(again.events).toEqual([]);
  });

  test("skips what is in our own calendar", async () => {
    const { healthVisitor, family, agrees, busy } = await givesAddress();
    const { visit } = await family();
    const { id } = await agrees([visit("postpartum")], { time: "09:00" });
    const [own] = await database.within("0999", (tx) =>
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
    const path = pathOf(healthVisitor);
    const send = (calendar: string) => coordinator("POST", path, { body: { calendar } });
    expect((await send(DENTIST)).status).toBe(201);
    const sent = bodyOf<State>(await coordinator("GET", path));
    const readAt = "2026-03-03T12:00:00+01:00";
    const nothing = { address: null, failure: null };
    expect(sent).toEqual({ busySource: "upload", busyReadAt: readAt, ...nothing });
    const body = { url: URL_GIVEN };
    const given = bodyOf<State>(
      await withTag(coordinator, "PUT", `${path}/address`, body, stateAt),
    );
    expect(given).toMatchObject({ busySource: "upload", busyReadAt: readAt });
    expect(refusal(await send(DENTIST))).toMatchObject({ status: 409, code: "calendarHasAddress" });
    source.offers({ body: aCalendar() });
    await source.strikes("2026-03-03T11:05:00Z");
    const read = bodyOf<State>(await coordinator("GET", path));
    expect(read).toMatchObject({ busySource: "address", busyReadAt: "2026-03-03T12:05:00+01:00" });
  });
});

describe("a reading that fails", () => {
  beforeEach(nobodyElseIsDue);

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
  ])("$name: $code, and what was read stands", async ({ answer, code }) => {
    source.offers({ body: DENTIST });
    const { state, busy } = await givesAddress();
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
    const { state } = await givesAddress();
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
      await givesAddress("https://slow.example/a"),
      await givesAddress("https://quick.example/b"),
    ];
    source.answersBy(async ({ url }) =>
      url.includes("slow") ? refused("tooSlow") : accepted({ body: DENTIST }),
    );
    await source.strikes(GIVEN_AT);
    expect((await one.state()).failure?.code).toBe("tooSlow");
    expect(await other.busy()).toEqual(["06T08:00"]);
  });

  test("because its reader died is tried again after ten minutes", async () => {
    const { state } = await givesAddress();
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
  await nobodyElseIsDue();
  source.offers({ body: DENTIST });
  await givesAddress();
  await Promise.all([source.strikes(GIVEN_AT), source.strikes(GIVEN_AT)]);
  expect(source.asked).toHaveLength(1);
});

test("twenty calendars are read in two strikes of the clock", async () => {
  await nobodyElseIsDue();
  source.offers({ body: aCalendar() });
  for (let place = 0; place < 20; place++) await givesAddress(`https://calendar.example/${place}`);
  await source.strikes(GIVEN_AT);
  expect(source.asked).toHaveLength(16);
  await source.strikes(GIVEN_AT);
  expect(new Set(source.asked.map(({ url }) => url)).size).toBe(20);
  await source.strikes(GIVEN_AT);
  expect(source.asked).toHaveLength(20);
});

describe("an address that changes while it is read", () => {
  beforeEach(nobodyElseIsDue);

  test("forgotten: nothing of it is kept", async () => {
    const { path, state, busy } = await givesAddress();
    source.answersBy(async () => {
      bodyOf(await withTag(coordinator, "DELETE", `${path}/address`, undefined, stateAt));
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
    const { path, busy } = await givesAddress();
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

describe("an address is taken back", () => {
  test("with what was read from it, and is 404 then", async () => {
    await nobodyElseIsDue();
    source.offers({ body: DENTIST });
    const { path, busy } = await givesAddress();
    await source.strikes(GIVEN_AT);
    const forgotten = await withTag(coordinator, "DELETE", `${path}/address`, undefined, stateAt);
    expect(bodyOf<State>(forgotten)).toMatchObject({ busySource: null, address: null });
    expect(await busy()).toEqual([]);
    const headers = { "If-Match": "*" };
    const again = await coordinator("DELETE", `${path}/address`, { headers });
    expect(refusal(again)).toMatchObject({ status: 404 });
  });

  test("by whoever has read it, and reading by the clock is no change of it", async () => {
    await nobodyElseIsDue();
    source.offers({ body: DENTIST });
    const { path } = await givesAddress();
    const tag = (await coordinator("GET", path)).headers.get("ETag") ?? "";
    await source.strikes(GIVEN_AT);
    const read = await coordinator("GET", path, { headers: { "If-None-Match": tag } });
    expect(read.status).toBe(200);
    const without = await coordinator("DELETE", `${path}/address`);
    expect(refusal(without)).toMatchObject({ status: 428 });
    const headers = { "If-Match": tag };
    expect((await coordinator("DELETE", `${path}/address`, { headers })).status).toBe(200);
    const body = { url: URL_GIVEN };
    const stale = await coordinator("PUT", `${path}/address`, { body, headers });
    expect(refusal(stale)).toMatchObject({ status: 412, code: "versionStale" });
  });
});

test("no part of the address but its host is shown, kept in the clear, logged or announced", async () => {
  await nobodyElseIsDue();
  const { events } = await eventsOf(municipality, async () => {
    source.offers({ body: DENTIST });
    const { path, given, healthVisitor } = await givesAddress();
    await source.strikes(GIVEN_AT);
    source.fails("notReached");
    await source.strikes("2026-03-03T11:30:00Z");
    const shown = JSON.stringify([given, bodyOf(await coordinator("GET", path))]);
    const plan = JSON.stringify(await readsPlan(at(coordinator, GIVEN_AT), healthVisitor));
    expect(shown).toContain("outlook.office365.com");
    for (const text of [shown, plan]) expect(text).not.toContain(SECRET);
  });
  expect(events.map(({ type }) => type)).toContain("health-visitor.calendar-address-given");
  const all = await database.within("0999", async (tx) => {
    const tables = await rows(
      tx,
      sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const found = await rows(
        tx,
        sql`select to_jsonb(t)::text as row from ${sql.identifier(String(name))} as t`,
      );
      texts.push(...found.map(({ row }) => String(row)));
    }
    return texts.join("\n");
  });
  expect(all).toContain("outlook.office365.com");
  for (const form of [SECRET, Buffer.from(SECRET).toString("hex"), "Tandlæge", "Vintergæk"]) {
    expect(all.includes(form), form).toBe(false);
  }
});

describe("what is no address is named", () => {
  test.each([
    { name: "a word", url: "kalender" },
    { name: "without a lock", url: "http://calendar.example/a.ics" },
    { name: "a file", url: "file:///etc/passwd" },
    { name: "with a sign-in", url: `https://ida:${SECRET}@calendar.example/a.ics` },
    { name: "nothing", url: "" },
  ])("$name", async ({ url }) => {
    const { healthVisitor } = await aDay(municipality);
    const path = `${pathOf(healthVisitor)}/address`;
    const headers = { "If-Match": "*" };
    const answer = await coordinator("PUT", path, { body: { url }, headers });
    expect(refusal(answer)).toEqual({
      status: 400,
      code: "invalidRequest",
      faults: ["/url notACalendarAddress"],
    });
    expect(answer.text).not.toContain(SECRET);
  });

  test("where the door would not go", async () => {
    const { healthVisitor } = await aDay(municipality);
    const asked: string[] = [];
    const door = {
      mayAskOutside: async (url: string) => {
        asked.push(url);
        return false;
      },
    };
    const body = { url: `webcal://10.0.0.1/${SECRET}` };
    const headers = { "If-Match": "*" };
    const path = pathOf(healthVisitor);
    const answer = await coordinator("PUT", `${path}/address`, { body, headers, door });
    expect(refusal(answer)).toEqual({
      status: 422,
      code: "addressNotAllowed",
      faults: ["/url addressNotAllowed"],
    });
    expect(asked).toEqual([`https://10.0.0.1/${SECRET}`]);
    expect(bodyOf<State>(await coordinator("GET", path)).address).toBeNull();
  });
});

test("whose calendar a person may have read", async () => {
  const [one, other] = [await aDay(municipality), await aDay(municipality)];
  const path = pathOf(one.healthVisitor);
  const give = { body: { url: URL_GIVEN }, headers: { "If-Match": "*" } };
  expect((await one.asks("PUT", `${path}/address`, give)).status).toBe(200);
  expect((await one.asks("GET", path)).status).toBe(200);
  for (const mayNot of [other.asks, ofHinnerup]) {
    for (const [method, asked, asking] of [
      ["GET", path, {}],
      ["PUT", `${path}/address`, give],
      ["DELETE", `${path}/address`, { headers: { "If-Match": "*" } }],
    ] as const) {
      expect(refusal(await mayNot(method, asked, asking))).toMatchObject({ status: 404 });
    }
  }
});

describe("on the day plan", () => {
  beforeEach(nobodyElseIsDue);

  test("a calendar that was not read for a day is told of, with why", async () => {
    source.offers({ body: DENTIST });
    const { healthVisitor } = await givesAddress();
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
