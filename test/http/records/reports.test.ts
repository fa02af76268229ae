import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../../src/domain/disclosure/viewer.ts";
import { seedImaginedFamilies } from "../../../src/operations/imagined/imagined-families.ts";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";
import { type AMunicipality, type Asks, aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import type { Asking } from "../../support/ask.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { countedStatements } from "../../support/counted-statements.ts";
import { anEmbeddedDatabase } from "../../support/databases.ts";
import { logOf } from "../../support/log-of.ts";
import { type VisitShown, aJournal, bodyOf, everyPage } from "../../support/on-record.ts";

const NOW = new Date("2026-11-23T08:00:00Z");
const TWO_YEARS = "from=2025-01-01&until=2026-12-31";
const CODES = ["visits-in-window", "continuity", "participation", "outcomes"] as const;

interface Report {
  readonly report: string;
  readonly from: string;
  readonly until: string;
  readonly asOf: string;
  readonly columns: readonly { readonly code: string; readonly kind: string }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly suppressed: { readonly below: number };
}

let municipality: AMunicipality;
let counter: ReturnType<typeof countedStatements>;
beforeAll(async () => {
  municipality = await aMunicipality(async () => {
    const { database, stop } = await anEmbeddedDatabase();
    counter = countedStatements(database);
    return { database: counter.database, stop };
  });
  await seedImaginedFamilies(municipality.store, NOW);
});
afterAll(() => municipality.stop());

const then =
  (asks: Asks): Asks =>
  (method, path, asking: Asking = {}) =>
    asks(method, path, { ...asking, door: { now: NOW } });
const as = (role: Role) => then(municipality.as(role));
const read = async (asks: Asks, code: string, query = "") =>
  bodyOf<Report>(await asks("GET", `/v1/reports/${code}?${query}`));
const numbers = ({ columns, rows }: Report, kind = "count") => {
  const codes = columns.filter((column) => column.kind === kind).map(({ code }) => code);
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
    expect(await read(as("leader"), code)).toMatchObject({ report: code, definition, title });
  }
});

describe.each(CODES)("%s", (code) => {
  test.each<Role>(["health-visitor", "coordinator", "leader"])(
    "tells a %s no count from 1 to 4, and no id",
    async (role) => {
      const report = await read(as(role), code, TWO_YEARS);
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
      expect(await logOf(municipality, () => read(as(role), code))).toEqual([]);
    }
  });

  test("asks as many statements however many families there are", async () => {
    const statements = async () =>
      (await counter.during(() => read(as("leader"), code, TWO_YEARS))).length;
    const before = await statements();
    await aJournal(municipality).registers({}, NOW);
    expect(await statements()).toBe(before);
    expect(before).toBeLessThan(8);
  });
});

describe("visits in their windows", () => {
  const COUNTED_AS: Readonly<Record<string, string>> = {
    held: "heldInWindow",
    "held-late": "heldLate",
    overdue: "notHeld",
    booked: "notHeld",
    declined: "declined",
    "covered-elsewhere": "coveredElsewhere",
  };

  /** What the list of visits says of each that closed in a month, by rule, month, district and column. */
  async function listed(healthVisitor = ""): Promise<ReadonlyMap<string, number>> {
    const filter = healthVisitor && `&healthVisitor=${healthVisitor}`;
    const visits = await everyPage<VisitShown>(as("coordinator"), `/v1/visits?limit=200${filter}`);
    const children = await everyPage<{ readonly id: string; readonly district: string | null }>(
      as("coordinator"),
      "/v1/children?limit=200",
    );
    const districts = new Map(children.map(({ id, district }) => [id, district]));
    const counts = new Map<string, number>();
    for (const { rule, window, state, child } of visits) {
      const column = COUNTED_AS[state];
      if (column === undefined || window.latest > "2026-10-31") continue;
      const month = window.latest.slice(0, 7);
      const of = [rule, month, districts.get(child)].join(" ");
      for (const key of [`${of} ${column}`, `${of} owed`, `${rule} ${month} all ${column}`]) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** What is told of a month, as the list counts it. */
  const told = ({ rows }: Report) =>
    rows.flatMap(({ rule, month, level, district, ...row }) =>
      month === null
        ? []
        : ["owed", ...new Set(Object.values(COUNTED_AS))]
            .filter((column) => level === "district" || column !== "owed")
            .flatMap((column) => {
              const where = level === "all" ? "all" : district;
              const key = [rule, month, where, column].join(" ");
              return row[column] === null ? [] : [[key, row[column]] as const];
            }),
    );

  test.each<{ name: string; role: Role; of?: string }>([
    { name: "a leader is told", role: "leader" },
    { name: "a coordinator is told", role: "coordinator" },
    {
      name: "a health visitor is told, of her own families,",
      role: "health-visitor",
      of: DEMO_HEALTH_VISITOR.id,
    },
  ])("what $name is what the list of visits shows", async ({ role, of }) => {
    const report = await read(as(role), "visits-in-window", "from=2020-01-01&until=2026-12-31");
    const counts = await listed(of);
    const seen = told(report);
    expect(seen.filter(([, count]) => Number(count) > 0).length).toBeGreaterThan(0);
    for (const [key, count] of seen) expect([key, count]).toEqual([key, counts.get(key) ?? 0]);
  });

  test("a district's rows are those of the whole, and no others", async () => {
    const whole = await read(as("leader"), "visits-in-window", TWO_YEARS);
    const hammel = await read(as("leader"), "visits-in-window", `${TWO_YEARS}&district=hammel`);
    expect(hammel.rows.length).toBeGreaterThan(20);
    expect(hammel.rows).toEqual(whole.rows.filter(({ district }) => district === "hammel"));
    const nobodys = await read(as("leader"), "visits-in-window", "district=nobodys");
    expect(nobodys.rows).toEqual([]);
  });

  test("a month's rows are those of the two years", async () => {
    const whole = await read(as("leader"), "visits-in-window", TWO_YEARS);
    const march = await read(as("leader"), "visits-in-window", "from=2026-03-09&until=2026-03-20");
    expect([march.from, march.until, march.asOf]).toEqual([
      "2026-03-01",
      "2026-03-31",
      "2026-11-23",
    ]);
    expect(march.rows).toEqual(whole.rows.filter(({ month }) => month === "2026-03"));
    expect(march.rows.length).toBeGreaterThan(10);
  });

  test("are those of the last 12 whole months where nothing is said", async () => {
    const { from, until } = await read(as("leader"), "visits-in-window");
    expect([from, until]).toEqual(["2025-11-01", "2026-10-31"]);
  });

  test("a coordinator is told of her districts alone", async () => {
    const hers = then(await coordinatorOf(municipality, "hammel"));
    const { rows } = await read(hers, "visits-in-window", TWO_YEARS);
    const districts = rows.filter(({ level }) => level === "district");
    expect(new Set(districts.map(({ district }) => district))).toEqual(new Set(["hammel", null]));
  });

  test("families with a protected address stand in no district", async () => {
    const children = await everyPage<{ readonly protected: boolean }>(
      as("coordinator"),
      "/v1/children?limit=200",
    );
    expect(children.some((child) => child.protected)).toBe(true);
    const { rows } = await read(as("leader"), "visits-in-window", TWO_YEARS);
    expect(rows.some(({ level, district }) => level === "district" && district === null)).toBe(
      true,
    );
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
    const { columns, rows } = await read(as("leader"), "visits-in-window", TWO_YEARS);
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

describe("appointments that came to nothing", () => {
  const ROWS = "from=2026-11-01&until=2026-11-30&at=2026-12-01";
  const all = async () =>
    (await read(as("leader"), "outcomes", ROWS)).rows.find(({ level }) => level === "all");

  test("are told by cause, once five families were not at home", async () => {
    const booked = await everyPage<VisitShown>(as("coordinator"), "/v1/visits?state=booked");
    const families = new Map(booked.map((visit) => [visit.family, visit]));
    const [first, ...others] = [...families.values()].slice(0, 5);
    const notHome = async (visit: VisitShown | undefined) => {
      const body = { outcome: "not-home", on: "2026-11-23", reason: "Ingen åbnede" };
      bodyOf(await as("coordinator")("POST", `/v1/visits/${visit?.id}/outcome`, { body }));
    };
    expect(await all()).toBeUndefined();
    for (const visit of others) await notHome(visit);
    expect(await all()).toMatchObject({ cameToNothing: null, notHome: null, cancelledByFamily: 0 });
    await notHome(first);
    expect(await all()).toMatchObject({ cameToNothing: 5, notHome: 5, cancelledByFamily: 0 });
  });

  test("are counted once their month is over", async () => {
    const november = await read(as("leader"), "outcomes", "from=2026-11-01&until=2026-11-30");
    expect(november.rows).toEqual([]);
  });
});
