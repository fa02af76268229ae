import { describe, expect, test } from "vitest";
import { type Planned, aPreview, aPreviewBy, planned, preview } from "../support/a-preview.ts";
import { refusal } from "../support/a-problem.ts";
import { aProgrammeDocument } from "../support/a-programme.ts";

const REASON = expect.objectContaining({ code: expect.stringMatching(/^[a-z][A-Za-z]*$/) });
const SENTENCE = expect.stringMatching(/\S/);
const DAYS_7_TO_14 = { earliest: "2026-03-09", target: "2026-03-12", latest: "2026-03-16" };
const LISTS = ["visits", "proposals", "undecided", "waiting", "notDue"] as const;

const WISH = { fact: "a-wish", is: true };

function rulesIn(schedule: Planned) {
  return Object.fromEntries(LISTS.map((list) => [list, schedule[list].map(({ rule }) => rule)]));
}

describe("the answer has exactly the documented fields", () => {
  const everyList = aPreview({
    programme: aProgrammeDocument(
      { code: "owed" },
      { code: "proposed", offer: "needs", when: { fact: "first-time-parents", is: true } },
      { code: "open", when: WISH },
      { code: "later", anchor: ["daycare-start", "kindergarten-start"] },
      { code: "before-birth", anchor: "due" },
    ),
    child: { birthDate: "2026-03-02", firstTimeParents: true },
  });

  test("in each of its lists", async () => {
    expect(await planned(everyList)).toStrictEqual({
      programme: { id: "a-programme", version: "2026-1" },
      visits: [
        {
          rule: "owed",
          occurrence: 0,
          offer: "everyone",
          title: { da: "Et besøg", en: "A visit" },
          provisional: false,
          window: DAYS_7_TO_14,
          state: "planned",
          because: [REASON, REASON],
          explanation: SENTENCE,
        },
      ],
      proposals: [
        {
          rule: "proposed",
          window: DAYS_7_TO_14,
          because: [REASON, REASON, REASON],
          explanation: SENTENCE,
        },
      ],
      undecided: [{ rule: "open", missing: ["a-wish"] }],
      waiting: [{ rule: "later", anchor: "daycare-start" }],
      notDue: [{ rule: "before-birth", because: [REASON] }],
    });
  });

  test("a programme without rules gives five empty lists", async () => {
    const programme = { id: "a-programme", version: "2026-1" };
    expect(await planned(aPreviewBy())).toStrictEqual({
      programme,
      visits: [],
      proposals: [],
      undecided: [],
      waiting: [],
      notDue: [],
    });
  });
});

describe("what is not due says why", () => {
  const NEEDS = { offer: "needs", when: { not: { fact: "preterm", is: true } } } as const;
  test.each([
    { code: "lapsed", rule: { anchor: "due" } },
    { code: "conditionNotMet", rule: { when: { fact: "multiple-birth", is: true } } },
    { code: "onRequest", rule: { offer: "needs" } },
    { code: "noOccurrence", rule: { repeat: "FREQ=DAILY;UNTIL=20260311" } },
    { code: "beforeArrival", rule: {} },
    { code: "notYet", rule: { ...NEEDS, anchor: "arrival", proposeFrom: "P38M" } },
  ] as const)("$code", async ({ code, rule }) => {
    const child = {
      birthDate: "2026-03-02",
      gestationalAge: { weeks: 40, days: 0 },
      bornTogether: 1,
      arrivedOn: "2026-06-01",
    };
    const { notDue } = await planned(aPreview({ programme: aProgrammeDocument(rule), child }));
    expect(notDue).toEqual([{ rule: "a-visit", because: [expect.objectContaining({ code })] }]);
  });
});

describe("a visit's state on the day asked about", () => {
  test.each([
    { name: "the day before the window", asOf: "2026-03-08", state: "planned" },
    { name: "the window's first day", asOf: "2026-03-09", state: "due" },
    { name: "the window's last day", asOf: "2026-03-16", state: "due" },
    { name: "the day after the window", asOf: "2026-03-17", state: "overdue" },
  ])("$name: $state", async ({ asOf, state }) => {
    const { visits } = await planned(aPreview({ asOf }));
    expect(visits).toEqual([expect.objectContaining({ window: DAYS_7_TO_14, state })]);
  });

  // Good Friday 2026 is 3 April: a window of that day alone has no visiting day.
  test.each([
    { name: "before a window of closed days", asOf: "2026-01-01", state: "infeasible" },
    { name: "on its last day", asOf: "2026-04-03", state: "infeasible" },
    { name: "after it", asOf: "2026-04-04", state: "overdue" },
  ])("$name: $state", async ({ asOf, state }) => {
    const programme = aProgrammeDocument({
      days: "all",
      window: { earliest: "P0D", target: "P0D", latest: "P0D" },
    });
    const body = { programme, child: { birthDate: "2026-04-03" }, asOf };
    const { visits } = await planned(body);
    const window = { earliest: "2026-04-03", target: "2026-04-03", latest: "2026-04-03" };
    expect(visits).toEqual([expect.objectContaining({ window, state })]);
  });
});

describe("without asOf the day is the Danish one of the request", () => {
  test.each([
    { name: "half past midnight in winter", now: "2026-03-08T23:30:00Z", state: "due" },
    { name: "half past eleven in winter", now: "2026-03-08T22:30:00Z", state: "planned" },
    { name: "midnight in winter", now: "2026-03-08T23:00:00Z", state: "due" },
    { name: "the last minute of the window", now: "2026-03-16T22:59:59Z", state: "due" },
    { name: "the minute after the window", now: "2026-03-16T23:00:00Z", state: "overdue" },
    {
      name: "half past midnight in summer",
      now: "2026-07-08T22:30:00Z",
      born: "2026-07-02",
      state: "due",
    },
    {
      name: "half past eleven in summer",
      now: "2026-07-08T21:30:00Z",
      born: "2026-07-02",
      state: "planned",
    },
  ])("$name: $state", async ({ now, state, born = "2026-03-02" }) => {
    const body = aPreview({ child: { birthDate: born }, asOf: undefined });
    const { visits } = await planned(body, { door: { now: new Date(now) } });
    expect(visits).toEqual([expect.objectContaining({ state })]);
  });
});

describe("what is unknown of the child", () => {
  test("null is the same as left out", async () => {
    const nothing = Object.fromEntries(
      [
        "birthDate",
        "dueDate",
        "gestationalAge",
        "firstTimeParents",
        "bornTogether",
        "birthWeightGrams",
      ]
        .concat("dischargedOn", "daycareStart", "kindergartenStart", "arrivedOn")
        .map((field) => [field, null]),
    );
    const asked = { programme: "national", asOf: "2026-03-03" };
    const withNulls = await planned({ ...asked, child: nothing });
    expect(withNulls).toStrictEqual(await planned({ ...asked, child: {} }));
    expect(withNulls.visits).toEqual([]);
    expect(withNulls.waiting.map(({ anchor }) => anchor)).toContain("birth");
  });

  test("nothing is taken for no", async () => {
    const derived = [
      "first-time-parents",
      "gestational-days",
      "preterm",
      "multiple-birth",
      "early-discharge",
      "in-daycare",
      "birth-weight-grams",
      "needs-contacts-first-year",
    ];
    const rules = derived.map((fact) => ({ code: fact, when: { fact, is: false } }));
    const child = { birthDate: "2026-03-02", firstTimeParents: null, daycareStart: null };
    const { undecided } = await planned(
      aPreview({ programme: aProgrammeDocument(...rules), child }),
    );
    expect(undecided).toEqual(derived.map((fact) => ({ rule: fact, missing: [fact] })));
  });

  test("a child not born yet is planned from its due date, provisionally", async () => {
    const body = aPreview({ child: { dueDate: "2026-03-02" } });
    const { visits } = await planned(body);
    expect(visits).toEqual([expect.objectContaining({ window: DAYS_7_TO_14, provisional: true })]);
  });

  test("once born nothing is provisional, and the due date moves no chronological visit", async () => {
    const { visits } = await planned(
      aPreview({ child: { birthDate: "2026-03-02", dueDate: "2026-03-20" } }),
    );
    expect(visits).toEqual([expect.objectContaining({ window: DAYS_7_TO_14, provisional: false })]);
  });

  test("a fact recorded after the day asked about does not count yet", async () => {
    const asked = (asOf: string) =>
      planned(
        aPreview({
          programme: aProgrammeDocument({ when: WISH }),
          facts: [{ fact: "a-wish", value: true, on: "2026-03-10" }],
          asOf,
        }),
      );
    expect(rulesIn(await asked("2026-03-09"))).toMatchObject({
      visits: [],
      undecided: ["a-visit"],
    });
    expect(rulesIn(await asked("2026-03-10"))).toMatchObject({
      visits: ["a-visit"],
      undecided: [],
    });
  });
});

describe("repeats that give a child too many visits", () => {
  const endless = { repeat: "FREQ=DAILY;UNTIL=20300101" };

  test("are refused, each rule by its place, whatever list it would stand in", async () => {
    const body = aPreview({
      programme: aProgrammeDocument(
        { code: "sound" },
        { code: "a", ...endless },
        { code: "b", ...endless, when: WISH },
        { code: "c", ...endless, when: { fact: "first-time-parents", is: true } },
        { code: "d", ...endless, offer: "needs" },
        { code: "e", ...endless, anchor: "daycare-start" },
        { code: "f", repeat: "FREQ=DAILY;COUNT=60" },
        { code: "g", ...endless, anchor: "due" },
      ),
      child: {
        birthDate: "2026-03-02",
        dueDate: "2026-03-02",
        firstTimeParents: false,
        arrivedOn: "2029-12-31",
      },
    });
    expect(refusal(await preview(body))).toEqual({
      status: 422,
      code: "tooManyOccurrences",
      faults: [1, 2, 3, 4, 7].map((place) => `/programme/rules/${place}/repeat tooManyOccurrences`),
    });
  });

  test.each([
    { name: "sixty days from the target", until: "20260510", status: 200 },
    { name: "sixty-one days", until: "20260511", status: 422 },
  ])("$name: $status", async ({ until, status }) => {
    const body = aPreviewBy({ repeat: `FREQ=DAILY;UNTIL=${until}` });
    expect((await preview(body)).status).toBe(status);
  });
});

test("visits stand by earliest, latest, rule and occurrence; the other lists follow the programme", async () => {
  const early = { window: { earliest: "P1D", target: "P10D", latest: "P14D" } };
  const short = { window: { earliest: "P7D", target: "P9D", latest: "P13D" } };
  const needs = { offer: "needs", when: { fact: "first-time-parents", is: true } } as const;
  const { visits, ...others } = await planned(
    aPreview({
      programme: aProgrammeDocument(
        { code: "z-open", when: WISH },
        { code: "b" },
        { code: "z-proposed", ...needs },
        { code: "weekly", repeat: "FREQ=WEEKLY;COUNT=3" },
        { code: "z-waits", anchor: "arrival" },
        { code: "a10" },
        { code: "y-lapsed", anchor: "due" },
        { code: "a-1" },
        { code: "short", ...short },
        { code: "early", ...early },
        { code: "a-open", when: WISH },
        { code: "a-proposed", ...needs },
        { code: "a-waits", anchor: "arrival" },
        { code: "a-on-request", offer: "needs" },
      ),
      child: { birthDate: "2026-03-02", firstTimeParents: true },
    }),
  );
  expect(visits.map(({ rule, occurrence }) => `${rule} ${occurrence}`)).toEqual([
    "early 0",
    "short 0",
    "a-1 0",
    "a10 0",
    "b 0",
    "weekly 0",
    "weekly 1",
    "weekly 2",
  ]);
  expect(rulesIn({ visits, ...others })).toMatchObject({
    proposals: ["z-proposed", "a-proposed"],
    undecided: ["z-open", "a-open"],
    waiting: ["z-waits", "a-waits"],
    notDue: ["y-lapsed", "a-on-request"],
  });
});
