import { afterAll, describe, expect, test } from "vitest";
import { aMother } from "../../support/a-birth-letter.ts";
import { FRIDAY, aDay } from "../../support/a-day-plan.ts";
import { type ContactShown, visiting, withTag } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { eventsOf } from "../../support/announced.ts";
import { aReplacing } from "../../support/letters.ts";
import {
  type ChildShown,
  type Registered,
  aJournal,
  bodyOf,
  visitIds,
} from "../../support/on-record.ts";
import { aChildTwice, registeredTwice } from "../../support/registered-twice.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { holds, undoes, appointment, says, takesBack, visit: shownVisit } = visiting(coordinator);

type Shown = ChildShown & { readonly mergedInto: string | null };

const REASON = "Registreret to gange";
const merged = async (child: string, into: string) =>
  bodyOf<Shown>(
    await coordinator("POST", `/v1/children/${child}/merge`, { body: { into, reason: REASON } }),
  );
const stateOf = async (child: string, rule: string, day = "2026-03-03") =>
  (await journal.schedule(child, day)).visits.find((visit) => visit.rule === rule)?.state;
const contactsOf = async (child: string) =>
  bodyOf<{ items: ContactShown[] }>(await coordinator("GET", `/v1/children/${child}/contacts`))
    .items;

/** Both have something of some of their visits. */
async function aChildFollowedTwice() {
  const family = await aChildTwice(municipality);
  const { visit, visitOf, healthVisitor, agrees } = family;
  const held = { heldAt: "2026-03-03T01:00:00+01:00", healthVisitor, modality: "phone" };
  const contact = await holds({ ...held, visits: [visitOf("early-contact")] });
  const agreed = await agrees([visitOf("postpartum")], { time: "10:00" });
  const own = await agrees([visit("two-months")], { date: "2026-04-27" });
  const others = await agrees([visitOf("two-months")], { date: "2026-04-28" });
  const missed = await agrees([visitOf("establishment")], { date: "2026-03-03" });
  await says(visitOf("establishment"), { outcome: "not-home", on: "2026-03-03", reason: "Ingen" });
  await says(visitOf("four-months"), { outcome: "declined", on: "2026-03-03", reason: "Nej tak" });
  return { ...family, contact, agreed, own, others, missed };
}

describe("a child that was registered twice", async () => {
  const family = await aChildFollowedTwice();
  const { child, twice, visit, visitOf } = family;
  const before = await journal.schedule(child);
  let first: Shown | undefined;
  const events = await eventsOf(municipality, async () => {
    first = await merged(twice, child);
  });
  const after = await journal.schedule(child);

  test("is the one that stays, with its ids", async () => {
    expect(first).toMatchObject({ id: child, family: family.family, ending: null });
    expect(await journal.child(child)).toMatchObject(first ?? {});
    const ids = Object.entries(visitIds(before));
    expect(Object.entries(visitIds(after))).toEqual(expect.arrayContaining(ids));
  });

  test("takes over what was held, and the contact is about both", async () => {
    expect(await stateOf(child, "early-contact")).toBe("held");
    expect(await stateOf(twice, "early-contact")).toBe("held");
    const [contact] = await contactsOf(child);
    expect(contact?.children.toSorted()).toEqual([child, twice].toSorted());
    expect(contact?.visits.toSorted()).toEqual(
      [visit("early-contact"), visitOf("early-contact")].toSorted(),
    );
    expect(await contactsOf(twice)).toEqual([contact]);
  });

  test("takes over what is agreed: the same appointment, for its own visit", async () => {
    expect(await shownVisit(visit("postpartum"))).toMatchObject({
      state: "booked",
      appointment: family.agreed.id,
    });
    expect(await appointment(family.agreed.id)).toMatchObject({
      visits: [visit("postpartum")],
      endedAt: null,
      time: "10:00",
    });
    const { stops } = await family.plan(FRIDAY);
    expect(stops.map((stop) => stop.visits.map((each) => each.child))).toEqual([[child]]);
  });

  test("remembers what came of its visits, in the words in which it was written down", async () => {
    const establishment = await shownVisit(visit("establishment"));
    expect(establishment.outcomes).toMatchObject([{ outcome: "not-home", reason: "Ingen" }]);
    expect(await stateOf(child, "four-months")).toBe("declined");
  });

  test("keeps its own day where both had agreed one, and the other stays readable", async () => {
    expect(await shownVisit(visit("two-months"))).toMatchObject({ appointment: family.own.id });
    expect(await appointment(family.others.id)).toMatchObject({
      visits: [visitOf("two-months")],
      endedAs: "settled-otherwise",
    });
  });

  test("the duplicate stays readable, and stands in no list", async () => {
    expect(await journal.child(twice)).toMatchObject({ ending: "merged", mergedInto: child });
    const { visits, notDue } = await journal.schedule(twice);
    expect(visits.map(({ rule, state }) => [rule, state])).toEqual([["early-contact", "held"]]);
    expect(notDue[0]?.because).toMatchObject([{ code: "childMerged" }]);
    const listed = await journal.everyPage<ChildShown>("/v1/children");
    expect(listed.map(({ id }) => id)).not.toContain(twice);
    const owed = await journal.everyPage<{ child: string }>("/v1/visits");
    expect(owed.map((each) => each.child)).not.toContain(twice);
  });

  test("is told in events: that it is merged, and what became of each visit", () => {
    const said = events.map(({ type, child: of }) => `${type} ${of === child ? "one" : "two"}`);
    for (const each of [
      "child.merged two",
      "child.changed one",
      "visit.held one",
      "visit.booked one",
      "visit.not-home one",
      "visit.declined one",
      "visit.withdrawn two",
    ]) {
      expect(said).toContain(each);
    }
    expect(said).not.toContain("visit.withdrawn one");
  });

  test("a second time is as the first, and is no event", async () => {
    const again = await eventsOf(municipality, async () => {
      expect(await merged(twice, child)).toEqual(first);
    });
    expect(again).toEqual([]);
  });

  test("what it took over can be taken back", async () => {
    await undoes(family.contact.id);
    expect(await stateOf(child, "early-contact")).toBe("due");
    expect(await contactsOf(child)).toEqual([]);
    await takesBack(visit("four-months"));
    expect(await stateOf(child, "four-months")).toBe("planned");
    expect((await journal.child(twice)).ending).toBe("merged");
  });

  test("a corrected letter is about the one that stays", async () => {
    const corrected = aReplacing("corrected", family.letter, { dueDate: "2026-03-10" });
    const { children } = await journal.sends(corrected, 200);
    expect(children.map(({ childId }) => childId)).toEqual([child]);
    expect((await journal.child(twice)).ending).toBe("merged");
  });
});

test("a whole programme that was declined is declined for the child that stays", async () => {
  const { child, twice, visitOf } = await aChildTwice(municipality);
  const declined = { outcome: "declined", scope: "programme", on: "2026-03-03", reason: "Nej tak" };
  await says(visitOf("two-months"), declined);
  await merged(twice, child);
  const { visits } = await journal.schedule(child);
  expect(new Set(visits.map(({ state }) => state))).toEqual(new Set(["declined"]));
});

test("and reaches nothing that is agreed with the child that stays", async () => {
  const { child, twice, visit, visitOf, agrees } = await aChildTwice(municipality);
  const { id } = await agrees([visit("postpartum")]);
  const declined = { outcome: "declined", scope: "programme", on: "2026-03-03", reason: "Nej tak" };
  await says(visitOf("two-months"), declined);
  await merged(twice, child);
  expect(await shownVisit(visit("postpartum"))).toMatchObject({ state: "booked", appointment: id });
  expect(await stateOf(child, "two-months")).toBe("declined");
});

test("an expected child becomes the one of another mother's number", async () => {
  const body = { mother: aMother({ name: "Ida" }), dueDate: "2026-03-20" };
  const expected = bodyOf<Registered>(await coordinator("POST", "/v1/pregnancies", { body }), 201);
  const id = expected.children[0]?.childId ?? "";
  const day = await aDay(municipality);
  const born = await day.family();
  const contact = await holds({
    heldAt: "2026-03-03T01:00:00+01:00",
    healthVisitor: born.healthVisitor,
    modality: "phone",
    visits: [born.visit("early-contact")],
  });
  const after = await merged(born.child, id);
  expect(after).toMatchObject({ id, family: expected.family, birthDate: "2026-03-02" });
  expect(after.identifiers).toEqual([
    expect.objectContaining({ value: born.letter.children[0]?.cpr }),
  ]);
  expect(await stateOf(id, "early-contact")).toBe("held");
  expect((await contactsOf(id)).map((each) => each.id)).toEqual([contact.id]);
  const again = aReplacing("corrected", born.letter, { dischargedOn: "2026-03-04" });
  const { children } = await journal.sends(again, 200);
  expect(children.map(({ childId }) => childId)).toEqual([id]);
  const found = await coordinator("POST", "/v1/children/lookup", {
    body: { cpr: born.letter.children[0]?.cpr },
  });
  expect(bodyOf<{ items: ChildShown[] }>(found).items.map((child) => child.id)).toEqual([id]);
});

test("what is agreed and no longer fits what the duplicate knew is in tension, and told once", async () => {
  const letter = { dueDate: undefined, gestationalAge: undefined };
  const preterm = { dueDate: "2026-05-10" };
  const family = await aChildTwice(municipality, letter, preterm);
  const { child, twice, visit, visitOf, healthVisitor, agrees } = family;
  await agrees([visit("four-months")], { date: "2026-07-02" });
  const held = { heldAt: "2026-03-03T01:00:00+01:00", healthVisitor, modality: "phone" };
  await holds({ ...held, visits: [visitOf("early-contact")] });
  const events = await eventsOf(municipality, () => merged(twice, child));
  expect(events.filter(({ type }) => type === "tension.opened")).toMatchObject([
    { child, visit: visit("four-months"), reasons: ["outsideWindow"] },
  ]);
  expect(await shownVisit(visit("four-months"))).toMatchObject({ state: "booked" });
  expect(await stateOf(child, "early-contact")).toBe("held");
});

test("a protected address of either protects", async () => {
  const { child, twice } = await aChildTwice(municipality);
  const path = `/v1/children/${twice}/address-protection`;
  const tagAt = () => `/v1/children/${twice}`;
  bodyOf(await withTag(coordinator, "PUT", path, { protected: true }, tagAt));
  expect(await merged(twice, child)).toMatchObject({ addressProtected: true, protected: true });
});

test("the family that a duplicate leaves behind asks for nobody", async () => {
  const { child } = await aChildTwice(municipality);
  const stranger = aMother({ address: undefined });
  const twice = await registeredTwice(coordinator, { mother: stranger });
  const { family } = await journal.child(twice);
  const waiting = async () =>
    bodyOf<{ items: { id: string }[] }>(
      await coordinator("GET", "/v1/assignments?limit=200"),
    ).items.some(({ id }) => id === family);
  expect(await waiting()).toBe(true);
  await merged(twice, child);
  expect(await waiting()).toBe(false);
});
