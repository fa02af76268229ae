import { afterAll, describe, expect, test } from "vitest";
import { APPOINTMENTS, aFamilyToVisit, visiting } from "../../support/a-family-to-visit.ts";
import { eventsOf } from "../../support/announced.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const { asks, agrees, appointment } = visiting(municipality.as("coordinator"));

const { healthVisitor, visit } = await aFamilyToVisit(municipality);
const NOBODY = "0999a000-0000-4000-8000-0000000000ff";
const SOUND = { visits: [visit("postpartum")], healthVisitor, date: "2026-03-06", time: "09:00" };
const { id: agreed } = await agrees({ ...SOUND, visits: [visit("two-months")], time: "14:00" });

const TERMS: readonly { difference: object; faults: readonly string[] }[] = [
  { difference: { date: "2026-02-30" }, faults: ["/date notADate"] },
  { difference: { date: "2026-3-6" }, faults: ["/date notADate"] },
  { difference: { date: 20260306 }, faults: ["/date notADate"] },
  { difference: { time: "24:00" }, faults: ["/time notAClockTime"] },
  { difference: { time: "9:00" }, faults: ["/time notAClockTime"] },
  { difference: { time: "09:00:00" }, faults: ["/time notAClockTime"] },
  { difference: { time: "09:60" }, faults: ["/time notAClockTime"] },
  { difference: { time: 9 }, faults: ["/time wrongType"] },
  { difference: { durationMinutes: 0 }, faults: ["/durationMinutes tooSmall"] },
  { difference: { durationMinutes: 721 }, faults: ["/durationMinutes tooBig"] },
  { difference: { durationMinutes: 30.5 }, faults: ["/durationMinutes wrongType"] },
  { difference: { durationMinutes: "30" }, faults: ["/durationMinutes wrongType"] },
  { difference: { modality: "fax" }, faults: ["/modality notAllowed"] },
  { difference: { healthVisitor: 7 }, faults: ["/healthVisitor wrongType"] },
  { difference: { healthVisitor: null }, faults: ["/healthVisitor wrongType"] },
  { difference: { colour: "red" }, faults: ["/colour unknownField"] },
  { difference: { startsAt: "2026-03-06T09:00:00+01:00" }, faults: ["/startsAt unknownField"] },
  {
    difference: { date: "x", time: "25:00", durationMinutes: -1, modality: 1, colour: 1 },
    faults: [
      "/colour unknownField",
      "/date notADate",
      "/durationMinutes tooSmall",
      "/modality notAllowed",
      "/time notAClockTime",
    ],
  },
];

describe("what no appointment can say is 400, every fault at once", () => {
  const AGREEING = [
    ...TERMS,
    { difference: { visits: undefined }, faults: ["/visits required"] },
    { difference: { visits: visit("postpartum") }, faults: ["/visits wrongType"] },
    { difference: { visits: [7, null] }, faults: ["/visits/0 wrongType", "/visits/1 wrongType"] },
    { difference: { visits: [] }, faults: ["/visits tooSmall"] },
    { difference: { healthVisitor: undefined }, faults: ["/healthVisitor required"] },
    { difference: { date: undefined }, faults: ["/date required"] },
    { difference: { externalReference: "" }, faults: ["/externalReference tooSmall"] },
    {
      difference: { externalReference: "x".repeat(201) },
      faults: ["/externalReference tooBig"],
    },
    {
      difference: { externalReference: "0101900001" },
      faults: ["/externalReference personalIdentifier"],
    },
  ];

  test.each(AGREEING)("agreeing: $faults", async ({ difference, faults }) => {
    const events = await eventsOf(municipality, async () => {
      const answer = await asks("POST", APPOINTMENTS, { body: { ...SOUND, ...difference } });
      expect(refusal(answer)).toEqual({ status: 400, code: "invalidRequest", faults });
    });
    expect(events).toEqual([]);
  });

  const CHANGING = [
    ...TERMS,
    { difference: { visits: [] }, faults: ["/visits unknownField"] },
    { difference: { externalReference: "x" }, faults: ["/externalReference unknownField"] },
    { difference: { date: null }, faults: ["/date notADate"] },
    { difference: { modality: null }, faults: ["/modality notAllowed"] },
  ];

  test.each(CHANGING)("changing: $faults", async ({ difference, faults }) => {
    const before = await appointment(agreed);
    const answer = await asks("PATCH", `${APPOINTMENTS}/${agreed}`, {
      body: difference,
      headers: { "If-Match": "*" },
    });
    expect(refusal(answer)).toEqual({ status: 400, code: "invalidRequest", faults });
    expect(await appointment(agreed)).toEqual(before);
  });

  test.each(["[]", "7", "null", '"x"', "{"])("a body that is none: %s", async (raw) => {
    const answer = await asks("POST", APPOINTMENTS, { raw });
    expect(refusal(answer)).toMatchObject({ status: 400 });
  });

  test.each([
    ["GET", ""],
    ["GET", "?at=2026-03-06"],
  ])("%s%s is no list", async (method, query) => {
    expect((await asks(method, `${APPOINTMENTS}${query}`)).status).toBe(404);
  });

  test("an appointment has no days: ?at= is unknown", async () => {
    const answer = await asks("GET", `${APPOINTMENTS}/${agreed}?at=2026-03-06`);
    expect(refusal(answer)).toMatchObject({ status: 400, faults: ["/at unknownField"] });
  });
});

describe("what the records have not is 422, every fault at once", () => {
  test.each([
    {
      name: "a visit named twice",
      difference: { visits: [visit("postpartum"), visit("postpartum").toUpperCase()] },
      faults: ["/visits/1 duplicateVisit"],
      code: "duplicateVisit",
    },
    {
      name: "a day of no programme",
      difference: { date: "2101-01-01" },
      faults: ["/date dateOutOfRange"],
      code: "dateOutOfRange",
    },
    {
      name: "an unknown visit, and one that is no id",
      difference: { visits: [NOBODY, visit("postpartum"), "no-id"] },
      faults: ["/visits/0 unknownVisit", "/visits/2 unknownVisit"],
      code: "unknownVisit",
    },
    {
      name: "an unknown health visitor",
      difference: { healthVisitor: NOBODY },
      faults: ["/healthVisitor unknownHealthVisitor"],
      code: "unknownHealthVisitor",
    },
    {
      name: "a health visitor who is no id",
      difference: { healthVisitor: "Solveig" },
      faults: ["/healthVisitor unknownHealthVisitor"],
      code: "unknownHealthVisitor",
    },
    {
      name: "both",
      difference: { visits: [NOBODY], healthVisitor: NOBODY },
      faults: ["/healthVisitor unknownHealthVisitor", "/visits/0 unknownVisit"],
      code: "severalRefusals",
    },
    {
      name: "both, at a local time that clocks skip",
      difference: {
        visits: [NOBODY],
        healthVisitor: NOBODY,
        date: "2026-03-29",
        time: "02:30",
      },
      faults: [
        "/healthVisitor unknownHealthVisitor",
        "/time noSuchLocalTime",
        "/visits/0 unknownVisit",
      ],
      code: "severalRefusals",
    },
  ])("$name", async ({ difference, faults, code }) => {
    const answer = await asks("POST", APPOINTMENTS, { body: { ...SOUND, ...difference } });
    expect(refusal(answer)).toEqual({ status: 422, code, faults });
  });

  test("a visit is known by its id in capitals", async () => {
    const body = { ...SOUND, visits: [visit("six-months").toUpperCase()], time: "11:00" };
    expect((await agrees(body)).visits).toEqual([visit("six-months")]);
  });

  test("moving to nobody, at a time that clocks skip", async () => {
    const answer = await asks("PATCH", `${APPOINTMENTS}/${agreed}`, {
      body: { healthVisitor: NOBODY, date: "2026-03-29", time: "02:30" },
      headers: { "If-Match": "*" },
    });
    expect(refusal(answer)).toEqual({
      status: 422,
      code: "severalRefusals",
      faults: ["/healthVisitor unknownHealthVisitor", "/time noSuchLocalTime"],
    });
  });

  test("twenty visits at once are enough", async () => {
    const visits = Array.from({ length: 21 }, () => crypto.randomUUID());
    const answer = await asks("POST", APPOINTMENTS, { body: { ...SOUND, visits } });
    expect(refusal(answer)).toEqual({
      status: 400,
      code: "invalidRequest",
      faults: ["/visits tooBig"],
    });
  });
});

test.each(["GET", "PATCH", "DELETE"])("%s of nobody's appointment: 404", async (method) => {
  for (const id of [NOBODY, "no-id", "1", agreed.slice(1)]) {
    const answer = await asks(method, `${APPOINTMENTS}/${id}`, {
      ...(method === "PATCH" ? { body: { time: "10:00" } } : {}),
      headers: { "If-Match": "*" },
    });
    expect(refusal(answer)).toEqual({ status: 404, code: "notFound", faults: [] });
  }
});
