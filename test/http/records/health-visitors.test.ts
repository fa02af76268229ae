import { afterAll, describe, expect, test } from "vitest";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  A_WHOLE_ONE,
  HEALTH_VISITORS,
  type HealthVisitorShown,
  healthVisitorsOf,
  pathOfHer,
} from "../../support/health-visitors-on-record.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { eventsOf } from "../../support/events-of.ts";
import { type Page, bodyOf, changes } from "../../support/on-record.ts";

const HERS = pathOfHer(DEMO_HEALTH_VISITOR.id);

const municipality = await aMunicipality();
afterAll(municipality.stop);
const administrator = municipality.as("administrator");
const coordinator = municipality.as("coordinator");
const herself = municipality.as("health-visitor");
const { adds, added, reads } = healthVisitorsOf(municipality);
const hammels = await coordinatorOf(municipality, "hammel");

const NOTHING_KNOWN = {
  district: null,
  base: null,
  competences: [],
  workingHours: [],
  lunch: null,
  dailyCap: null,
};

describe("a health visitor", () => {
  test("is added with all that is known of her, and read as she was added", async () => {
    const answer = await adds(A_WHOLE_ONE);
    const shown = bodyOf<HealthVisitorShown>(answer, 201);
    expect(shown).toEqual({ id: shown.id, ...A_WHOLE_ONE });
    const read = await coordinator("GET", pathOfHer(shown.id.toUpperCase()));
    expect(read.text).toBe(answer.text);
    expect(read.headers.get("ETag")).toBe(answer.headers.get("ETag"));
    expect(read.headers.get("ETag")).toMatch(/^"[^"]+"$/);
  });

  test("is added with a name alone", async () => {
    const shown = bodyOf<HealthVisitorShown>(await adds({ name: "Tora Engkarse" }), 201);
    expect(shown).toEqual({ id: shown.id, name: "Tora Engkarse", ...NOTHING_KNOWN });
    expect(await reads(shown.id)).toEqual(shown);
  });

  test("stands in the list with every field, and in that of her district alone", async () => {
    const { id } = await added({ district: "hinnerup" });
    const listed = async (query: string) =>
      bodyOf<Page<HealthVisitorShown>>(await herself("GET", HEALTH_VISITORS + query)).items;
    expect(await listed("")).toContainEqual({ id, ...A_WHOLE_ONE, district: "hinnerup" });
    expect((await listed("?district=hinnerup")).map((each) => each.id)).toContain(id);
    expect((await listed("?district=hammel")).map((each) => each.id)).not.toContain(id);
  });

  test("whose id is nobody's is 404, as one whose id is none", async () => {
    for (const id of ["0999a000-0000-4000-8000-0000000000ff", "solveig"]) {
      for (const asks of [administrator, coordinator, herself]) {
        expect((await asks("GET", pathOfHer(id))).status).toBe(404);
        const change = { body: { lunch: null }, headers: { "If-Match": "*" } };
        expect((await asks("PATCH", pathOfHer(id), change)).status).toBe(404);
      }
    }
  });

  test("comes once for one Idempotency-Key", async () => {
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const first = await administrator("POST", HEALTH_VISITORS, { body: A_WHOLE_ONE, headers });
    const second = await administrator("POST", HEALTH_VISITORS, { body: A_WHOLE_ONE, headers });
    expect([second.status, second.text]).toEqual([201, first.text]);
    expect(second.headers.get("ETag")).toBe(first.headers.get("ETag"));
    const other = await administrator("POST", HEALTH_VISITORS, { body: { name: "Yrsa" }, headers });
    expect(refusal(other)).toMatchObject({ status: 422, code: "keyUsedBefore" });
  });

  test("is another municipality's alone", async () => {
    const { id } = await added();
    const elsewhere = municipality.as("administrator", { municipality: "0710" });
    expect(bodyOf<Page<HealthVisitorShown>>(await elsewhere("GET", HEALTH_VISITORS)).items).toEqual(
      [],
    );
    expect((await elsewhere("GET", pathOfHer(id))).status).toBe(404);
    const headers = { "If-Match": "*" };
    const answer = await elsewhere("PATCH", pathOfHer(id), { body: { dailyCap: 1 }, headers });
    expect(answer.status).toBe(404);
    expect(await reads(id)).toEqual({ id, ...A_WHOLE_ONE });
  });
});

describe("a change", () => {
  test.each([
    { name: "Ragna Kornblomst" },
    { district: "hinnerup" },
    { district: null },
    { base: { postalCode: "8382", coordinates: null } },
    { base: null },
    { competences: [] },
    { workingHours: [] },
    { lunch: null },
    { dailyCap: 30 },
    { dailyCap: null },
  ])("of %j leaves all else as it is", async (change) => {
    const { id } = await added();
    const { events } = await eventsOf(municipality, async () => {
      const answer = await changes(administrator, "PATCH", pathOfHer(id), change);
      expect(bodyOf(answer)).toEqual({ id, ...A_WHOLE_ONE, ...change });
      const read = await administrator("GET", pathOfHer(id));
      expect(read.text).toBe(answer.text);
      expect(read.headers.get("ETag")).toBe(answer.headers.get("ETag"));
    });
    const said = { type: "health-visitor.changed", child: null, visit: null, version: 2 };
    expect(events).toMatchObject([{ ...said, reasons: Object.keys(change) }]);
  });

  test("to what is so already changes nothing, and is no event", async () => {
    const { id } = await added();
    const before = (await administrator("GET", pathOfHer(id))).headers.get("ETag");
    const { events } = await eventsOf(municipality, async () => {
      for (const change of [{}, A_WHOLE_ONE]) {
        const answer = await changes(administrator, "PATCH", pathOfHer(id), change);
        expect(bodyOf(answer)).toEqual({ id, ...A_WHOLE_ONE });
        expect(answer.headers.get("ETag")).toBe(before);
      }
    });
    expect(events).toEqual([]);
  });

  test("needs If-Match, as she stands", async () => {
    const { id } = await added();
    const sends = (headers: Readonly<Record<string, string>>, dailyCap: number) =>
      administrator("PATCH", pathOfHer(id), { body: { dailyCap }, headers });
    expect(refusal(await sends({}, 7))).toMatchObject({ status: 428 });
    const stale = (await administrator("GET", pathOfHer(id))).headers.get("ETag") ?? "";
    const fresh = (await sends({ "If-Match": stale }, 7)).headers.get("ETag") ?? "";
    expect(refusal(await sends({ "If-Match": stale }, 8))).toMatchObject({ status: 412 });
    expect(await reads(id)).toMatchObject({ dailyCap: 7 });
    expect((await sends({ "If-Match": fresh }, 8)).status).toBe(200);
  });

  test("adding her is an event, and reading her or being refused is none", async () => {
    const { events } = await eventsOf(municipality, async () => {
      const { id } = await added();
      await reads(id);
      await adds({ ...A_WHOLE_ONE, district: "nowhere" });
    });
    const said = { type: "health-visitor.added", child: null, visit: null, version: 1 };
    expect(events).toMatchObject([{ ...said, reasons: [] }]);
  });
});

describe("who may", () => {
  const FORBIDDEN = { status: 403, code: "notAllowedToDo", faults: [] };

  test("add one: a coordinator in her district alone", async () => {
    expect((await adds(A_WHOLE_ONE, hammels)).status).toBe(201);
    for (const district of ["hinnerup", null]) {
      expect(refusal(await adds({ ...A_WHOLE_ONE, district }, hammels))).toEqual(FORBIDDEN);
    }
    for (const district of ["hammel", "hinnerup", null]) {
      expect((await adds({ ...A_WHOLE_ONE, district }, coordinator)).status).toBe(201);
    }
  });

  test.each([{ workingHours: [] }, { lunch: A_WHOLE_ONE.lunch }, { base: A_WHOLE_ONE.base }])(
    "change %j: she herself, and no colleague",
    async (change) => {
      expect((await changes(herself, "PATCH", HERS, change)).status).toBe(200);
      const subject = "0999a000-0000-4000-8000-000000000002";
      const colleague = municipality.as("health-visitor", { subject });
      expect(refusal(await changes(colleague, "PATCH", HERS, change))).toEqual(FORBIDDEN);
    },
  );

  test.each([
    { name: "Solveig" },
    { district: "hammel" },
    { competences: ["NBO"] },
    { dailyCap: 1 },
    { workingHours: [], dailyCap: null },
  ])("change %j: not she herself, but her coordinator", async (change) => {
    const before = await reads(DEMO_HEALTH_VISITOR.id);
    expect(refusal(await changes(herself, "PATCH", HERS, change))).toEqual(FORBIDDEN);
    expect(await reads(DEMO_HEALTH_VISITOR.id)).toEqual(before);
    expect((await changes(hammels, "PATCH", HERS, change)).status).toBe(200);
  });

  test("change one of another district, or take her from it: not a coordinator of one", async () => {
    const theirs = await added({ district: "hinnerup" });
    const ours = await added({ district: "hammel" });
    const refused = [
      await changes(hammels, "PATCH", pathOfHer(theirs.id), { lunch: null }),
      await changes(hammels, "PATCH", pathOfHer(theirs.id), { district: "hammel" }),
      await changes(hammels, "PATCH", pathOfHer(ours.id), { district: "hinnerup" }),
      await changes(hammels, "PATCH", pathOfHer(ours.id), { district: null }),
    ];
    for (const answer of refused) expect(refusal(answer)).toEqual(FORBIDDEN);
    expect((await changes(hammels, "PATCH", pathOfHer(ours.id), { lunch: null })).status).toBe(200);
  });
});
