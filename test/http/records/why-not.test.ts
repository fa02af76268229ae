import { afterAll, describe, expect, test } from "vitest";
import { aMunicipality } from "../../support/a-municipality.ts";
import { at, aFamilyToVisit, visiting } from "../../support/a-family-to-visit.ts";
import { publishes } from "../../support/a-published-version.ts";
import { refusal } from "../../support/a-problem.ts";
import { logOf } from "../../support/log-of.ts";
import { aReplacing } from "../../support/letters.ts";
import { BIRTHS, aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const journal = aJournal(municipality);

interface WhyNot {
  readonly rule: string;
  readonly list: string;
  readonly because: readonly { readonly code: string }[];
  readonly missing: readonly string[] | null;
  readonly anchor: string | null;
  readonly visit: string | null;
  readonly explanation: { readonly da: string; readonly en: string };
}

const { child, visit, healthVisitor } = await aFamilyToVisit(municipality);
const asked = async (rule: string, query = "", of = child, asks = coordinator): Promise<WhyNot> =>
  bodyOf(await asks("GET", `/v1/children/${of}/why-not?rule=${rule}${query}`));

test("every rule of the programme answers from the list that its schedule has it in", async () => {
  const schedule = await journal.schedule(child);
  const lists = ["visits", "proposals", "undecided", "waiting", "notDue"] as const;
  let rules = 0;
  for (const list of lists) {
    for (const entry of schedule[list]) {
      const answer = await asked(entry.rule);
      expect(answer).toMatchObject({ rule: entry.rule, list });
      expect(answer.because).not.toEqual([]);
      expect(answer.explanation.da).toMatch(/^[^:]+: .+\.$/);
      expect(answer.explanation.en).toMatch(/^[^:]+: .+\.$/);
      if ("missing" in entry) expect(answer.missing).toEqual(entry.missing);
      if ("anchor" in entry) expect(answer.anchor).toEqual(entry.anchor);
      if ("window" in entry && "id" in entry && list === "visits") {
        expect(schedule.visits.map(({ id }) => id)).toContain(answer.visit);
      } else expect(answer.visit).toBeNull();
      rules++;
    }
  }
  expect(rules).toBeGreaterThan(8);
});

test("a visit that exists says which it is and why, and the same as its explanation", async () => {
  const id = visit("two-months");
  const explained = bodyOf<{ because: unknown; sentences: unknown }>(
    await coordinator("GET", `/v1/visits/${id}/explanation`),
  );
  expect(await asked("two-months")).toEqual({
    rule: "two-months",
    list: "visits",
    because: explained.because,
    missing: null,
    anchor: null,
    visit: id,
    explanation: explained.sentences,
  });
});

test("of one that the family declined it says so, from that day on", async () => {
  const said = { outcome: "declined", on: "2026-03-04", reason: "Ønsker det ikke" };
  await visiting(at(coordinator, "2026-03-05")).says(visit("postpartum"), said);
  const answer = await asked("postpartum", "&at=2026-03-05");
  expect(answer.because.at(-1)).toEqual({ code: "declined", on: "2026-03-04" });
  expect(answer.explanation.en).toMatch(/; declined on 4 March 2026\.$/);
  expect((await asked("postpartum", "&at=2026-03-03")).because).not.toContainEqual(
    answer.because.at(-1),
  );
});

test("of one that was taken back it says since when, and why the rule gives none", async () => {
  const { child: other, letter: first } = await aFamilyToVisit(municipality);
  const cancelled = aReplacing("cancelled", first, {});
  const now = { now: new Date("2026-03-05T11:00:00Z") };
  bodyOf(await coordinator("POST", BIRTHS, { body: cancelled, door: now }));
  expect(await asked("two-months", "", other, at(coordinator, "2026-03-06"))).toMatchObject({
    list: "notDue",
    because: [{ code: "registrationCancelled" }, { code: "visitWithdrawn", on: "2026-03-05" }],
    visit: null,
  });
});

test("of one that a newer version of its programme has left out it says so", async () => {
  const { child: other } = await aFamilyToVisit(municipality);
  await publishes(municipality, "2026-2", { kind: "opt-in", children: [other] }, [{}]);
  expect(await asked("two-months", "", other)).toMatchObject({
    list: "notDue",
    because: [
      { code: "notInProgramme", programme: { version: "2026-2" } },
      { code: "visitWithdrawn", on: "2026-03-03" },
    ],
    visit: null,
  });
  const path = `/v1/children/${other}/why-not?rule=school-start`;
  expect(refusal(await coordinator("GET", path)).faults).toEqual(["/rule unknownRule"]);
});

describe("an explanation in full", () => {
  test("says by which day, clock and programme, who said so, and what people made of it", async () => {
    const agreed = await visiting(at(coordinator, "2026-03-04")).agrees({
      visits: [visit("establishment")],
      healthVisitor,
      date: "2026-03-09",
    });
    const explained = bodyOf<Record<string, unknown>>(
      await at(coordinator, "2026-03-05")(
        "GET",
        `/v1/visits/${visit("establishment")}/explanation`,
      ),
    );
    expect(explained).toMatchObject({
      programme: { id: "national", version: "2026-2" },
      countedFrom: {
        anchor: "birth",
        on: "2026-03-02",
        provisional: false,
        clock: "chronological",
        from: "2026-03-02",
        author: "a-journal-system",
        source: "birthNotification",
        recordedAt: "2026-03-03T12:00:00+01:00",
      },
      decided: [
        {
          code: "agreed",
          on: "2026-03-09",
          author: "a-coordinator",
          at: "2026-03-04T12:00:00+01:00",
          id: agreed.id,
          reason: null,
        },
      ],
    });
  });

  test("says of each end of the window where it was counted and where it was put", async () => {
    const schedule = await journal.schedule(child);
    for (const owed of schedule.visits) {
      const { window } = bodyOf<{ window: Record<string, { counted: string; placed: string }> }>(
        await coordinator("GET", `/v1/visits/${owed.id}/explanation`),
      );
      const placed = Object.entries(window).map(([end, { placed: day }]) => [end, day]);
      expect(Object.fromEntries(placed)).toEqual(owed.window);
      const moved = owed.because.find(({ code }) => code === "movedToVisitingDay");
      const { counted } = window["target"] ?? {};
      expect(moved ?? { from: owed.window.target }).toMatchObject({ from: counted });
    }
  });

  test("gives people's own words of what they decided", async () => {
    const explained = bodyOf<{ decided: readonly object[] }>(
      await at(coordinator, "2026-03-06")("GET", `/v1/visits/${visit("postpartum")}/explanation`),
    );
    expect(explained.decided).toMatchObject([
      { code: "declined", on: "2026-03-04", author: "a-coordinator", reason: "Ønsker det ikke" },
    ]);
  });
});

test.each([
  { query: "", status: 400, faults: ["/rule required"] },
  { query: "rule=Two%20Months", status: 400, faults: ["/rule notACode"] },
  { query: "rule=school-start", status: 422, faults: ["/rule unknownRule"] },
  { query: "rule=two-months&colour=red", status: 400, faults: ["/colour unknownField"] },
])("what is no question: '$query'", async ({ query, status, faults }) => {
  const answer = await coordinator("GET", `/v1/children/${child}/why-not?${query}`);
  expect(refusal(answer)).toMatchObject({ status, faults });
});

describe("whoever may not see reasons finds nothing", () => {
  const another = municipality.as("health-visitor", {
    subject: "0999a000-0000-4000-8000-000000000004",
  });
  const withoutRecords = municipality.as("journal-system", { scopes: ["reasons:read"] });
  test.each(["two-months", "school-start"])("about %s", async (rule) => {
    const path = `/v1/children/${child}/why-not?rule=${rule}`;
    expect((await another("GET", path)).status).toBe(404);
    expect((await withoutRecords("GET", path)).status).toBe(404);
    const withoutReasons = municipality.as("journal-system", { scopes: ["records:read"] });
    expect((await withoutReasons("GET", path)).status).toBe(403);
  });

  test("nor about a visit that is on record", async () => {
    const path = `/v1/visits/${visit("two-months")}/explanation`;
    expect((await another("GET", path)).status).toBe(404);
    expect((await withoutRecords("GET", path)).status).toBe(404);
  });
});

test("the child that was asked about stands in the log", async () => {
  const entries = await logOf(municipality, () => asked("two-months"));
  expect(entries).toMatchObject([{ action: "askWhyNot", children: [child] }]);
});
