import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { sqlState } from "../../../src/db/connection/patience.ts";
import { aFamilyToVisit, aNewHealthVisitor, at } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aToldConcern } from "../../support/a-told-concern.ts";
import { eventsOf } from "../../support/announced.ts";
import { concerning } from "../../support/concerning.ts";
import { bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { opens, send, concern, becomes, changes, ofChild, listed } = concerning(coordinator);

const NEXT = { text: "Besøger familien", due: "2026-03-20" };
const DONE = "Talte med moderen";

/** A family with a concern about its child. */
async function aConcernedFamily(difference: object = {}) {
  const family = await aFamilyToVisit(municipality);
  const opened = await opens(family.child, family.healthVisitor, difference);
  return { ...family, opened, id: opened.id };
}

describe("opening", () => {
  test("keeps what is seen, the family's own words, who sees to it, what comes next and when it is looked at again", async () => {
    const { child, healthVisitor, opened } = await aConcernedFamily({
      familysWords: "Vi er helt færdige",
      parentsInvolved: "no",
      parentsNotInvolvedBecause: "De er bortrejst",
      spokenWith: ["colleague", "coordinator"],
      spokenWithNote: "På teammødet",
      consent: { given: false, by: "mother", on: "2026-03-02" },
    });
    expect(opened).toEqual({
      id: opened.id,
      child,
      healthVisitor,
      state: "open",
      raisedBy: "health-visitor",
      condition: "c25b5cda-3f6b-4ef7-998d-c22c58c6dd18",
      conditionName: "Udfordring med søvn",
      seen: "Vågner hver time",
      familysWords: "Vi er helt færdige",
      spokenWith: ["colleague", "coordinator"],
      spokenWithNote: "På teammødet",
      parentsInvolved: "no",
      parentsNotInvolvedBecause: "De er bortrejst",
      consent: { given: false, by: "mother", on: "2026-03-02" },
      mayBeShared: false,
      owner: healthVisitor,
      nextStep: { text: "Ringer til moderen", due: "2026-03-10" },
      reviewOn: "2026-03-10",
      outcome: null,
      notifiedOn: null,
      openedAt: "2026-03-03T12:00:00+01:00",
      closedAt: null,
      history: [expect.objectContaining({ kind: "opened", author: "a-coordinator" })],
    });
    expect(await concern(opened.id)).toEqual(opened);
    const { history: _, ...listedAs } = opened;
    expect(await ofChild(child)).toEqual([listedAs]);
    expect(await listed(`?healthVisitor=${healthVisitor}`)).toEqual([listedAs]);
  });

  test("is told in codes that say nothing of what it is about", async () => {
    const { child, healthVisitor } = await aFamilyToVisit(municipality);
    const events = await eventsOf(municipality, () => opens(child, healthVisitor));
    expect(events).toMatchObject([{ type: "concern.opened", child, reasons: ["opened"] }]);
  });

  test("without an owner, a next step, a review or a known condition is refused, all at once, and nothing is kept", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const { owner: _, nextStep: __, reviewOn: ___, ...rest } = aToldConcern("nobody", "2026-03-10");
    const body = { ...rest, condition: "c25b5cda", parentsInvolved: "no" };
    const answer = await coordinator("POST", `/v1/children/${child}/concerns`, { body });
    expect(refusal(answer)).toEqual({
      status: 400,
      code: "invalidRequest",
      faults: [
        "/condition unknownCondition",
        "/nextStep required",
        "/owner required",
        "/parentsNotInvolvedBecause required",
        "/reviewOn required",
      ],
    });
    expect(await ofChild(child)).toEqual([]);
  });

  test.each([
    {
      name: "an owner whom nobody knows",
      told: { owner: "0999a000-0000-4000-8000-0000000000ff" },
      faults: ["/owner unknownHealthVisitor"],
    },
    {
      name: "days that have passed",
      told: { nextStep: { ...NEXT, due: "2026-03-02" }, reviewOn: "2026-03-02" },
      faults: ["/nextStep/due dayIsPast", "/reviewOn dayIsPast"],
    },
    {
      name: "a review far ahead",
      told: { reviewOn: "2026-09-04" },
      faults: ["/reviewOn reviewTooFarAhead"],
    },
    {
      name: "nobody and somebody",
      told: { spokenWith: ["nobody-yet", "parents"] },
      faults: ["/spokenWith outOfPlace"],
    },
    {
      name: "a condition that is none",
      told: { condition: "udfordring" },
      faults: ["/condition unknownCondition"],
    },
    {
      name: "tomorrow's consent",
      told: { consent: { given: true, by: "both", on: "2026-03-04" } },
      faults: ["/consent/on onInTheFuture"],
    },
  ])("with $name is refused: $faults", async ({ told, faults }) => {
    const { child, healthVisitor } = await aFamilyToVisit(municipality);
    expect(refusal(await send(child, healthVisitor, told))).toMatchObject({ status: 422, faults });
    expect(await ofChild(child)).toEqual([]);
  });

  test("sent twice with one key is one concern", async () => {
    const { child, healthVisitor } = await aFamilyToVisit(municipality);
    const asking = {
      body: aToldConcern(healthVisitor, "2026-03-10"),
      headers: { "Idempotency-Key": crypto.randomUUID() },
    };
    const first = await coordinator("POST", `/v1/children/${child}/concerns`, asking);
    const again = await coordinator("POST", `/v1/children/${child}/concerns`, asking);
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(await ofChild(child)).toHaveLength(1);
  });
});

describe("changing", () => {
  test("takes the next step and says what came of the former one", async () => {
    const { id, child } = await aConcernedFamily();
    const events = await eventsOf(municipality, async () => {
      const taken = await becomes(id, { nextStep: NEXT, nextStepDone: DONE });
      expect(taken).toMatchObject({ nextStep: NEXT, state: "open" });
    });
    expect(events).toMatchObject([
      { type: "concern.changed", child, reasons: ["next-step-taken"] },
    ]);
    expect((await concern(id)).history).toMatchObject([
      { kind: "opened", nextStep: { due: "2026-03-10" } },
      { kind: "next-step-taken", words: DONE, nextStep: NEXT, owner: null },
    ]);
  });

  test.each([
    { name: "its owner", body: { owner: null }, fault: "/owner concernNeedsThis" },
    {
      name: "its next step",
      body: { nextStep: null, nextStepDone: DONE },
      fault: "/nextStep concernNeedsThis",
    },
    { name: "its review", body: { reviewOn: null }, fault: "/reviewOn concernNeedsThis" },
  ])("never leaves an open one without $name", async ({ body, fault }) => {
    const { id, opened } = await aConcernedFamily();
    expect(refusal(await changes(id, body))).toMatchObject({ status: 422, faults: [fault] });
    expect(await concern(id)).toEqual(opened);
  });

  test("waits on purpose, is taken up, is closed with how it ended, and opened again with something ahead", async () => {
    const { id, child } = await aConcernedFamily();
    const watched = await becomes(id, {
      state: "watching",
      reviewOn: "2026-05-01",
      words: "Ser tiden an",
    });
    expect(watched).toMatchObject({ state: "watching", reviewOn: "2026-05-01" });
    await becomes(id, { state: "open" });
    const events = await eventsOf(municipality, async () => {
      const closing = {
        state: "closed",
        outcome: "notified-authority",
        notifiedOn: "2026-03-03",
        words: "Er underrettet",
      };
      expect(await becomes(id, closing)).toMatchObject({
        state: "closed",
        outcome: "notified-authority",
        notifiedOn: "2026-03-03",
        nextStep: null,
        reviewOn: null,
        closedAt: "2026-03-03T12:00:00+01:00",
      });
    });
    expect(events).toMatchObject([{ type: "concern.closed", child, reasons: ["closed"] }]);
    expect(refusal(await changes(id, { words: "Mere" }))).toMatchObject({
      status: 409,
      code: "concernClosed",
    });
    expect(refusal(await changes(id, { state: "open" }))).toMatchObject({
      faults: ["/nextStep concernNeedsThis", "/reviewOn concernNeedsThis"],
    });
    const again = await becomes(id, { state: "open", nextStep: NEXT, reviewOn: "2026-04-01" });
    expect(again).toMatchObject({ state: "open", outcome: null, notifiedOn: null });
    expect(again.history.map(({ kind }) => kind)).toEqual([
      "opened",
      "watched",
      "taken-up",
      "closed",
      "reopened",
    ]);
    expect(await concern(id)).toEqual(again);
  });

  test("asks for the version that was read, and refuses a stale one", async () => {
    const { id } = await aConcernedFamily();
    const path = `/v1/concerns/${id}`;
    const body = { words: "Ringede" };
    expect(refusal(await coordinator("PATCH", path, { body })).status).toBe(428);
    const tag = (await coordinator("GET", path)).headers.get("ETag") ?? "";
    const headers = { "If-Match": tag };
    expect((await coordinator("PATCH", path, { body, headers })).status).toBe(200);
    expect(refusal(await coordinator("PATCH", path, { body, headers })).status).toBe(412);
  });

  test("with nothing is nothing: no version, no event", async () => {
    const { id, opened } = await aConcernedFamily();
    const events = await eventsOf(municipality, async () => {
      expect(await becomes(id, {})).toEqual(opened);
    });
    expect(events).toEqual([]);
  });
});

test("the database takes none that stands open without a step or a day", async () => {
  const { id } = await aConcernedFamily();
  for (const column of ["next_step", "next_step_due", "review_on", "owner"]) {
    const statement = sql`update concern set ${sql.raw(column)} = null where id = ${id}::uuid`;
    const taken = municipality.database.within("0999", (tx) => tx.execute(statement));
    const state = taken.catch(sqlState);
    expect(await state, column).toBe(column === "owner" ? "23502" : "23514");
  }
});

describe("the list", () => {
  test("is of those that stand; of one state, one owner, or overdue when asked", async () => {
    const { id, healthVisitor, child } = await aConcernedFamily();
    const colleague = await aNewHealthVisitor(municipality);
    const later = await opens(child, colleague, { reviewOn: "2026-05-01", nextStep: NEXT });
    const closed = await opens(child, healthVisitor);
    await becomes(closed.id, { state: "closed", outcome: "resolved", words: "Sover" });
    await becomes(later.id, { state: "watching" });
    const ids = async (query: string, day = "2026-03-03") =>
      (
        await concerning(at(coordinator, day)).listed(`?healthVisitor=${healthVisitor}${query}`)
      ).map((each) => each.id);
    // All were opened at one moment: then their ids decide.
    const both = [id, later.id].toSorted();
    expect(await ids("")).toEqual(both);
    expect(await ids("&state=watching")).toEqual([later.id]);
    expect(await ids("&state=closed")).toEqual([closed.id]);
    expect(await ids(`&owner=${colleague}`)).toEqual([later.id]);
    expect(await ids("&owner=nobody")).toEqual([]);
    expect(await ids("&overdue=true", "2026-03-10")).toEqual([]);
    expect(await ids("&overdue=true", "2026-03-11")).toEqual([id]);
    expect(await ids("&overdue=true", "2026-03-21")).toEqual(both);
    expect(await ids("&limit=1")).toEqual(both);
  });
});

test("the guide leads anybody who is signed in through the questions, and names FBOE's conditions", async () => {
  const answer = await municipality.as("leader")("GET", "/v1/concern-guide");
  const { questions, groups } = bodyOf<{
    questions: readonly { field: string }[];
    groups: readonly { conditions: readonly { code: string; name: string }[] }[];
  }>(answer);
  expect(questions[0]?.field).toBe("seen");
  const codes = groups.flatMap(({ conditions }) => conditions);
  expect(codes.map(({ name }) => name)).toContain("Udfordring med søvn");
});
