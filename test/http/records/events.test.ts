import { afterAll, expect, test } from "vitest";
import { aBirthLetter, aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aReplacing } from "../../support/letters.ts";
import { BIRTHS, aJournal, bodyOf, changes } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

interface Event {
  readonly number: number;
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly child: string | null;
  readonly visit: string | null;
  readonly version: number | null;
  readonly reasons: readonly string[];
  readonly externalReference?: string | null;
}

const page = async (query = "") =>
  bodyOf<{ items: readonly Event[]; next: number }>(
    await journal.asks("GET", `/v1/events${query}`),
  );

async function lastNumber(): Promise<number> {
  for (let after = 0; ;) {
    const { items, next } = await page(`?after=${after}&limit=1000`);
    if (items.length === 0) return next;
    after = next;
  }
}

/** What came of something, and of nothing else. */
async function eventsOf(work: () => Promise<unknown>): Promise<readonly Event[]> {
  const before = await lastNumber();
  await work();
  return (await page(`?after=${before}&limit=1000`)).items;
}

test("before anything happens there are none", async () => {
  const empty = await aMunicipality();
  const answer = await empty.as("coordinator")("GET", "/v1/events");
  await empty.stop();
  expect(answer.json).toEqual({ items: [], next: 0 });
});

test("numbers run from 1 without gaps or repeats, whoever writes at once", async () => {
  const letters = Array.from({ length: 6 }, () => aBirthLetter());
  await Promise.all(letters.map((body) => journal.asks("POST", BIRTHS, { body })));
  const { items, next } = await page("?limit=1000");
  expect(items.map(({ number }) => number)).toEqual(items.map((_, place) => place + 1));
  expect(next).toBe(items.length);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test.each([1, 7, 1000])("the pages of %i are the same events, to the end", async (limit) => {
  await journal.registers();
  const whole = (await page("?limit=1000")).items;
  const read: Event[] = [];
  for (let after = 0; ;) {
    const { items, next } = await page(`?after=${after}&limit=${limit}`);
    expect(items.length).toBeLessThanOrEqual(limit);
    expect(next).toBe(items.at(-1)?.number ?? after);
    if (items.length === 0) break;
    read.push(...items);
    after = next;
  }
  expect(read).toEqual(whole);
});

test("after what has not happened yet there is nothing, and next is what was asked after", async () => {
  expect(await page("?after=900000")).toEqual({ items: [], next: 900_000 });
});

test.each(["limit=0", "limit=1001", "after=-1", "after=x", "after=1.5", "colour=red"])(
  "%s is 400",
  async (query) => {
    expect(refusal(await journal.asks("GET", `/v1/events?${query}`)).status).toBe(400);
  },
);

test("a birth plans its visits: one event for each, of its child, with its reasons", async () => {
  let child = "";
  const events = await eventsOf(async () => {
    ({ child } = await journal.registers());
  });
  const { visits } = await journal.schedule(child);
  const plannedVisits = events.filter(({ type }) => type === "visit.planned");
  expect(plannedVisits.map(({ visit }) => visit).toSorted()).toEqual(
    visits.map(({ id }) => id).toSorted(),
  );
  for (const event of events) {
    expect(event.child).toBe(child);
    expect(event.type).toMatch(/^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/);
    expect(event.at).toBe("2026-03-03T12:00:00+01:00");
    expect(event.reasons.filter((reason) => !/^[a-z][A-Za-z]*$/.test(reason))).toEqual([]);
  }
});

test("a correction that moves the birth says that the anchor changed", async () => {
  const { letter, child } = await journal.registers();
  const children = letter.children.map((born) => ({
    ...born,
    bornAt: "2026-02-28T04:12:00+01:00",
  }));
  const correction = aReplacing("corrected", letter, { children });
  const events = await eventsOf(() => journal.sends(correction, 200));
  expect(new Set(events.map((event) => event.child))).toEqual(new Set([child]));
  expect(events.map(({ type }) => type)).toContain("anchor.changed");
});

test("a family that is given to another says that its visits were reassigned", async () => {
  const { family, child } = await journal.registers();
  const change = { healthVisitor: "0999a000-0000-4000-8000-000000000003" };
  const events = await eventsOf(() =>
    changes(journal.asks, "PATCH", `/v1/families/${family}`, change),
  );
  expect(new Set(events.map((event) => event.child))).toEqual(new Set([child]));
  expect(events.map(({ type }) => type)).toContain("visit.reassigned");
});

test("what only repeats, reads or is refused is no event", async () => {
  const { letter, child, family } = await journal.registers();
  const events = await eventsOf(async () => {
    await journal.sends(letter, 200);
    await journal.schedule(child, "2027-01-01");
    await journal.family(family);
    const body = { ...letter, dueDate: "2026-03-21" };
    expect((await journal.asks("POST", BIRTHS, { body })).status).toBe(409);
    const unborn = aBirthLetter({
      children: [aBornChild({ bornAt: "2026-09-02T04:12:00+02:00" })],
    });
    expect((await journal.asks("POST", BIRTHS, { body: unborn })).status).toBe(422);
    const healthVisitor = "nobody";
    const change = { healthVisitor, mother: { name: "Ida Rosengren" } };
    await changes(journal.asks, "PATCH", `/v1/families/${family}`, change);
  });
  expect(events).toEqual([]);
});

test("the journal's own reference of a child stands in each of its events", async () => {
  const children = [aBornChild({ externalReference: "journal-4711" }), aBornChild()];
  let ids: readonly string[] = [];
  const events = await eventsOf(async () => {
    const registered = await journal.registers({ children });
    ids = registered.children.map(({ childId }) => childId);
  });
  for (const { child, externalReference } of events) {
    expect(externalReference).toBe(child === ids[0] ? "journal-4711" : null);
  }
  expect(new Set(events.map(({ child }) => child))).toEqual(new Set(ids));
});

test("nothing personal stands in them, whatever happened", async () => {
  const { letter, child, family } = await journal.registers();
  const path = `/v1/families/${family}`;
  await changes(journal.asks, "PATCH", path, {
    mother: { name: "Ida Rosengren", phone: "11 22 33 44", interpreter: "ar" },
    secondParent: { name: "Noa Rosengren" },
    homes: [{ street: "Kornblomstvej 7", postalCode: "8382", city: "Hinnerup" }],
    children: [{ id: child, name: "Agnes Rosengren" }],
  });
  await journal.sends(aReplacing("cancelled", letter, {}), 200);
  const { text } = await journal.asks("GET", "/v1/events?limit=1000");
  expect(text).toContain(child);
  const numbers = [letter.mother.cpr, ...letter.children.map(({ cpr }) => cpr)];
  const said = ["Æblegren", "Rosengren", "Tusindfryd", "Kornblomst", "8450", "8382", "Hinnerup"];
  const withoutIds = text.replace(/[0-9a-f-]{36}/g, "");
  const personal = [...numbers, ...said, "11 22 33 44", "12 34 56 78"];
  expect(personal.filter((word) => withoutIds.includes(word))).toEqual([]);
  expect(text).not.toContain(letter.messageId);
});
