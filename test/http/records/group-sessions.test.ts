import { afterAll, describe, expect, test } from "vitest";
import {
  SESSIONS,
  aSession,
  aSessionWithFamilies,
  sessionsOf,
} from "../../support/a-group-session.ts";
import {
  APPOINTMENTS,
  aFamilyToVisit,
  aNewHealthVisitor,
  visiting,
} from "../../support/a-family-to-visit.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/events-of.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { asks, plans, reads, joins } = sessionsOf(coordinator);
const { agrees, holds, says, visit } = visiting(coordinator);

const TAKEN = { status: 409, code: "doubleBooking", faults: [] };
const participants = (id: string) => `${SESSIONS}/${id}/participants`;

describe("a session is planned", () => {
  test("for a time, a place and so many", async () => {
    const healthVisitor = await aNewHealthVisitor(municipality);
    const answer = await asks("POST", SESSIONS, { body: aSession(healthVisitor) });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("ETag")).toMatch(/^"1\.[0-9a-f]+"$/);
    const { title, place, capacity, ...terms } = aSession(healthVisitor);
    const { id } = answer.json as { id: string };
    expect(answer.json).toEqual({
      id,
      title,
      place,
      capacity,
      takenPlaces: 0,
      attendance: null,
      appointment: {
        ...terms,
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        groupSession: id,
        visits: [],
        modality: "group",
        startsAt: "2026-06-25T10:00:00+02:00",
        endsAt: "2026-06-25T11:30:00+02:00",
        endedAt: null,
        endedAs: null,
        externalReference: null,
        modalityReason: null,
        warnings: [],
      },
    });
    expect(await reads(id)).toEqual(answer.json);
  });

  test("and announced, of no child", async () => {
    const healthVisitor = await aNewHealthVisitor(municipality);
    const { events, text } = await eventsOf(municipality, () => plans(healthVisitor));
    expect(events).toMatchObject([{ type: "group-session.planned", child: null, visit: null }]);
    expect(text).not.toMatch(/Mødregruppe|Hammel/);
  });

  test("once with one Idempotency-Key", async () => {
    const body = aSession(await aNewHealthVisitor(municipality));
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const [first, again] = [
      await asks("POST", SESSIONS, { body, headers }),
      await asks("POST", SESSIONS, { body, headers }),
    ];
    expect([again.status, again.text]).toEqual([201, first.text]);
  });

  test.each([
    { difference: { capacity: 0 }, faults: ["/capacity tooSmall"] },
    { difference: { capacity: 51 }, faults: ["/capacity tooBig"] },
    { difference: { time: "25:00" }, faults: ["/time notAClockTime"] },
    { difference: { date: "2026-02-30" }, faults: ["/date notADate"] },
    { difference: { visits: [] }, faults: ["/visits unknownField"] },
    {
      difference: { title: undefined, place: undefined },
      faults: ["/place required", "/title required"],
    },
  ])("$difference is refused: $faults", async ({ difference, faults }) => {
    const healthVisitor = await aNewHealthVisitor(municipality);
    const body = aSession(healthVisitor, difference);
    const problem = refusal(await asks("POST", SESSIONS, { body }));
    expect(problem).toEqual({ status: 400, code: "invalidRequest", faults });
  });

  test("of a health visitor whom nobody has it is not", async () => {
    for (const healthVisitor of [crypto.randomUUID(), "nobody"]) {
      const answer = await asks("POST", SESSIONS, { body: aSession(healthVisitor) });
      expect([400, 422]).toContain(answer.status);
      expect(refusal(answer).faults[0]).toContain("/healthVisitor");
    }
  });

  test("at a clock time that the spring change skips it is not", async () => {
    const healthVisitor = await aNewHealthVisitor(municipality);
    const body = aSession(healthVisitor, { date: "2026-03-29", time: "02:30" });
    expect(refusal(await asks("POST", SESSIONS, { body }))).toEqual({
      status: 422,
      code: "noSuchLocalTime",
      faults: ["/time noSuchLocalTime"],
    });
  });
});

describe("a session occupies its health visitor", () => {
  test("an appointment in it is refused, and one beside it is not", async () => {
    const { healthVisitor, families, session } = await aSessionWithFamilies(municipality, 1);
    const { date } = session.appointment;
    const visits = [families[0]?.visit("two-months")];
    const body = { visits, healthVisitor, date, durationMinutes: 30 };
    for (const time of ["09:31", "10:30", "11:29"]) {
      const answer = await asks("POST", APPOINTMENTS, { body: { ...body, time } });
      expect(refusal(answer), time).toEqual(TAKEN);
    }
    expect((await asks("POST", APPOINTMENTS, { body: { ...body, time: "11:30" } })).status).toBe(
      201,
    );
  });

  test("so is a session over an appointment, and over another session", async () => {
    const { healthVisitor, families } = await aSessionWithFamilies(municipality, 1);
    const visits = [families[0]?.visit("two-months") ?? ""];
    await agrees({ visits, healthVisitor, date: "2026-06-25", time: "12:00", durationMinutes: 30 });
    for (const time of ["10:00", "11:00", "11:45", "12:15"]) {
      const body = aSession(healthVisitor, { time, durationMinutes: 60 });
      expect(refusal(await asks("POST", SESSIONS, { body })), time).toEqual(TAKEN);
    }
    await plans(healthVisitor, { time: "12:30" });
    await plans(await aNewHealthVisitor(municipality));
  });
});

describe("children are to come", () => {
  test("each one's visit is agreed for the session, under its id", async () => {
    const { healthVisitor, session, visits } = await aSessionWithFamilies(municipality, 2);
    const joined = await joins(session.id, visits);
    expect(joined).toMatchObject({ takenPlaces: 2, capacity: 8 });
    expect(joined.appointment.visits.toSorted()).toEqual(visits.toSorted());
    for (const id of visits) {
      expect(await visit(id)).toMatchObject({
        state: "booked",
        appointment: session.appointment.id,
        healthVisitor,
      });
    }
    expect(await reads(session.id)).toMatchObject({ takenPlaces: 2 });
  });

  test("also of another health visitor, who still has her family", async () => {
    const { session, healthVisitor } = await aSessionWithFamilies(municipality, 0);
    const away = await aFamilyToVisit(municipality);
    await joins(session.id, [away.visit("four-months")]);
    expect(away.healthVisitor).not.toBe(healthVisitor);
    expect(await visit(away.visit("four-months"))).toMatchObject({
      state: "booked",
      healthVisitor,
    });
    const { family } = await visit(away.visit("four-months"));
    const { json } = await asks("GET", `/v1/families/${family}`);
    expect(json).toMatchObject({ healthVisitor: away.healthVisitor });
  });

  test("and each is announced", async () => {
    const { session, visits, families } = await aSessionWithFamilies(municipality, 2);
    const { events } = await eventsOf(municipality, () => joins(session.id, visits));
    expect(events.map(({ type, visit: of, child }) => `${type} ${of} ${child}`).toSorted()).toEqual(
      visits.map((id, place) => `visit.booked ${id} ${families[place]?.child}`).toSorted(),
    );
  });

  test("as many as there is room for, and not one more; all or none", async () => {
    const { session, visits } = await aSessionWithFamilies(municipality, 4, { capacity: 3 });
    const full = { status: 409, code: "sessionFull", faults: [] };
    const join = (sent: readonly string[]) =>
      asks("POST", participants(session.id), { body: { visits: sent } });
    expect(refusal(await join(visits))).toEqual(full);
    expect(await reads(session.id)).toMatchObject({ takenPlaces: 0 });
    await joins(session.id, visits.slice(0, 2));
    expect(refusal(await join(visits.slice(2)))).toEqual(full);
    await joins(session.id, visits.slice(2, 3));
    expect(refusal(await join(visits.slice(3)))).toEqual(full);
    expect(await reads(session.id)).toMatchObject({ takenPlaces: 3 });
    expect(await visit(visits[3] ?? "")).toMatchObject({ state: "planned", appointment: null });
  });

  test("twins take two places", async () => {
    const { session, healthVisitor } = await aSessionWithFamilies(municipality, 0, { capacity: 2 });
    const twins = { children: [aBornChild(), aBornChild()] };
    const { visit: of } = await aFamilyToVisit(municipality, twins, healthVisitor);
    const joined = await joins(session.id, [of("four-months", 0), of("four-months", 1)]);
    expect(joined.takenPlaces).toBe(2);
  });

  test("not twice, nor who is agreed elsewhere, nor what is settled: each is named", async () => {
    const { session, healthVisitor, visits, families } = await aSessionWithFamilies(
      municipality,
      5,
    );
    const [joined = "", elsewhere = "", declined = "", held = "", free = ""] = visits;
    await joins(session.id, [joined]);
    await agrees({ visits: [elsewhere], healthVisitor, date: "2026-06-24" });
    const reason = "Familien ønsker det";
    await says(declined, { outcome: "declined", on: "2026-03-03", reason });
    const heldAt = "2026-03-03T10:00:00+01:00";
    await holds({ heldAt, healthVisitor, modality: "home", visits: [held] });
    const body = { visits };
    expect(refusal(await asks("POST", participants(session.id), { body }))).toEqual({
      status: 409,
      code: "alreadyBooked",
      faults: [
        "/visits/0 alreadyBooked",
        "/visits/1 alreadyBooked",
        "/visits/2 alreadySettled",
        "/visits/3 alreadySettled",
      ],
    });
    expect(await visit(free)).toMatchObject({ state: "planned" });
    expect(families).toHaveLength(5);
  });

  test("nobody whom the asker does not know", async () => {
    const { session, visits } = await aSessionWithFamilies(municipality, 1);
    const body = { visits: [visits[0], crypto.randomUUID()] };
    expect(refusal(await asks("POST", participants(session.id), { body }))).toEqual({
      status: 422,
      code: "unknownVisit",
      faults: ["/visits/1 unknownVisit"],
    });
    const stranger = municipality.as("health-visitor", {
      subject: await aNewHealthVisitor(municipality),
    });
    const theirs = await stranger("POST", participants(session.id), { body: { visits } });
    expect(refusal(theirs)).toMatchObject({ status: 422, faults: ["/visits/0 unknownVisit"] });
    const elsewhere = municipality.as("coordinator", { municipality: "0710" });
    const other = await elsewhere("POST", participants(session.id), { body: { visits } });
    expect(refusal(other)).toMatchObject({ status: 404, code: "notFound" });
    expect(await reads(session.id)).toMatchObject({ takenPlaces: 0 });
  });

  test.each([
    { visits: [], faults: ["/visits tooSmall"] },
    { visits: undefined, faults: ["/visits required"] },
  ])("$visits is no request: $faults", async ({ visits, faults }) => {
    const { session } = await aSessionWithFamilies(municipality, 0);
    const answer = await asks("POST", participants(session.id), { body: { visits } });
    expect(refusal(answer)).toEqual({ status: 400, code: "invalidRequest", faults });
  });

  test("the same twice in one request is refused", async () => {
    const { session, visits } = await aSessionWithFamilies(municipality, 1);
    const body = { visits: [visits[0], visits[0]] };
    const problem = refusal(await asks("POST", participants(session.id), { body }));
    expect(problem.faults).toEqual(["/visits/1 duplicateVisit"]);
  });
});
