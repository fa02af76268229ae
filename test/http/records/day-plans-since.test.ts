import { afterAll, describe, expect, test } from "vitest";
import { FRIDAY, WORKS, aDay, planOf, planPath, readsPlan } from "../../support/a-day-plan.ts";
import { at, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { recordsAbsence } from "../../support/an-absence.ts";
import { bodyOf, changes } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");

const EARLIER = at(coordinator, "2026-03-03T11:00:00Z");
const SINCE = "2026-03-03T12:30:00+01:00";
const LATER = at(coordinator, "2026-03-03T12:00:00Z");
const SATURDAY = "2026-03-07";

/** A day as it stood before somebody looked at it, and what happens after. */
async function aDayBefore() {
  const { healthVisitor, family } = await aDay(municipality);
  const { visit } = await family();
  const agree = (asks: typeof EARLIER) => (visits: readonly string[], terms: object) =>
    visiting(asks).agrees({ visits, healthVisitor, date: FRIDAY, ...terms });
  const before = await agree(EARLIER)([visit("postpartum")], { time: "09:00" });
  const asked = `${FRIDAY}&since=${encodeURIComponent(SINCE)}`;
  return {
    healthVisitor,
    visit,
    before,
    later: { ...visiting(LATER), agrees: agree(LATER) },
    /** What has changed of each stop, and what is gone. */
    changed: async (whose = healthVisitor, date = asked) => {
      const { stops, gone } = await readsPlan(LATER, whose, date);
      return {
        stops: Object.fromEntries(stops.map((stop) => [stop.appointment, stop.changed])),
        gone: gone.map(({ appointment }) => appointment),
      };
    },
  };
}

describe("what has changed since a moment", () => {
  test("nothing", async () => {
    const { before, changed } = await aDayBefore();
    expect(await changed()).toEqual({ stops: { [before.id]: null }, gone: [] });
  });

  test("something is added", async () => {
    const { before, visit, later, changed } = await aDayBefore();
    const { id } = await later.agrees([visit("establishment")], { time: "11:00" });
    expect(await changed()).toEqual({ stops: { [before.id]: null, [id]: "added" }, gone: [] });
  });

  test("something has another time", async () => {
    const { before, later, changed } = await aDayBefore();
    await later.changes(before.id, { time: "10:00" });
    expect(await changed()).toEqual({ stops: { [before.id]: "changed" }, gone: [] });
  });

  test("something is cancelled: when, and no word of whom it was about", async () => {
    const { healthVisitor, before, later, changed } = await aDayBefore();
    await later.cancels(before.id);
    expect(await changed()).toEqual({ stops: {}, gone: [before.id] });
    const { gone } = await readsPlan(
      LATER,
      healthVisitor,
      `${FRIDAY}&since=${encodeURIComponent(SINCE)}`,
    );
    expect(gone).toEqual([{ appointment: before.id, at: "2026-03-03T13:00:00+01:00" }]);
  });

  test("something has moved to another day: gone here, changed there", async () => {
    const { before, later, changed, healthVisitor } = await aDayBefore();
    await later.changes(before.id, { date: SATURDAY });
    expect(await changed()).toEqual({ stops: {}, gone: [before.id] });
    const there = `${SATURDAY}&since=${encodeURIComponent(SINCE)}`;
    const { stops } = await changed(healthVisitor, there);
    expect(stops[before.id]).not.toBeNull();
  });

  test("something is given to another: gone here, changed with her", async () => {
    const { before, later, changed } = await aDayBefore();
    const other = await aDay(municipality);
    await later.changes(before.id, { healthVisitor: other.healthVisitor });
    expect(await changed()).toEqual({ stops: {}, gone: [before.id] });
    const { stops } = await changed(other.healthVisitor);
    expect(stops[before.id]).not.toBeNull();
  });

  test("something has moved away and come back: it is changed, and not gone", async () => {
    const { before, later, changed } = await aDayBefore();
    await later.changes(before.id, { date: SATURDAY });
    await later.changes(before.id, { date: FRIDAY });
    expect(await changed()).toEqual({ stops: { [before.id]: "changed" }, gone: [] });
  });

  test("what has left the day twice is gone once", async () => {
    const { before, later, changed } = await aDayBefore();
    await later.changes(before.id, { date: SATURDAY });
    await later.changes(before.id, { date: FRIDAY });
    await later.changes(before.id, { date: SATURDAY });
    expect(await changed()).toEqual({ stops: {}, gone: [before.id] });
  });

  test("what was gone before that moment is not told again", async () => {
    const { before, changed } = await aDayBefore();
    await visiting(EARLIER).cancels(before.id);
    expect(await changed()).toEqual({ stops: {}, gone: [] });
  });

  test("without a moment nothing is marked, and nothing gone", async () => {
    const { before, later, visit, changed } = await aDayBefore();
    await later.cancels(before.id);
    const { id } = await later.agrees([visit("establishment")], {});
    expect(await changed(undefined, FRIDAY)).toEqual({ stops: { [id]: null }, gone: [] });
  });

  test("the moment may come with its plus as it is", async () => {
    const { healthVisitor, before, later } = await aDayBefore();
    await later.cancels(before.id);
    for (const since of [SINCE, SINCE.replace("+", "%2B"), "2026-03-03T11:30:00Z"]) {
      const { gone } = await readsPlan(LATER, healthVisitor, `${FRIDAY}&since=${since}`);
      expect(gone, since).toHaveLength(1);
    }
  });

  test("and asOf of one plan is the since of the next", async () => {
    const { healthVisitor, before, later } = await aDayBefore();
    const { asOf } = await readsPlan(EARLIER, healthVisitor);
    await later.changes(before.id, { time: "10:00" });
    const { stops } = await readsPlan(LATER, healthVisitor, `${FRIDAY}&since=${asOf}`);
    expect(stops[0]?.changed).toBe("changed");
  });
});

describe("a plan says how fresh it is", () => {
  test("it is stale a quarter of an hour after it was read", async () => {
    const { healthVisitor } = await aDayBefore();
    expect(await readsPlan(LATER, healthVisitor)).toMatchObject({
      asOf: "2026-03-03T13:00:00+01:00",
      staleAfter: "2026-03-03T13:15:00+01:00",
    });
  });

  test("asked again later it is unchanged until something changes", async () => {
    const { healthVisitor, before, later } = await aDayBefore();
    const path = planPath(healthVisitor);
    const first = await EARLIER("GET", path);
    const tag = first.headers.get("ETag") ?? "";
    expect(tag).toMatch(/^"[^"]+"$/);
    const headers = { "If-None-Match": tag };
    const again = await LATER("GET", path, { headers });
    expect([again.status, again.text]).toEqual([304, ""]);
    expect(again.headers.get("ETag")).toBe(tag);
    await later.changes(before.id, { time: "10:00" });
    const changed = await LATER("GET", path, { headers });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("ETag")).not.toBe(tag);
  });

  test("a family's new telephone is a change, another day's appointment none", async () => {
    const { healthVisitor, visit, later } = await aDayBefore();
    const path = planPath(healthVisitor);
    const tag = async () => (await LATER("GET", path)).headers.get("ETag");
    const before = await tag();
    const { id } = await later.agrees([visit("two-months")], { date: "2026-04-27" });
    expect(await tag()).toBe(before);
    const { family } = bodyOf<{ family: string }>(
      await LATER("GET", `/v1/visits/${visit("postpartum")}`),
    );
    const told = { mother: { phone: "+45 87 65 43 21" } };
    bodyOf(await changes(LATER, "PATCH", `/v1/families/${family}`, told));
    expect(await tag()).not.toBe(before);
    await later.cancels(id);
  });
});

describe("an empty day says why", () => {
  const emptyOn = async (healthVisitor: string, date: string) => {
    const plan = planOf(await coordinator("GET", planPath(healthVisitor, date)));
    expect(plan).toMatchObject({
      stops: [],
      leavesBaseAt: null,
      returnsToBaseAt: null,
      lunch: null,
      travelMinutes: 0,
    });
    expect(plan.emptyBecause?.explanation).toMatch(/^[A-ZÆØÅ].*\.$/);
    return plan.emptyBecause?.code;
  };

  test.each([
    { code: "publicHoliday", date: "2026-04-02" },
    { code: "closingDay", date: "2026-06-05" },
    { code: "absent", date: "2026-07-06" },
    { code: "notScheduled", date: "2026-03-08" },
    { code: "nothingAgreed", date: "2026-03-10" },
    { code: "nothingAgreed", date: "2025-06-03" },
    { code: "nothingAgreed", date: "2031-03-10" },
  ])("$code, on $date", async ({ code, date }) => {
    const administrator = municipality.as("administrator");
    const closingDays = ["2026-06-05"];
    bodyOf(await changes(administrator, "PUT", "/v1/settings", { closingDays }));
    const [hours] = WORKS.workingHours;
    const { healthVisitor } = await aDay(municipality, {
      workingHours: [{ ...hours, from: "2025-01-06" }],
    });
    await recordsAbsence(municipality, { healthVisitor });
    expect(await emptyOn(healthVisitor, date)).toBe(code);
  });

  test("nothing agreed, where nobody has recorded when she works", async () => {
    const { healthVisitor } = await aDay(municipality, { workingHours: [] });
    expect(await emptyOn(healthVisitor, "2026-03-08")).toBe("nothingAgreed");
  });

  test("a day off with an appointment says nothing", async () => {
    const { family, agrees, plan } = await aDay(municipality);
    await agrees([(await family()).visit("postpartum")], { date: "2026-03-08" });
    expect((await plan("2026-03-08")).emptyBecause).toBeNull();
  });
});

describe("the day that is asked for", () => {
  test("is today in Denmark if none is, also just after midnight", async () => {
    const { healthVisitor } = await aDay(municipality);
    const night = at(coordinator, "2026-03-05T23:30:00Z");
    const answer = await night("GET", `/v1/health-visitors/${healthVisitor}/day-plan`);
    expect(planOf(answer).date).toBe(FRIDAY);
  });

  test("may be past: what was agreed then still stands there", async () => {
    const { healthVisitor, before, visit } = await aDayBefore();
    const { stops } = await readsPlan(at(coordinator, "2026-06-01"), healthVisitor);
    expect(stops.map(({ appointment }) => appointment)).toEqual([before.id]);
    expect(stops[0]?.visits.map(({ id }) => id)).toEqual([visit("postpartum")]);
  });

  test.each([
    { asked: "2026-02-30", status: 400, code: "invalidRequest" },
    { asked: "2026-3-6", status: 400, code: "invalidRequest" },
    { asked: "1989-12-31", status: 422, code: "dateOutOfRange" },
    { asked: "2101-01-01", status: 422, code: "dateOutOfRange" },
    { asked: `${FRIDAY}&since=yesterday`, status: 400, code: "invalidRequest" },
    { asked: `${FRIDAY}&at=2026-03-06`, status: 400, code: "invalidRequest" },
  ])("$asked is refused: $code", async ({ asked, status, code }) => {
    const { healthVisitor } = await aDay(municipality);
    const answer = await coordinator("GET", planPath(healthVisitor, asked));
    expect(refusal(answer)).toMatchObject({ status, code });
  });
});
