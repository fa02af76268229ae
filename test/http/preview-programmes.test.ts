import { describe, expect, test } from "vitest";
import { SHIPPED_PROGRAMMES } from "../../src/domain/programme/shipped-programmes.ts";
import { aPreview, planned, preview } from "../support/a-preview.ts";
import { refusal } from "../support/a-problem.ts";
import { aProgrammeDocument } from "../support/a-programme.ts";
import { readsAs } from "../support/ask.ts";

const DOCUMENTS = SHIPPED_PROGRAMMES.map(({ document }) => document);

/** Children who between them fill every list of the shipped programmes. */
const CHILDREN: readonly { readonly name: string; readonly asked: object }[] = [
  { name: "nothing known", asked: { child: {}, asOf: "2026-03-03" } },
  {
    name: "awaited",
    asked: { child: { dueDate: "2026-08-20", firstTimeParents: true }, asOf: "2026-03-03" },
  },
  {
    name: "born early, discharged, parents for the first time",
    asked: {
      child: {
        birthDate: "2026-03-02",
        dueDate: "2026-04-20",
        firstTimeParents: true,
        bornTogether: 2,
        birthWeightGrams: 2100,
        dischargedOn: "2026-03-04",
        daycareStart: "2027-02-01",
        kindergartenStart: "2029-03-01",
      },
      asOf: "2026-03-20",
    },
  },
  {
    name: "moved in, with needs",
    asked: {
      child: {
        birthDate: "2023-01-31",
        firstTimeParents: false,
        arrivedOn: "2024-02-29",
        daycareStart: "2024-04-01",
      },
      facts: [
        { fact: "needs-contact-wanted", value: true, on: "2026-03-01" },
        { fact: "language-concern", value: true, on: "2026-02-01" },
        { fact: "epds-mother", value: 12, on: "2026-02-01" },
        { fact: "daycare-handover-needed", value: true, on: "2024-03-01" },
        { fact: "daycare-handover-consent", value: true, on: "2024-03-01" },
        { fact: "adbb", value: "not a number", on: "2026-02-01" },
      ],
      asOf: "2026-04-03",
    },
  },
];

const CASES = DOCUMENTS.flatMap((document) =>
  CHILDREN.map(({ name, asked }) => ({ id: document.id, name, document, asked })),
);

describe("which programme is meant", () => {
  test.each([
    { municipality: "0710", id: "favrskov" },
    { municipality: "0751", id: "aarhus" },
    { municipality: "0630", id: "vejle" },
    { municipality: "0101", id: "koebenhavn" },
    { municipality: "0999", id: "national" },
    { municipality: "0461", id: "national" },
  ])("left out, municipality $municipality: $id", async ({ municipality, id }) => {
    const door = { readToken: readsAs({ municipality }) };
    const { programme } = await planned({ child: {}, asOf: "2026-03-03" }, { door });
    const version = DOCUMENTS.find((document) => document.id === id)?.version;
    expect(programme).toEqual({ id, version });
  });

  test.each(DOCUMENTS)("by its id: $id, whoever asks", async ({ id, version, rules }) => {
    const schedule = await planned({ programme: id, child: {}, asOf: "2026-03-03" });
    expect(schedule.programme).toEqual({ id, version });
    const { undecided, waiting, notDue } = schedule;
    expect([undecided, waiting, notDue].flat()).toHaveLength(rules.length);
  });

  test("given whole it is the one sent, even under a shipped one's id", async () => {
    const programme = {
      ...aProgrammeDocument({ code: "ours" }),
      id: "favrskov",
      version: "draft 7",
    };
    const schedule = await planned(aPreview({ programme }));
    expect(schedule.programme).toEqual({ id: "favrskov", version: "draft 7" });
    expect(schedule.visits.map(({ rule }) => rule)).toEqual(["ours"]);
  });

  test.each(["nowhere", "0710", "constructor"])(
    "an id that nobody knows, %s, is refused",
    async (programme) => {
      const answer = await preview(aPreview({ programme }));
      expect(refusal(answer)).toEqual({
        status: 422,
        code: "unknownProgramme",
        faults: ["/programme unknownProgramme"],
      });
    },
  );
});

describe("a programme given whole is evaluated as it stands", () => {
  test.each([
    { name: "of another municipality", difference: { municipality: "0101" }, asOf: "2026-03-03" },
    { name: "before its validFrom", difference: { validFrom: "2080-01-01" }, asOf: "2026-03-03" },
    { name: "on a day long before its validFrom", difference: {}, asOf: "1990-01-01" },
  ])("$name", async ({ difference, asOf }) => {
    const programme = { ...aProgrammeDocument({}), ...difference };
    const { visits } = await planned(aPreview({ programme, asOf }));
    const window = { earliest: "2026-03-09", target: "2026-03-12", latest: "2026-03-16" };
    expect(visits).toEqual([expect.objectContaining({ rule: "a-visit", window })]);
  });

  test.each(CASES)(
    "$id given whole gives the answer of its id: $name",
    async ({ document, asked }) => {
      const byId = await preview({ programme: document.id, ...asked });
      const whole = await preview({ programme: document, ...asked });
      expect(byId.status).toBe(200);
      expect(whole.text).toBe(byId.text);
    },
  );
});

describe("every rule stands in exactly one list, with its reasons", () => {
  test.each(CASES)("$id: $name", async ({ document, asked }) => {
    const { visits, proposals, undecided, waiting, notDue } = await planned({
      programme: document.id,
      ...asked,
    });
    const visited = [...new Set(visits.map(({ rule }) => rule))];
    const others = [...proposals, ...undecided, ...waiting, ...notDue].map(({ rule }) => rule);
    expect([...visited, ...others].sort()).toEqual(document.rules.map(({ code }) => code).sort());
    for (const { because } of [...visits, ...proposals, ...notDue]) expect(because).not.toEqual([]);
    for (const { explanation } of [...visits, ...proposals])
      expect(explanation).toMatch(/^\S.*\.$/);
    for (const { missing } of undecided) expect(missing).not.toEqual([]);
  });

  test("these children fill every list of the national template", async () => {
    const schedules = await Promise.all(
      CHILDREN.map(({ asked }) => planned({ programme: "national", ...asked })),
    );
    const lists = ["visits", "proposals", "undecided", "waiting", "notDue"] as const;
    const empty = lists.filter((list) => schedules.every((each) => each[list].length === 0));
    expect(empty).toEqual([]);
  });
});

test("the contract's own example", async () => {
  const { visits, undecided, waiting, ...others } = await planned({
    programme: "favrskov",
    child: {
      birthDate: "2026-03-02",
      dueDate: "2026-03-20",
      gestationalAge: { weeks: 37, days: 3 },
      firstTimeParents: true,
      bornTogether: 1,
      birthWeightGrams: 3300,
      dischargedOn: "2026-03-03",
      daycareStart: "2027-02-01",
      kindergartenStart: null,
      arrivedOn: null,
    },
    facts: [{ fact: "language-concern", value: true, on: "2027-05-01" }],
    asOf: "2026-03-03",
  });
  const lines = visits.map(
    ({ rule, window, state }) =>
      `${window.earliest} ${window.target} ${window.latest} ${rule} ${state}`,
  );
  expect(lines).toEqual([
    "2026-03-03 2026-03-03 2026-03-04 early-contact due",
    "2026-03-06 2026-03-06 2026-03-07 postpartum planned",
    "2026-03-09 2026-03-12 2026-03-16 establishment planned",
    "2026-04-20 2026-04-27 2026-06-02 two-months planned",
    "2026-06-15 2026-07-02 2026-08-02 four-months planned",
    "2026-08-02 2026-09-02 2026-10-02 six-months planned",
    "2026-11-02 2026-12-02 2027-01-02 nine-months planned",
    "2027-07-02 2027-09-02 2027-11-02 eighteen-months planned",
  ]);
  expect(undecided.map(({ rule, missing }) => [rule, missing.length])).toEqual([
    ["daycare-handover", 2],
    ["three-and-a-half-years", 8],
    ["needs-contact", 1],
  ]);
  expect(waiting).toEqual([]);
  expect(others).toEqual({
    programme: { id: "favrskov", version: "2026-1" },
    proposals: [],
    notDue: [],
  });
});

test("the same request gives the same answer", async () => {
  const body = { programme: "national", ...CHILDREN[2]?.asked };
  expect((await preview(body)).text).toBe((await preview(body)).text);
});
