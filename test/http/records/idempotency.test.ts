import { afterAll, describe, expect, test } from "vitest";
import { aBirthLetter, aBornChild, aCpr, aMother } from "../../support/a-birth-letter.ts";
import { aFamilyToVisit, aNewHealthVisitor } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { anAbsence } from "../../support/an-absence.ts";
import { refusal } from "../../support/a-problem.ts";
import { aJournal, everyPage } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");

const { child: known } = await journal.registers();

/** Each POST with effects, with a body and another of its kind. */
const POSTS = [
  {
    path: "/v1/birth-notifications",
    one: () => aBirthLetter(),
    other: () => aBirthLetter({ children: [aBornChild()] }),
  },
  {
    path: "/v1/pregnancies",
    one: () => ({ mother: aMother(), dueDate: "2026-05-20" }),
    other: () => ({ mother: aMother(), dueDate: "2026-05-21" }),
  },
  {
    path: "/v1/arrivals",
    one: () => ({
      arrivedOn: "2026-03-02",
      mother: aMother(),
      children: [{ cpr: aCpr(), birthDate: "2025-06-01" }],
    }),
    other: () => ({
      arrivedOn: "2026-03-01",
      mother: aMother(),
      children: [{ cpr: aCpr(), birthDate: "2025-06-01" }],
    }),
  },
  {
    path: "/v1/absences",
    one: () => anAbsence(),
    other: () => anAbsence({ kind: "course" }),
  },
  {
    path: "/v1/health-visitors",
    one: () => ({ name: "Tora Engkarse" }),
    other: () => ({ name: "Yrsa Rødkløver" }),
  },
  {
    path: `/v1/children/${known}/address-reveals`,
    one: () => ({ reason: "Hjemmebesøg i morgen" }),
    other: () => ({ reason: "Brev" }),
  },
];

const withKey = (key: string) => ({ "Idempotency-Key": key });
const count = async () => (await everyPage(journal.asks, "/v1/children?limit=200")).length;
const lastEvent = async () =>
  ((await journal.asks("GET", "/v1/events?limit=1000")).json as { next: number }).next;

describe.each(POSTS)("POST $path with an Idempotency-Key", ({ path, one, other }) => {
  test("again with the same body gives the stored status and body, and happens once", async () => {
    const [body, headers] = [one(), withKey(crypto.randomUUID())];
    const first = await coordinator("POST", path, { body, headers });
    const [children, events] = [await count(), await lastEvent()];
    const later = { now: new Date("2026-05-01T11:00:00Z") };
    const second = await coordinator("POST", path, { body, headers, door: later });
    expect(first.status).toBe(201);
    expect([second.status, second.text]).toEqual([201, first.text]);
    expect([await count(), await lastEvent()]).toEqual([children, events]);
  });

  test("at the same time gives both the one answer, and happens once", async () => {
    const [body, headers, children] = [one(), withKey(crypto.randomUUID()), await count()];
    const answers = await Promise.all(
      [1, 2, 3].map(() => coordinator("POST", path, { body, headers })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await count()) - children).toBeLessThan(2);
  });

  test("again with another body is 422, and the first stands", async () => {
    const [body, headers] = [one(), withKey(crypto.randomUUID())];
    const first = await coordinator("POST", path, { body, headers });
    const children = await count();
    const second = await coordinator("POST", path, { body: other(), headers });
    expect(refusal(second)).toMatchObject({ status: 422, code: "keyUsedBefore" });
    expect(await count()).toBe(children);
    expect((await coordinator("POST", path, { body, headers })).text).toBe(first.text);
  });

  test("that somebody else used is a key of one's own", async () => {
    const headers = withKey(crypto.randomUUID());
    const first = await coordinator("POST", path, { body: one(), headers });
    const somebody = municipality.as("coordinator", { subject: "another-coordinator" });
    const second = await somebody("POST", path, { body: other(), headers });
    expect([first.status, second.status]).toEqual([201, 201]);
  });

  test("that was refused may come right with another body", async () => {
    const headers = withKey(crypto.randomUUID());
    const wrong = await coordinator("POST", path, { body: { ...one(), colour: "red" }, headers });
    expect(wrong.status).toBe(400);
    expect((await coordinator("POST", path, { body: one(), headers })).status).toBe(201);
  });
});

test("without a key a pregnancy that comes twice is another one", async () => {
  const body = { mother: aMother(), dueDate: "2026-05-20" };
  const [first, second] = [
    await journal.asks("POST", "/v1/pregnancies", { body }),
    await journal.asks("POST", "/v1/pregnancies", { body }),
  ];
  expect([first.status, second.status]).toEqual([201, 409]);
});

test("one key on two kinds of request is used before", async () => {
  const headers = withKey(crypto.randomUUID());
  const body = { mother: aMother(), dueDate: "2026-05-20" };
  await journal.asks("POST", "/v1/pregnancies", { body, headers });
  const second = await journal.asks("POST", "/v1/birth-notifications", {
    body: aBirthLetter(),
    headers,
  });
  expect(refusal(second)).toMatchObject({ status: 422, code: "keyUsedBefore" });
});

test("a stored answer is shown to nobody who may not see it any more", async () => {
  const { family, child } = await journal.registers();
  const { healthVisitor } = await journal.child(child);
  const asks = municipality.as("health-visitor", { subject: healthVisitor ?? "" });
  const asked = {
    body: { reason: "Hjemmebesøg i morgen" },
    headers: withKey(crypto.randomUUID()),
  };
  const path = `/v1/children/${child}/address-reveals`;
  expect((await asks("POST", path, asked)).status).toBe(201);
  await coordinator("PATCH", `/v1/families/${family}`, {
    body: { healthVisitor: "0999a000-0000-4000-8000-000000000004" },
    headers: { "If-Match": "*" },
  });
  const answer = await asks("POST", path, asked);
  expect(answer.text).not.toContain("Tusindfrydvej");
  expect(answer.status).toBe(404);
});

test("a stored answer that tells of needs is shown to nobody who may not see them any more", async () => {
  const { family, child, healthVisitor } = await aFamilyToVisit(municipality);
  const asks = municipality.as("health-visitor", { subject: healthVisitor });
  const body = { rule: "needs-contact", by: "parents", words: "Vi vil tale om søvn" };
  const asked = { body, headers: withKey(crypto.randomUUID()) };
  const path = `/v1/children/${child}/proposals`;
  const [first, again] = [await asks("POST", path, asked), await asks("POST", path, asked)];
  expect([again.status, again.text]).toEqual([201, first.text]);
  const another = await aNewHealthVisitor(municipality);
  await coordinator("PATCH", `/v1/families/${family}`, {
    body: { healthVisitor: another },
    headers: { "If-Match": "*" },
  });
  expect((await asks("POST", path, asked)).status).toBe(404);
});

test("nor to anybody once the child was stopped", async () => {
  const { child } = await aFamilyToVisit(municipality);
  const body = { rule: "needs-contact", by: "parents", words: "Vi vil tale om søvn" };
  const asked = { body, headers: withKey(crypto.randomUUID()) };
  const path = `/v1/children/${child}/proposals`;
  expect((await coordinator("POST", path, asked)).status).toBe(201);
  await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } });
  expect((await coordinator("POST", path, asked)).status).toBe(404);
});
