import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { rows } from "../../../src/db/connection/database.ts";
import { aDay, FRIDAY } from "../../support/a-day-plan.ts";
import { handsOut, opens } from "../../support/a-calendar-feed.ts";
import { aCalendar, anEvent } from "../../support/a-foreign-calendar.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { everyRow } from "../../support/every-row.ts";
import { eventsOf } from "../../support/events-of.ts";
import { bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const { store, database } = municipality;
const coordinator = municipality.as("coordinator");
const ofHinnerup = await coordinatorOf(municipality, "hinnerup");

const pathOf = (id: string) => `/v1/health-visitors/${id}/own-calendar`;

const DENTIST = anEvent("DTSTART:20260306T080000Z", "DTEND:20260306T090000Z", "LOCATION:Vintergæk");
const BUSY = {
  busy: [{ startsAt: `${FRIDAY}T09:00:00+01:00`, endsAt: `${FRIDAY}T10:00:00+01:00` }],
};

const readsIn = async (healthVisitor: string, ...lines: readonly string[]) =>
  coordinator("POST", pathOf(healthVisitor), { body: { calendar: aCalendar(...lines) } });

const busyTimes = async (healthVisitor: string) =>
  database.within("0999", (tx) =>
    rows(
      tx,
      sql`select to_jsonb(t) as row from busy_time as t where health_visitor = ${healthVisitor}`,
    ),
  );

describe("her own calendar is read in", () => {
  test("as times, and a booking at such a time warns", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const answer = await readsIn(healthVisitor, ...DENTIST);
    expect([answer.status, answer.json]).toEqual([201, BUSY]);
    const { visit } = await family();
    const codes = async (rule: string, time: string) =>
      (await agrees([visit(rule)], { time, durationMinutes: 30 })).warnings.map(({ code }) => code);
    expect(await codes("postpartum", "09:30")).toContain("busyInOwnCalendar");
    expect(await codes("early-contact", "10:00")).not.toContain("busyInOwnCalendar");
    expect(await codes("establishment", "08:30")).not.toContain("busyInOwnCalendar");
  });

  test("in the place of what was read before", async () => {
    const { healthVisitor } = await aDay(municipality);
    await readsIn(healthVisitor, ...DENTIST);
    await readsIn(healthVisitor, ...DENTIST);
    expect(await busyTimes(healthVisitor)).toHaveLength(1);
    expect((await readsIn(healthVisitor)).json).toEqual({ busy: [] });
    expect(await busyTimes(healthVisitor)).toEqual([]);
  });

  test("and nothing of it but times is kept, shown or announced", async () => {
    const { healthVisitor } = await aDay(municipality);
    let text = "";
    const { events } = await eventsOf(municipality, async () => {
      ({ text } = await readsIn(healthVisitor, ...DENTIST));
    });
    expect(events).toMatchObject([{ type: "health-visitor.calendar-read", child: null }]);
    const kept = await busyTimes(healthVisitor);
    expect(Object.keys(kept[0]?.["row"] as object).toSorted()).toEqual([
      "ends_at",
      "health_visitor",
      "id",
      "municipality",
      "starts_at",
    ]);
    expect(text + JSON.stringify([events, kept])).not.toMatch(/Tandlæge|Vintergæk/);
  });

  test("what is free, cancelled, long past or far ahead is no busy time", async () => {
    const { healthVisitor } = await aDay(municipality);
    const hour = ["DTSTART:20260306T080000Z", "DTEND:20260306T090000Z"];
    const answer = await readsIn(
      healthVisitor,
      ...anEvent("UID:a", ...hour, "TRANSP:TRANSPARENT"),
      ...anEvent("UID:b", ...hour, "STATUS:CANCELLED"),
      ...anEvent("UID:c", "DTSTART:20260301T080000Z", "DTEND:20260301T090000Z"),
      ...anEvent("UID:d", "DTSTART:20280301T080000Z", "DTEND:20280301T090000Z"),
    );
    expect(answer.json).toEqual({ busy: [] });
  });
});

describe("a calendar as it is, and no JSON,", () => {
  const sends = (healthVisitor: string, type: string, raw: string | Uint8Array, headers = {}) =>
    coordinator("POST", pathOf(healthVisitor), {
      raw,
      headers: { ...headers, "Content-Type": type },
    });

  test.each(["text/calendar", "Text/Calendar; charset=UTF-8; method=PUBLISH"])(
    "is read under the name %s",
    async (type) => {
      const { healthVisitor } = await aDay(municipality);
      const answer = await sends(healthVisitor, type, aCalendar(...DENTIST));
      expect([answer.status, answer.json]).toEqual([201, BUSY]);
    },
  );

  test("is a request of its own for its Idempotency-Key", async () => {
    const { healthVisitor } = await aDay(municipality);
    const key = { "Idempotency-Key": crypto.randomUUID() };
    const send = (...lines: readonly string[]) =>
      sends(healthVisitor, "text/calendar", aCalendar(...lines), key);
    expect((await send(...DENTIST)).json).toEqual(BUSY);
    expect((await send(...DENTIST)).json).toEqual(BUSY);
    expect(refusal(await send())).toMatchObject({ status: 422, code: "keyUsedBefore" });
  });

  test("has its faults at no place of it, each by its name", async () => {
    const { healthVisitor } = await aDay(municipality);
    const zone = anEvent("DTSTART;TZID=Kontoret:20260306T090000");
    const hours = anEvent("UID:two", "DTSTART:20260306T090000Z", "RRULE:FREQ=HOURLY");
    const faults = async (...lines: readonly string[]) =>
      refusal(await sends(healthVisitor, "text/calendar", lines.join("\r\n"))).faults;
    expect(await faults("Kære Ida")).toEqual([" notACalendar"]);
    expect(await faults(aCalendar(...zone, ...hours))).toEqual([
      " unknownTimeZone",
      " unreadableRepeat",
    ]);
  });

  test("in bytes that are no UTF-8 is refused", async () => {
    const { healthVisitor } = await aDay(municipality);
    const answer = await sends(healthVisitor, "text/calendar", new Uint8Array([0xc6, 0x62]));
    expect(refusal(answer).faults).toEqual([" notUnicode"]);
  });

  test.each([
    { name: "another form", type: "text/plain", headers: {} },
    { name: "no media type", type: "calendar", headers: {} },
    { name: "another charset", type: "text/calendar; charset=iso-8859-1", headers: {} },
    { name: "packed", type: "text/calendar", headers: { "Content-Encoding": "gzip" } },
  ])("$name is refused with what is taken", async ({ type, headers }) => {
    const { healthVisitor } = await aDay(municipality);
    const answer = await sends(healthVisitor, type, aCalendar(), headers);
    expect(refusal(answer)).toMatchObject({ status: 415, faults: [" mediaTypeNotTaken"] });
    expect(answer.text).toContain("(application/json, text/calendar)");
  });
});

test("of what a calendar is about nothing lies in the database, taken or refused", async () => {
  const { healthVisitor } = await aDay(municipality);
  const CANARY = "Vintergækketal";
  const words = ["SUMMARY", "DESCRIPTION", "LOCATION", "X-NOTE", "CATEGORIES", "UID", "CONTACT"];
  const told = words.map((name) => `${name}:${CANARY}`);
  const people = [`ATTENDEE;CN=${CANARY}:mailto:${CANARY}@x.example`, `COMMENT;X=${CANARY}:x`];
  const calendars = [
    aCalendar(...anEvent(...told, ...people, "DTSTART:20260306T080000Z", "DURATION:PT1H")),
    aCalendar(...anEvent(...told, ...people, "DTSTART:30 February")),
    aCalendar(...anEvent(...told, `DTSTART;TZID=${CANARY}:20260306T080000`)),
    CANARY,
  ];
  for (const calendar of calendars) {
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const asText = { raw: calendar, headers: { ...headers, "Content-Type": "text/calendar" } };
    const answers = [
      await coordinator("POST", pathOf(healthVisitor), asText),
      await coordinator("POST", pathOf(healthVisitor), { body: { calendar } }),
    ];
    for (const { text } of answers) expect(text).not.toContain(CANARY);
  }
  const all = await everyRow(database);
  expect(all).toContain(healthVisitor);
  const bytes = Buffer.from(CANARY);
  const forms = [CANARY, CANARY.toUpperCase(), bytes.toString("hex"), bytes.toString("base64")];
  for (const form of forms) expect(all.includes(form), form).toBe(false);
});

describe("our own feed read back", () => {
  test("is no news: she is not busy with what she has agreed here", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const { visit } = await family();
    await agrees([visit("postpartum")], { time: "09:00" });
    const { url } = await handsOut(coordinator, healthVisitor, "area");
    const { text } = await opens(url, { store });
    const send = (calendar: string) =>
      coordinator("POST", pathOf(healthVisitor), { body: { calendar } });
    expect((await send(text)).json).toEqual({ busy: [] });
    const both = text.replace("END:VCALENDAR", [...DENTIST, "END:VCALENDAR"].join("\r\n"));
    expect((await send(both)).json).toEqual(BUSY);
  });

  test("nor what was hers and is another's by now", async () => {
    const [one, other] = [await aDay(municipality), await aDay(municipality)];
    const { visit } = await one.family();
    const { id } = await one.agrees([visit("postpartum")], { time: "09:00" });
    const { url } = await handsOut(coordinator, one.healthVisitor, "area");
    const { text } = await opens(url, { store });
    const change = { body: { healthVisitor: other.healthVisitor }, headers: { "If-Match": "*" } };
    bodyOf(await coordinator("PATCH", `/v1/appointments/${id}`, change));
    const body = { calendar: text };
    expect((await coordinator("POST", pathOf(one.healthVisitor), { body })).json).toEqual({
      busy: [],
    });
  });
});

describe("what is no calendar is named, and nothing changes", () => {
  const HOSTILE = [
    { name: "a word", calendar: "Kære Ida", code: "notACalendar" },
    { name: "nothing", calendar: "", code: "notACalendar" },
    { name: "a page", calendar: "<html><body>BEGIN:VCALENDAR</body></html>", code: "notACalendar" },
    {
      name: "a time that is none",
      calendar: aCalendar(...anEvent("DTSTART:20260230T080000Z")),
      code: "unreadableTime",
    },
    {
      name: "a repeat that never ends well",
      calendar: aCalendar(
        ...anEvent("DTSTART:20260306T080000Z", "DTEND:20260306T090000Z", "RRULE:FREQ=SECONDLY"),
      ),
      code: "unreadableRepeat",
    },
    {
      name: "a zone that nobody knows",
      calendar: aCalendar(...anEvent("DTSTART;TZID=Kontoret:20260306T080000", "DURATION:PT1H")),
      code: "unknownTimeZone",
    },
  ];

  test.each(HOSTILE)("$name: $code", async ({ calendar, code }) => {
    const { healthVisitor } = await aDay(municipality);
    await readsIn(healthVisitor, ...DENTIST);
    const before = await busyTimes(healthVisitor);
    const answer = await coordinator("POST", pathOf(healthVisitor), { body: { calendar } });
    expect(refusal(answer).faults).toEqual([`/calendar ${code}`]);
    expect([400, 422]).toContain(answer.status);
    if (calendar !== "") expect(answer.text).not.toContain(calendar);
    expect(await busyTimes(healthVisitor)).toEqual(before);
  });

  test("a text that is too long, a stray field, another form", async () => {
    const { healthVisitor } = await aDay(municipality);
    const calendar = aCalendar(...DENTIST);
    for (const [body, status] of [
      [{ calendar: "x".repeat(1_000_001) }, [400, 413]],
      [{ calendar, name: "Ida" }, [400]],
      [{ calendar: 7 }, [400]],
      [{}, [400]],
    ] as const) {
      const answer = await coordinator("POST", pathOf(healthVisitor), { body });
      expect(status).toContain(answer.status);
    }
  });
});

test("whose calendar a person may read in", async () => {
  const [one, other] = [await aDay(municipality), await aDay(municipality)];
  const body = { calendar: aCalendar(...DENTIST) };
  const path = pathOf(one.healthVisitor);
  expect((await one.asks("POST", path, { body })).status).toBe(201);
  for (const mayNot of [other.asks, ofHinnerup]) {
    const answer = await mayNot("POST", path, { body: { calendar: aCalendar() } });
    expect(refusal(answer)).toMatchObject({ status: 404 });
  }
  for (const role of ["leader", "administrator", "journal-system"] as const) {
    const answer = await municipality.as(role)("POST", path, { body });
    expect(refusal(answer)).toMatchObject({ status: 403 });
  }
  expect(await busyTimes(one.healthVisitor)).toHaveLength(1);
  expect(refusal(await coordinator("POST", pathOf("nobody"), { body }))).toMatchObject({
    status: 404,
  });
});
