import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCaseload } from "../../../src/db/families/caseload.ts";
import { rows } from "../../../src/db/connection/database.ts";
import { readVisits } from "../../../src/db/visits/visits.ts";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { SHIPPED_PROGRAMMES } from "../../../src/domain/programme/shipped-programmes.ts";
import { seedImaginedFamilies } from "../../../src/operations/imagined/imagined-families.ts";
import { ruleOf } from "../../../src/domain/visits/rule-of.ts";
import { standingOn } from "../../../src/domain/visits/visit-history.ts";
import { day } from "../../support/a-child.ts";
import { OUR_PROGRAMME } from "../../support/a-draft.ts";
import { type AMunicipality, aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aRule } from "../../support/a-programme.ts";
import { countedStatements } from "../../support/counted-statements.ts";
import { anEmbeddedDatabase } from "../../support/databases.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const NOW = new Date("2026-11-23T08:00:00Z");
const TODAY = day("2026-11-23");

interface Load {
  readonly visits: number;
  readonly hours: number;
}

interface Answered {
  readonly programme: object;
  readonly from: string;
  readonly until: string;
  readonly total: { readonly now: Load; readonly instead: Load; readonly difference: Load };
  readonly cells: readonly {
    readonly month: string;
    readonly district: string | null;
    readonly competences: readonly string[];
    readonly now: Load;
    readonly instead: Load;
    readonly difference: Load;
  }[];
  readonly families:
    | readonly { readonly family: string; readonly added: number; readonly removed: number }[]
    | null;
}

/** How many visits now, instead and more; null is not told. */
function loadsOf({ now, instead, difference }: Answered["total"]): readonly (number | null)[] {
  return [now.visits, instead.visits, difference.visits];
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

const asking = (
  body: object,
  role: "coordinator" | "leader" | "administrator" = "coordinator",
  programme = "national",
) => {
  const path = `/v1/programmes/${programme}/what-if`;
  return municipality.as(role)("POST", path, { body, door: { now: NOW } });
};
const answer = async (...asked: Parameters<typeof asking>) =>
  bodyOf<Answered>(await asking(...asked));

const FOR_EVERYONE = { change: { offer: { rule: "three-and-a-half-years", to: "everyone" } } };

/** Every row of the municipality but for its log. */
async function everything(): Promise<string> {
  return municipality.database.within("0999", async (tx) => {
    const tables = [
      "visit",
      "child",
      "child_programme",
      "programme",
      "event",
      "event_head",
      "municipality",
    ];
    const written = [];
    for (const table of tables) {
      const of = sql.raw(`select row_to_json(kept)::text as row from ${table} as kept order by 1`);
      written.push(...(await rows(tx, of)).map(({ row }) => String(row)));
    }
    return written.join("\n");
  });
}

/** The visits that are on record and still to be held, counted by a walk of their own. */
async function counted(from: string, until: string): Promise<ReadonlyMap<string, Load>> {
  const found = await municipality.store.open("0999", async (records) => {
    const children = await readCaseload(records);
    const visits = await readVisits(
      records,
      children.map(({ id }) => id),
    );
    return visits.map((visit) => ({ visit, rule: ruleOf(records.programmes, visit) }));
  });
  const minutes = new Map<string, { visits: number; minutes: number }>();
  for (const { visit, rule } of found) {
    const standing = standingOn(visit.history, TODAY);
    const on = standing?.kind === "booked" ? standing.on : visit.window.target;
    const isAhead = standing === undefined || standing.kind === "booked";
    if (visit.isWithdrawn || !isAhead || on < from || on > until) continue;
    const key = [on.slice(0, 7), ...rule.competences.toSorted()].join(" ");
    const cell = minutes.get(key) ?? { visits: 0, minutes: 0 };
    minutes.set(key, {
      visits: cell.visits + 1,
      minutes: cell.minutes + rule.durationMinutes,
    });
  }
  return new Map(
    [...minutes]
      .map(([key, cell]) => [key, { visits: cell.visits, hours: cell.minutes / 60 }] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** The cells of an answer without their districts. */
function acrossDistricts({ cells }: Answered, side: "now" | "instead"): ReadonlyMap<string, Load> {
  const sums = new Map<string, Load>();
  for (const cell of cells) {
    const key = [cell.month, ...cell.competences].join(" ");
    const former = sums.get(key) ?? { visits: 0, hours: 0 };
    sums.set(key, {
      visits: former.visits + cell[side].visits,
      hours: former.hours + cell[side].hours,
    });
  }
  const kept = [...sums].filter(([, { visits }]) => visits > 0);
  return new Map(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const rounded = (loads: ReadonlyMap<string, Load>) =>
  [...loads].map(
    ([key, { visits, hours }]) => `${key}: ${visits} visits, ${hours.toFixed(0)} hours`,
  );

describe("what a visit at three and a half years for everyone would cost", () => {
  test("is said month by month against today, and writes nothing", async () => {
    const before = await everything();
    const { from, until, total, families } = await answer({ ...FOR_EVERYONE, months: 48 });
    expect([from, until]).toEqual(["2026-11-23", "2030-11-22"]);
    expect(total.difference.visits).toBeGreaterThan(100);
    expect(total.instead.visits - total.now.visits).toBe(total.difference.visits);
    expect(families?.length).toBe(20);
    const affected = families?.map(({ added, removed }) => added + removed) ?? [];
    expect(affected).toEqual(affected.toSorted((one, other) => other - one));
    expect(await everything()).toBe(before);
  });

  test("costs nothing where nothing would be otherwise", async () => {
    const { total, families } = await answer({ version: "2026-1", months: 48 });
    expect(total.difference).toEqual({ visits: 0, hours: 0 });
    expect(families).toEqual([]);
    expect(total.now.visits).toBeGreaterThan(100);
  });

  test("a rule more is a visit more", async () => {
    const add = aRule({
      code: "at-a-year",
      window: { earliest: "P11M", target: "P1Y", latest: "P13M" },
      competences: ["sleep"],
    });
    const { cells, total } = await answer({ change: { add }, months: 24 });
    const own = cells.filter(({ competences }) => competences.includes("sleep"));
    const sum = own.reduce((visits, { instead }) => visits + instead.visits, 0);
    expect([sum, own.every(({ now }) => now.visits === 0)]).toEqual([
      total.difference.visits,
      true,
    ]);
    expect(sum).toBeGreaterThan(20);
  });
});

test("however many children there are, it asks as many statements", async () => {
  const statements = async () => (await counter.during(() => asking(FOR_EVERYONE))).length;
  const before = await statements();
  await aJournal(municipality).registers({}, NOW);
  expect(await statements()).toBe(before);
  expect(before).toBeLessThan(15);
});

describe("who is told what", () => {
  test("leaders and administrators see the same numbers but for the small ones, and no family", async () => {
    const asked = { ...FOR_EVERYONE, months: 48 };
    const whole = await answer(asked);
    expect(whole.families).not.toBeNull();
    const isSmall = (visits: number) => Math.abs(visits) > 0 && Math.abs(visits) < 5;
    const numbersOf = ({ cells, total }: Answered) => [...cells, total].map(loadsOf);
    const full = numbersOf(whole);
    for (const role of ["leader", "administrator"] as const) {
      const shown = await answer(asked, role);
      const { total, cells, families, ...rest } = shown;
      expect(rest).toEqual({ programme: whole.programme, from: whole.from, until: whole.until });
      expect(families).toBeNull();
      const seen = numbersOf(shown);
      const told = seen.map((loads) => loads.some((visits) => visits !== null));
      expect(seen.flat().filter((visits) => visits !== null && isSmall(visits))).toEqual([]);
      expect(seen.filter((_, place) => told[place])).toEqual(
        full.filter((_, place) => told[place]),
      );
      expect(new Set(told)).toEqual(new Set([true, false]));
      expect(total).toEqual(whole.total);
      expect(cells.filter((_, place) => !told[place]).map(({ now }) => now.hours)).not.toContain(
        expect.any(Number),
      );
    }
  });

  test("no district is told of a family with a protected address", async () => {
    const path = "/v1/children?limit=200";
    const { items } = bodyOf<{ items: { district: string | null; protected: boolean }[] }>(
      await municipality.as("coordinator")("GET", path, { door: { now: NOW } }),
    );
    expect(items.filter((child) => child.protected).length).toBeGreaterThan(0);
    const { cells } = await answer(FOR_EVERYONE);
    const untold = cells.filter(({ district }) => district === null);
    expect(untold.length).toBeGreaterThan(0);
    const told = new Set(cells.map(({ district }) => district));
    expect(told).toEqual(new Set([null, "hammel", "hinnerup"]));
  });

  test.each([
    { body: {}, refused: { status: 400, faults: [" notOneOfThese"] } },
    {
      body: { version: "2026-1", ...FOR_EVERYONE },
      refused: { status: 400, faults: [" notOneOfThese"] },
    },
    { body: { version: "nobodys" }, refused: { status: 404, faults: [] } },
    {
      body: { change: { offer: { rule: "nobodys", to: "everyone" } } },
      refused: { status: 422, faults: ["/change/offer/rule unknownRule"] },
    },
    {
      body: { change: { add: aRule({ code: "two-months" }) } },
      refused: { status: 422, faults: ["/change/add/code duplicateRule"] },
    },
  ])("$body is refused", async ({ body, refused }) => {
    expect(refusal(await asking(body))).toMatchObject(refused);
  });
});

test("what would be is what is, once it is done", async () => {
  const national = SHIPPED_PROGRAMMES[0]?.document;
  if (national === undefined) throw new Error("the national template is shipped");
  const rules = national.rules.flatMap((rule): readonly RuleDocument[] => {
    if (rule.code === "six-months") return [];
    if (rule.code !== "three-and-a-half-years") return [rule];
    const { when: _, proposeFrom: __, ...rest } = rule;
    return [{ ...rest, offer: "everyone", durationMinutes: 45 }];
  });
  const own = { id: OUR_PROGRAMME, municipality: "0999", version: "2027-1" };
  const body = { ...national, ...own, rules };
  const door = { now: NOW };
  bodyOf(await municipality.as("coordinator")("POST", "/v1/programmes", { body, door }), 201);
  const from = "2026-12-15";
  const asked = { version: own.version, from, months: 48 };
  const would = await answer(asked, "coordinator", OUR_PROGRAMME);
  expect(rounded(await counted(from, would.until))).toEqual(rounded(acrossDistricts(would, "now")));
  const publication = {
    version: own.version,
    policy: { kind: "open-visits", from },
    acceptWarnings: true,
  };
  const path = `/v1/programmes/${OUR_PROGRAMME}/publication`;
  bodyOf(await municipality.as("administrator")("POST", path, { body: publication, door }), 201);
  expect(rounded(await counted(from, would.until))).toEqual(
    rounded(acrossDistricts(would, "instead")),
  );
  expect(would.total.difference.visits).not.toBe(0);
  const after = await answer(asked, "coordinator", OUR_PROGRAMME);
  expect(after.total.now).toEqual(would.total.instead);
  expect(after.total.difference).toEqual({ visits: 0, hours: 0 });
});
