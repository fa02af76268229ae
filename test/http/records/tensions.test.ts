import { afterAll, describe, expect, test } from "vitest";
import { bornOn, changing } from "../../support/a-change.ts";
import { aFamilyToVisit, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import { aReplacing } from "../../support/letters.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { make, preview, tensionsOf, keep } = changing(coordinator);
const { agrees, changes, cancels, holds, undoes, visit, appointment } = visiting(coordinator);

/** A visit agreed for the last day of its window, and a birth that turns out to lie earlier. */
async function anAgreedVisit(rule = "two-months") {
  const family = await aFamilyToVisit(municipality);
  const { visits } = await journal.schedule(family.child);
  const of = visits.find((each) => each.rule === rule);
  const last = of?.window.latest ?? "";
  const { healthVisitor } = family;
  const agreed = await agrees({ visits: [family.visit(rule)], healthVisitor, date: last });
  return { ...family, agreed, last, id: family.visit(rule), window: of?.window };
}

describe("a birth that turns out to lie five days earlier", async () => {
  const { child, agreed, last, id, healthVisitor } = await anAgreedVisit();
  const shown = await preview(child, bornOn("2026-02-25"));
  const before = [await appointment(agreed.id), await visit(id)];
  const events = await eventsOf(municipality, () => make(child, bornOn("2026-02-25")));

  test("was foreseen to leave what is agreed in tension, by how many days", () => {
    expect(shown.inTension).toMatchObject([
      { id, kind: "outsideWindow", on: last, daysOutside: 8 },
    ]);
    expect(shown.moved.map((each) => each.id)).not.toContain(id);
  });

  test("moves nothing that is agreed", async () => {
    expect([await appointment(agreed.id), await visit(id)]).toEqual(before);
  });

  test("tells of the tension once, and who may resolve it", async () => {
    expect(events.filter(({ type }) => type.startsWith("tension."))).toMatchObject([
      { type: "tension.opened", child, visit: id, reasons: ["outsideWindow"] },
    ]);
    expect(await tensionsOf(child)).toMatchObject([
      {
        visit: id,
        kind: "outsideWindow",
        on: last,
        daysOutside: 8,
        mayResolve: ["health-visitor", "coordinator"],
        healthVisitor,
        closedAt: null,
      },
    ]);
  });

  test("a letter that changes something else tells it no second time", async () => {
    const again = await eventsOf(municipality, () => make(child, { facts: [aFact] }));
    expect(again.filter(({ type }) => type.startsWith("tension."))).toEqual([]);
    expect(await tensionsOf(child)).toHaveLength(1);
  });
});

const aFact = { fact: "language-concern", value: true, on: "2026-03-02" };

describe("resolving", () => {
  test("keeping it, for a reason, clears it, is logged, and nothing else changes", async () => {
    const { child, agreed, id } = await anAgreedVisit();
    await make(child, bornOn("2026-02-25"));
    const [open] = await tensionsOf(child);
    const before = [await appointment(agreed.id), await visit(id)];
    const events = await eventsOf(municipality, async () => {
      bodyOf(await keep(open?.id ?? "", "Familien er på ferie"));
    });
    expect(events).toMatchObject([
      { type: "tension.resolved", child, visit: id, reasons: ["kept"] },
    ]);
    expect(await tensionsOf(child)).toEqual([]);
    expect(await tensionsOf(child, "closed")).toMatchObject([
      { id: open?.id, closedAs: "kept", reason: "Familien er på ferie" },
    ]);
    expect([await appointment(agreed.id), await visit(id)]).toEqual(before);
    await make(child, { facts: [aFact] });
    expect(await tensionsOf(child)).toEqual([]);
  });

  test("what was kept is told again once the window has moved on", async () => {
    const { child } = await anAgreedVisit();
    await make(child, bornOn("2026-02-25"));
    const [open] = await tensionsOf(child);
    bodyOf(await keep(open?.id ?? ""));
    await make(child, bornOn("2026-02-24"));
    expect(await tensionsOf(child)).toMatchObject([{ daysOutside: 9 }]);
  });

  test("what was kept says nothing of another appointment for the same day", async () => {
    const { child, agreed, last, id, healthVisitor } = await anAgreedVisit();
    await make(child, bornOn("2026-02-25"));
    const [open] = await tensionsOf(child);
    bodyOf(await keep(open?.id ?? ""));
    await cancels(agreed.id);
    await make(child, bornOn("2026-03-02"));
    await agrees({ visits: [id], healthVisitor, date: last });
    const shown = await preview(child, bornOn("2026-02-25"));
    expect(shown.inTension).toMatchObject([{ id, on: last }]);
    await make(child, bornOn("2026-02-25"));
    expect(await tensionsOf(child)).toMatchObject([{ visit: id, on: last, daysOutside: 8 }]);
  });

  test("moving it to a day that fits clears it, and the visit follows the plan by which it was agreed", async () => {
    const { child, agreed, id } = await anAgreedVisit();
    await make(child, bornOn("2026-02-25"));
    const [open] = await tensionsOf(child);
    await changes(agreed.id, { date: open?.window?.latest });
    expect(await tensionsOf(child)).toEqual([]);
    expect(await tensionsOf(child, "closed")).toMatchObject([{ closedAs: "moved" }]);
    expect(await visit(id)).toMatchObject({
      id,
      state: "booked",
      appointment: agreed.id,
      window: open?.window,
    });
  });

  test("moving it to another day outside says so of that day", async () => {
    const { child, agreed, last } = await anAgreedVisit();
    await make(child, bornOn("2026-02-25"));
    const [open] = await tensionsOf(child);
    const next = `${last.slice(0, 8)}${String(Number(last.slice(8)) + 1).padStart(2, "0")}`;
    await changes(agreed.id, { date: next });
    expect(await tensionsOf(child)).toMatchObject([{ id: open?.id, on: next, daysOutside: 9 }]);
  });

  test("cancelling it clears it, and the visit follows the plan", async () => {
    const { child, agreed, id } = await anAgreedVisit();
    await make(child, bornOn("2026-02-25"));
    const [open] = await tensionsOf(child);
    await cancels(agreed.id);
    expect(await tensionsOf(child, "closed")).toMatchObject([{ closedAs: "ended" }]);
    expect((await visit(id)).window).toEqual(open?.window);
  });

  test("a birth put right again clears it by itself", async () => {
    const { child } = await anAgreedVisit();
    await make(child, bornOn("2026-02-25"));
    await make(child, bornOn("2026-03-02"));
    expect(await tensionsOf(child, "closed")).toMatchObject([{ closedAs: "fits-again" }]);
  });

  test("a birth that is cancelled ends it: nothing fits again", async () => {
    const { child, letter } = await anAgreedVisit();
    await make(child, bornOn("2026-02-25"));
    await journal.sends(aReplacing("cancelled", letter, {}), 200);
    expect(await tensionsOf(child)).toEqual([]);
    expect(await tensionsOf(child, "closed")).toMatchObject([{ closedAs: "ended" }]);
  });

  test("twice is refused, and so is a stale one", async () => {
    const { child } = await anAgreedVisit();
    await make(child, bornOn("2026-02-25"));
    const [open] = await tensionsOf(child);
    const path = `/v1/tensions/${open?.id}/resolution`;
    const body = { resolution: "keep", reason: "Aftalt" };
    expect(refusal(await coordinator("POST", path, { body }))).toMatchObject({ status: 428 });
    const stale = await coordinator("POST", path, { body, headers: { "If-Match": '"7-x"' } });
    expect(refusal(stale)).toMatchObject({ status: 412 });
    bodyOf(await keep(open?.id ?? ""));
    expect(refusal(await keep(open?.id ?? ""))).toMatchObject({
      status: 409,
      code: "tensionResolved",
    });
  });

  test("is for people: a journal system may look, and not decide", async () => {
    const { child } = await anAgreedVisit();
    await make(child, bornOn("2026-02-25"));
    const [open] = await tensionsOf(child);
    const asks = municipality.as("journal-system");
    expect((await asks("GET", `/v1/tensions/${open?.id}`)).status).toBe(200);
    const body = { resolution: "keep", reason: "Aftalt" };
    const headers = { "If-Match": "*" };
    const answer = await asks("POST", `/v1/tensions/${open?.id}/resolution`, { body, headers });
    expect(answer.status).toBe(403);
  });
});

test("what was held stays as it was held, in tension with a window that has moved; taken back, it is gone", async () => {
  const family = await aFamilyToVisit(municipality);
  const id = family.visit("early-contact");
  const contact = await holds({
    heldAt: "2026-03-03T01:00:00+01:00",
    healthVisitor: family.healthVisitor,
    modality: "phone",
    visits: [id],
  });
  const before = await visit(id);
  const earlier = { ...family.letter.children[0], bornAt: "2026-01-12T04:12:00+01:00" };
  const corrected = { children: [earlier], dischargedOn: "2026-01-13" };
  await journal.sends(aReplacing("corrected", family.letter, corrected), 200);
  expect(await visit(id)).toEqual(before);
  const [open] = await tensionsOf(family.child);
  expect(open).toMatchObject({ visit: id, kind: "outsideWindow", on: "2026-03-03" });
  expect(open?.daysOutside).toBeGreaterThan(30);
  await undoes(contact.id);
  expect(await tensionsOf(family.child)).toEqual([]);
});

test("what is agreed of a child that has moved stands in tension, until a person ends it", async () => {
  const { child, agreed, id } = await anAgreedVisit();
  const departure = await coordinator("POST", `/v1/children/${child}/departure`, {
    body: { on: "2026-03-03" },
  });
  expect(bodyOf<{ checklist: object[] }>(departure).checklist).toContainEqual(
    expect.objectContaining({ code: "appointmentStands", visit: id, appointment: agreed.id }),
  );
  expect(await tensionsOf(child)).toMatchObject([
    { visit: id, kind: "noLongerOwed", daysOutside: null, window: null },
  ]);
  expect(await appointment(agreed.id)).toMatchObject({ endedAt: null });
  await cancels(agreed.id);
  expect(await tensionsOf(child)).toEqual([]);
});

test("a stopped child is in no tension", async () => {
  const { child } = await anAgreedVisit();
  await make(child, bornOn("2026-02-25"));
  await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } });
  expect(await tensionsOf(child)).toEqual([]);
  expect(await tensionsOf(child, "closed")).toEqual([]);
});
