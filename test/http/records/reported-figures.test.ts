import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../../src/domain/disclosure/viewer.ts";
import { seedImaginedFamilies } from "../../../src/operations/imagined/imagined-families.ts";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";
import { type AMunicipality, aMunicipality } from "../../support/a-municipality.ts";
import {
  REPORTED_AT,
  type Report,
  TWO_YEARS,
  onThatDay,
  readReport,
  readersOf,
} from "../../support/a-report.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { type VisitShown, bodyOf, everyPage } from "../../support/on-record.ts";

let municipality: AMunicipality;
beforeAll(async () => {
  municipality = await aMunicipality();
  await seedImaginedFamilies(municipality.store, REPORTED_AT);
});
afterAll(() => municipality.stop());
const as = readersOf(() => municipality);

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
    const report = await readReport(
      as(role),
      "visits-in-window",
      "from=2020-01-01&until=2026-12-31",
    );
    const counts = await listed(of);
    const seen = told(report);
    expect(seen.filter(([, count]) => Number(count) > 0).length).toBeGreaterThan(0);
    for (const [key, count] of seen) expect([key, count]).toEqual([key, counts.get(key) ?? 0]);
  });

  test("a district's rows are those of the whole, and no others", async () => {
    const whole = await readReport(as("leader"), "visits-in-window", TWO_YEARS);
    const hammel = await readReport(
      as("leader"),
      "visits-in-window",
      `${TWO_YEARS}&district=hammel`,
    );
    expect(hammel.rows.length).toBeGreaterThan(20);
    expect(hammel.rows).toEqual(whole.rows.filter(({ district }) => district === "hammel"));
    const nobodys = await readReport(as("leader"), "visits-in-window", "district=nobodys");
    expect(nobodys.rows).toEqual([]);
  });

  test("a month's rows are those of the two years", async () => {
    const whole = await readReport(as("leader"), "visits-in-window", TWO_YEARS);
    const march = await readReport(
      as("leader"),
      "visits-in-window",
      "from=2026-03-09&until=2026-03-20",
    );
    expect([march.from, march.until, march.asOf]).toEqual([
      "2026-03-01",
      "2026-03-31",
      "2026-11-23",
    ]);
    expect(march.rows).toEqual(whole.rows.filter(({ month }) => month === "2026-03"));
    expect(march.rows.length).toBeGreaterThan(10);
  });

  test("are those of the last 12 whole months where nothing is said", async () => {
    const { from, until } = await readReport(as("leader"), "visits-in-window");
    expect([from, until]).toEqual(["2025-11-01", "2026-10-31"]);
  });

  test("a coordinator is told of her districts alone", async () => {
    const hers = onThatDay(await coordinatorOf(municipality, "hammel"));
    const { rows } = await readReport(hers, "visits-in-window", TWO_YEARS);
    const districts = rows.filter(({ level }) => level === "district");
    expect(new Set(districts.map(({ district }) => district))).toEqual(new Set(["hammel", null]));
  });

  test("families with a protected address stand in no district", async () => {
    const children = await everyPage<{ readonly protected: boolean }>(
      as("coordinator"),
      "/v1/children?limit=200",
    );
    expect(children.some((child) => child.protected)).toBe(true);
    const { rows } = await readReport(as("leader"), "visits-in-window", TWO_YEARS);
    expect(rows.some(({ level, district }) => level === "district" && district === null)).toBe(
      true,
    );
  });
});

describe("appointments that came to nothing", () => {
  const ROWS = "from=2026-11-01&until=2026-11-30&at=2026-12-01";
  const all = async () =>
    (await readReport(as("leader"), "outcomes", ROWS)).rows.find(({ level }) => level === "all");

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
    const november = await readReport(as("leader"), "outcomes", "from=2026-11-01&until=2026-11-30");
    expect(november.rows).toEqual([]);
  });
});
