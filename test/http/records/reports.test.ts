import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../../src/domain/disclosure/viewer.ts";
import { seedImaginedFamilies } from "../../../src/operations/imagined/imagined-families.ts";
import { type AMunicipality, aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  REPORTED_AT,
  type Report,
  TWO_YEARS,
  readReport,
  readersOf,
} from "../../support/a-report.ts";
import { countedStatements } from "../../support/counted-statements.ts";
import { anEmbeddedDatabase } from "../../support/databases.ts";
import { logOf } from "../../support/log-of.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const CODES = [
  "visits-in-window",
  "continuity",
  "participation",
  "outcomes",
  "needs-visits",
  "needs-decided",
  "lead-times",
  "handovers",
  "concerns",
] as const;

let municipality: AMunicipality;
let counter: ReturnType<typeof countedStatements>;
beforeAll(async () => {
  municipality = await aMunicipality(async () => {
    const { database, stop } = await anEmbeddedDatabase();
    counter = countedStatements(database);
    return { database: counter.database, stop };
  });
  await seedImaginedFamilies(municipality.store, REPORTED_AT);
});
afterAll(() => municipality.stop());

const as = readersOf(() => municipality);
const numbers = ({ columns, rows }: Report) => {
  const codes = columns.filter((column) => column.kind === "count").map(({ code }) => code);
  return rows.flatMap((row) => codes.map((code) => row[code]));
};

test("every report says what each figure means", async () => {
  const { items } = bodyOf<{
    items: readonly {
      readonly code: string;
      readonly title: object;
      readonly definition: { readonly da: string; readonly en: string };
    }[];
  }>(await as("leader")("GET", "/v1/reports"));
  expect(items.map(({ code }) => code)).toEqual(CODES);
  for (const { code, definition, title } of items) {
    expect(definition.da.length, code).toBeGreaterThan(100);
    expect(definition.en.length, code).toBeGreaterThan(100);
    expect(await readReport(as("leader"), code)).toMatchObject({ report: code, definition, title });
  }
});

describe.each(CODES)("%s", (code) => {
  test.each<Role>(["health-visitor", "coordinator", "leader"])(
    "tells a %s no count from 1 to 4, and no id",
    async (role) => {
      const report = await readReport(as(role), code, TWO_YEARS);
      expect(report.suppressed).toEqual({ below: 5 });
      const told = numbers(report).filter((count) => count !== null);
      expect(told.filter((count) => Number(count) > 0 && Number(count) < 5)).toEqual([]);
      expect(JSON.stringify(report)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    },
  );

  test.each<Role>(["journal-system", "administrator"])("is none of a %s's", async (role) => {
    const answer = await as(role)("GET", `/v1/reports/${code}`);
    expect(refusal(answer)).toMatchObject({ status: 403, code: "notAllowedToDo" });
  });

  test("is 304 as long as nothing has changed, in either form", async () => {
    const tags = new Set<string>();
    for (const format of ["json", "csv"]) {
      const path = `/v1/reports/${code}?format=${format}`;
      const first = await as("leader")("GET", path);
      const ETag = first.headers.get("ETag") ?? "";
      const again = await as("leader")("GET", path, { headers: { "If-None-Match": ETag } });
      expect([first.status, again.status, again.text]).toEqual([200, 304, ""]);
      tags.add(ETag);
    }
    expect(tags.size).toBe(2);
  });

  test("is logged of nobody, since nobody is shown", async () => {
    for (const role of ["health-visitor", "coordinator", "leader"] as const) {
      expect(await logOf(municipality, () => readReport(as(role), code))).toEqual([]);
    }
  });

  test("asks as many statements however many families there are", async () => {
    const statements = async () =>
      (await counter.during(() => readReport(as("leader"), code, TWO_YEARS))).length;
    const before = await statements();
    await aJournal(municipality).registers({}, REPORTED_AT);
    expect(await statements()).toBe(before);
    expect(before).toBeLessThan(14);
  });
});

describe("as CSV", () => {
  const lines = (text: string) =>
    text
      .split("\r\n")
      .slice(0, -1)
      .map((line) => line.split(","));

  test.each([
    { name: "what Accept prefers", query: "", headers: { Accept: "text/csv" } },
    { name: "what format says", query: "&format=csv", headers: { Accept: "application/json" } },
  ])("by $name, it says what the JSON says, and names what is suppressed", async (asked) => {
    const path = `/v1/reports/visits-in-window?${TWO_YEARS}`;
    const answer = await as("leader")("GET", path + asked.query, { headers: asked.headers });
    expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("Vary")).toBe("Accept");
    const { columns, rows } = await readReport(as("leader"), "visits-in-window", TWO_YEARS);
    const codes = columns.map(({ code }) => code);
    const hidden = columns.filter(({ kind }) => kind !== "key").map(({ code }) => code);
    expect(lines(answer.text)).toEqual([
      [...codes, "suppressed"],
      ...rows.map((row) => [
        ...codes.map((code) => String(row[code] ?? "")),
        hidden.filter((code) => row[code] === null).join(" "),
      ]),
    ]);
  });

  test("JSON is what whoever says nothing gets", async () => {
    for (const Accept of [null, "*/*", "text/html, application/json;q=0.9, text/csv;q=0.1"]) {
      const answer = await as("leader")("GET", "/v1/reports/outcomes", { headers: { Accept } });
      expect(answer.headers.get("Content-Type"), String(Accept)).toBe("application/json");
    }
  });
});

describe("what is refused", () => {
  test.each([
    {
      query: "from=2026-02-30&until=yesterday&at=1989-12-31&district=Hammel&format=xml&by=rule",
      refused: {
        status: 400,
        code: "invalidRequest",
        faults: [
          "/at dateOutOfRange",
          "/by unknownField",
          "/district notACode",
          "/format notAllowed",
          "/from notADate",
          "/until notADate",
        ],
      },
    },
    {
      query: "from=2026-03-02&until=2026-03-01",
      refused: { status: 422, code: "daysOutOfOrder", faults: ["/until daysOutOfOrder"] },
    },
  ])("$query", async ({ query, refused }) => {
    const answer = await as("leader")("GET", `/v1/reports/continuity?${query}`);
    expect(refusal(answer)).toEqual(refused);
  });

  test("a report that there is not", async () => {
    const answer = await as("leader")("GET", "/v1/reports/families");
    expect(refusal(answer)).toEqual({ status: 404, code: "notFound", faults: [] });
  });
});
