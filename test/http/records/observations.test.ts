import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at, visiting, withTag } from "../../support/a-family-to-visit.ts";
import { allOf } from "../../support/all-of-a-child.ts";
import { eventsOf } from "../../support/announced.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aJournal } from "../../support/on-record.ts";
import { tasksAt } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const journal = aJournal(municipality);
const { asks, holds, undoes, agrees, observes, contact, visit } = visiting(
  at(coordinator, "2026-03-07"),
);
const { kinds } = tasksAt(coordinator, "2026-03-07");
const later = visiting(at(coordinator, "2026-03-10"));

const ALL = ["parent-child-relation", "weight", "feeding"];
const codes = (observations: readonly { readonly code: string }[] = []) =>
  observations.map(({ code }) => code);
const madeOf = (...made: readonly string[]) => Object.fromEntries(made.map((code) => [code, true]));

/** The postpartum visit, held on 7 March 2026 at home but for what a test says. */
async function heldAtHome(modality = "home") {
  const family = await aFamilyToVisit(municipality);
  const { child, healthVisitor, visit: of } = family;
  const postpartum = of("postpartum");
  const heldAt = "2026-03-07T10:00:00+01:00";
  const before = await allOf(asks, [child]);
  const held = await holds({ heldAt, healthVisitor, modality, visits: [postpartum] });
  return { ...family, postpartum, held, before };
}

/** The catch-ups that a child is owed. */
async function catchUps(child: string) {
  const { visits } = await journal.schedule(child);
  return visits.filter(({ rule }) => rule.startsWith("catch-up-of-"));
}

describe("what a visit must observe is documented within two days", () => {
  test("is missing from the start, and absent once nobody has said it", async () => {
    const { child, held } = await heldAtHome();
    const [first, ...more] = held.documentation;
    expect(more).toEqual([]);
    expect(first).toMatchObject({ child, state: "pending", until: "2026-03-09", notMade: [] });
    expect(codes(first?.missing)).toEqual(ALL);
    expect((await contact(held.id)).documentation).toEqual(held.documentation);
    expect((await later.contact(held.id)).documentation).toMatchObject([{ state: "absent" }]);
  });

  test("each that was made, or was not, is missing no more", async () => {
    const { held } = await heldAtHome();
    const half = await observes(held.id, { weight: true });
    expect(codes(half.documentation[0]?.missing)).toEqual(["parent-child-relation", "feeding"]);
    const whole = await observes(held.id, { feeding: false, "parent-child-relation": true });
    expect(whole.documentation).toMatchObject([
      { state: "complete", missing: [], notMade: [{ code: "feeding" }] },
    ]);
    expect((await later.contact(held.id)).documentation).toMatchObject([{ state: "complete" }]);
  });

  test("late is no lock: it is complete then", async () => {
    const { held } = await heldAtHome();
    expect((await later.observes(held.id, madeOf(...ALL))).documentation).toMatchObject([
      { state: "complete", missing: [] },
    ]);
  });

  test("a call asks for nothing", async () => {
    const { held, child } = await heldAtHome("phone");
    expect(held.documentation).toEqual([]);
    expect(await kinds(child)).toEqual([]);
  });

  test("to do so is a task, until it is done, has ended, or the contact is taken back", async () => {
    const { child, held } = await heldAtHome();
    expect(await kinds(child)).toEqual(["document-observations"]);
    expect(await kinds(child, "2026-03-09")).toEqual(["document-observations"]);
    expect(await kinds(child, "2026-03-10")).toEqual([]);
    await observes(held.id, madeOf(...ALL));
    expect(await kinds(child)).toEqual([]);
    const other = await heldAtHome();
    await undoes(other.held.id);
    expect(await kinds(other.child)).toEqual([]);
    expect((await contact(other.held.id)).documentation).toEqual([]);
  });
});

describe("what was not observed is caught up on", () => {
  test("by a visit that is owed, and says why", async () => {
    const { child, held, postpartum } = await heldAtHome();
    await observes(held.id, { weight: false, feeding: true });
    const [owed, ...more] = await catchUps(child);
    expect(more).toEqual([]);
    expect(owed).toMatchObject({
      rule: "catch-up-of-postpartum",
      occurrence: 0,
      title: { da: "Opfølgning: Barselsbesøg" },
      window: { earliest: "2026-03-08", latest: "2026-03-21" },
      because: [
        { code: "catchUpOf", contact: held.id, visit: postpartum, missing: ["weight"] },
        { code: "movedToVisitingDay" },
      ],
    });
    expect(owed?.explanation).toContain("hvor dette ikke blev observeret: vægt");
    expect((await visit(postpartum)).state).toBe("held");
  });

  test("is agreed, held and explained as any other visit", async () => {
    const { child, held, healthVisitor } = await heldAtHome();
    await observes(held.id, { weight: false });
    const [owed] = await catchUps(child);
    const visits = [owed?.id ?? ""];
    const agreed = await agrees({ visits, healthVisitor, date: "2026-03-10" });
    expect(agreed).toMatchObject({ durationMinutes: 30, modality: "home" });
    const explanation = await asks("GET", `/v1/visits/${owed?.id}/explanation`);
    expect(explanation.status).toBe(200);
    const heldAt = "2026-03-10T10:00:00+01:00";
    await later.holds({ heldAt, healthVisitor, modality: "home", visits });
    expect(await later.visit(visits[0] ?? "")).toMatchObject({ state: "held" });
    const plan = await later.asks(
      "GET",
      `/v1/health-visitors/${healthVisitor}/day-plan?date=2026-03-10`,
    );
    expect(plan.status, plan.text).toBe(200);
  });

  test("once only, however often it is said", async () => {
    const { child, held } = await heldAtHome();
    await observes(held.id, { weight: false });
    const once = await catchUps(child);
    await observes(held.id, { weight: false });
    expect(await catchUps(child)).toEqual(once);
  });

  test("no more once it was observed after all, and under its id if it was not", async () => {
    const { child, held } = await heldAtHome();
    await observes(held.id, { weight: false });
    const [owed] = await catchUps(child);
    await observes(held.id, { weight: true });
    expect(await catchUps(child)).toEqual([]);
    await observes(held.id, { weight: false });
    expect((await catchUps(child)).map(({ id }) => id)).toEqual([owed?.id]);
  });

  test("nor once the contact is taken back: all is as it was before", async () => {
    const { child, held, before } = await heldAtHome();
    await observes(held.id, { weight: false, feeding: false });
    expect(await allOf(asks, [child])).not.toEqual(before);
    await undoes(held.id);
    expect(await allOf(asks, [child])).toEqual(before);
  });

  test("and it is told what happened", async () => {
    const { child, held } = await heldAtHome();
    const observed = await eventsOf(municipality, () => observes(held.id, { weight: false }));
    expect(observed).toMatchObject([
      { type: "visit.planned", child, reasons: ["catchUpOf", "movedToVisitingDay"] },
      { type: "contact.documented", child, reasons: ["observations"] },
    ]);
    const corrected = await eventsOf(municipality, () => observes(held.id, { weight: true }));
    expect(corrected.map(({ type }) => type)).toEqual(["visit.withdrawn", "contact.documented"]);
  });
});

describe("observations that can not be recorded", () => {
  const said = (child: string, observation: unknown = "weight") => ({
    observations: [{ child, observation, isMade: true }],
  });
  const sends = (id: string, body: object) =>
    withTag(asks, "PUT", `/v1/contacts/${id}/observations`, body, (path) =>
      path.replace("/observations", ""),
    );

  test("of a child whom the contact was not about", async () => {
    const { held } = await heldAtHome();
    const { child } = await heldAtHome();
    for (const other of [child, crypto.randomUUID(), "no-id"]) {
      expect(refusal(await sends(held.id, said(other)))).toEqual({
        status: 422,
        code: "unknownChild",
        faults: ["/observations/0/child unknownChild"],
      });
    }
  });

  test("that nobody knows, or twice", async () => {
    const { held, child } = await heldAtHome();
    expect(refusal(await sends(held.id, said(child, "mood")))).toMatchObject({
      status: 400,
      faults: ["/observations/0/observation notAllowed"],
    });
    const twice = { observations: [...said(child).observations, ...said(child).observations] };
    expect(refusal(await sends(held.id, twice))).toMatchObject({
      status: 422,
      faults: ["/observations/1 duplicateObservation"],
    });
    expect(refusal(await sends(held.id, { observations: [] }))).toMatchObject({ status: 400 });
  });

  test("of a contact that was taken back, or changed since, or is nobody's", async () => {
    const { held, child } = await heldAtHome();
    const path = `/v1/contacts/${held.id}/observations`;
    const stale = (await asks("GET", `/v1/contacts/${held.id}`)).headers.get("ETag") ?? "";
    await observes(held.id, { weight: true });
    const headers = { "If-Match": stale };
    const answer = await asks("PUT", path, { body: said(child), headers });
    expect(refusal(answer)).toMatchObject({ status: 412, code: "versionStale" });
    expect(refusal(await asks("PUT", path, { body: said(child) }))).toMatchObject({ status: 428 });
    await undoes(held.id);
    expect(refusal(await sends(held.id, said(child)))).toMatchObject({
      status: 409,
      code: "alreadyUndone",
    });
    const nobodys = `/v1/contacts/${crypto.randomUUID()}/observations`;
    const any = { body: said(child), headers: { "If-Match": "*" } };
    expect(refusal(await asks("PUT", nobodys, any))).toMatchObject({ status: 404 });
  });
});
