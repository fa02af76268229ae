import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { rows } from "../../../src/db/connection/database.ts";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  ABSENCES,
  type AbsenceShown,
  anAbsence,
  recordsAbsence,
} from "../../support/an-absence.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { eventsOf } from "../../support/events-of.ts";
import { type Page, bodyOf, everyPage } from "../../support/on-record.ts";
import { withoutIds } from "../../support/without-ids.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const herself = municipality.as("health-visitor");
const COLLEAGUE = "0999a000-0000-4000-8000-000000000002";
const OF_HINNERUP = "0999a000-0000-4000-8000-000000000003";
const colleague = municipality.as("health-visitor", { subject: COLLEAGUE });
const hammels = await coordinatorOf(municipality, "hammel");
const hinnerups = await coordinatorOf(municipality, "hinnerup");

const ANY = { headers: { "If-Match": "*" } };
const pathOf = (id: string) => `${ABSENCES}/${id}`;
const FORBIDDEN = { status: 403, code: "notAllowedToDo", faults: [] };

describe("an absence", () => {
  test("is recorded, and read as it was recorded", async () => {
    const answer = await coordinator("POST", ABSENCES, { body: anAbsence() });
    const shown = bodyOf<AbsenceShown>(answer, 201);
    expect(shown).toEqual({ id: shown.id, ...anAbsence(), withdrawn: false });
    const read = await coordinator("GET", pathOf(shown.id));
    expect(read.text).toBe(answer.text);
    expect(read.headers.get("ETag")).toBe(answer.headers.get("ETag"));
  });

  test.each([
    { sent: { until: "2026-07-06" }, name: "one day" },
    { sent: { kind: "illness", from: "2026-03-03", until: "2026-03-03" }, name: "today" },
    { sent: { kind: "course", from: "2025-12-31", until: "2026-01-01" }, name: "the past" },
    { sent: { kind: "other" }, name: "days that another absence holds already" },
  ])("may be of $name", async ({ sent }) => {
    expect(await recordsAbsence(municipality, sent)).toMatchObject(sent);
  });

  test.each([
    {
      sent: { until: "2026-07-05" },
      status: 422,
      faults: ["/until daysOutOfOrder"],
    },
    {
      sent: { until: "2026-07-05", kind: "sabbatical" },
      status: 400,
      faults: ["/kind notAllowed", "/until daysOutOfOrder"],
    },
    { sent: { from: "2026-02-30" }, status: 400, faults: ["/from notADate"] },
    { sent: { until: "2101-01-01" }, status: 422, faults: ["/until dateOutOfRange"] },
    { sent: { reason: "influenza" }, status: 400, faults: ["/reason unknownField"] },
    {
      sent: { healthVisitor: "solveig" },
      status: 422,
      faults: ["/healthVisitor unknownHealthVisitor"],
    },
    {
      sent: { healthVisitor: "0999a000-0000-4000-8000-0000000000ff" },
      status: 422,
      faults: ["/healthVisitor unknownHealthVisitor"],
    },
  ])("is refused for $faults", async ({ sent, status, faults }) => {
    const { events } = await eventsOf(municipality, async () => {
      const answer = await coordinator("POST", ABSENCES, { body: anAbsence(sent) });
      expect(refusal(answer)).toMatchObject({ status, faults });
    });
    expect(events).toEqual([]);
  });

  test("needs all its fields", async () => {
    const faults = [
      "/from required",
      "/healthVisitor required",
      "/kind required",
      "/until required",
    ];
    const answer = await coordinator("POST", ABSENCES, { body: {} });
    expect(refusal(answer)).toMatchObject({ status: 400, faults });
  });

  test("comes once for one Idempotency-Key", async () => {
    const asked = { body: anAbsence(), headers: { "Idempotency-Key": crypto.randomUUID() } };
    const first = await coordinator("POST", ABSENCES, asked);
    const second = await coordinator("POST", ABSENCES, asked);
    expect([second.status, second.text]).toEqual([201, first.text]);
  });

  test("is another municipality's alone", async () => {
    const { id } = await recordsAbsence(municipality);
    const elsewhere = municipality.as("coordinator", { municipality: "0710" });
    expect(bodyOf<Page<AbsenceShown>>(await elsewhere("GET", ABSENCES)).items).toEqual([]);
    expect((await elsewhere("GET", pathOf(id))).status).toBe(404);
    expect((await elsewhere("DELETE", pathOf(id), ANY)).status).toBe(404);
    const taken = await elsewhere("POST", ABSENCES, { body: anAbsence() });
    expect(refusal(taken).faults).toEqual(["/healthVisitor unknownHealthVisitor"]);
    expect(bodyOf(await coordinator("GET", pathOf(id)))).toMatchObject({ withdrawn: false });
  });
});

describe("one that is taken back", () => {
  const standing = async () =>
    (await everyPage<AbsenceShown>(coordinator, `${ABSENCES}?limit=200`)).map(({ id }) => id);

  test("is shown as taken back, stays on record and leaves the list", async () => {
    const before = await recordsAbsence(municipality);
    expect(await standing()).toContain(before.id);
    const answer = await coordinator("DELETE", pathOf(before.id), ANY);
    expect(bodyOf(answer)).toEqual({ ...before, withdrawn: true });
    expect((await coordinator("GET", pathOf(before.id))).text).toBe(answer.text);
    expect(await standing()).not.toContain(before.id);
    const found = await municipality.database.within("0999", (tx) =>
      rows(tx, sql`select kind, author from absence where id = ${before.id}`),
    );
    expect(found).toEqual([{ kind: "holiday", author: "a-coordinator" }]);
  });

  test("needs If-Match, as it stands", async () => {
    const { id } = await recordsAbsence(municipality);
    expect(refusal(await coordinator("DELETE", pathOf(id)))).toMatchObject({ status: 428 });
    const tag = (await coordinator("GET", pathOf(id))).headers.get("ETag") ?? "";
    const asked = { headers: { "If-Match": tag } };
    expect((await coordinator("DELETE", pathOf(id), asked)).status).toBe(200);
    expect(refusal(await coordinator("DELETE", pathOf(id), asked))).toMatchObject({ status: 412 });
  });

  test("stays so, and is one event however often it is asked for", async () => {
    const { events } = await eventsOf(municipality, async () => {
      const { id } = await recordsAbsence(municipality);
      const first = await coordinator("DELETE", pathOf(id), ANY);
      const second = await coordinator("DELETE", pathOf(id), ANY);
      expect(second.text).toBe(first.text);
      expect(second.headers.get("ETag")).toBe(first.headers.get("ETag"));
    });
    const about = { child: null, visit: null, reasons: [] };
    expect(events).toMatchObject([
      { type: "absence.recorded", version: 1, ...about },
      { type: "absence.withdrawn", version: 2, ...about },
    ]);
  });

  test.each(["0999a000-0000-4000-8000-0000000000ff", "no-id"])("is 404 for %s", async (id) => {
    for (const asks of [coordinator, herself]) {
      expect((await asks("GET", pathOf(id))).status).toBe(404);
      expect((await asks("DELETE", pathOf(id), ANY)).status).toBe(404);
    }
  });
});

test("why somebody is away stands in no event", async () => {
  const { text } = await eventsOf(municipality, () =>
    recordsAbsence(municipality, { kind: "illness" }),
  );
  expect(text).toContain("absence.recorded");
  expect(withoutIds(text)).not.toMatch(/illness|2026-07/);
});

describe("who may", () => {
  const ofHers = { kind: "illness" };
  const ofHinnerup = { kind: "illness", healthVisitor: OF_HINNERUP };

  test.each([
    { name: "she herself of herself", asks: herself, sent: ofHers, may: true },
    { name: "she herself of another", asks: herself, sent: ofHinnerup, may: false },
    { name: "a colleague", asks: colleague, sent: ofHers, may: false },
    { name: "her coordinator", asks: hammels, sent: ofHers, may: true },
    { name: "a coordinator of another district", asks: hinnerups, sent: ofHers, may: false },
    { name: "a coordinator of all districts", asks: coordinator, sent: ofHinnerup, may: true },
  ])("record, take back and see why: $name is $may", async ({ asks, sent, may }) => {
    const { id } = await recordsAbsence(municipality, sent);
    const recorded = await asks("POST", ABSENCES, { body: anAbsence(sent) });
    const read = bodyOf<AbsenceShown>(await asks("GET", pathOf(id)));
    const listed = await everyPage<AbsenceShown>(asks, `${ABSENCES}?limit=200`);
    const withdrawn = await asks("DELETE", pathOf(id), ANY);
    expect(read).toMatchObject({ from: "2026-07-06", kind: may ? "illness" : null });
    expect(listed.find((each) => each.id === id)).toEqual(read);
    if (may) {
      expect(bodyOf(recorded, 201)).toMatchObject(sent);
      expect(bodyOf(withdrawn)).toMatchObject({ id, withdrawn: true });
    } else {
      expect(refusal(recorded)).toEqual(FORBIDDEN);
      expect(refusal(withdrawn)).toEqual(FORBIDDEN);
      expect(bodyOf(await coordinator("GET", pathOf(id)))).toMatchObject({ withdrawn: false });
    }
  });
});

describe("the list", () => {
  const MARCH = { from: "2027-03-01", until: "2027-03-31" };
  const ids: Record<string, string> = {};
  beforeEach(async () => {
    if (Object.keys(ids).length > 0) return;
    const of = (from: string, until: string, healthVisitor: string = DEMO_HEALTH_VISITOR.id) =>
      recordsAbsence(municipality, { from, until, healthVisitor });
    ids["before"] = (await of("2027-02-01", "2027-02-28")).id;
    ids["last day of April"] = (await of("2027-03-31", "2027-04-30", COLLEAGUE)).id;
    ids["into March"] = (await of("2027-02-02", "2027-03-01")).id;
    ids["around March"] = (await of("2027-02-03", "2027-04-02", COLLEAGUE)).id;
    ids["within March"] = (await of("2027-03-10", "2027-03-10")).id;
    ids["after"] = (await of("2027-04-01", "2027-04-02")).id;
  });
  const named = async (query: Readonly<Record<string, string>>) => {
    const all = await everyPage<AbsenceShown>(
      coordinator,
      `${ABSENCES}?${new URLSearchParams(query).toString()}`,
    );
    const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
    return all.flatMap(({ id }) => names.get(id) ?? []);
  };

  test("of a month holds whatever touches a day of it, by the first day", async () => {
    expect(await named(MARCH)).toEqual([
      "into March",
      "around March",
      "within March",
      "last day of April",
    ]);
  });

  test.each([
    { query: { from: "2027-04-01" }, names: ["around March", "last day of April", "after"] },
    { query: { until: "2027-02-01", from: "2027-01-01" }, names: ["before"] },
    {
      query: { ...MARCH, healthVisitor: COLLEAGUE },
      names: ["around March", "last day of April"],
    },
    { query: { from: "2027-03-10", until: "2027-03-10" }, names: ["around March", "within March"] },
    { query: { healthVisitor: "0999a000-0000-4000-8000-0000000000ff" }, names: [] },
    { query: { healthVisitor: "solveig" }, names: [] },
  ])("of $query is $names", async ({ query, names }) => {
    expect(await named(query)).toEqual(names);
  });

  test.each(["1", "2", "3"])("comes in pages of %s, each absence once", async (limit) => {
    expect(await named({ ...MARCH, limit })).toEqual(await named(MARCH));
  });

  test("goes on after a page, whatever is recorded in between", async () => {
    const query = "from=2027-03-01&until=2027-03-31&limit=2";
    const first = bodyOf<Page<AbsenceShown>>(await coordinator("GET", `${ABSENCES}?${query}`));
    const { id } = await recordsAbsence(municipality, { from: "2027-02-01", until: "2027-03-05" });
    const rest = bodyOf<Page<AbsenceShown>>(
      await coordinator("GET", `${ABSENCES}?${query}&cursor=${first.next}`),
    );
    await coordinator("DELETE", pathOf(id), ANY);
    expect(rest.items.map((each) => each.id)).toEqual([
      ids["within March"],
      ids["last day of April"],
    ]);
    expect(rest.next).toBeNull();
  });

  test("takes no cursor of another question", async () => {
    const { next } = bodyOf<Page<AbsenceShown>>(await coordinator("GET", `${ABSENCES}?limit=1`));
    for (const query of ["from=2027-03-01", "until=2027-03-31", `healthVisitor=${COLLEAGUE}`]) {
      const answer = await coordinator("GET", `${ABSENCES}?${query}&cursor=${next}`);
      expect(refusal(answer)).toMatchObject({ status: 400, faults: ["/cursor invalidCursor"] });
    }
  });

  test.each([
    { query: "from=2027-03-02&until=2027-03-01", status: 422, fault: "/until daysOutOfOrder" },
    { query: "from=yesterday", status: 400, fault: "/from notADate" },
    { query: "kind=illness", status: 400, fault: "/kind unknownField" },
    { query: "limit=201", status: 400, fault: "/limit tooBig" },
  ])("?$query is $status", async ({ query, status, fault }) => {
    const answer = await coordinator("GET", `${ABSENCES}?${query}`);
    expect(refusal(answer)).toMatchObject({ status, faults: [fault] });
  });
});
