import { afterAll, describe, expect, test } from "vitest";
import { aBirthLetter } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  BIRTHS,
  type Registered,
  type ScheduleOnRecord,
  aJournal,
  bodyOf,
} from "../../support/on-record.ts";
import { ROUTES, pathOf } from "../../support/record-routes.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const { family, child, children } = await journal.registers();
const leaving = (await journal.registers()).child;
const about = { family, child, leaving, visit: children[0]?.schedule.visits[0]?.id ?? "" };
const withScopes = (...scopes: readonly string[]) => municipality.as("journal-system", { scopes });

const SCOPED = ROUTES.filter(({ route }) =>
  /\/v1\/(?:pregnancies|birth-notifications|arrivals|families|children|visits)/.test(route),
).filter(({ route }) => !route.endsWith("address-reveals"));

describe("a journal system's scopes", () => {
  test.each(SCOPED)("without any: $method $route is 403", async (route) => {
    const answer = await withScopes()(route.method, pathOf(route, about), route.ask(about));
    expect(refusal(answer)).toMatchObject({ status: 403 });
  });

  test.each(SCOPED)("all but the one it needs: $method $route is 403", async (route) => {
    const all = ["registration:write", "records:read", "records:write", "reasons:read"];
    const statuses = [];
    for (const missing of all) {
      const asks = withScopes(...all.filter((scope) => scope !== missing));
      const answer = await asks(route.method, pathOf(route, about), route.ask(about));
      statuses.push(answer.status);
    }
    expect(statuses).toContain(403);
  });

  test.each([["records:read "], ["RECORDS:READ"], ["records"], ["records:*"], ["records:reader"]])(
    "'%s' is no scope",
    async (scope) => {
      expect((await withScopes(scope)("GET", `/v1/children/${child}`)).status).toBe(403);
    },
  );
});

describe("that a visit exists may be known without why", () => {
  const asks = withScopes("records:read", "registration:write");

  const expectNoReasons = (schedule: ScheduleOnRecord | undefined) => {
    expect(schedule?.visits.length).toBeGreaterThan(0);
    for (const visit of schedule?.visits ?? []) {
      expect(visit).toMatchObject({ because: [], explanation: null });
    }
    expect(JSON.stringify(schedule)).not.toMatch(/first-time-parents|countedFrom|because":\[\{/);
  };

  test("a schedule shows the same visits, and no reasons", async () => {
    const shown = bodyOf<ScheduleOnRecord>(await asks("GET", `/v1/children/${child}/schedule`));
    expectNoReasons(shown);
    const { visits } = await journal.schedule(child);
    const plain = visits.map((visit) => ({ ...visit, because: [], explanation: null }));
    expect(shown.visits).toEqual(plain);
  });

  test("a visit and the list of visits do not tell either", async () => {
    for (const path of [`/v1/visits/${about.visit}`, "/v1/visits?limit=200"]) {
      const { status, text } = await asks("GET", path);
      expect(status).toBe(200);
      expect(text).toContain(about.visit);
      expect(text).not.toMatch(/first-time-parents|countedFrom|because":\[\{/);
    }
  });

  test("the answer to a letter does not tell", async () => {
    const answer = await asks("POST", BIRTHS, { body: aBirthLetter() });
    expect(answer.text).toContain("two-months");
    expectNoReasons(bodyOf<Registered>(answer, 201).children[0]?.schedule);
  });

  test("nor does the explanation: 403", async () => {
    const answer = await asks("GET", `/v1/visits/${about.visit}/explanation`);
    expect(refusal(answer)).toMatchObject({ status: 403 });
  });
});
