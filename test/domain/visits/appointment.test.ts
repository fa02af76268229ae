import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AgreedTerms,
  type Appointment,
  standingVisits,
} from "../../../src/domain/visits/appointment.ts";
import {
  ended,
  endedFor,
  onOtherTerms,
  restored,
} from "../../../src/domain/visits/changed-appointment.ts";
import { day } from "../../support/a-child.ts";
import { anAgreedVisit, anAppointment, anEnd } from "../../support/an-appointment.ts";

const NOW = new Date("2026-03-13T14:00:00+01:00");
const END = anEnd();

/** For twins and their mother. */
const FOR_THREE = anAppointment({ visits: ["one", "two", "three"].map((id) => anAgreedVisit(id)) });

const TERMS: AgreedTerms = {
  healthVisitor: "another-health-visitor",
  date: day("2026-03-13"),
  time: undefined,
  durationMinutes: 45,
  modality: "clinic",
};
const DAY_ONLY = { startsAt: undefined, endsAt: undefined };

const NOT_HOME = anAppointment({
  version: 2,
  endedAt: END.at,
  endedAs: "not-home",
  visits: [anAgreedVisit("a-visit", END)],
});

test.each<{ name: string; of: Appointment; becomes: Appointment; difference: object }>([
  {
    name: "on other terms",
    of: anAppointment(),
    becomes: onOtherTerms(anAppointment(), TERMS, DAY_ONLY, NOW),
    difference: { ...TERMS, ...DAY_ONLY, version: 2, changedAt: NOW },
  },
  {
    name: "that ended",
    of: anAppointment(),
    becomes: ended(anAppointment(), "not-home", END),
    difference: {
      endedAt: END.at,
      endedAs: "not-home",
      visits: [anAgreedVisit("a-visit", END)],
      version: 2,
      changedAt: END.at,
    },
  },
  {
    name: "that ended for one of three",
    of: FOR_THREE,
    becomes: endedFor(FOR_THREE, ["two"], "settled-otherwise", END),
    difference: {
      visits: [anAgreedVisit("one"), anAgreedVisit("two", END), anAgreedVisit("three")],
      version: 2,
      changedAt: END.at,
    },
  },
  {
    name: "that stands again",
    of: NOT_HOME,
    becomes: restored(NOT_HOME, "an-outcome", NOW),
    difference: {
      endedAt: undefined,
      endedAs: undefined,
      visits: [anAgreedVisit("a-visit")],
      version: 3,
      changedAt: NOW,
    },
  },
])("an appointment $name keeps its uid and all else, one version up", (change) => {
  const { of, becomes, difference } = change;
  expect(becomes).toEqual({ ...of, ...difference });
  expect(becomes.uid).toBe(of.uid);
});

test("ended for the last of its visits, an appointment has ended", () => {
  const forTwo = endedFor(FOR_THREE, ["one"], "settled-otherwise", anEnd({ by: "a-contact" }));
  expect(standingVisits(forTwo)).toEqual(["two", "three"]);
  expect(forTwo.endedAs).toBeUndefined();
  const forNone = endedFor(forTwo, ["two", "three"], "declined", END);
  expect(standingVisits(forNone)).toEqual([]);
  expect(forNone).toMatchObject({ endedAt: END.at, endedAs: "declined", version: 3 });
});

test("a group session goes on though nobody is left of it", () => {
  const session = anAppointment({ groupSession: "a-group-session" });
  const left = endedFor(session, ["a-visit"], "declined", END);
  expect(standingVisits(left)).toEqual([]);
  expect(left).toMatchObject({ endedAt: undefined, endedAs: undefined, version: 2 });
});

test("a visit that was taken out first keeps its own end when all ends", () => {
  const contact = anEnd({ by: "a-contact", on: day("2026-03-10") });
  const first = endedFor(FOR_THREE, ["one"], "settled-otherwise", contact);
  const { visits } = ended(first, "cancelled", anEnd({ by: undefined }));
  expect(visits.map(({ end }) => end?.by)).toEqual(["a-contact", undefined, undefined]);
  expect(visits.map(({ end }) => end?.on)).toEqual(["2026-03-10", "2026-03-12", "2026-03-12"]);
});

test("an appointment is not ended for a visit that is none of its own", () => {
  const { visits, endedAs } = endedFor(FOR_THREE, ["another"], "declined", END);
  expect({ visits, endedAs }).toEqual({ visits: FOR_THREE.visits, endedAs: undefined });
});

test("what ended nothing of an appointment leaves it as it is", () => {
  expect(restored(NOT_HOME, "another-outcome", NOW)).toBe(NOT_HOME);
});

test("what one outcome ended stands again, and what another ended does not", () => {
  const first = endedFor(FOR_THREE, ["one"], "declined", anEnd({ by: "first" }));
  const both = endedFor(first, ["two", "three"], "not-home", anEnd({ by: "second" }));
  const again = restored(both, "second", NOW);
  expect(standingVisits(again)).toEqual(["two", "three"]);
  expect(again).toMatchObject({ endedAt: undefined, endedAs: undefined, version: 4 });
});

/** Each of three visits is taken out in turn, in some order, and all of it is taken back in some order. */
const anyOrder = fc.shuffledSubarray(["one", "two", "three"], { minLength: 3 });

test("ended visit by visit and taken back in any order, an appointment is as it was agreed, six versions up", () => {
  fc.assert(
    fc.property(anyOrder, anyOrder, (goings, comings) => {
      let appointment = FOR_THREE;
      for (const [gone, visit] of goings.entries()) {
        appointment = endedFor(appointment, [visit], "declined", anEnd({ by: `of ${visit}` }));
        expect(standingVisits(appointment).toSorted()).toEqual(goings.slice(gone + 1).toSorted());
        expect(appointment.endedAs).toBe(gone === 2 ? "declined" : undefined);
      }
      for (const visit of comings) appointment = restored(appointment, `of ${visit}`, NOW);
      expect(appointment).toEqual({ ...FOR_THREE, version: 7, changedAt: NOW });
    }),
  );
});

test("each change raises the version by one, and leaves what it was made from", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), (version) => {
      const appointment = anAppointment({ version });
      const changes = [
        onOtherTerms(appointment, TERMS, DAY_ONLY, NOW),
        ended(appointment, "cancelled", END),
        endedFor(appointment, ["a-visit"], "declined", END),
        restored({ ...NOT_HOME, version }, "an-outcome", NOW),
      ];
      expect(changes.map((each) => each.version)).toEqual(changes.map(() => version + 1));
      expect(changes.map(({ uid }) => uid)).toEqual(changes.map(() => appointment.uid));
      expect(appointment).toEqual(anAppointment({ version }));
    }),
  );
});
