import { afterAll, expect, test } from "vitest";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { previewOfLetter } from "../../support/letters.ts";
import { aJournal, asPreviewed, visitIds } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

function daysFrom(day: string, count: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, day.length);
}

const { letter, child } = await journal.registers();

test.each(["2026-03-03", "2026-03-16", "2026-06-02", "2026-06-03", "2027-12-31", "2029-10-01"])(
  "a schedule on %s is what a preview says of that day",
  async (at) => {
    expect(asPreviewed(await journal.schedule(child, at))).toEqual(
      await previewOfLetter(letter, { asOf: at }),
    );
  },
);

test("a visit is planned before its window, due on each of its days, and overdue after", async () => {
  const { visits } = await journal.schedule(child);
  for (const { id, rule, window } of visits) {
    const states = {
      [daysFrom(window.earliest, -1)]: "planned",
      [window.earliest]: "due",
      [window.target]: "due",
      [window.latest]: "due",
      [daysFrom(window.latest, 1)]: "overdue",
    };
    for (const [at, state] of Object.entries(states)) {
      const schedule = await journal.schedule(child, at);
      const shown = schedule.visits.find((visit) => visit.id === id);
      expect(shown, `${rule} on ${at}`).toMatchObject({ window, state });
    }
  }
});

test("without a day it is today in Denmark, also around midnight", async () => {
  for (const [now, day] of [
    ["2026-04-19T21:59:59Z", "2026-04-19"],
    ["2026-04-19T22:00:00Z", "2026-04-20"],
  ] as const) {
    const path = `/v1/children/${child}/schedule`;
    const answer = await journal.asks("GET", path, { door: { now: new Date(now) } });
    expect(answer.json).toEqual(await journal.schedule(child, day));
  }
});

test("reading another day changes nothing on record", async () => {
  const before = await journal.schedule(child);
  await journal.schedule(child, "2029-10-01");
  expect(await journal.schedule(child)).toEqual(before);
  expect(visitIds(before)).toEqual(visitIds(await journal.schedule(child, "2027-01-01")));
});

test.each(["2026-02-30", "3 March", "2026-03-03T12:00:00Z", ""])(
  "a day that is none is 400: '%s'",
  async (at) => {
    const answer = await journal.asks("GET", `/v1/children/${child}/schedule?at=${at}`);
    expect(refusal(answer)).toMatchObject({ status: 400, faults: ["/at notADate"] });
  },
);
