import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { ACCEPTED, DECLINED, NEEDED, deciding } from "../../support/a-proposal.ts";
import { eventsOf } from "../../support/announced.ts";
import { type VisitShown, aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const on = (day: string) => deciding(at(coordinator, day));

/** Born on 2 March 2026, with an EPDS of 15 at two months. */
async function afterTwoMonths(score = 15) {
  const { child } = await aFamilyToVisit(municipality);
  await on("2026-05-04").notices(child, "epds-mother", score, "2026-05-04");
  return child;
}

const NEEDS_CONTACT = "4b039ba1-4005-42e6-b672-09b81ad7578a";
const RULE = "epds-follow-up";

describe("a proposal", () => {
  test("follows from a fact, with its evidence, its window and an id that stays", async () => {
    const child = await afterTwoMonths();
    const [open, ...others] = await on("2026-05-04").open(child, RULE);
    expect(others).toEqual([]);
    expect(open).toMatchObject({
      child,
      rule: RULE,
      state: "open",
      raisedBy: "rule",
      window: { earliest: "2026-05-05", target: "2026-05-06", latest: "2026-05-11" },
      replaces: null,
      decisions: [],
      visits: [],
      reportAs: NEEDS_CONTACT,
    });
    expect(open?.because).toContainEqual({
      code: "conditionHolds",
      because: [{ code: "fact", fact: "epds-mother", value: 15, on: "2026-05-04" }],
    });
    const seen = bodyOf<{ proposals: { id: string; rule: string }[] }>(
      await at(coordinator, "2026-05-04")("GET", `/v1/children/${child}/schedule`),
    );
    expect(seen.proposals.find(({ rule }) => rule === RULE)?.id).toBe(open?.id);
  });

  test("declined, is not proposed again by what was known; new evidence makes a new one that names it", async () => {
    const child = await afterTwoMonths();
    const [first] = await on("2026-05-04").open(child, RULE);
    const declined = await on("2026-05-04").decide(first?.id ?? "", DECLINED);
    expect(declined).toMatchObject({ state: "declined", visits: [] });
    expect(await on("2026-05-05").open(child, RULE)).toEqual([]);
    const path = `/v1/children/${child}/schedule`;
    const { notDue } = bodyOf<{ notDue: { rule: string; because: object[] }[] }>(
      await at(coordinator, "2026-05-05")("GET", path),
    );
    expect(notDue.filter(({ rule }) => rule === RULE)).toMatchObject([
      { because: [{ code: "declined", on: "2026-05-04", proposal: first?.id }] },
    ]);
    await on("2026-06-01").notices(child, "epds-mother", 17, "2026-06-01");
    const [second, ...others] = await on("2026-06-01").open(child, RULE);
    expect(others).toEqual([]);
    expect(second).toMatchObject({ state: "open", replaces: first?.id });
    expect(second?.id).not.toBe(first?.id);
    expect(second?.window.target).toBe("2026-06-03");
    const before = await on("2026-06-01").read(first?.id ?? "");
    expect(bodyOf<object>(before)).toMatchObject({ id: first?.id, state: "declined" });
  });

  test("deferred, is open again on its day", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-04").open(child, RULE);
    const deferred = await on("2026-05-04").decide(open?.id ?? "", {
      decision: "defer",
      until: "2026-05-08",
      cause: "awaits-knowledge",
      reason: "Vi venter på lægen",
    });
    expect(deferred).toMatchObject({ state: "deferred", until: "2026-05-08" });
    expect(await on("2026-05-07").open(child, RULE)).toEqual([]);
    expect(await on("2026-05-08").open(child, RULE)).toMatchObject([{ id: open?.id }]);
  });

  test("declined, was open the day before, and nobody had decided it by then", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-06").open(child, RULE);
    await on("2026-05-06").decide(open?.id ?? "", DECLINED);
    const before = `state=open&child=${child}&rule=${RULE}&at=2026-05-05`;
    expect(await on("2026-05-06").inState(before)).toMatchObject([{ id: open?.id, decisions: [] }]);
  });

  test("is accepted with codes in capitals", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-04").open(child, RULE);
    const [intervention] = NEEDED.interventions;
    const body = {
      ...ACCEPTED,
      interventions: [{ ...intervention, code: intervention?.code.toUpperCase() }],
      conditions: NEEDED.conditions.map((code) => code.toUpperCase()),
    };
    const decided = await on("2026-05-04").decide(open?.id ?? "", body);
    expect(decided.decisions).toMatchObject([NEEDED]);
  });

  test("accepted, becomes a visit that stays whatever the score is later", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-04").open(child, RULE);
    const accepted = await on("2026-05-04").decide(open?.id ?? "", ACCEPTED);
    expect(accepted).toMatchObject({
      state: "accepted",
      decisions: [{ decision: "accept", reason: ACCEPTED.reason, ...NEEDED }],
    });
    const [visit = ""] = accepted.visits;
    await on("2026-05-05").notices(child, "epds-mother", 3, "2026-05-05");
    const shown = bodyOf<VisitShown>(await coordinator("GET", `/v1/visits/${visit}`));
    expect(shown).toMatchObject({
      rule: RULE,
      offer: "needs",
      window: { earliest: "2026-05-05", target: "2026-05-06", latest: "2026-05-11" },
      reportAs: NEEDS_CONTACT,
      need: { proposal: open?.id, ...NEEDED },
    });
    const { decided } = bodyOf<{ decided: object[] }>(
      await coordinator("GET", `/v1/visits/${visit}/explanation`),
    );
    expect(decided).toMatchObject([{ code: "accepted", id: open?.id, reason: ACCEPTED.reason }]);
    expect(shown.because).toContainEqual({
      code: "accepted",
      proposal: open?.id,
      on: "2026-05-04",
    });
    const stands = (await journal.schedule(child, "2026-05-05")).visits;
    expect(stands.filter(({ rule }) => rule === RULE)).toMatchObject([{ id: visit }]);
  });

  test("accepted, and the same score once more on another day, is proposed for that occasion", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-04").open(child, RULE);
    await on("2026-05-04").decide(open?.id ?? "", ACCEPTED);
    await on("2026-07-01").notices(child, "epds-mother", 15, "2026-07-01");
    const [again] = await on("2026-07-01").open(child, RULE);
    expect(again).toMatchObject({ replaces: open?.id, window: { target: "2026-07-03" } });
    const { visits } = await on("2026-07-01").decide(again?.id ?? "", ACCEPTED);
    const [second = ""] = visits;
    expect(bodyOf<VisitShown>(await coordinator("GET", `/v1/visits/${second}`))).toMatchObject({
      rule: RULE,
      occurrence: 1,
    });
  });

  test("of a series makes all its visits at once", async () => {
    const early = { gestationalAge: { weeks: 34, days: 0 }, dueDate: "2026-04-13" };
    const { child } = await aFamilyToVisit(municipality, early);
    const [open] = await on("2026-03-04").open(child, "preterm-weekly");
    const { visits } = await on("2026-03-04").decide(open?.id ?? "", ACCEPTED);
    expect(visits).toHaveLength(8);
    const { visits: owed } = await journal.schedule(child);
    expect(owed.filter(({ rule }) => rule === "preterm-weekly")).toHaveLength(8);
  });

  test("tells of its decision in events, by codes alone", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-04").open(child, RULE);
    const events = await eventsOf(municipality, async () => {
      await on("2026-05-04").decide(open?.id ?? "", ACCEPTED);
    });
    expect(events.map(({ type }) => type)).toEqual([
      "proposal.accepted",
      "child.changed",
      "visit.planned",
    ]);
    expect(events[0]?.reasons).toEqual([RULE, "other"]);
    expect(JSON.stringify(events)).not.toContain(ACCEPTED.reason);
  });
});

describe("what stands against a decision", () => {
  test("is named all at once: a needs visit takes an intervention and a coded condition", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-04").open(child, RULE);
    const bare = { decision: "accept", reason: "Der er brug for det" };
    expect(refusal(await on("2026-05-04").sendDecision(open?.id ?? "", bare))).toMatchObject({
      status: 422,
      code: "severalRefusals",
      faults: ["/conditions conditionMissing", "/interventions interventionMissing"],
    });
    expect(await on("2026-05-04").open(child, RULE)).toMatchObject([{ decisions: [] }]);
  });

  test("an unknown code, and an intervention for the wrong person", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-04").open(child, RULE);
    const body = {
      ...ACCEPTED,
      interventions: [
        { code: "d7985f9a-b714-4bbd-a116-75f7a55504ba", recipient: "child" },
        { code: "00000000-0000-4000-8000-000000000000", recipient: "second-parent" },
      ],
      conditions: ["00000000-0000-4000-8000-000000000000"],
    };
    expect(refusal(await on("2026-05-04").sendDecision(open?.id ?? "", body)).faults).toEqual([
      "/conditions/0 unknownCondition",
      "/interventions/0 wrongRecipient",
      "/interventions/1 unknownIntervention",
      "/interventions/1 unknownParent",
    ]);
  });

  test("a reason and, of what is put off, a day ahead", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-04").open(child, RULE);
    const id = open?.id ?? "";
    const now = on("2026-05-04");
    expect(refusal(await now.sendDecision(id, { decision: "decline" })).faults).toEqual([
      "/reason required",
    ]);
    const put = { decision: "defer", reason: "Senere" };
    expect(refusal(await now.sendDecision(id, put)).faults).toEqual(["/until untilMissing"]);
    const past = { ...put, until: "2026-05-04" };
    expect(refusal(await now.sendDecision(id, past)).faults).toEqual(["/until untilPassed"]);
  });

  test("what belongs to an acceptance alone", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-04").open(child, RULE);
    const body = { ...DECLINED, ...NEEDED, capReason: "Der er brug for ét mere" };
    expect(refusal(await on("2026-05-04").sendDecision(open?.id ?? "", body)).faults).toEqual([
      "/capReason notOfThisDecision",
      "/conditions notOfThisDecision",
      "/interventions notOfThisDecision",
    ]);
  });

  test("a version that is read no more, and one that is not named", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-04").open(child, RULE);
    const id = open?.id ?? "";
    const tag = (await on("2026-05-04").read(id)).headers.get("ETag");
    await on("2026-05-04").notices(child, "language-concern", true, "2026-05-04");
    expect((await on("2026-05-04").decideAs(id, DECLINED, tag)).status).toBe(412);
    expect((await on("2026-05-04").decideAs(id, DECLINED, null)).status).toBe(428);
  });

  test("that it has been decided", async () => {
    const child = await afterTwoMonths();
    const [open] = await on("2026-05-04").open(child, RULE);
    await on("2026-05-04").decide(open?.id ?? "", DECLINED);
    const again = await on("2026-05-04").sendDecision(open?.id ?? "", ACCEPTED);
    expect(refusal(again)).toMatchObject({ status: 409, code: "proposalSettled" });
  });

  test("a year's number of needs visits, unless a person says why there is one more", async () => {
    const other = await aMunicipality();
    const leads = other.as("administrator");
    const change = { body: { needsVisitsPerYearMax: 1 }, headers: { "If-Match": "*" } };
    bodyOf(await leads("PUT", "/v1/settings", change));
    const { child } = await aFamilyToVisit(other);
    const then = deciding(at(other.as("coordinator"), "2027-06-01"));
    const body = { rule: "needs-contact", reason: "Søvn", ...NEEDED };
    bodyOf(await then.give(child, body), 201);
    expect(refusal(await then.give(child, body)).faults).toEqual(["/capReason capReached"]);
    bodyOf(await then.give(child, { ...body, capReason: "Søvnen er ikke bedre" }), 201);
    await other.stop();
  });
});
