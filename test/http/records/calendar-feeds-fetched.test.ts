import { afterAll, describe, expect, test } from "vitest";
import { FEEDS, handsOut, opens } from "../../support/a-calendar-feed.ts";
import { aDay, FRIDAY, planPath, readsPlan } from "../../support/a-day-plan.ts";
import { at, visiting, withTag } from "../../support/a-family-to-visit.ts";
import { type AMunicipality, aMunicipality } from "../../support/a-municipality.ts";
import { ask } from "../../support/ask.ts";
import { countedStatements } from "../../support/counted-statements.ts";
import { anEmbeddedDatabase } from "../../support/databases.ts";
import { logOf } from "../../support/log-of.ts";
import { bodyOf } from "../../support/on-record.ts";

let counter: ReturnType<typeof countedStatements> | undefined;
const municipality: AMunicipality = await aMunicipality(async () => {
  const { database, stop } = await anEmbeddedDatabase();
  counter = countedStatements(database);
  return { database: counter.database, stop };
});
afterAll(municipality.stop);
const { store } = municipality;
const coordinator = municipality.as("coordinator");

interface FeedShown {
  readonly lastFetchedAt: string | null;
}

/** A health visitor with an appointment on Friday and a calendar address, both made at noon on 3 March. */
async function aCalendarOfHers() {
  const day = await aDay(municipality);
  const { visit } = await day.family();
  const { id } = await day.agrees([visit("postpartum")], { time: "09:00" });
  const feed = await handsOut(coordinator, day.healthVisitor, "area");
  const path = `${FEEDS}/${feed.id}`;
  return {
    ...day,
    ...feed,
    path,
    visit,
    appointment: id,
    /** A calendar asks for it at a moment. */
    fetches: (moment: string, headers = {}) =>
      opens(feed.url, { store, now: new Date(moment) }, headers),
    fetchedAt: async () => bodyOf<FeedShown>(await coordinator("GET", path)).lastFetchedAt,
    changes: (moment: string, body: object) => visiting(at(coordinator, moment)).changes(id, body),
    warning: async (moment: string, date = FRIDAY) =>
      (await readsPlan(at(coordinator, moment), day.healthVisitor, date)).calendarWarning,
  };
}

describe("when a calendar last asked is shown", () => {
  test("of a feed, and of each in the list", async () => {
    const { fetches, fetchedAt, healthVisitor } = await aCalendarOfHers();
    expect(await fetchedAt()).toBeNull();
    await fetches("2026-03-03T11:30:00Z");
    expect(await fetchedAt()).toBe("2026-03-03T12:30:00+01:00");
    await handsOut(coordinator, healthVisitor);
    const list = await coordinator("GET", `${FEEDS}?healthVisitor=${healthVisitor}`);
    const shown = bodyOf<{ items: FeedShown[] }>(list).items.map((item) => item.lastFetchedAt);
    expect(shown.toSorted()).toEqual(["2026-03-03T12:30:00+01:00", null]);
  });

  test("though nothing had changed: a 304 counts", async () => {
    const { fetches, fetchedAt } = await aCalendarOfHers();
    const tag = (await fetches("2026-03-03T11:30:00Z")).headers.get("ETag") ?? "";
    const again = await fetches("2026-03-03T15:00:00Z", { "If-None-Match": tag });
    expect(again.status).toBe(304);
    expect(await fetchedAt()).toBe("2026-03-03T16:00:00+01:00");
  });

  test("whoever looks at the head alone has taken nothing with them", async () => {
    const { url, fetchedAt } = await aCalendarOfHers();
    const path = new URL(url).pathname;
    const answer = await ask("HEAD", path, { headers: { Authorization: null }, door: { store } });
    expect(answer.status).toBe(200);
    expect(await fetchedAt()).toBeNull();
  });

  test("at most every five minutes", async () => {
    const { fetches, fetchedAt } = await aCalendarOfHers();
    const writes = async (moment: string) => {
      const sent = (await counter?.during(() => fetches(moment))) ?? [];
      return sent.filter((statement) => statement.includes('update "calendar_feed"')).length;
    };
    expect(await writes("2026-03-03T11:30:00Z")).toBe(1);
    expect(await writes("2026-03-03T11:30:01Z")).toBe(0);
    expect(await writes("2026-03-03T11:34:59Z")).toBe(0);
    expect(await fetchedAt()).toBe("2026-03-03T12:30:00+01:00");
    expect(await writes("2026-03-03T11:35:00Z")).toBe(1);
    expect(await fetchedAt()).toBe("2026-03-03T12:35:00+01:00");
  });

  test("sooner where something has changed, so that whoever has the change is not told they have not", async () => {
    const { fetches, fetchedAt, changes } = await aCalendarOfHers();
    await fetches("2026-03-03T11:30:00Z");
    await changes("2026-03-03T11:31:00Z", { time: "10:00" });
    await fetches("2026-03-03T11:32:00Z");
    expect(await fetchedAt()).toBe("2026-03-03T12:32:00+01:00");
    await fetches("2026-03-03T11:33:00Z");
    expect(await fetchedAt()).toBe("2026-03-03T12:32:00+01:00");
  });

  test("of a new address not until that one is asked", async () => {
    const { fetches, fetchedAt, path } = await aCalendarOfHers();
    await fetches("2026-03-03T11:30:00Z");
    bodyOf(await coordinator("POST", `${path}/rotation`), 201);
    expect(await fetchedAt()).toBeNull();
    expect((await fetches("2026-03-03T11:50:00Z")).status).toBe(404);
    expect(await fetchedAt()).toBeNull();
  });

  test("and neither its tag for changes nor the log knows of it", async () => {
    const { fetches, path } = await aCalendarOfHers();
    const before = (await coordinator("GET", path)).headers.get("ETag") ?? "";
    const log = await logOf(municipality, () => fetches("2026-03-03T11:30:00Z"));
    expect(log.map(({ action }) => action)).toEqual(["readCalendar"]);
    const headers = { "If-Match": before };
    expect((await coordinator("DELETE", path, { headers })).status).toBe(200);
  });
});

describe("a day that changed while her calendar did not look", () => {
  test("says so on the day plan, until the calendar looks", async () => {
    const { fetches, changes, warning, id } = await aCalendarOfHers();
    await fetches("2026-03-03T12:00:00Z");
    await changes("2026-03-03T13:00:00Z", { time: "10:00" });
    expect(await warning("2026-03-04T11:59:59Z")).toBeNull();
    expect(await warning("2026-03-04T12:00:00Z")).toEqual({
      code: "calendarNotFetched",
      explanation:
        "En kalender har ikke hentet aftalerne siden 3. marts 2026 kl. 13.00, og dagen er ændret siden: gå efter dagsplanen.",
      feeds: [{ id, lastFetchedAt: "2026-03-03T13:00:00+01:00" }],
    });
    await fetches("2026-03-04T12:30:00Z");
    expect(await warning("2026-03-04T12:30:00Z")).toBeNull();
    expect(await warning("2026-03-05T20:00:00Z"), "nothing has changed since").toBeNull();
  });

  test("to herself too, and under one ETag however often she asks", async () => {
    const { fetches, changes, asks, healthVisitor } = await aCalendarOfHers();
    await fetches("2026-03-03T12:00:00Z");
    await changes("2026-03-03T13:00:00Z", { time: "10:00" });
    const tagAt = async (moment: string, headers = {}) => {
      const answer = await at(asks, moment)("GET", planPath(healthVisitor), { headers });
      return { status: answer.status, tag: answer.headers.get("ETag") ?? "" };
    };
    const before = await tagAt("2026-03-04T11:59:00Z");
    const told = await tagAt("2026-03-04T12:00:00Z", { "If-None-Match": before.tag });
    expect(told.status).toBe(200);
    const later = await tagAt("2026-03-05T20:00:00Z", { "If-None-Match": told.tag });
    expect(later.status).toBe(304);
    await fetches("2026-03-05T20:01:00Z");
    const after = await tagAt("2026-03-05T20:02:00Z", { "If-None-Match": told.tag });
    expect(after).toMatchObject({ status: 200, tag: before.tag });
  });

  const LEAVES = [
    {
      name: "an appointment is cancelled",
      change: (id: string) => visiting(at(coordinator, "2026-03-03T13:00:00Z")).cancels(id),
    },
    {
      name: "an appointment is moved to another day",
      change: (id: string) =>
        visiting(at(coordinator, "2026-03-03T13:00:00Z")).changes(id, { date: "2026-03-09" }),
    },
    {
      name: "an appointment is given to another",
      change: async (id: string) => {
        const { healthVisitor } = await aDay(municipality);
        const asks = at(coordinator, "2026-03-03T13:00:00Z");
        return visiting(asks).changes(id, { healthVisitor });
      },
    },
  ];

  test.each(LEAVES)("$name: the day it leaves has changed", async ({ change }) => {
    const { fetches, warning, appointment } = await aCalendarOfHers();
    await fetches("2026-03-03T12:00:00Z");
    expect(await warning("2026-03-04T12:00:00Z")).toBeNull();
    await change(appointment);
    expect(await warning("2026-03-04T12:00:00Z")).toMatchObject({ code: "calendarNotFetched" });
  });

  test("another day has not", async () => {
    const { fetches, changes, warning } = await aCalendarOfHers();
    await fetches("2026-03-03T12:00:00Z");
    await changes("2026-03-03T13:00:00Z", { time: "10:00" });
    expect(await warning("2026-03-04T12:00:00Z", "2026-03-09")).toBeNull();
  });

  test("of a day that is past nothing is said", async () => {
    const { fetches, changes, warning } = await aCalendarOfHers();
    await fetches("2026-03-03T12:00:00Z");
    await changes("2026-03-03T13:00:00Z", { time: "10:00" });
    expect(await warning("2026-03-06T20:00:00Z")).toMatchObject({ code: "calendarNotFetched" });
    expect(await warning("2026-03-07T08:00:00Z")).toBeNull();
  });

  test("nor where every address was taken back", async () => {
    const { changes, warning, path } = await aCalendarOfHers();
    await changes("2026-03-03T13:00:00Z", { time: "10:00" });
    expect(await warning("2026-03-04T13:00:00Z")).toMatchObject({
      feeds: [{ lastFetchedAt: null }],
    });
    bodyOf(await withTag(coordinator, "DELETE", path));
    expect(await warning("2026-03-04T13:00:00Z")).toBeNull();
  });
});
