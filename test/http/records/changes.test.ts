import { afterAll, describe, expect, test } from "vitest";
import { sql } from "drizzle-orm";
import { rows } from "../../../src/db/connection/database.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { bornOn, changing } from "../../support/a-change.ts";
import { at, aFamilyToVisit, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import { aReplacing } from "../../support/letters.ts";
import { aJournal, bodyOf, visitIds } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { preview, send, make } = changing(coordinator);
const { agrees, holds, says, takesBack } = visiting(coordinator);

const DAYCARE = { anchors: [{ anchor: "daycare-start", on: "2027-02-01" }] };

/** Every row of every table but the log of who looked, and of stored answers. */
async function wholeRecord(): Promise<string> {
  return municipality.database.within("0999", async (tx) => {
    const tables = await rows(
      tx,
      sql`select tablename from pg_tables where schemaname = 'public' and tablename <> 'audit_entry' order by 1`,
    );
    const found = [];
    for (const { tablename } of tables) {
      const name = sql.raw(`"${String(tablename)}"`);
      found.push(
        await rows(tx, sql`select md5(string_agg(t::text, '|' order by t::text)) from ${name} t`),
      );
    }
    return JSON.stringify(found);
  });
}

const logEntries = () =>
  municipality.database.within("0999", async (tx) =>
    rows(tx, sql`select count(*)::int as count from audit_entry`),
  );

test("a preview writes nothing but that somebody looked, and says what becomes of each visit", async () => {
  const { child, children } = await journal.registers();
  const before = await wholeRecord();
  const [looked] = await logEntries();
  const shown = await preview(child, bornOn("2026-02-27"));
  expect(await wholeRecord()).toBe(before);
  expect(Number((await logEntries())[0]?.["count"])).toBe(Number(looked?.["count"]) + 1);
  const ids = children.flatMap(({ schedule }) => Object.values(visitIds(schedule)));
  const all = [...shown.moved, ...shown.left, ...shown.removed].map(({ id }) => id);
  expect(all.toSorted()).toEqual(ids.toSorted());
  expect(shown.moved.length).toBeGreaterThan(5);
  for (const { from, window, because, explanation } of shown.moved) {
    expect(from).not.toEqual(window);
    expect(because.length).toBeGreaterThan(0);
    expect(explanation).toContain("27. februar 2026");
  }
});

test("the token makes exactly what was shown, under the same ids", async () => {
  const { child } = await journal.registers();
  const { token, ...shown } = await preview(child, bornOn("2026-02-27"));
  const made = bodyOf(await send(child, token));
  expect(made).toEqual(shown);
  const { visits } = await journal.schedule(child);
  for (const { id, window } of shown.moved) {
    expect(visits.find((visit) => visit.id === id)?.window).toEqual(window);
  }
  expect((await journal.child(child)).birthDate).toBe("2026-02-27");
});

test("twice is once: the second answer is the first, and nothing happens", async () => {
  const { child } = await journal.registers();
  const { token } = await preview(child, DAYCARE);
  const first = await send(child, token);
  const before = await wholeRecord();
  const events = await eventsOf(municipality, async () => {
    expect((await send(child, token)).text).toBe(first.text);
  });
  expect(events).toEqual([]);
  expect(await wholeRecord()).toBe(before);
});

describe("a token whose state has moved gets 409 and a fresh preview, and makes nothing", () => {
  test.each<[string, (family: Awaited<ReturnType<typeof aFamilyToVisit>>) => Promise<unknown>]>([
    ["another change", ({ child }) => make(child, bornOn("2026-03-01"))],
    [
      "a fact",
      ({ child }) =>
        coordinator("POST", `/v1/children/${child}/facts`, {
          body: { fact: "language-concern", value: true, on: "2026-03-02" },
        }),
    ],
    [
      "an agreement",
      ({ visit, healthVisitor }) =>
        agrees({ visits: [visit("two-months")], healthVisitor, date: "2026-04-27" }),
    ],
    [
      "a contact",
      ({ visit, healthVisitor }) =>
        holds({
          heldAt: "2026-03-03T01:00:00+01:00",
          healthVisitor,
          modality: "phone",
          visits: [visit("early-contact")],
        }),
    ],
    [
      "something declined",
      ({ visit }) =>
        says(visit("two-months"), { outcome: "declined", on: "2026-03-03", reason: "Nej tak" }),
    ],
    [
      "a corrected letter",
      ({ letter }) =>
        journal.sends(aReplacing("corrected", letter, { dueDate: "2026-03-21" }), 200),
    ],
  ])("%s", async (_, happens) => {
    const family = await aFamilyToVisit(municipality);
    const { token } = await preview(family.child, bornOn("2026-02-27"));
    await happens(family);
    const before = await wholeRecord();
    const answer = await send(family.child, token);
    expect(refusal(answer)).toMatchObject({ status: 409, code: "stateMoved" });
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    const fresh = (answer.json as { preview: { token: string } }).preview;
    expect(await wholeRecord()).toBe(before);
    const now = await preview(family.child, bornOn("2026-02-27"));
    expect({ ...fresh, token: "" }).toEqual({ ...now, token: "" });
    expect((await send(family.child, fresh.token)).status).toBe(200);
  });
});

test("what is taken back again is the state that the token was bound to no more: versions only rise", async () => {
  const family = await aFamilyToVisit(municipality);
  const { token } = await preview(family.child, bornOn("2026-02-27"));
  const declined = family.visit("two-months");
  await says(declined, { outcome: "declined", on: "2026-03-03", reason: "Nej tak" });
  await takesBack(declined);
  expect((await send(family.child, token)).status).toBe(409);
});

test.each([
  ["of nothing", "a-text"],
  ["cut short", undefined],
])("a token %s is refused", async (_, token) => {
  const { child } = await journal.registers();
  const shown = await preview(child, DAYCARE);
  const answer = await send(child, token ?? shown.token.slice(0, -1));
  expect(refusal(answer)).toMatchObject({ status: 422, code: "unknownToken" });
});

test("a list whose token could not be sent back is to be split, and half of it is made", async () => {
  const children: string[] = [];
  for (let letters = 0; letters < 18; letters++) {
    const of = Array.from({ length: 5 }, () => aBornChild());
    const registered = await journal.registers({ children: of });
    children.push(...registered.children.map(({ childId }) => childId));
  }
  const facts = Array.from({ length: 50 }, (_, place) => ({
    fact: `fact-${place}-`.padEnd(64, "x"),
    value: "v".repeat(64),
    on: "2026-03-03",
  }));
  const asks = (of: readonly string[]) =>
    coordinator("POST", "/v1/changes/preview", {
      body: { changes: of.map((child) => ({ child, facts })) },
    });
  expect(refusal(await asks(children))).toEqual({
    status: 422,
    code: "tooManyChanges",
    faults: ["/changes tooManyChanges"],
  });
  const { token } = bodyOf<{ token: string }>(await asks(children.slice(0, 45)));
  bodyOf(await coordinator("POST", "/v1/changes", { body: { token } }));
}, 60_000);

test("a token of another child is refused", async () => {
  const one = await journal.registers();
  const other = await journal.registers();
  const { token } = await preview(one.child, DAYCARE);
  expect(refusal(await send(other.child, token))).toMatchObject({ status: 422 });
});

test("a day later the same change may be another: states are functions of the day, and the token says so", async () => {
  const { child } = await journal.registers();
  const today = changing(at(coordinator, "2026-03-03"));
  const tomorrow = changing(at(coordinator, "2026-03-04"));
  const { token } = await today.preview(child, DAYCARE);
  expect([200, 409]).toContain((await tomorrow.send(child, token)).status);
});
