import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { aDay, readsPlan } from "../../support/a-day-plan.ts";
import { at } from "../../support/a-family-to-visit.ts";
import { everyRow } from "../../support/every-row.ts";
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
  nobodyElseIsDue,
  ownCalendarOf,
} from "../../support/an-own-calendar.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { eventsOf } from "../../support/events-of.ts";
import { bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const ofHinnerup = await coordinatorOf(municipality, "hinnerup");
const gives = (url?: string) => givesAddress(municipality, url);
let source = aSource(municipality);
beforeEach(async () => {
  source = aSource(municipality);
  await nobodyElseIsDue(municipality);
});
afterEach(() => {
  expect(source.failed).toEqual([]);
});

describe("an address is taken back", () => {
  test("with what was read from it, and is 404 then", async () => {
    source.offers({ body: DENTIST });
    const { path, busy, forgets } = await gives();
    await source.strikes(GIVEN_AT);
    const forgotten = await forgets();
    expect(bodyOf<OwnCalendarShown>(forgotten)).toMatchObject({ busySource: null, address: null });
    expect(await busy()).toEqual([]);
    const headers = { "If-Match": "*" };
    const again = await coordinator("DELETE", `${path}/address`, { headers });
    expect(refusal(again)).toMatchObject({ status: 404 });
  });

  test("by whoever has read it, and reading by the clock is no change of it", async () => {
    source.offers({ body: DENTIST });
    const { path } = await gives();
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
  const { events } = await eventsOf(municipality, async () => {
    source.offers({ body: DENTIST });
    const { path, given, healthVisitor } = await gives();
    await source.strikes(GIVEN_AT);
    source.fails("notReached");
    await source.strikes("2026-03-03T11:30:00Z");
    const shown = JSON.stringify([given, bodyOf(await coordinator("GET", path))]);
    const plan = JSON.stringify(await readsPlan(at(coordinator, GIVEN_AT), healthVisitor));
    expect(shown).toContain("outlook.office365.com");
    for (const text of [shown, plan]) expect(text).not.toContain(SECRET);
  });
  expect(events.map(({ type }) => type)).toContain("health-visitor.calendar-address-given");
  const all = await everyRow(municipality.database);
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
    const path = `${ownCalendarOf(healthVisitor)}/address`;
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
    const path = ownCalendarOf(healthVisitor);
    const answer = await coordinator("PUT", `${path}/address`, { body, headers, door });
    expect(refusal(answer)).toEqual({
      status: 422,
      code: "addressNotAllowed",
      faults: ["/url addressNotAllowed"],
    });
    expect(asked).toEqual([`https://10.0.0.1/${SECRET}`]);
    expect(bodyOf<OwnCalendarShown>(await coordinator("GET", path)).address).toBeNull();
  });
});

test("whose calendar a person may have read", async () => {
  const [one, other] = [await aDay(municipality), await aDay(municipality)];
  const path = ownCalendarOf(one.healthVisitor);
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
