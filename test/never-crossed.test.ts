import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { tellsOfOutcome } from "./support/forbidden-words.ts";
import { filesBelow, readHouse } from "./support/house.ts";
import {
  type Exception,
  documentCrossing,
  factsOfOutcomes,
  namesCrossing,
  ordersByNeed,
  outcomesKnown,
} from "./support/lines-crossed.ts";

/** It may only grow shorter, but for what plainly tells of no family. */
const EXCEPTIONS: readonly Exception[] = [
  {
    where: "src/calendar/calendar-line.ts",
    name: "codePointAt",
    because: "a character of a calendar's text",
  },
  {
    where: "src/domain/day-plan/numbered-day.ts",
    name: "inRank",
    because: "which of two orders of a day's stops is taken when both are as good",
  },
  { where: "src/domain/day-plan/order-stops.ts", name: "inRank", because: "as above" },
  { where: "src/domain/day-plan/order-stops.ts", name: "ranked", because: "as above" },
  {
    where: "src/domain/programme/shipped/national.json",
    name: "scorer",
    because: "the title of a source about EPDS",
  },
  {
    where: "src/domain/programme/shipped/national.json",
    name: "sandsynligvis",
    because: "as above",
  },
  {
    where: "src/domain/criteria/catalogue.json",
    name: "scorer",
    because: "the title of the same source",
  },
  {
    where: "src/domain/criteria/catalogue.json",
    name: "sandsynligvis",
    because: "as above",
  },
  {
    where: "src/domain/criteria/cut-offs.ts",
    name: "SCORE_MAX",
    because: "the highest score of each screening instrument",
  },
  {
    where: "src/domain/criteria/fact-labels.ts",
    name: "score",
    because: "the label of a screening's fact: Gotland's",
  },
  {
    where: "src/domain/needs/screening.ts",
    name: "scored",
    because: "the fact that keeps a screening's score",
  },
  {
    where: "src/http/wire/needs/screening.ts",
    name: "scoredBy",
    because: "the shape of one instrument's result",
  },
  {
    where: "src/domain/criteria/municipal-criteria.ts",
    name: "isScore",
    because: "whether a fact is a screening's, so that a nurse confirms what follows",
  },
  {
    where: "src/http/wire/programmes/criterion.ts",
    name: "score",
    because: "says what none may do",
  },
  { where: "src/http/wire/needs/proposal.ts", name: "score", because: "as above" },
  {
    where: "src/http/wire/programmes/settings.ts",
    name: "score",
    because: "the cut-offs of screening instruments",
  },
  {
    where: "src/http/problems/help-problems.ts",
    name: "score",
    because: "a parent's answer in a feedback form, misspelt",
  },
  {
    where: "src/http/routes/programmes/criteria.ts",
    name: "ranks",
    because: "says that no criterion does",
  },
];

const FOLLOWED_UP =
  "Odense's criterion: only a person records it, it has no level, is never carried, and proposes nothing";

/** Facts that are named after what became of visits, and why they are a sign of nothing all the same. It may only grow shorter. */
const OUTCOMES_EXCUSED: readonly Exception[] = [
  ...["MISSED_VISITS", "repeated-missed-visits", "readsMissedVisits"].map((name) => ({
    where: "src/domain/criteria/municipal-criteria.ts",
    name,
    because: "so that no criterion of a municipality's own can read it",
  })),
  {
    where: "src/domain/criteria/catalogue.json",
    name: "repeated-missed-visits",
    because: FOLLOWED_UP,
  },
  {
    where: "src/domain/criteria/fact-labels.ts",
    name: "repeated-missed-visits",
    because: FOLLOWED_UP,
  },
  {
    where: "src/domain/criteria/fact-labels.ts",
    name: "missed",
    because: "its label",
  },
];

/** Orders that look like one by need, and why they are none. */
const ORDERS_EXCUSED: readonly Exception[] = [];

const house = readHouse("src");
const data = filesBelow("src", /\.json$/).map((path) => ({
  path,
  text: readFileSync(path, "utf8"),
  files: [],
}));
const files = [...house, ...data];

describe("the house", () => {
  test("has no name for points, scores, risks, rankings, predictions or other registers", () => {
    expect(files.flatMap((file) => namesCrossing(file, EXCEPTIONS))).toEqual([]);
  });

  test("needs every exception that it makes", () => {
    const unexcused = files.flatMap((file) => [
      ...namesCrossing(file, []),
      ...factsOfOutcomes(file, []),
    ]);
    expect(
      [...EXCEPTIONS, ...OUTCOMES_EXCUSED].filter(
        ({ where, name }) => !unexcused.some((fault) => fault.startsWith(`${where}: ${name}: `)),
      ),
    ).toEqual([]);
  });

  test("names no fact, condition or criterion after what became of a visit or an offer", () => {
    expect(files.flatMap((file) => factsOfOutcomes(file, OUTCOMES_EXCUSED))).toEqual([]);
  });

  test("decides criteria and proposals without knowing what became of visits", () => {
    expect(files.flatMap(outcomesKnown)).toEqual([]);
  });

  test("orders nothing by what a family needs", () => {
    expect(files.flatMap((file) => ordersByNeed(file, ORDERS_EXCUSED))).toEqual([]);
  });
});

test("the OpenAPI document offers no number, order or filter of families by need", () => {
  const document: unknown = JSON.parse(readFileSync("openapi/openapi.json", "utf8"));
  expect(documentCrossing(document)).toEqual([]);
});

describe("a seeded fault is found:", () => {
  test.each([
    ["points", "const pointsOfFamily = 3;"],
    ["a Danish word for points", 'const TITLE = { da: "Familien har mange point" };'],
    ["a risk score", "interface Family { readonly riskScore: number }"],
    ["a Danish risk score", "const risikoscore = 3;"],
    ["a vulnerability score", 'const code = "saarbarhedsscore";'],
    ["a vulnerability score in Danish letters", 'const words = "familiens sårbarhedsscore";'],
    ["a ranking", "export function rankFamilies() {}"],
    ["a Danish ranking", 'const page = "rangliste over familier";'],
    ["a prediction", 'const states = ["planned", "predicted-need"];'],
    ["a Danish prediction", 'const words = "en forudsigelse";'],
    ["a likelihood", "const likelihoodOfNeed = 0.4;"],
    ["machine learning", "import x; const machineLearning = train();"],
    ["the register of the unemployed", 'const fact = "parent-unemployed";'],
    ["the dental register", "select dental_visits from other_register"],
    ["the tax register", "const householdIncome = 1;"],
    ["a column in a statement", "sql`select child.risk_score from child`"],
  ])("%s", (_, text) => {
    expect(namesCrossing({ path: "src/db/seeded.ts", text }, EXCEPTIONS)).not.toEqual([]);
  });

  test.each([
    [
      "of a family, among health visitors",
      "src/operations/health-visitors/x.ts",
      "const score = 3;",
    ],
    ["in a file of errors", "src/http/errors.ts", "const score = 3;"],
    ["of vulnerability, among screenings", "src/domain/needs/screening.ts", "vulnerabilityScore"],
    ["of a family, among screenings", "src/domain/needs/screening.ts", "readonly familyScore: 3"],
  ])("a score %s", (_, path, text) => {
    expect(namesCrossing({ path, text }, EXCEPTIONS)).toHaveLength(1);
  });

  test("a file named after a score", () => {
    expect(namesCrossing({ path: "src/domain/needs/score-family.ts", text: "" }, [])).toHaveLength(
      1,
    );
  });

  test.each([
    ["a missed visit as a derived fact", "criteria/derived-facts.ts", '"missed-visits": 2,'],
    ["nobody at home as a label", "criteria/fact-labels.ts", '"not-home-twice": { da: "…" },'],
    ["a declined offer in a condition", "programme/shipped/x.json", '{ "fact": "offer-declined" }'],
    ["staying away as an anchor", "programme/shipped/x.json", '{ "anchor": "fact:udeblivelse" }'],
    ["staying away as a criterion", "needs/criteria.json", '{ "code": "udeblivelse" }'],
    ["a missed visit as a criterion in code", "needs/criteria.ts", 'code: "missed-contact"'],
  ])("%s", (_, path, text) => {
    expect(factsOfOutcomes({ path: `src/domain/${path}`, text }, OUTCOMES_EXCUSED)).toHaveLength(1);
  });

  test.each([
    ["src/domain/criteria/derived-facts.ts", "src/domain/visits/outcome.ts"],
    ["src/domain/needs/raise-proposals.ts", "src/domain/follow-up/absence-ladder.ts"],
    ["src/operations/proposals/raise-proposals.ts", "src/db/visits/outcomes.ts"],
  ])("%s that imports %s", (path, imported) => {
    expect(outcomesKnown({ path, files: [imported] })).toHaveLength(1);
  });

  test.each([
    ["a column", "db.select().from(families).orderBy(desc(families.level), asc(families.id))"],
    ["a number of criteria", "families.toSorted((a, b) => b.criteria.length - a.criteria.length)"],
    ["a statement", "sql`select * from family order by family.level desc`"],
    [
      "a function with a name",
      "families.sort(byNeed);\nfunction byX() {\n}\nfunction byNeed(a, b) {\n  return b.level - a.level;\n}",
    ],
    ["a count in a statement", ".orderBy(desc(count(criteria.id)))"],
  ])("an order by need in %s", (_, text) => {
    expect(ordersByNeed({ path: "src/db/seeded.ts", text }, [])).not.toEqual([]);
  });

  const query = (name: string) => ({
    paths: { "/v1/families": { get: { parameters: [{ name, in: "query" }] } } },
  });
  const schema = (name: string, properties: object) => ({
    components: { schemas: { [name]: { type: "object", properties } } },
  });
  test.each([
    ["families sorted", query("sort")],
    ["families ordered by something", query("orderBy")],
    ["families of a level", query("level")],
    ["families above a score", query("minScore")],
    ["families with many criteria", query("criteriaCount")],
    ["a rank beside a family", schema("Row", { family: {}, rank: { type: "integer" } })],
    ["points of a family", schema("Family", { points: { type: "integer" } })],
    ["a weight beside a child", schema("Row", { child: {}, weight: { type: ["number", "null"] } })],
    ["a state", schema("Row", { state: { type: "string", enum: ["low-risk", "other"] } })],
    ["a score of health visitors' families", schema("HealthVisitors", { score: {} })],
    ["an example", { example: { fact: "missed-visits", value: 2 } }],
    ["an operation", { paths: { "/v1/x": { get: { operationId: "predictNeeds" } } } }],
  ])("%s in the document", (_, document) => {
    expect(documentCrossing(document)).not.toEqual([]);
  });
});

describe("what crosses no line is left alone:", () => {
  test.each([
    ["a screening's score", "src/domain/needs/screening.ts", "readonly score: number"],
    ["an instrument's score by its own name", "src/db/seeded.ts", "const epdsScore = 11;"],
    ["a newborn's weight", "src/db/seeded.ts", "const birthWeightGrams = 3300;"],
    ["an appointment", "src/db/seeded.ts", "const appointmentPointer = 1;"],
    ["what a comment denies", "src/db/seeded.ts", "// no risk score of a family\nconst a = 1;"],
  ])("%s", (_, path, text) => {
    expect(namesCrossing({ path, text }, [])).toEqual([]);
  });

  test("an order by day of what is of a family", () => {
    const text = "concerns.toSorted((a, b) => orderOf(a.reviewOn, b.reviewOn))";
    expect(ordersByNeed({ path: "src/db/seeded.ts", text }, [])).toEqual([]);
  });

  test("a wish, a concern and a daycare as facts", () => {
    const facts = ["needs-contact-wanted", "daycare-concern", "first-time-parents"];
    expect(facts.filter(tellsOfOutcome)).toEqual([]);
  });
});
