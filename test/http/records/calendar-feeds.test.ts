import { afterAll, describe, expect, test } from "vitest";
import { aDay, aHome, FRIDAY } from "../../support/a-day-plan.ts";
import { aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { type Tier, eventsRead, handsOut, opens } from "../../support/a-calendar-feed.ts";
import { visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { calendarFaults } from "../../support/calendar-grammar.ts";
import { logOf } from "../../support/log-of.ts";
import { bodyOf, changes } from "../../support/on-record.ts";
import { withoutIds } from "../../support/without-ids.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const { store } = municipality;
const coordinator = municipality.as("coordinator");
const administrator = municipality.as("administrator");

const allowInitials = async (calendarInitials: boolean) =>
  bodyOf(await changes(administrator, "PUT", "/v1/settings", { calendarInitials }));
await allowInitials(true);

const TIERS: readonly Tier[] = ["busy", "area", "initials"];
const HOME = aHome(0.05, 0, { street: "Vintergækvej 31", postalCode: "8464", city: "Galten" });
const ALMA = { children: [aBornChild({ name: "Åse Alma-Linnéa Æblegren" })] };
/** Words that stand in no calendar. */
const TELLING = /Vintergæk|Galten|Ida|Alma|Åse|blegren|\d{6}-?\d{4}|\+45|postpartum|[Bb]arsel|EPDS/;

/** Each tier's events, and the bytes that they are read from. */
async function feedsOf(healthVisitor: string) {
  const feeds: Partial<Record<Tier, string>> = {};
  for (const tier of TIERS) {
    const { url } = await handsOut(coordinator, healthVisitor, tier);
    const answer = await opens(url, { store });
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
      200,
      "text/calendar; charset=utf-8",
    ]);
    expect(calendarFaults(answer.text)).toEqual([]);
    feeds[tier] = answer.text;
  }
  return feeds as Record<Tier, string>;
}

async function wordsOf(healthVisitor: string) {
  const feeds = await feedsOf(healthVisitor);
  return TIERS.map((tier) =>
    eventsRead(feeds[tier]).map(({ summary, location }) => [summary, location]),
  );
}

describe("three tiers tell of a visit at home", () => {
  test("that she is busy, where about, and with whom; and nothing more", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const { visit } = await family({ mother: aMother({ address: HOME }), ...ALMA });
    await agrees([visit("postpartum")], { time: "09:00", durationMinutes: 45 });
    expect(await wordsOf(healthVisitor)).toEqual([
      [["Optaget", null]],
      [["Besøg", "8464"]],
      [["Besøg ÅALÆ", "8464"]],
    ]);
    for (const text of Object.values(await feedsOf(healthVisitor))) {
      expect(withoutIds(text)).not.toMatch(TELLING);
      expect(eventsRead(text)[0]).toMatchObject({
        status: "CONFIRMED",
        sequence: 0,
        start: `${FRIDAY}T09:00:00`,
        end: `${FRIDAY}T09:45:00`,
      });
    }
  });

  test("of twins the initials of both", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const { visit } = await family({
      children: [aBornChild({ name: "Storm Æblegren" }), aBornChild({ name: "Liv Æblegren" })],
    });
    await agrees([visit("postpartum", 0), visit("postpartum", 1)], { time: "09:00" });
    const [, , ofInitials] = await wordsOf(healthVisitor);
    expect(["Besøg SÆ LÆ", "Besøg LÆ SÆ"]).toContain(ofInitials?.[0]?.[0]);
  });

  test("of an unnamed child none", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const { visit } = await family({ children: [aBornChild({ name: undefined })] });
    await agrees([visit("postpartum")], { time: "09:00" });
    expect((await wordsOf(healthVisitor))[2]).toEqual([["Besøg", "8450"]]);
  });

  test.each([
    { name: "李 明", words: "Besøg" },
    { name: "O Æblegren", words: "Besøg Æ" },
    { name: "Åsa Ö", words: "Besøg Å" },
  ])("of $name no letter that is a name", async ({ name, words }) => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const { visit } = await family({ children: [aBornChild({ name })] });
    await agrees([visit("postpartum")], { time: "09:00" });
    expect((await wordsOf(healthVisitor))[2]).toEqual([[words, "8450"]]);
  });

  test.each(["phone", "video", "clinic", "daycare"])(
    "by %s there is no place",
    async (modality) => {
      const { healthVisitor, family, agrees } = await aDay(municipality);
      const { visit } = await family();
      await agrees([visit("postpartum")], { time: "09:00", modality });
      expect(await wordsOf(healthVisitor)).toEqual([
        [["Optaget", null]],
        [["Besøg", null]],
        [["Besøg AÆ", null]],
      ]);
    },
  );

  test("what is agreed for a day only is all day, and occupies no time", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    await agrees([(await family()).visit("postpartum")]);
    for (const text of Object.values(await feedsOf(healthVisitor))) {
      expect(eventsRead(text)[0]).toMatchObject({ start: FRIDAY, end: "2026-03-07" });
      expect(text).toContain("DTSTART;VALUE=DATE:20260306");
      expect(text).toContain("TRANSP:TRANSPARENT");
    }
  });

  test("a group session is one of many, whoever comes", async () => {
    const { healthVisitor, family } = await aDay(municipality);
    const body = {
      healthVisitor,
      date: FRIDAY,
      time: "10:00",
      durationMinutes: 90,
      title: "Mødregruppe for Ida",
      place: "Vintergækvej 31",
      capacity: 8,
    };
    const session = bodyOf<{ id: string }>(
      await coordinator("POST", "/v1/group-sessions", { body }),
      201,
    );
    const expected = [[["Optaget", null]], [["Gruppe", null]], [["Gruppe", null]]];
    expect(await wordsOf(healthVisitor)).toEqual(expected);
    const visits = [(await family()).visit("four-months")];
    const path = `/v1/group-sessions/${session.id}/participants`;
    bodyOf(await coordinator("POST", path, { body: { visits } }), 201);
    expect(await wordsOf(healthVisitor)).toEqual(expected);
    for (const text of Object.values(await feedsOf(healthVisitor))) {
      expect(withoutIds(text)).not.toMatch(TELLING);
    }
  });
});

describe("of a protected family", () => {
  test("no tier tells more than that she is busy", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const { visit } = await family({
      mother: aMother({ address: HOME }),
      children: [aBornChild({ addressProtected: true })],
    });
    await agrees([visit("postpartum")], { time: "09:00" });
    const busy = [["Optaget", null]];
    expect(await wordsOf(healthVisitor)).toEqual([busy, busy, busy]);
  });

  test("the tiers' bytes are the same wherever it lives", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const { visit, family: id } = await family({
      mother: aMother({ address: HOME, addressProtected: true }),
    });
    await agrees([visit("postpartum")], { time: "09:00" });
    const urls: string[] = [];
    for (const tier of TIERS) urls.push((await handsOut(coordinator, healthVisitor, tier)).url);
    const read = async () =>
      Promise.all(
        urls.map(async (url) => {
          const { text, headers } = await opens(url, { store });
          return [text, headers.get("ETag")];
        }),
      );
    const before = await read();
    const homes = [aHome(0.4, -0.3, { postalCode: "9990", city: "Ingen" })];
    bodyOf(await changes(coordinator, "PATCH", `/v1/families/${id}`, { homes }));
    expect(await read()).toEqual(before);
  });

  test("who is protected later is kept back from then on, and no sooner", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const { visit, child } = await family();
    await agrees([visit("postpartum")], { time: "09:00" });
    expect((await wordsOf(healthVisitor))[2]).toEqual([["Besøg AÆ", "8450"]]);
    const path = `/v1/children/${child}`;
    bodyOf(
      await changes(coordinator, "PUT", `${path}/address-protection`, { protected: true }, path),
    );
    expect((await wordsOf(healthVisitor))[2]).toEqual([["Optaget", null]]);
  });
});

test("whoever keeps a feed asks whether it still holds, and its file is named for nobody", async () => {
  const { healthVisitor } = await aDay(municipality);
  const { url } = await handsOut(coordinator, healthVisitor, "initials");
  const { headers } = await opens(url, { store });
  const shown = ["Content-Disposition", "Cache-Control", "X-Robots-Tag", "Referrer-Policy"];
  expect(shown.map((name) => headers.get(name))).toEqual([
    'inline; filename="sundhedspleje.ics"',
    "private, no-cache",
    "noindex",
    "no-referrer",
  ]);
  const unknown = await opens(url.replace(/....\.ics$/, "AAAA.ics"), { store });
  expect([unknown.status, unknown.headers.get("Content-Disposition")]).toEqual([404, null]);
});

describe("initials", () => {
  test("where the municipality withdraws them a feed that had them tells the area", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    await agrees([(await family()).visit("postpartum")], { time: "09:00" });
    const { url } = await handsOut(coordinator, healthVisitor, "initials");
    const words = async () =>
      eventsRead((await opens(url, { store })).text).map(({ summary }) => summary);
    expect(await words()).toEqual(["Besøg AÆ"]);
    await allowInitials(false);
    expect(await words()).toEqual(["Besøg"]);
    await allowInitials(true);
    expect(await words()).toEqual(["Besøg AÆ"]);
  });
});

describe("a feed holds her own appointments", () => {
  test("and nobody else's", async () => {
    const [one, other] = [await aDay(municipality), await aDay(municipality)];
    await one.agrees([(await one.family()).visit("postpartum")], { time: "09:00" });
    for (const text of Object.values(await feedsOf(other.healthVisitor))) {
      expect(eventsRead(text)).toEqual([]);
    }
  });

  test("a year back, and not a day more", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const { visit } = await family();
    await agrees([visit("postpartum")], { date: "2025-03-03", time: "09:00" });
    await agrees([visit("establishment")], { date: "2025-03-02", time: "09:00" });
    const { busy } = await feedsOf(healthVisitor);
    expect(eventsRead(busy).map(({ start }) => start)).toEqual(["2025-03-03T09:00:00"]);
  });

  test("what is held stays where it was", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const { visit } = await family();
    await agrees([visit("early-contact")], { date: "2026-03-03", time: "09:00" });
    await visiting(coordinator).holds({
      heldAt: "2026-03-03T09:00:00+01:00",
      healthVisitor,
      modality: "phone",
      visits: [visit("early-contact")],
    });
    const { busy } = await feedsOf(healthVisitor);
    expect(eventsRead(busy)).toMatchObject([{ status: "CONFIRMED", sequence: 0 }]);
  });
});

describe("the log", () => {
  test("names the children of whom a calendar tells, and of a busy one none", async () => {
    const { healthVisitor, family, agrees } = await aDay(municipality);
    const shown = await family();
    const hidden = await family({ children: [aBornChild({ addressProtected: true })] });
    await agrees([shown.visit("postpartum")], { time: "09:00" });
    await agrees([hidden.visit("postpartum")], { time: "10:00" });
    for (const tier of TIERS) {
      const { url } = await handsOut(coordinator, healthVisitor, tier);
      const { headers } = await opens(url, { store });
      const tag = headers.get("ETag") ?? "";
      for (const told of [{}, { "If-None-Match": tag }]) {
        const log = await logOf(municipality, () => opens(url, { store }, told));
        const entry = { actor: "calendar-feed", action: "readCalendar", children: [shown.child] };
        expect(log).toMatchObject(tier === "busy" ? [] : [entry]);
        expect(log).toHaveLength(tier === "busy" ? 0 : 1);
      }
    }
  });

  test("says who handed out, rotated and revoked which tier, and nothing of the address", async () => {
    const { healthVisitor } = await aDay(municipality);
    const secrets: string[] = [];
    const log = await logOf(municipality, async () => {
      const { id, url } = await handsOut(coordinator, healthVisitor, "area");
      const path = `/v1/calendar-feeds/${id}`;
      const rotated = bodyOf<{ url: string }>(await coordinator("POST", `${path}/rotation`), 201);
      await coordinator("DELETE", path, { headers: { "If-Match": "*" } });
      secrets.push(url, rotated.url);
    });
    expect(log.map(({ actor, action }) => `${actor} ${action}`).toSorted()).toEqual([
      "a-coordinator handOutFeed",
      "a-coordinator revokeFeed",
      "a-coordinator rotateFeed",
    ]);
    for (const secret of secrets) {
      expect(JSON.stringify(log)).not.toContain(new URL(secret).pathname.slice(10, 40));
    }
  });
});
