import { afterAll, describe, expect, test } from "vitest";
import {
  APPOINTMENTS,
  aFamilyToVisit,
  aNewHealthVisitor,
  at,
  visiting,
  withTag,
} from "../../support/a-family-to-visit.ts";
import { eventsOf } from "../../support/announced.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aJournal } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { asks, agrees, appointment, cancels, visit, statesOn, says, holds } = visiting(coordinator);

const TWINS = { children: [aBornChild(), aBornChild({ name: "Storm Æblegren" })] };

describe("a time is agreed", () => {
  test("with a clock time", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const body = {
      visits: [of("postpartum")],
      healthVisitor,
      date: "2026-03-06",
      time: "09:00",
      durationMinutes: 45,
      modality: "home",
    };
    const answer = await asks("POST", APPOINTMENTS, { body });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("ETag")).toMatch(/^"1\.[0-9a-f]+"$/);
    expect(answer.json).toEqual({
      ...body,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      groupSession: null,
      startsAt: "2026-03-06T09:00:00+01:00",
      endsAt: "2026-03-06T09:45:00+01:00",
      modalityReason: null,
      endedAt: null,
      endedAs: null,
      externalReference: null,
      warnings: [],
    });
    const { id } = answer.json as { id: string };
    expect(await appointment(id)).toEqual(answer.json);
  });

  test("for a day only: no clock time is occupied", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const day = { healthVisitor, date: "2026-03-06" };
    const shown = await agrees({ ...day, visits: [of("postpartum")] });
    expect(shown).toMatchObject({ time: null, startsAt: null, endsAt: null, durationMinutes: 30 });
    const beside = await agrees({ ...day, visits: [of("establishment")], time: "00:00" });
    expect(beside.startsAt).toBe("2026-03-06T00:00:00+01:00");
  });

  test.each([
    { rules: ["postpartum"], durationMinutes: 30, modality: "home" },
    { rules: ["early-contact"], durationMinutes: 20, modality: "phone" },
    { rules: ["four-months"], durationMinutes: 60, modality: "group" },
    { rules: ["early-contact", "establishment"], durationMinutes: 75, modality: "home" },
  ])("$rules take $durationMinutes minutes, $modality, if nobody says", async (said) => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const visits = said.rules.map((rule) => of(rule));
    const { durationMinutes, modality } = await agrees({
      visits,
      healthVisitor,
      date: "2026-03-06",
      time: null,
      durationMinutes: null,
      modality: null,
    });
    expect({ rules: said.rules, durationMinutes, modality }).toEqual(said);
  });

  test("for both twins at once", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality, TWINS);
    const visits = [of("postpartum", 0), of("postpartum", 1)];
    const shown = await agrees({ visits, healthVisitor, date: "2026-03-06", time: "09:00" });
    expect(shown.visits.toSorted()).toEqual(visits.toSorted());
    expect(shown.warnings).toEqual([]);
    for (const id of visits) {
      expect(await visit(id)).toMatchObject({ state: "booked", appointment: shown.id });
    }
  });

  test("and its visits are answered as they are read then", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const visits = [of("postpartum"), of("establishment"), of("two-months")]
      .toSorted()
      .toReversed();
    const shown = await agrees({ visits, healthVisitor, date: "2026-03-16" });
    expect((await appointment(shown.id)).visits).toEqual(shown.visits);
  });

  test("and the visit is booked from that day on until the agreed day has passed, with who comes", async () => {
    const { child, visit: of } = await aFamilyToVisit(municipality);
    const other = await aNewHealthVisitor(municipality);
    const id = of("postpartum");
    const before = await visit(id);
    const agreed = { visits: [id], healthVisitor: other, date: "2026-03-06" };
    const shown = await visiting(at(coordinator, "2026-03-04")).agrees(agreed);
    const days = ["2026-03-03", "2026-03-04", "2026-03-06", "2026-03-09"];
    expect(await statesOn(id, days)).toEqual(["planned", "booked", "booked", "overdue"]);
    const after = { ...before, state: "booked", appointment: shown.id, healthVisitor: other };
    expect(await visit(id, "2026-03-04")).toEqual(after);
    const { visits } = await aJournal(municipality).schedule(child, "2026-03-04");
    const stands = visits.find(({ rule }) => rule === "postpartum");
    expect(stands).toBeDefined();
    expect(after).toMatchObject(stands ?? {});
  });

  test("and each of its visits is announced, with the journal's own reference", async () => {
    const { child, healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const visits = [of("establishment"), of("second-in-first-month")];
    const externalReference = "aftale-2026-17";
    const body = { visits, healthVisitor, date: "2026-03-16", externalReference };
    const events = await eventsOf(municipality, () => agrees(body));
    const told = { type: "visit.booked", child, version: 2, reasons: ["appointment"] };
    expect(events).toHaveLength(2);
    expect(events).toEqual(
      expect.arrayContaining(
        visits.map((id) => expect.objectContaining({ ...told, visit: id, externalReference })),
      ),
    );
  });

  test("and once with one Idempotency-Key, however often it is sent", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const body = { visits: [of("postpartum")], healthVisitor, date: "2026-03-06", time: "09:00" };
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const [first, again] = [
      await asks("POST", APPOINTMENTS, { body, headers }),
      await asks("POST", APPOINTMENTS, { body, headers }),
    ];
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(again.headers.get("ETag")).toBe(first.headers.get("ETag"));
    const other = await asks("POST", APPOINTMENTS, { body: { ...body, time: "10:00" }, headers });
    expect(refusal(other)).toMatchObject({ status: 422, code: "keyUsedBefore" });
    const anew = await asks("POST", APPOINTMENTS, { body });
    expect(refusal(anew)).toMatchObject({ status: 409, code: "alreadyBooked" });
  });

  test("and a reader with its ETag is told that nothing has changed, until it has", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const day = { visits: [of("postpartum")], healthVisitor, date: "2026-03-06" };
    const path = `${APPOINTMENTS}/${(await agrees(day)).id}`;
    const tag = (await asks("GET", path)).headers.get("ETag") ?? "";
    const headers = { "If-None-Match": tag };
    expect((await asks("GET", path, { headers })).status).toBe(304);
    await withTag(asks, "PATCH", path, { durationMinutes: 40 });
    expect((await asks("GET", path, { headers })).status).toBe(200);
  });
});

describe("what can not be agreed", () => {
  test("visits of several families at once", async () => {
    const [one, other] = [await aFamilyToVisit(municipality), await aFamilyToVisit(municipality)];
    const visits = [one.visit("postpartum"), other.visit("postpartum")];
    const body = { visits, healthVisitor: one.healthVisitor, date: "2026-03-06" };
    expect(refusal(await asks("POST", APPOINTMENTS, { body }))).toEqual({
      status: 422,
      code: "severalFamilies",
      faults: ["/visits severalFamilies"],
    });
    expect(await statesOn(visits[0] ?? "", ["2026-03-06"])).toEqual(["due"]);
  });

  test("what is agreed already: every such visit is named", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const day = { healthVisitor, date: "2026-03-16" };
    const booked = [of("establishment"), of("second-in-first-month")];
    await agrees({ ...day, visits: booked });
    const body = { ...day, visits: [booked[0], of("postpartum"), booked[1]] };
    expect(refusal(await asks("POST", APPOINTMENTS, { body }))).toEqual({
      status: 409,
      code: "alreadyBooked",
      faults: ["/visits/0 alreadyBooked", "/visits/2 alreadyBooked"],
    });
    expect(await visit(of("postpartum"))).toMatchObject({ state: "planned", appointment: null });
  });

  test("what is settled: held, declined, covered elsewhere", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const decided = { on: "2026-03-03", reason: "Familien ønsker det" };
    const [held, declined, covered] = ["early-contact", "postpartum", "establishment"].map((rule) =>
      of(rule),
    ) as [string, string, string];
    const heldAt = "2026-03-03T10:00:00+01:00";
    await holds({ heldAt, healthVisitor, modality: "phone", visits: [held] });
    await says(declined, { ...decided, outcome: "declined" });
    await says(covered, { ...decided, outcome: "covered-elsewhere" });
    const visits = [held, declined, covered, of("two-months")];
    const body = { visits, healthVisitor, date: "2026-03-06" };
    expect(refusal(await asks("POST", APPOINTMENTS, { body }))).toEqual({
      status: 409,
      code: "alreadySettled",
      faults: ["/visits/0 alreadySettled", "/visits/1 alreadySettled", "/visits/2 alreadySettled"],
    });
  });

  test("what has lapsed", async () => {
    const mother = { cpr: "0101900002", name: "Ida Æblegren" };
    const pregnancy = { mother, dueDate: "2026-03-20", firstTimeParents: true };
    const { json } = await coordinator("POST", "/v1/pregnancies", { body: pregnancy });
    const { children } = json as {
      children: { schedule: { visits: { rule: string; id: string }[] } }[];
    };
    const lapsed = children[0]?.schedule.visits.find(({ rule }) => rule === "pregnancy")?.id ?? "";
    const { healthVisitor } = await aFamilyToVisit(municipality, { mother });
    expect(await statesOn(lapsed, ["2026-03-03"])).toEqual(["lapsed"]);
    const body = { visits: [lapsed], healthVisitor, date: "2026-03-06" };
    expect(refusal(await asks("POST", APPOINTMENTS, { body }))).toEqual({
      status: 409,
      code: "alreadySettled",
      faults: ["/visits/0 alreadySettled"],
    });
  });

  test("a reference that stands for another appointment", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const day = { healthVisitor, date: "2026-03-06", externalReference: "aftale-1" };
    await agrees({ ...day, visits: [of("postpartum")] });
    const body = { ...day, visits: [of("establishment")] };
    expect(refusal(await asks("POST", APPOINTMENTS, { body }))).toEqual({
      status: 409,
      code: "externalReferenceTaken",
      faults: ["/externalReference externalReferenceTaken"],
    });
  });
});

test("after it was cancelled the visit can be agreed anew: that is another appointment", async () => {
  const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
  const body = { visits: [of("postpartum")], healthVisitor, date: "2026-03-06", time: "09:00" };
  const first = await agrees(body);
  expect(await cancels(first.id)).toEqual({
    ...first,
    endedAt: "2026-03-03T12:00:00+01:00",
    endedAs: "cancelled",
  });
  expect(await visit(of("postpartum"))).toMatchObject({ state: "planned", appointment: null });
  const again = await agrees(body);
  expect(again.id).not.toBe(first.id);
  expect(await visit(of("postpartum"))).toMatchObject({ state: "booked", appointment: again.id });
});
