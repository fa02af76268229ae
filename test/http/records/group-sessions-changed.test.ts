import { afterAll, describe, expect, test } from "vitest";
import {
  SESSIONS,
  type SessionShown,
  aSession,
  aSessionWithFamilies,
  sessionsOf,
} from "../../support/a-group-session.ts";
import { aMother } from "../../support/a-birth-letter.ts";
import {
  aFamilyToVisit,
  aNewHealthVisitor,
  visiting,
  withTag,
} from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { eventsOf } from "../../support/events-of.ts";
import { logOf } from "../../support/log-of.ts";
import { type Page, bodyOf, everyPage } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const ofHinnerup = await coordinatorOf(municipality, "hinnerup");
const { asks, plans, reads, joins, changes, cancels } = sessionsOf(coordinator);
const { says, visit } = visiting(coordinator);

const pathOf = (id: string) => `${SESSIONS}/${id}`;

/** A session to which two are to come. */
async function aSessionOfTwo(difference: object = {}) {
  const known = await aSessionWithFamilies(municipality, 2, difference);
  const session = await joins(known.session.id, known.visits);
  return { ...known, session, id: session.id };
}

describe("a session is changed", () => {
  test("moved: all who are to come, with it", async () => {
    const { id, session, visits } = await aSessionOfTwo();
    const { events } = await eventsOf(municipality, () =>
      changes(id, { date: "2026-06-26", time: "13:00" }),
    );
    const moved = await reads(id);
    expect(moved.appointment).toMatchObject({
      id: session.appointment.id,
      startsAt: "2026-06-26T13:00:00+02:00",
      endsAt: "2026-06-26T14:30:00+02:00",
    });
    expect(moved.appointment.visits.toSorted()).toEqual(visits.toSorted());
    expect(events.map(({ type, visit: of }) => `${type} ${of}`).toSorted()).toEqual(
      ["group-session.changed null", ...visits.map((of) => `visit.rebooked ${of}`)].toSorted(),
    );
    for (const of of visits) {
      expect(await visit(of)).toMatchObject({ appointment: session.appointment.id });
    }
  });

  test("given to another health visitor", async () => {
    const { id, visits } = await aSessionOfTwo();
    const healthVisitor = await aNewHealthVisitor(municipality);
    expect((await changes(id, { healthVisitor })).appointment).toMatchObject({ healthVisitor });
    for (const of of visits) expect(await visit(of)).toMatchObject({ healthVisitor });
  });

  test("its name, place and size, and its ETag with it", async () => {
    const { id } = await aSessionOfTwo();
    const tag = async () => (await asks("GET", pathOf(id))).headers.get("ETag");
    for (const body of [{ title: "Fædregruppe" }, { place: "Biblioteket" }, { capacity: 2 }]) {
      const before = await tag();
      expect(await changes(id, body)).toMatchObject({ ...body, takenPlaces: 2 });
      expect(await tag()).not.toBe(before);
      const headers = { "If-Match": before ?? "" };
      const stale = await asks("PATCH", pathOf(id), { body, headers });
      expect(refusal(stale)).toMatchObject({ status: 412, code: "versionStale" });
    }
  });

  test("not to fewer places than are taken", async () => {
    const { id } = await aSessionOfTwo();
    const answer = await withTag(asks, "PATCH", pathOf(id), { capacity: 1, title: "Fædregruppe" });
    expect(refusal(answer)).toEqual({ status: 409, code: "sessionFull", faults: [] });
    expect(await reads(id)).toMatchObject({ capacity: 8, title: "Mødregruppe" });
  });

  test("not into another's time, nor to a health visitor whom nobody has", async () => {
    const { id, healthVisitor } = await aSessionOfTwo();
    const session = await reads(id);
    await plans(healthVisitor, { time: "13:00" });
    const taken = await withTag(asks, "PATCH", pathOf(id), { time: "12:00" });
    expect(refusal(taken)).toEqual({ status: 409, code: "doubleBooking", faults: [] });
    const unknown = { healthVisitor: crypto.randomUUID() };
    expect(refusal(await withTag(asks, "PATCH", pathOf(id), unknown))).toMatchObject({
      status: 422,
      faults: ["/healthVisitor unknownHealthVisitor"],
    });
    expect(await reads(id)).toEqual(session);
  });

  test("only with the ETag that was read", async () => {
    const { id } = await aSessionOfTwo();
    for (const method of ["PATCH", "DELETE"]) {
      const body = method === "PATCH" ? { body: { capacity: 9 } } : {};
      expect(refusal(await asks(method, pathOf(id), body))).toMatchObject({ status: 428 });
      const headers = { "If-Match": '"1.0123456789abcdef"' };
      const stale = await asks(method, pathOf(id), { ...body, headers });
      expect(refusal(stale)).toMatchObject({ status: 412, code: "versionStale" });
    }
  });

  test("a reader with its ETag is told that nothing has changed, until a child joins", async () => {
    const { id, healthVisitor } = await aSessionOfTwo();
    const headers = { "If-None-Match": (await asks("GET", pathOf(id))).headers.get("ETag") ?? "" };
    expect((await asks("GET", pathOf(id), { headers })).status).toBe(304);
    const third = await aFamilyToVisit(municipality, {}, healthVisitor);
    await joins(id, [third.visit("four-months")]);
    expect((await asks("GET", pathOf(id), { headers })).status).toBe(200);
  });
});

describe("a session is cancelled", () => {
  test("what was agreed is owed as before, and its time is free", async () => {
    const { id, visits, healthVisitor } = await aSessionOfTwo();
    const { events } = await eventsOf(municipality, () => cancels(id));
    expect(events.map(({ type, visit: of }) => `${type} ${of}`).toSorted()).toEqual(
      ["group-session.cancelled null", ...visits.map((of) => `visit.cancelled ${of}`)].toSorted(),
    );
    expect(await reads(id)).toMatchObject({
      takenPlaces: 0,
      appointment: { endedAs: "cancelled-by-service", endedAt: "2026-03-03T12:00:00+01:00" },
    });
    for (const of of visits) {
      expect(await visit(of)).toMatchObject({ state: "planned", appointment: null });
    }
    await plans(healthVisitor);
  });

  test("and then neither changed, joined nor cancelled again", async () => {
    const { id, visits, healthVisitor } = await aSessionOfTwo();
    await cancels(id);
    const ended = { status: 409, code: "appointmentEnded", faults: [] };
    const body = { visits };
    for (const answer of [
      await withTag(asks, "PATCH", pathOf(id), { capacity: 9 }),
      await withTag(asks, "DELETE", pathOf(id)),
      await asks("POST", `${pathOf(id)}/participants`, { body }),
    ]) {
      expect(refusal(answer)).toEqual(ended);
    }
    const again = await plans(healthVisitor);
    expect((await joins(again.id, visits)).takenPlaces).toBe(2);
  });

  test("who has left it before is not taken out twice", async () => {
    const { id, visits } = await aSessionOfTwo();
    const [left = "", stays = ""] = visits;
    const reason = "Familien rejser";
    await says(left, { outcome: "cancelled-by-family", on: "2026-03-03", reason });
    const { events } = await eventsOf(municipality, () => cancels(id));
    const told = events.filter(({ type }) => type.startsWith("visit."));
    expect(told.map(({ visit: of }) => of)).toEqual([stays]);
    expect((await visit(left)).outcomes).toHaveLength(1);
  });
});

describe("the list of sessions", () => {
  const idsOf = (sessions: readonly SessionShown[]) => sessions.map(({ id }) => id);

  test("is those that stand, by their day, of whom and when is asked", async () => {
    const healthVisitor = await aNewHealthVisitor(municipality);
    const days = ["2026-09-03", "2026-09-01", "2026-09-02", "2026-09-04"];
    const planned: SessionShown[] = [];
    for (const date of days) planned.push(await plans(healthVisitor, { date }));
    const [third, first, second, fourth] = planned;
    await cancels(fourth?.id ?? "");
    const list = async (query: string) =>
      idsOf(await everyPage(asks, `${SESSIONS}?healthVisitor=${healthVisitor}${query}`));
    expect(await list("")).toEqual(idsOf([first, second, third].flatMap((each) => each ?? [])));
    expect(await list("&limit=1")).toEqual(await list(""));
    expect(await list("&from=2026-09-02")).toEqual([second?.id, third?.id]);
    expect(await list("&from=2026-09-02&until=2026-09-02")).toEqual([second?.id]);
    expect(await list("&until=2026-09-01")).toEqual([first?.id]);
    const all = idsOf(await everyPage(asks, `${SESSIONS}?from=2026-09-01&until=2026-09-04`));
    expect(all).toEqual([first?.id, second?.id, third?.id]);
  });

  test("is nobody's for a health visitor whom nobody has, and takes no other's cursor", async () => {
    for (const healthVisitor of [crypto.randomUUID(), "nobody"]) {
      const answer = await asks("GET", `${SESSIONS}?healthVisitor=${healthVisitor}`);
      expect(answer.json).toEqual({ items: [], next: null });
    }
    const healthVisitor = await aNewHealthVisitor(municipality);
    for (const date of ["2026-10-01", "2026-10-02"]) await plans(healthVisitor, { date });
    const path = `${SESSIONS}?healthVisitor=${healthVisitor}`;
    const { next } = bodyOf<Page<SessionShown>>(await asks("GET", `${path}&limit=1`));
    const answer = await asks("GET", `${SESSIONS}?cursor=${next}`);
    expect(refusal(answer)).toMatchObject({ status: 400, faults: ["/cursor invalidCursor"] });
  });

  test("is 304 until one of them changes", async () => {
    const { healthVisitor, id } = await aSessionOfTwo();
    const path = `${SESSIONS}?healthVisitor=${healthVisitor}`;
    const tag = (await asks("GET", path)).headers.get("ETag") ?? "";
    const read = async () =>
      (await asks("GET", path, { headers: { "If-None-Match": tag } })).status;
    expect(await read()).toBe(304);
    await changes(id, { capacity: 9 });
    expect(await read()).toBe(200);
  });
});

describe("whose families are shown", () => {
  /** A session with one family of Hinnerup, and one that is not. */
  async function aMixedSession() {
    const { session, visits } = await aSessionWithFamilies(municipality, 1);
    const address = { street: "Vintergækvej 31", postalCode: "8382", city: "Hinnerup" };
    const away = await aFamilyToVisit(municipality, { mother: aMother({ address }) });
    const theirs = away.visit("four-months");
    await joins(session.id, [...visits, theirs]);
    return { id: session.id, ours: visits[0] ?? "", theirs, away };
  }

  test("everyone who follows families sees how many come, and of whom only her own", async () => {
    const { id, ours, theirs, away } = await aMixedSession();
    const asOf = municipality.as("health-visitor", { subject: away.healthVisitor });
    for (const [reader, visits] of [
      [coordinator, [ours, theirs]],
      [ofHinnerup, [theirs]],
      [asOf, [theirs]],
      [municipality.as("health-visitor", { subject: await aNewHealthVisitor(municipality) }), []],
      [municipality.as("journal-system"), [ours, theirs]],
    ] as const) {
      const shown: SessionShown = bodyOf(await reader("GET", pathOf(id)));
      expect(shown.takenPlaces).toBe(2);
      expect(shown.appointment.visits.toSorted()).toEqual([...visits].toSorted());
    }
  });

  test("and the log names them, and nobody else", async () => {
    const { id, away } = await aMixedSession();
    const log = await logOf(municipality, () => ofHinnerup("GET", pathOf(id)));
    expect(log.map(({ action, children }) => [action, children])).toEqual([
      ["readSession", [away.child]],
    ]);
  });

  test.each(["leader", "administrator"] as const)("a %s sees none", async (role) => {
    const reader = municipality.as(role);
    const { id } = await aMixedSession();
    for (const answer of [
      await reader("GET", pathOf(id)),
      await reader("GET", SESSIONS),
      await reader("POST", SESSIONS, { body: aSession(crypto.randomUUID()) }),
    ]) {
      expect(refusal(answer)).toMatchObject({ status: 403 });
    }
  });

  test.each([
    { scopes: ["records:read"], reads: 200, changes: 403 },
    { scopes: ["records:write"], reads: 403, changes: 422 },
    { scopes: ["registration:write", "reasons:read"], reads: 403, changes: 403 },
  ])("a journal with $scopes reads $reads, plans $changes", async (may) => {
    const journal = municipality.as("journal-system", { scopes: may.scopes });
    const { id } = await aMixedSession();
    expect((await journal("GET", pathOf(id))).status).toBe(may.reads);
    const body = aSession(crypto.randomUUID());
    expect((await journal("POST", SESSIONS, { body })).status).toBe(may.changes);
  });

  test("in another municipality there is no such session", async () => {
    const { id } = await aMixedSession();
    const elsewhere = municipality.as("coordinator", { municipality: "0710" });
    for (const nobody of [id, crypto.randomUUID(), "nobody"]) {
      expect(refusal(await elsewhere("GET", pathOf(nobody)))).toEqual({
        status: 404,
        code: "notFound",
        faults: [],
      });
    }
  });
});
