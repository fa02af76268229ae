import { afterAll, describe, expect, test } from "vitest";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";
import { aDay } from "../../support/a-day-plan.ts";
import { FEEDS, type HandedOut, handsOut, opens } from "../../support/a-calendar-feed.ts";
import { withTag } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { shownBy } from "../../support/ask.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { everyRow } from "../../support/every-row.ts";
import { eventsOf } from "../../support/events-of.ts";
import { type Page, bodyOf, changes } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const { store, database } = municipality;
const coordinator = municipality.as("coordinator");
const ofHammel = await coordinatorOf(municipality, "hammel");
const ofHinnerup = await coordinatorOf(municipality, "hinnerup");

const NOT_FOUND = { status: 404, code: "notFound", faults: [] };
const tokenOf = (url: string) => new URL(url).pathname.slice("/calendar/".length, -".ics".length);
const read = (url: string) => opens(url, { store });

describe("an address", () => {
  test("is absolute, and of the origin that was asked", async () => {
    const { url } = await handsOut(coordinator, DEMO_HEALTH_VISITOR.id);
    expect(url).toMatch(/^http:\/\/tusind\.test\/calendar\/0999[A-Za-z0-9_-]{43}\.ics$/);
    expect((await read(url)).status).toBe(200);
  });

  test("or of the origin that is configured, rotated too", async () => {
    const door = { publicUrl: "https://sundhedspleje.example" };
    const body = { healthVisitor: DEMO_HEALTH_VISITOR.id, tier: "busy" };
    const { id, url } = bodyOf<HandedOut>(await coordinator("POST", FEEDS, { body, door }), 201);
    const rotated = bodyOf<HandedOut>(
      await coordinator("POST", `${FEEDS}/${id}/rotation`, { door }),
      201,
    );
    for (const address of [url, rotated.url]) {
      expect(address.startsWith("https://sundhedspleje.example/calendar/0999")).toBe(true);
    }
  });

  test("is 256 bits of chance, never twice", async () => {
    const urls = new Set<string>();
    for (let time = 0; time < 20; time++) {
      urls.add(tokenOf((await handsOut(coordinator, DEMO_HEALTH_VISITOR.id)).url));
    }
    expect(urls.size).toBe(20);
    const bytes = [...urls].map((token) => Buffer.from(token.slice(4), "base64url"));
    expect(bytes.map(({ length }) => length)).toEqual(bytes.map(() => 32));
  });

  test("is shown once: neither the feed nor the list of feeds tells it", async () => {
    const { healthVisitor } = await aDay(municipality);
    const { id, url } = await handsOut(coordinator, healthVisitor, "area");
    const feed = {
      id,
      healthVisitor,
      tier: "area",
      recordedAt: NOW,
      lastFetchedAt: null,
      revoked: false,
    };
    const shown = await coordinator("GET", `${FEEDS}/${id}`);
    expect(shown.json).toEqual(feed);
    const list = await coordinator("GET", `${FEEDS}?healthVisitor=${healthVisitor}`);
    expect(list.json).toEqual({ items: [feed], next: null });
    expect(shown.text + list.text).not.toContain(tokenOf(url).slice(4, 20));
  });

  const NOW = "2026-03-03T12:00:00+01:00";

  test("lies nowhere in the database, its hash does", async () => {
    const { healthVisitor } = await aDay(municipality);
    const body = { healthVisitor, tier: "busy" };
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const first = bodyOf<HandedOut>(await coordinator("POST", FEEDS, { body, headers }), 201);
    const second = bodyOf<HandedOut>(
      await coordinator("POST", `${FEEDS}/${first.id}/rotation`, { headers: {} }),
      201,
    );
    const all = await everyRow(database);
    expect(all).toContain(first.id);
    for (const token of [first, second].map(({ url }) => tokenOf(url))) {
      const bytes = Buffer.from(token.slice(4), "base64url");
      const forms = [
        token.slice(4),
        bytes.toString("base64"),
        bytes.toString("hex"),
        Buffer.from(token).toString("hex"),
        Buffer.from(token).toString("base64").slice(4, -4),
      ];
      for (const form of forms) expect(all.includes(form), "a token's form").toBe(false);
    }
    expect(/"token_hash": "[^"]{40,}"/.test(all)).toBe(true);
  });

  test("is announced as handed out, rotated, revoked, and not told", async () => {
    const secrets: string[] = [];
    const { events } = await eventsOf(municipality, async () => {
      const { id, url } = await handsOut(coordinator, DEMO_HEALTH_VISITOR.id, "area");
      const path = `${FEEDS}/${id}`;
      secrets.push(url, bodyOf<HandedOut>(await coordinator("POST", `${path}/rotation`), 201).url);
      bodyOf(await withTag(coordinator, "DELETE", path));
    });
    expect(events.map(({ type, reasons }) => [type, ...reasons])).toEqual([
      ["calendar-feed.handed-out", "area"],
      ["calendar-feed.rotated", "area"],
      ["calendar-feed.revoked", "area"],
    ]);
    for (const url of secrets) expect(JSON.stringify(events)).not.toContain(tokenOf(url).slice(4));
  });
});

describe("an address that opens nothing", () => {
  const NOWHERE = [
    { name: "of another length", token: "0999abc" },
    { name: "of nothing", token: "" },
    { name: "without a municipality", token: `x999${"A".repeat(43)}` },
    { name: "with a character that none has", token: `0999${"A".repeat(42)}*` },
    { name: "of a municipality that is not served", token: `0710${"A".repeat(43)}` },
    { name: "with a folder", token: `folder/0999${"A".repeat(43)}` },
  ];

  test.each(NOWHERE)("$name answers as an unknown one does", async ({ token }) => {
    const unknown = await read(`http://tusind.test/calendar/0999${"A".repeat(43)}.ics`);
    const answer = await read(`http://tusind.test/calendar/${token}.ics`);
    expect(refusal(unknown)).toEqual(NOT_FOUND);
    expect(shownBy(answer)).toEqual(shownBy(unknown));
  });

  test("nor do old and revoked ones, and one of a municipality that is changed", async () => {
    const unknown = await read(`http://tusind.test/calendar/0999${"A".repeat(43)}.ics`);
    const { id, url } = await handsOut(coordinator, DEMO_HEALTH_VISITOR.id);
    expect((await read(url)).status).toBe(200);
    const rotated = bodyOf<HandedOut>(await coordinator("POST", `${FEEDS}/${id}/rotation`), 201);
    expect(rotated.id).toBe(id);
    expect(shownBy(await read(url))).toEqual(shownBy(unknown));
    expect((await read(rotated.url)).status).toBe(200);
    expect(shownBy(await read(rotated.url.replace("/0999", "/0710")))).toEqual(shownBy(unknown));
    bodyOf(await withTag(coordinator, "DELETE", `${FEEDS}/${id}`));
    expect(shownBy(await read(rotated.url))).toEqual(shownBy(unknown));
  });

  test("answers the same in each language, and to whoever knows an ETag", async () => {
    for (const headers of [{ "Accept-Language": "da" }, { "If-None-Match": "*" }]) {
      const [one, other] = await Promise.all(
        [`0999${"A".repeat(43)}`, "0999abc"].map(async (token) =>
          opens(`http://tusind.test/calendar/${token}.ics`, { store }, headers),
        ),
      );
      expect(one && shownBy(one)).toEqual(other && shownBy(other));
    }
  });

  test("of a municipality that nobody serves makes nothing", async () => {
    for (const municipalityAsked of ["0710", "9999"]) {
      const before = await everyRow(database, municipalityAsked);
      await read(`http://tusind.test/calendar/${municipalityAsked}${"A".repeat(43)}.ics`);
      expect(await everyRow(database, municipalityAsked)).toBe(before);
      expect(before).not.toContain(`"${municipalityAsked}"`);
    }
    bodyOf(await municipality.as("coordinator", { municipality: "9999" })("GET", "/v1/children"));
    expect(await everyRow(database, "9999")).toContain('"9999"');
  });
});

describe("who may hand out an address", () => {
  test("a health visitor for herself, a coordinator in her districts", async () => {
    const { healthVisitor, asks } = await aDay(municipality);
    const other = await aDay(municipality);
    for (const may of [asks, coordinator, ofHammel]) {
      const { id } = await handsOut(may, healthVisitor);
      expect((await may("GET", `${FEEDS}/${id}`)).status).toBe(200);
      for (const mayNot of [other.asks, ofHinnerup]) {
        const path = `${FEEDS}/${id}`;
        const headers = { "If-Match": "*" };
        expect(refusal(await mayNot("GET", path))).toEqual(NOT_FOUND);
        expect(refusal(await mayNot("POST", `${path}/rotation`))).toEqual(NOT_FOUND);
        expect(refusal(await mayNot("DELETE", path, { headers }))).toEqual(NOT_FOUND);
      }
      expect((await may("GET", `${FEEDS}/${id}`)).status).toBe(200);
    }
    for (const mayNot of [other.asks, ofHinnerup]) {
      const body = { healthVisitor, tier: "busy" };
      expect(refusal(await mayNot("POST", FEEDS, { body }))).toEqual({
        status: 422,
        code: "unknownHealthVisitor",
        faults: ["/healthVisitor unknownHealthVisitor"],
      });
      const list = await mayNot("GET", `${FEEDS}?healthVisitor=${healthVisitor}`);
      expect(list.json).toEqual({ items: [], next: null });
    }
  });

  test.each(["leader", "journal-system", "administrator"] as const)("a %s never", async (role) => {
    const asks = municipality.as(role);
    const body = { healthVisitor: DEMO_HEALTH_VISITOR.id, tier: "busy" };
    for (const answer of [
      await asks("POST", FEEDS, { body }),
      await asks("GET", `${FEEDS}?healthVisitor=${DEMO_HEALTH_VISITOR.id}`),
      await asks("GET", `${FEEDS}/${crypto.randomUUID()}`),
      await asks("POST", `${FEEDS}/${crypto.randomUUID()}/rotation`),
      await asks("DELETE", `${FEEDS}/${crypto.randomUUID()}`),
    ]) {
      expect(refusal(answer)).toMatchObject({ status: 403 });
    }
  });

  test("initials only where the municipality allows them", async () => {
    const body = { healthVisitor: DEMO_HEALTH_VISITOR.id, tier: "initials" };
    expect(refusal(await coordinator("POST", FEEDS, { body }))).toEqual({
      status: 422,
      code: "tierNotAllowed",
      faults: ["/tier tierNotAllowed"],
    });
    const administrator = municipality.as("administrator");
    bodyOf(await changes(administrator, "PUT", "/v1/settings", { calendarInitials: true }));
    expect((await coordinator("POST", FEEDS, { body })).status).toBe(201);
  });

  test("of what it opens nothing but what is asked may be said", async () => {
    for (const body of [
      {},
      { healthVisitor: DEMO_HEALTH_VISITOR.id },
      { healthVisitor: DEMO_HEALTH_VISITOR.id, tier: "names" },
      { healthVisitor: DEMO_HEALTH_VISITOR.id, tier: "busy", name: "Ida" },
    ]) {
      expect((await coordinator("POST", FEEDS, { body })).status).toBe(400);
    }
  });
});

describe("an address that is revoked", () => {
  test("is listed no more, cannot be rotated, and a second time is not found", async () => {
    const { healthVisitor } = await aDay(municipality);
    const { id } = await handsOut(coordinator, healthVisitor);
    const kept = await handsOut(coordinator, healthVisitor, "area");
    const path = `${FEEDS}/${id}`;
    expect(refusal(await coordinator("DELETE", path))).toMatchObject({ status: 428 });
    const stale = { headers: { "If-Match": '"9.00"' } };
    expect(refusal(await coordinator("DELETE", path, stale))).toMatchObject({ status: 412 });
    const revoked = await withTag(coordinator, "DELETE", path);
    expect(revoked.json).toMatchObject({ id, revoked: true });
    const list = await coordinator("GET", `${FEEDS}?healthVisitor=${healthVisitor}`);
    expect((list.json as Page<{ id: string }>).items.map((feed) => feed.id)).toEqual([kept.id]);
    const ifAny = { headers: { "If-Match": "*" } };
    for (const answer of [
      await coordinator("GET", path),
      await coordinator("POST", `${path}/rotation`),
      await coordinator("DELETE", path, ifAny),
    ]) {
      expect(refusal(answer)).toEqual(NOT_FOUND);
    }
    expect((await read(kept.url)).status).toBe(200);
  });

  test("rotated twice with one key it is one new address", async () => {
    const { id } = await handsOut(coordinator, DEMO_HEALTH_VISITOR.id);
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const path = `${FEEDS}/${id}/rotation`;
    const [first, again] = [
      await coordinator("POST", path, { headers }),
      await coordinator("POST", path, { headers }),
    ];
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect((await read(bodyOf<HandedOut>(again, 201).url)).status).toBe(200);
  });
});
