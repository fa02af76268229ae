import { afterAll, describe, expect, test } from "vitest";
import { aBirthLetter, aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { BIRTHS, type Registered, aJournal, asPreviewed } from "../../support/on-record.ts";
import { previewOfLetter } from "../../support/letters.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const sends = (body: unknown, now?: string) =>
  journal.asks("POST", BIRTHS, {
    body,
    ...(now === undefined ? {} : { door: { now: new Date(now) } }),
  });

describe("a new letter", () => {
  test("is answered with its family and each child's schedule, and nothing else", async () => {
    const answer = await sends(aBirthLetter());
    expect(answer.status).toBe(201);
    const { family, children, ...rest } = answer.json as Registered;
    expect(rest).toEqual({});
    expect(family).toMatch(UUID);
    expect(children.map((child) => Object.keys(child).sort())).toEqual([["childId", "schedule"]]);
    expect(children[0]?.childId).toMatch(UUID);
  });

  test("makes the schedule that a preview of the same child gives", async () => {
    const { letter, children } = await journal.registers();
    const [child] = children;
    expect(child && asPreviewed(child.schedule)).toEqual(await previewOfLetter(letter));
  });

  test("makes visits with an id each, of the family's health visitor, none booked and none held", async () => {
    const { child, children } = await journal.registers();
    const visits = children[0]?.schedule.visits ?? [];
    expect(visits.length).toBeGreaterThan(0);
    expect(new Set(visits.map(({ id }) => id)).size).toBe(visits.length);
    const { healthVisitor } = await journal.child(child);
    for (const visit of visits) {
      expect(visit.id).toMatch(UUID);
      expect(visit).toMatchObject({ appointment: null, contact: null, healthVisitor });
    }
  });

  test("is taken with only what is required", async () => {
    const { messageId, mother } = aBirthLetter();
    const answer = await sends({
      messageId,
      status: "new",
      municipality: "0999",
      mother: { cpr: mother.cpr },
      children: [{ bornAt: "2026-03-02T04:12:00+01:00" }],
    });
    expect(answer.status).toBe(201);
  });

  test("about a birth long past uses the programme of today", async () => {
    const children = [aBornChild({ bornAt: "2019-05-01T04:12:00+02:00" })];
    const past = await journal.registers({ children, dueDate: null, dischargedOn: null });
    const today = await journal.registers();
    expect(past.children[0]?.schedule.programme).toEqual(today.children[0]?.schedule.programme);
  });

  test("about another birth of the same mother is another child of the same family", async () => {
    const first = await journal.registers({
      children: [aBornChild({ bornAt: "2024-01-02T04:12:00+01:00" })],
    });
    const second = await journal.registers({ mother: first.letter.mother });
    expect(second.family).toBe(first.family);
    expect(second.child).not.toBe(first.child);
    expect([...(await journal.family(first.family)).children].sort()).toEqual(
      [first.child, second.child].sort(),
    );
  });
});

describe("the same letter again", () => {
  const reordered = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reordered)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, inner]) => [key, reordered(inner)]),
          )
        : value;

  test.each([
    { name: "as it was", again: (letter: unknown) => letter, now: "2026-03-03T11:00:00Z" },
    { name: "with its fields in another order", again: reordered, now: "2026-03-03T11:00:00Z" },
    { name: "months later", again: (letter: unknown) => letter, now: "2026-07-01T11:00:00Z" },
  ])("$name is 200 with the same body, byte for byte", async ({ again, now }) => {
    const letter = aBirthLetter();
    const first = await sends(letter);
    const second = await sends(again(letter), now);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.text).toBe(first.text);
  });

  test("is 200 with the same body after a correction too", async () => {
    const letter = aBirthLetter();
    const first = await sends(letter);
    const replaces = letter.messageId;
    const bornAt = "2026-03-01T04:12:00+01:00";
    const children = letter.children.map((born) => ({ ...born, bornAt }));
    const correction = { messageId: `${replaces}-2`, status: "corrected", replaces, children };
    await journal.sends({ ...letter, ...correction }, 200);
    const second = await sends(letter);
    expect([second.status, second.text]).toEqual([200, first.text]);
  });

  test.each([
    { name: "another weight", difference: { children: [aBornChild({ weightGrams: 3301 })] } },
    { name: "another status", difference: { status: "cancelled", replaces: "another" } },
    { name: "another mother", difference: { mother: aMother() } },
    { name: "one field less", difference: { dueDate: undefined } },
  ])("with $name is 409", async ({ difference }) => {
    const { letter } = await journal.registers();
    expect(refusal(await sends({ ...letter, ...difference }))).toEqual({
      status: 409,
      code: "messageIdReused",
      faults: ["/messageId messageIdReused"],
    });
  });
});

describe("a letter that is refused", () => {
  test("is one for another municipality", async () => {
    expect(refusal(await sends(aBirthLetter({ municipality: "0710" })))).toEqual({
      status: 422,
      code: "otherMunicipality",
      faults: ["/municipality otherMunicipality"],
    });
  });

  test("leaves nothing behind: it may come right with the same messageId", async () => {
    const letter = aBirthLetter({ municipality: "0710" });
    await sends(letter);
    expect((await sends({ ...letter, municipality: "0999" })).status).toBe(201);
  });
});

describe("a birth is in the future by the day in Denmark", () => {
  test.each([
    { bornAt: "2026-03-04T00:00:00+01:00", now: "2026-03-03T22:59:59Z", status: 422 },
    { bornAt: "2026-03-04T00:00:00+01:00", now: "2026-03-03T23:00:00Z", status: 201 },
    { bornAt: "2026-03-03T23:30:00Z", now: "2026-03-03T22:59:59Z", status: 422 },
    { bornAt: "2026-03-04T08:29:59+09:30", now: "2026-03-03T22:59:59Z", status: 201 },
    { bornAt: "2026-03-03T23:59:59+01:00", now: "2026-03-03T11:00:00Z", status: 201 },
    { bornAt: "2026-07-01T00:00:00+02:00", now: "2026-06-30T21:59:59Z", status: 422 },
    { bornAt: "2026-07-01T00:00:00+02:00", now: "2026-06-30T22:00:00Z", status: 201 },
  ])("$bornAt, sent at $now: $status", async ({ bornAt, now, status }) => {
    const answer = await sends(aBirthLetter({ children: [aBornChild({ bornAt })] }), now);
    expect(answer.status).toBe(status);
  });

  test("and every child of whom that is true is named", async () => {
    const children = ["2026-03-04", "2026-03-02", "2026-03-05"].map((day) =>
      aBornChild({ bornAt: `${day}T04:12:00+01:00` }),
    );
    expect(refusal(await sends(aBirthLetter({ children })))).toEqual({
      status: 422,
      code: "bornInTheFuture",
      faults: ["/children/0/bornAt bornInTheFuture", "/children/2/bornAt bornInTheFuture"],
    });
  });
});
