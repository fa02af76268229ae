import { describe, expect, test } from "vitest";
import { deliveredContact } from "../../../src/domain/follow-up/delivered-contact.ts";
import { CONTACT_TYPES } from "../../../src/domain/programme/mandatory-observations.ts";
import { civilDateOf } from "../../../src/domain/time/civil-date.ts";
import {
  BY_DOCTOR,
  ESTABLISHMENT,
  GENERAL,
  GROUP,
  GUIDANCE,
  NEEDS,
  POSTPARTUM,
  PREGNANCY,
  SUPPORT,
  aContactToDeliver,
  anIntervention,
  ofAChild,
} from "../../support/a-contact-to-deliver.ts";

const LONG_AFTER = civilDateOf("2026-04-01");

type Contact = Parameters<typeof aContactToDeliver>[0];
type Of = Parameters<typeof ofAChild>[0];

function delivered(contact: Contact = {}, of: Of = {}, day = LONG_AFTER) {
  const told = deliveredContact(aContactToDeliver(contact), ofAChild(of), day);
  if (told === undefined || "waitsUntil" in told) return told;
  return {
    met: told.encounters.map((each) =>
      `${each.of} ${CONTACT_TYPES[each.type]} ${each.interventions.join()}`.trim(),
    ),
    absent: told.absent.map(
      ({ of: who, observation, because }) => `${who} ${observation} ${because}`,
    ),
  };
}

const met = (contact?: Contact, of?: Of) => {
  const told = delivered(contact, of);
  return told !== undefined && "met" in told ? told.met : told;
};
const found = (observation: string, of: "child" | "mother" = "child") => ({
  of,
  observation,
  value: "normal",
  child: "child",
});

describe("a contact is reported by what was done at it", () => {
  test.each([
    { name: "a visit of its own type", types: [POSTPARTUM], is: "child Barselsbesøg" },
    { name: "a universal one without", types: [GENERAL], is: `child ${CONTACT_TYPES[GENERAL]}` },
    { name: "one on need", types: [NEEDS], is: `child ${CONTACT_TYPES[NEEDS]}` },
    { name: "one that nobody had planned", types: [], is: `child ${CONTACT_TYPES[GENERAL]}` },
    {
      name: "a type that cannot be reported",
      types: ["a08d3cf6"],
      is: `child ${CONTACT_TYPES[GENERAL]}`,
    },
    {
      name: "a group that did a visit's content",
      types: [POSTPARTUM],
      modality: "group" as const,
      is: "child Barselsbesøg",
    },
  ])("$name", ({ types, is, ...how }) => {
    expect(met({ types, ...how })).toEqual([is]);
  });

  test("of two visits at once the one of which most was observed, and of as much the one that asks for more", () => {
    const both = { types: [POSTPARTUM, ESTABLISHMENT], modality: "home" as const };
    expect(met(both)).toEqual(["child Etableringsbesøg"]);
    const relation = [found("parent-child-relation")];
    expect(met({ ...both, findings: relation })).toEqual(["child Etableringsbesøg"]);
    expect(
      met({
        ...both,
        types: [ESTABLISHMENT, PREGNANCY],
        findings: [found("parent-mental-state", "mother")],
      }),
    ).toEqual(["mother Graviditetsbesøg"]);
  });
});

describe("everyone who is given something on need was met", () => {
  const interventions = [
    anIntervention(GUIDANCE, "child"),
    anIntervention(SUPPORT, "mother"),
    anIntervention(GROUP, "second-parent"),
    anIntervention(BY_DOCTOR, "mother"),
  ];
  const child = `child ${CONTACT_TYPES[NEEDS]} child/b3de`;
  const mother = `mother ${CONTACT_TYPES[NEEDS]} mother/8af7`;

  test("at a contact on need, and at one of no visit", () => {
    for (const types of [[NEEDS], []])
      expect(met({ types }, { interventions })).toEqual([child, mother]);
  });

  test("a parent alone, where nothing is done for the child", () => {
    const alone = interventions.slice(1);
    expect(met({ types: [NEEDS] }, { interventions: alone })).toEqual([mother]);
  });

  test("nobody but the child at a visit of the programme", () => {
    expect(met({ types: [POSTPARTUM] }, { interventions })).toEqual(["child Barselsbesøg"]);
    expect(met({ types: [GENERAL] }, { interventions })).toEqual([
      `child ${CONTACT_TYPES[GENERAL]}`,
    ]);
  });

  test("the others beside the child at a visit that was on need too", () => {
    expect(met({ types: [POSTPARTUM, NEEDS] }, { interventions })).toEqual([
      "child Barselsbesøg child/b3de",
      mother,
    ]);
  });

  test.each([
    { name: "before it began", days: ["2026-03-07"] as const, isGiven: false },
    { name: "on its first day", days: ["2026-03-06"] as const, isGiven: true },
    { name: "on its last day", days: ["2026-03-05", "2026-03-06"] as const, isGiven: true },
    { name: "after its end", days: ["2026-03-04", "2026-03-05"] as const, isGiven: false },
  ])("$name: $isGiven", ({ days, isGiven }) => {
    const one = [anIntervention(GUIDANCE, "child", days)];
    expect(met({ types: [NEEDS] }, { interventions: one })).toEqual([
      isGiven ? child : `child ${CONTACT_TYPES[NEEDS]}`,
    ]);
  });

  test("but not by what was entered by mistake", () => {
    const undone = { ...anIntervention(GUIDANCE, "child"), undoneAt: new Date("2026-03-07") };
    expect(met({}, { interventions: [undone] })).toEqual([`child ${CONTACT_TYPES[GENERAL]}`]);
  });
});

describe("in whose record it stands", () => {
  test("in the mother's before the birth, and always at a pregnancy visit", () => {
    expect(met({ types: [PREGNANCY] })).toEqual(["mother Graviditetsbesøg"]);
    const unborn = { birthDate: undefined };
    expect(met({}, unborn)).toEqual([`mother ${CONTACT_TYPES[GENERAL]}`]);
    expect(met({}, { birthDate: civilDateOf("2026-03-07") })).toEqual([
      `mother ${CONTACT_TYPES[GENERAL]}`,
    ]);
  });

  test("in nobody's where nobody who was met can be named", () => {
    expect(met({ types: [PREGNANCY] }, { people: ["child"] })).toBeUndefined();
    expect(met({}, { people: [] })).toBeUndefined();
  });

  test("what was found of a parent without a number is left out, and what a sibling's notes say of a parent counts", () => {
    const of = (each: string) => ({ ...found("parent-mental-state", "mother"), child: each });
    const told = deliveredContact(
      aContactToDeliver({ findings: [of("sibling"), { ...found("weight"), child: "sibling" }] }),
      ofAChild(),
      LONG_AFTER,
    );
    expect(told).toMatchObject({ findings: [of("sibling")] });
    const own = aContactToDeliver({ findings: [of("sibling"), of("child")] });
    expect(deliveredContact(own, ofAChild(), LONG_AFTER)).toMatchObject({
      findings: [of("child")],
    });
    const unnamed = ofAChild({ people: ["child", "second-parent"] });
    expect(deliveredContact(own, unnamed, LONG_AFTER)).toMatchObject({ findings: [] });
  });
});

describe("what a visit must document", () => {
  const visit = { types: [POSTPARTUM], modality: "home" as const };
  const on = (day: string, difference: Contact = {}) =>
    delivered({ ...visit, ...difference }, {}, civilDateOf(day));

  test("is waited for until the end of the second day, and then said to be unknown", () => {
    for (const day of ["2026-03-06", "2026-03-07", "2026-03-08"]) {
      expect(on(day)).toEqual({ waitsUntil: "2026-03-08" });
    }
    expect(on("2026-03-09")).toMatchObject({
      absent: [
        "child parent-child-relation unknown",
        "child weight unknown",
        "child feeding unknown",
      ],
    });
  });

  test("is not waited for where it is told, or is said not to have been made", () => {
    const findings = [found("parent-child-relation"), found("feeding")];
    expect(on("2026-03-06", { findings, notMade: ["weight"] })).toMatchObject({
      absent: ["child weight not-performed"],
    });
    expect(on("2026-03-06", { findings })).toEqual({ waitsUntil: "2026-03-08" });
  });

  test.each(["phone", "video"] as const)("is nothing by %s", (modality) => {
    expect(on("2026-03-06", { modality })).toMatchObject({ absent: [] });
  });

  test.each(["clinic", "group", "daycare"] as const)("is the same at a %s", (modality) => {
    expect(on("2026-03-06", { modality })).toEqual({ waitsUntil: "2026-03-08" });
  });

  test("of parents is missing in a parent's record, and in the child's where none can be named", () => {
    const establishment = { ...visit, types: [ESTABLISHMENT] };
    expect(delivered(establishment)).toMatchObject({
      absent: expect.arrayContaining(["mother support-network unknown", "child weight unknown"]),
    });
    expect(delivered(establishment, { people: ["child"] })).toMatchObject({
      absent: expect.arrayContaining(["child support-network unknown"]),
    });
  });
});
