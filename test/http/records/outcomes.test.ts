import { afterAll, describe, expect, test } from "vitest";
import {
  type AFamilyToVisit,
  aFamilyToVisit,
  at,
  visiting,
} from "../../support/a-family-to-visit.ts";
import { eventsOf } from "../../support/announced.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aReplacing } from "../../support/letters.ts";
import { BIRTHS, aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const journal = aJournal(municipality);
const early = visiting(at(coordinator, "2026-03-03"));
const { asks, agrees, appointment, holds, says, visit, statesOn } = visiting(
  at(coordinator, "2026-03-18"),
);

const REASON = "Ingen åbnede døren";
const twins = () => ({ children: [aBornChild(), aBornChild({ name: "Storm Æblegren" })] });
/** A letter comes on the day on which the outcomes are written down. */
const sendsNow = async (letter: object) => bodyOf(await asks("POST", BIRTHS, { body: letter }));
const outcomePath = (id: string) => `/v1/visits/${id}/outcome`;

/** Both twins' establishment, agreed on 3 March for the 12th. */
async function bookedTwins(letter: object = twins()) {
  const family = await aFamilyToVisit(municipality, { ...letter });
  const { healthVisitor, visit: of, children } = family;
  const visits = children.map((_, place) => of("establishment", place));
  const agreed = await early.agrees({ visits, healthVisitor, date: "2026-03-12", time: "09:00" });
  return { ...family, visits, first: visits[0] ?? "", agreed };
}

const ENDING = ["not-home", "cancelled-by-family", "cancelled-by-service"] as const;
const DAYS = ["2026-03-02", "2026-03-03", "2026-03-12", "2026-03-13", "2026-03-16", "2026-03-17"];

describe.each(ENDING)("%s", (outcome) => {
  test("ends the appointment for all its visits, which are owed as before and remember it", async () => {
    const { visits, first, agreed } = await bookedTwins();
    const shown = await says(first, { outcome, on: "2026-03-13", reason: REASON });
    const remembered = { outcome, scope: null, on: "2026-03-13", reason: REASON };
    expect(shown).toMatchObject({ id: first, state: "overdue", appointment: null });
    for (const id of visits) {
      const after = await visit(id);
      expect(after).toMatchObject({ state: "overdue", appointment: null, outcomes: [remembered] });
      expect(await statesOn(id, DAYS)).toEqual([
        "planned",
        "booked",
        "booked",
        "due",
        "due",
        "overdue",
      ]);
      expect((await visit(id, "2026-03-12")).outcomes).toEqual([]);
    }
    expect(await appointment(agreed.id)).toMatchObject({ endedAs: outcome });
  });

  test("is told of each of them", async () => {
    const { visits, first } = await bookedTwins();
    const events = await eventsOf(municipality, () =>
      says(first, { outcome, on: "2026-03-13", reason: REASON }),
    );
    expect(events.map(({ visit: id }) => id).toSorted()).toEqual(visits.toSorted());
    for (const event of events) {
      expect(event).toMatchObject({ type: `visit.${outcome}`, version: 3 });
      expect(JSON.stringify(event)).not.toContain(REASON);
    }
  });

  test("can happen again and again, and all is remembered in order", async () => {
    const { healthVisitor, first, visits } = await bookedTwins();
    for (const [place, on] of ["2026-03-12", "2026-03-12", "2026-03-17"].entries()) {
      const then = visiting(at(coordinator, `2026-03-18T0${place}:00:00Z`));
      await then.says(first, { outcome, on, reason: `${place}` });
      await then.agrees({ visits, healthVisitor, date: "2026-03-18", time: `1${place}:00` });
    }
    const { outcomes, state } = await visit(first);
    expect(state).toBe("booked");
    expect(outcomes.map(({ reason }) => reason)).toEqual(["0", "1", "2"]);
  });

  test("of what is not agreed is refused", async () => {
    const { visit: of } = await aFamilyToVisit(municipality);
    const body = { outcome, on: "2026-03-13", reason: REASON };
    const answer = await asks("POST", outcomePath(of("establishment")), { body });
    expect(refusal(answer)).toEqual({ status: 409, code: "notBooked", faults: [] });
  });

  test("once the appointment has ended, the visit follows the plan again", async () => {
    const { first, letter } = await bookedTwins({});
    const { window } = await visit(first);
    const bornAt = "2026-02-28T04:12:00+01:00";
    const children = [{ ...letter.children[0], bornAt }];
    await journal.sends(aReplacing("corrected", letter, { children }), 200);
    expect((await visit(first)).window).toEqual(window);
    const shown = await says(first, { outcome, on: "2026-03-13", reason: REASON });
    const after = await visit(first);
    expect(after.window).toMatchObject({ earliest: "2026-03-07", latest: "2026-03-14" });
    expect(after.window).not.toEqual(window);
    expect(shown).toEqual(after);
  });
});

describe.each([
  { outcome: "declined", state: "declined" },
  { outcome: "covered-elsewhere", state: "covered-elsewhere" },
])("$outcome", ({ outcome, state }) => {
  test("settles the visit from that day on, and no other", async () => {
    const { visit: of, child } = await aFamilyToVisit(municipality);
    const id = of("establishment");
    const before = (await journal.schedule(child, "2026-03-18")).visits;
    const shown = await says(id, { outcome, on: "2026-03-13", reason: REASON });
    expect(shown).toMatchObject({ state, appointment: null });
    expect(await visit(id)).toEqual(shown);
    expect(await statesOn(id, DAYS)).toEqual(["planned", "planned", "due", state, state, state]);
    const after = (await journal.schedule(child, "2026-03-18")).visits;
    expect(after.filter(({ rule }) => rule !== "establishment")).toEqual(
      before.filter(({ rule }) => rule !== "establishment"),
    );
  });

  test("takes it out of its appointment, which goes on for the twin", async () => {
    const { visits, first, agreed } = await bookedTwins();
    await says(first, { outcome, on: "2026-03-10", reason: REASON });
    const [, other = ""] = visits;
    expect(await visit(first)).toMatchObject({ state, appointment: null });
    expect(await visit(other)).toMatchObject({ state: "overdue", appointment: agreed.id });
    expect(await appointment(agreed.id)).toMatchObject({ endedAt: null, visits: [other] });
    await says(other, { outcome, on: "2026-03-11", reason: REASON });
    expect(await appointment(agreed.id)).toMatchObject({ endedAs: outcome });
  });

  test("is said once", async () => {
    const { visit: of } = await aFamilyToVisit(municipality);
    const id = of("establishment");
    const body = { outcome, on: "2026-03-13", reason: REASON };
    const sends = (again: string) =>
      asks("POST", outcomePath(id), { body: { ...body, outcome: again } });
    expect((await sends(outcome)).status).toBe(200);
    const settled = { status: 409, code: "alreadySettled", faults: [] };
    expect(refusal(await sends("declined"))).toEqual(settled);
    expect(refusal(await sends("covered-elsewhere"))).toEqual(settled);
    expect(refusal(await sends("not-home"))).toMatchObject({ status: 409, code: "notBooked" });
  });

  test("stays, though what is planned becomes another", async () => {
    const { visit: of, letter } = await aFamilyToVisit(municipality);
    const id = of("establishment");
    await says(id, { outcome, on: "2026-03-13", reason: REASON });
    const before = await visit(id);
    const children = [{ ...letter.children[0], bornAt: "2026-02-28T04:12:00+01:00" }];
    await sendsNow(aReplacing("corrected", letter, { children }));
    expect(await visit(id)).toEqual(before);
  });
});

describe("a family that declines the whole programme", () => {
  const declined = { outcome: "declined", scope: "programme", on: "2026-03-13", reason: REASON };

  /** Held, covered elsewhere, agreed and open visits, and then the family declines. */
  async function declinedFamily() {
    const family: AFamilyToVisit = await aFamilyToVisit(municipality, twins());
    const { healthVisitor, visit: of } = family;
    const heldAt = "2026-03-05T10:00:00+01:00";
    const visits = [of("postpartum")];
    const { id } = await holds({ heldAt, healthVisitor, modality: "home", visits });
    const covered = { outcome: "covered-elsewhere", on: "2026-03-10", reason: "Sygehuset" };
    await says(of("establishment"), covered);
    const both = [of("two-months", 0), of("two-months", 1)];
    const agreed = await agrees({ visits: both, healthVisitor, date: "2026-04-21" });
    const afterwards = visiting(at(coordinator, "2026-03-18T13:00:00Z"));
    const shown = await afterwards.says(of("four-months"), declined);
    return { ...family, contact: id, agreed, shown };
  }

  test("declines every open visit of the child, agreed or not, from that day on", async () => {
    const { visit: of, shown, agreed } = await declinedFamily();
    expect(shown).toMatchObject({ state: "declined" });
    expect((await visit(shown.id)).outcomes).toEqual([declined]);
    for (const rule of ["second-in-first-month", "two-months", "six-months", "eighteen-months"]) {
      const id = of(rule);
      expect(await visit(id), rule).toMatchObject({ state: "declined", appointment: null });
      expect(await statesOn(id, ["2026-03-12", "2026-03-13"])).toEqual(["planned", "declined"]);
    }
    expect(await visit(of("two-months", 1))).toMatchObject({ appointment: agreed.id });
    expect(await appointment(agreed.id)).toMatchObject({ visits: [of("two-months", 1)] });
  });

  test("keeps what was held, and what another has covered", async () => {
    const { visit: of, contact } = await declinedFamily();
    expect(await visit(of("postpartum"))).toMatchObject({ state: "held", contact });
    expect(await visit(of("establishment"))).toMatchObject({ state: "covered-elsewhere" });
  });

  test("leaves its twin's visits alone", async () => {
    const { children } = await declinedFamily();
    const { visits } = await journal.schedule(children[1] ?? "", "2026-03-18");
    expect(visits.filter(({ state }) => state === "declined")).toEqual([]);
  });

  test("declines what is planned later too", async () => {
    const {
      visit: of,
      letter,
      child,
    } = await aFamilyToVisit(municipality, {
      firstTimeParents: false,
    });
    await says(of("two-months"), declined);
    const corrected = aReplacing("corrected", letter, { firstTimeParents: true });
    await sendsNow(corrected);
    const { visits } = await journal.schedule(child, "2026-03-18");
    const added = visits.find(({ rule }) => rule === "second-in-first-month");
    expect(added).toMatchObject({ state: "declined" });
    expect(visits.map(({ state }) => state).filter((state) => state !== "declined")).toEqual([]);
  });

  test("is told of each visit that it declines, and of no other", async () => {
    const { healthVisitor, child, visit: of } = await aFamilyToVisit(municipality);
    const heldAt = "2026-03-05T10:00:00+01:00";
    await holds({ heldAt, healthVisitor, modality: "home", visits: [of("postpartum")] });
    await says(of("early-contact"), { ...declined, scope: "visit" });
    const afterwards = visiting(at(coordinator, "2026-03-18T13:00:00Z"));
    const events = await eventsOf(municipality, () =>
      afterwards.says(of("establishment"), declined),
    );
    const { visits } = await journal.schedule(child, "2026-03-18");
    const told = visits.filter(({ rule }) => !["postpartum", "early-contact"].includes(rule));
    expect(events.map(({ visit: id }) => id).toSorted()).toEqual(
      told.flatMap(({ id }) => id ?? []).toSorted(),
    );
    for (const event of events) {
      expect(event).toMatchObject({ type: "visit.declined", reasons: ["programme"] });
    }
  });
});

describe("what can not have come of a visit", () => {
  test("anything, once it was held", async () => {
    const { healthVisitor, first, visits } = await bookedTwins();
    const heldAt = "2026-03-12T09:20:00+01:00";
    await holds({ heldAt, healthVisitor, modality: "home", visits });
    for (const outcome of [...ENDING, "declined", "covered-elsewhere"]) {
      const body = { outcome, on: "2026-03-13", reason: REASON };
      const answer = await asks("POST", outcomePath(first), { body });
      expect(refusal(answer), outcome).toEqual({ status: 409, code: "alreadyHeld", faults: [] });
    }
  });

  test("what lies ahead", async () => {
    const { first, agreed } = await bookedTwins();
    for (const outcome of [...ENDING, "declined", "covered-elsewhere"]) {
      const body = { outcome, on: "2026-03-19", reason: REASON };
      const answer = await asks("POST", outcomePath(first), { body });
      const faults = ["/on onInTheFuture"];
      expect(refusal(answer)).toEqual({ status: 422, code: "onInTheFuture", faults });
    }
    expect(await appointment(agreed.id)).toMatchObject({ endedAt: null });
  });

  test.each([
    { difference: { outcome: undefined }, faults: ["/outcome required"] },
    { difference: { outcome: "held" }, faults: ["/outcome notAllowed"] },
    { difference: { on: undefined }, faults: ["/on required"] },
    { difference: { on: "2026-02-30" }, faults: ["/on notADate"] },
    { difference: { reason: undefined }, faults: ["/reason required"] },
    { difference: { reason: " " }, faults: ["/reason tooSmall"] },
    { difference: { reason: "x".repeat(1_001) }, faults: ["/reason tooBig"] },
    { difference: { reason: "Mor 0101900001" }, faults: ["/reason personalIdentifier"] },
    { difference: { scope: "child" }, faults: ["/scope notAllowed"] },
    { difference: { scope: "visit" }, faults: ["/scope unknownField"] },
    { difference: { state: "planned" }, faults: ["/state unknownField"] },
    {
      difference: { outcome: 1, on: 1, reason: 1, colour: 1 },
      faults: ["/colour unknownField", "/on notADate", "/outcome notAllowed", "/reason wrongType"],
    },
  ])("$faults: 400", async ({ difference, faults }) => {
    const { first } = await bookedTwins({});
    const body = { outcome: "not-home", on: "2026-03-13", reason: REASON, ...difference };
    const answer = await asks("POST", outcomePath(first), { body });
    expect(refusal(answer)).toEqual({ status: 400, code: "invalidRequest", faults });
  });

  test.each([crypto.randomUUID(), "no-id"])("anything, to nobody's visit: %s", async (id) => {
    const body = { outcome: "declined", on: "2026-03-13", reason: REASON };
    const answer = await asks("POST", outcomePath(id), { body });
    expect(refusal(answer)).toEqual({ status: 404, code: "notFound", faults: [] });
  });
});
