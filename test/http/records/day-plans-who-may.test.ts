import { afterAll, describe, expect, test } from "vitest";
import { aDay, aHome, FRIDAY, planOf, planPath, readsPlan } from "../../support/a-day-plan.ts";
import { at, visiting } from "../../support/a-family-to-visit.ts";
import { aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { type AMunicipality, aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { countedStatements } from "../../support/counted-statements.ts";
import { anEmbeddedDatabase } from "../../support/databases.ts";
import { logOf } from "../../support/log-of.ts";
import { bodyOf, changes } from "../../support/on-record.ts";
import { withoutIds } from "../../support/without-ids.ts";
import { shownBy } from "../../support/ask.ts";

let counter: ReturnType<typeof countedStatements> | undefined;
const municipality: AMunicipality = await aMunicipality(async () => {
  const { database, stop } = await anEmbeddedDatabase();
  counter = countedStatements(database);
  return { database: counter.database, stop };
});
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const ofHammel = await coordinatorOf(municipality, "hammel");
const ofHinnerup = await coordinatorOf(municipality, "hinnerup");
const NOT_FOUND = { status: 404, code: "notFound", faults: [] };
const NOT_ALLOWED = { status: 403, code: "notAllowedToDo", faults: [] };

const IN_HINNERUP = aHome(0.02, 0, { postalCode: "8382", street: "Vintergækvej 31" });

describe("whose day a person may see", () => {
  test("a health visitor her own, and nobody else's, not even one of hers of yesterday", async () => {
    const [one, other] = [await aDay(municipality), await aDay(municipality)];
    const plan = await readsPlan(one.asks, one.healthVisitor);
    expect(plan.healthVisitor).toBe(one.healthVisitor);
    expect(refusal(await one.asks("GET", planPath(other.healthVisitor)))).toEqual(NOT_FOUND);
    const { family } = await one.family();
    const { healthVisitor } = other;
    bodyOf(await changes(coordinator, "PATCH", `/v1/families/${family}`, { healthVisitor }));
    expect(refusal(await one.asks("GET", planPath(other.healthVisitor)))).toEqual(NOT_FOUND);
  });

  test("a coordinator those of her districts", async () => {
    const { healthVisitor } = await aDay(municipality);
    expect((await ofHammel("GET", planPath(healthVisitor))).status).toBe(200);
    expect((await coordinator("GET", planPath(healthVisitor))).status).toBe(200);
    expect(refusal(await ofHinnerup("GET", planPath(healthVisitor)))).toEqual(NOT_FOUND);
    const nowhere = await aDay(municipality, { district: null });
    expect((await coordinator("GET", planPath(nowhere.healthVisitor))).status).toBe(200);
    expect(refusal(await ofHammel("GET", planPath(nowhere.healthVisitor)))).toEqual(NOT_FOUND);
  });

  test.each([
    { scopes: ["records:read"], status: 200 },
    { scopes: ["records:read", "reasons:read"], status: 200 },
    { scopes: ["records:write", "registration:write", "reasons:read"], status: 403 },
    { scopes: [], status: 403 },
  ])("a journal with $scopes: $status", async ({ scopes, status }) => {
    const { healthVisitor } = await aDay(municipality);
    const journal = municipality.as("journal-system", { scopes });
    expect((await journal("GET", planPath(healthVisitor))).status).toBe(status);
  });

  test.each(["leader", "administrator"] as const)("a %s nobody's", async (role) => {
    const { healthVisitor } = await aDay(municipality);
    for (const id of [healthVisitor, crypto.randomUUID(), "nobody"]) {
      expect(refusal(await municipality.as(role)("GET", planPath(id)))).toEqual(NOT_ALLOWED);
    }
  });

  test("nobody's day is found alike: unknown, malformed, not hers, another municipality's", async () => {
    const { healthVisitor } = await aDay(municipality);
    const { asks } = await aDay(municipality);
    const theirs = municipality.as("coordinator", { municipality: "0710" });
    const answers = [
      await asks("GET", planPath(healthVisitor)),
      await asks("GET", planPath(crypto.randomUUID())),
      await asks("GET", planPath("nobody")),
      await theirs("GET", planPath(healthVisitor)),
    ].map(shownBy);
    expect(answers).toEqual(answers.map(() => answers[0]));
    expect(answers[0]?.status).toBe(404);
  });
});

describe("of a family that is not hers", () => {
  /** A stop of a health visitor of Hammel with a family of Hinnerup. */
  async function aStopElsewhere(home: object = IN_HINNERUP) {
    const day = await aDay(municipality);
    const away = await aDay(municipality, { district: "hinnerup" });
    const theirs = await away.family({ mother: aMother({ address: home }) });
    const stop = await day.agrees([theirs.visit("postpartum")], { time: "09:00" });
    return { ...day, theirs, stop };
  }

  test("a coordinator sees the time alone", async () => {
    const { healthVisitor, theirs, stop } = await aStopElsewhere();
    const answer = await ofHammel("GET", planPath(healthVisitor));
    const { stops } = planOf(answer);
    expect(stops).toMatchObject([
      {
        appointment: stop.id,
        startsAt: stop.startsAt,
        endsAt: stop.endsAt,
        place: null,
        protected: false,
        visits: [],
      },
    ]);
    for (const kept of [theirs.child, theirs.family, theirs.visit("postpartum"), "Æblegren"]) {
      expect(answer.text).not.toContain(kept);
    }
    expect(withoutIds(answer.text)).not.toMatch(/Vintergæk|8382|\+45|56\.27/);
  });

  test("not how far away it lives, nor whether it is protected: the bytes are the same", async () => {
    const { healthVisitor, theirs } = await aStopElsewhere();
    const read = async () => (await ofHammel("GET", planPath(healthVisitor))).text;
    const before = await read();
    const path = `/v1/children/${theirs.child}`;
    const homes = [aHome(0.5, 0.1, { postalCode: "8370" })];
    bodyOf(await changes(coordinator, "PATCH", `/v1/families/${theirs.family}`, { homes }));
    expect(await read()).toBe(before);
    const told = { protected: true };
    bodyOf(await changes(coordinator, "PUT", `${path}/address-protection`, told, path));
    expect(await read()).toBe(before);
  });

  test("she who visits it sees it while she does, and seven days after", async () => {
    const { asks, healthVisitor, theirs } = await aStopElsewhere();
    const shownOn = async (day: string) => {
      const { stops } = planOf(await at(asks, day)("GET", planPath(healthVisitor)));
      return stops.flatMap(({ visits }) => visits.map(({ about }) => about.id));
    };
    expect(await shownOn("2026-03-03")).toEqual([theirs.child]);
    expect(await shownOn("2026-03-13")).toEqual([theirs.child]);
    expect(await shownOn("2026-03-14")).toEqual([]);
  });
});

test("a journal without reasons sees visits, and neither why nor what to ask", async () => {
  const { healthVisitor, family, agrees } = await aDay(municipality);
  await agrees([(await family()).visit("postpartum")]);
  const journal = municipality.as("journal-system", { scopes: ["records:read"] });
  const { stops, toBook } = planOf(await journal("GET", planPath(healthVisitor)));
  const shown = [...stops.flatMap(({ visits }) => visits), ...toBook];
  expect(shown.length).toBeGreaterThan(1);
  for (const visit of shown) {
    expect(visit).toMatchObject({ because: [], explanation: null, ask: [] });
    expect(visit.about.name).toBe("Alma Æblegren");
  }
});

describe("the log of reading names exactly the children shown", () => {
  test("of stops and of what is to be booked, each once; a 304 too", async () => {
    const { healthVisitor, family, agrees, asks } = await aDay(municipality);
    const visited = await family({ children: [aBornChild(), aBornChild()] });
    await agrees([visited.visit("postpartum", 0)]);
    const waits = await family();
    const done = await family();
    for (const rule of ["early-contact", "postpartum"]) {
      await agrees([done.visit(rule)], { date: "2026-03-20" });
    }
    const path = planPath(healthVisitor);
    const shown = [...visited.children, waits.child].toSorted();
    const tag = (await asks("GET", path)).headers.get("ETag") ?? "";
    for (const headers of [{}, { "If-None-Match": tag }]) {
      const log = await logOf(municipality, () => asks("GET", path, { headers }));
      expect(log).toMatchObject([
        { actor: healthVisitor, role: "health-visitor", action: "readDayPlan" },
      ]);
      expect(log[0]?.children.toSorted()).toEqual(shown);
    }
  });

  test("nobody is named to whom nobody was shown", async () => {
    const { healthVisitor } = await aDay(municipality);
    const other = await aDay(municipality);
    const log = await logOf(municipality, async () => {
      await coordinator("GET", planPath(healthVisitor));
      await other.asks("GET", planPath(healthVisitor));
    });
    expect(log.flatMap(({ children }) => children)).toEqual([]);
  });

  test("a coordinator of another district is shown no child, and none is named", async () => {
    const day = await aDay(municipality);
    const away = await aDay(municipality, { district: "hinnerup" });
    const theirs = await away.family({ mother: aMother({ address: IN_HINNERUP }) });
    await day.agrees([theirs.visit("postpartum")]);
    const log = await logOf(municipality, () => ofHammel("GET", planPath(day.healthVisitor)));
    expect(log.flatMap(({ children }) => children)).toEqual([]);
  });
});

test("a day is read in one statement, however full it is", async () => {
  const { healthVisitor, family, agrees } = await aDay(municipality);
  const read = () =>
    counter?.during(() => coordinator("GET", planPath(healthVisitor, `${FRIDAY}&since=${SINCE}`)));
  const SINCE = "2026-03-01T00:00:00Z";
  const empty = (await read()) ?? [];
  const { visit, children } = await family({ children: [aBornChild(), aBornChild()] });
  await agrees([visit("postpartum", 0)]);
  await agrees([visit("establishment", 0), visit("establishment", 1)]);
  const session = {
    healthVisitor,
    date: FRIDAY,
    time: "13:00",
    durationMinutes: 60,
    title: "Mødregruppe",
    place: "Sundhedshuset",
    capacity: 8,
  };
  bodyOf(await coordinator("POST", "/v1/group-sessions", { body: session }), 201);
  await visiting(coordinator).cancels((await agrees([visit("two-months", 0)])).id);
  const full = (await read()) ?? [];
  const reading = full.filter((statement) => statement.includes("with her as"));
  expect(reading).toHaveLength(1);
  // Beside it: finding the municipality, and where children are shown the log of it.
  expect(empty.filter((statement) => !statement.includes("with her as"))).toHaveLength(1);
  expect(full.filter((statement) => !statement.includes("with her as"))).toHaveLength(2);
  expect(full.find((statement) => statement.includes("audit_entry"))).toBeDefined();
  expect(children).toHaveLength(2);
});
