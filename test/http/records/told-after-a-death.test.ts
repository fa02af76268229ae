import { afterAll, describe, expect, test } from "vitest";
import { aBirthLetter, aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { bornOn, changing } from "../../support/a-change.ts";
import { visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { type EventShown, eventsAfter } from "../../support/announced.ts";
import { aReplacing } from "../../support/letters.ts";
import {
  BIRTHS,
  type ChildShown,
  type Registered,
  aJournal,
  bodyOf,
} from "../../support/on-record.ts";
import { aChildTwice } from "../../support/registered-twice.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { holds, undoes } = visiting(coordinator);

const PERHAPS = { status: 409, code: "mayBeStopped" };
const stopped = async (child: string, cause = "death") =>
  bodyOf<ChildShown>(
    await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause, on: "2026-03-02" } }),
  );
const tells = (letter: object) => journal.asks("POST", BIRTHS, { body: letter });
const expects = async (mother: object) =>
  bodyOf<Registered>(
    await coordinator("POST", "/v1/pregnancies", { body: { mother, dueDate: "2026-03-20" } }),
    201,
  ).children[0]?.childId ?? "";
const merges = async (child: string, into: string) =>
  bodyOf(
    await coordinator("POST", `/v1/children/${child}/merge`, {
      body: { into, reason: "To gange" },
    }),
  );
/** Born without a number. */
const aNewborn = (difference: object = {}) => aBornChild({ cpr: undefined, ...difference });

describe("the birth letter of an expected child that was stopped", () => {
  test("registers nobody until a person has looked, and then the one who lives", async () => {
    const mother = aMother();
    const dead = await expects(mother);
    await stopped(dead, "stillbirth");
    const letter = aBirthLetter({ mother });
    const before = (await eventsAfter(municipality, 0)).length;
    expect(refusal(await tells(letter))).toEqual({
      ...PERHAPS,
      faults: ["/children/0 mayBeStopped"],
    });
    expect((await eventsAfter(municipality, 0)).length).toBe(before);
    const living = await expects(mother);
    const told = bodyOf<Registered>(await tells(letter), 201);
    expect(told.children.map(({ childId }) => childId)).toEqual([living]);
    expect((await journal.child(dead)).ending).toBe("stopped");
  });

  test("also where a person had told of the birth", async () => {
    const mother = aMother();
    const dead = await expects(mother);
    await changing(coordinator).make(dead, bornOn("2026-03-01"));
    await stopped(dead);
    expect(refusal(await tells(aBirthLetter({ mother })))).toMatchObject(PERHAPS);
  });

  test("of twins who were expected, a letter that names both waits, and one that names one is of the living", async () => {
    const mother = aMother();
    const expected = await expects(mother);
    const body = { reason: "Tvillinger" };
    const twins = bodyOf<Registered>(
      await coordinator("POST", `/v1/children/${expected}/split`, { body }),
      201,
    ).children.map(({ childId }) => childId);
    await stopped(twins[0] ?? "", "stillbirth");
    const both = aBirthLetter({ mother, children: [aBornChild(), aBornChild()] });
    expect(refusal(await tells(both))).toEqual({
      ...PERHAPS,
      faults: ["/children/1 mayBeStopped"],
    });
    const one = bodyOf<Registered>(await tells(aBirthLetter({ mother })), 201);
    expect(one.children.map(({ childId }) => childId)).toEqual([twins[1]]);
  });

  test("a birth long after is another pregnancy's", async () => {
    const mother = aMother();
    const first = bodyOf<Registered>(
      await coordinator("POST", "/v1/pregnancies", { body: { mother, dueDate: "2025-05-20" } }),
      201,
    ).children[0]?.childId;
    await stopped(first ?? "", "stillbirth");
    expect(bodyOf<Registered>(await tells(aBirthLetter({ mother })), 201).children).toHaveLength(1);
  });

  test("a cancelled letter brings nobody, and is taken", async () => {
    const mother = aMother();
    await stopped(await expects(mother), "stillbirth");
    const letter = aBirthLetter({ mother, status: "cancelled", replaces: "another" });
    const [told] = bodyOf<Registered>(await tells(letter), 201).children;
    expect(told?.schedule.visits).toEqual([]);
  });
});

describe("a child that was stopped once it was born", () => {
  test("a new letter with another moment waits for a person, and one with another number is a twin's", async () => {
    const mother = aMother();
    const first = bodyOf<Registered>(
      await tells(aBirthLetter({ mother, children: [aNewborn()] })),
      201,
    );
    await stopped(first.children[0]?.childId ?? "");
    const later = aNewborn({ bornAt: "2026-03-02T04:20:00+01:00" });
    expect(refusal(await tells(aBirthLetter({ mother, children: [later] })))).toMatchObject(
      PERHAPS,
    );
    const other = aMother();
    const numbered = bodyOf<Registered>(await tells(aBirthLetter({ mother: other })), 201);
    await stopped(numbered.children[0]?.childId ?? "");
    const twin = aBornChild({ bornAt: "2026-03-02T04:20:00+01:00" });
    const living = aBirthLetter({ mother: other, children: [twin] });
    expect(bodyOf<Registered>(await tells(living), 201).children).toHaveLength(1);
  });

  test("an arrival without its number waits for a person", async () => {
    const { letter, child } = await journal.registers({ children: [aNewborn()] });
    await stopped(child);
    const children = [{ name: "Alma", birthDate: "2026-03-02" }];
    const body = { arrivedOn: "2026-03-03", mother: letter.mother, children };
    expect(refusal(await coordinator("POST", "/v1/arrivals", { body }))).toEqual({
      ...PERHAPS,
      faults: ["/children/0 mayBeStopped"],
    });
  });
});

describe("a child that was registered twice and merged", () => {
  test.each(["twice", "child"] as const)(
    "is silent under both records, stopped as %s",
    async (as) => {
      const family = await aChildTwice(municipality);
      const { child, twice, visitOf, healthVisitor } = family;
      const contact = await holds({
        heldAt: "2026-03-03T01:00:00+01:00",
        healthVisitor,
        modality: "phone",
        visits: [visitOf("early-contact")],
      });
      await merges(twice, child);
      expect(await stopped(family[as])).toMatchObject({ id: family[as], ending: "stopped" });
      await undoes(contact.id);
      for (const record of [child, twice]) {
        expect((await journal.child(record)).ending).toBe("stopped");
        const about = (await eventsAfter(municipality, 0)).filter(
          (event): event is EventShown => "child" in event && event.child === record,
        );
        expect(about.map(({ type }) => type)).toEqual(["child.stopped"]);
      }
    },
  );

  test("stays when the hospital takes back the telling that was too many", async () => {
    const one = await journal.registers({ children: [aNewborn()] });
    const other = await journal.registers({ children: [aNewborn()] });
    await merges(one.child, other.child);
    await journal.sends(aReplacing("cancelled", one.letter, {}), 200);
    expect((await journal.child(other.child)).ending).toBeNull();
    expect((await journal.schedule(other.child)).visits.length).toBeGreaterThan(0);
  });

  test("stays when one of two letters about it is taken back, and goes when both are", async () => {
    const { letter, child } = await journal.registers();
    const second = { ...letter, messageId: "told-again", sentAt: "2026-03-02T07:00:00+01:00" };
    await journal.sends(second, 200);
    await journal.sends(aReplacing("cancelled", second, {}), 200);
    expect((await journal.child(child)).ending).toBeNull();
    await journal.sends(aReplacing("cancelled", letter, {}), 200);
    expect((await journal.child(child)).ending).toBe("registration-cancelled");
  });
});
