import fc from "fast-check";
import { expect, test } from "vitest";
import { type Appointment, standingVisits } from "../../../src/domain/visits/appointment.ts";
import {
  agreedForMore,
  canBeRestored,
  ended,
  endedFor,
  restored,
} from "../../../src/domain/visits/changed-appointment.ts";
import { anAgreedVisit, anAppointment, anEnd } from "../../support/an-appointment.ts";

const NOW = new Date("2026-03-13T14:00:00+01:00");
const LATER = new Date("2026-03-14T14:00:00+01:00");
const FOR_TWO = anAppointment({ visits: [anAgreedVisit("one"), anAgreedVisit("two")] });

test("agreed for more, an appointment keeps what it is agreed for and all else, one version up", () => {
  const added = { recordedAt: NOW, end: undefined };
  expect(agreedForMore(FOR_TWO, ["three", "four"], NOW)).toEqual({
    ...FOR_TWO,
    version: 2,
    changedAt: NOW,
    visits: [...FOR_TWO.visits, { visit: "three", ...added }, { visit: "four", ...added }],
  });
});

test("agreed again for one that was taken out, it stands for it since then, and once", () => {
  const without = endedFor(FOR_TWO, ["one"], "declined", anEnd());
  const { visits, version } = agreedForMore(without, ["one"], NOW);
  expect(visits).toEqual([anAgreedVisit("two"), { visit: "one", recordedAt: NOW, end: undefined }]);
  expect(version).toBe(3);
});

test("whatever it is agreed for, each visit stands in an appointment once", () => {
  const some = fc.subarray(["one", "two", "three"], { minLength: 1 });
  fc.assert(
    fc.property(some, some, some, (first, out, again) => {
      const visits = first.map((visit) => anAgreedVisit(visit));
      const less = endedFor(
        anAppointment({ groupSession: "it", visits }),
        out,
        "declined",
        anEnd(),
      );
      const more = agreedForMore(less, again, NOW);
      const expected = new Set([...first.filter((visit) => !out.includes(visit)), ...again]);
      expect(standingVisits(more).toSorted()).toEqual([...expected].toSorted());
      expect(new Set(more.visits.map(({ visit }) => visit)).size).toBe(more.visits.length);
    }),
  );
});

const BY_CONTACT = anEnd({ by: "a-contact" });
const BY_PERSON = anEnd({ by: undefined, at: LATER });
const SESSION = anAppointment({ groupSession: "a-session", visits: FOR_TWO.visits });

test.each<{ name: string; of: Appointment; is: boolean }>([
  { name: "that it ended", of: ended(FOR_TWO, "settled-otherwise", BY_CONTACT), is: true },
  {
    name: "that it took a visit out of",
    of: endedFor(FOR_TWO, ["one"], "settled-otherwise", BY_CONTACT),
    is: true,
  },
  {
    name: "that it took the last visit out of",
    of: endedFor(
      endedFor(FOR_TWO, ["one"], "declined", anEnd({ by: "another", at: NOW })),
      ["two"],
      "settled-otherwise",
      BY_CONTACT,
    ),
    is: true,
  },
  {
    name: "that another ended since",
    of: ended(endedFor(FOR_TWO, ["one"], "settled-otherwise", BY_CONTACT), "cancelled", BY_PERSON),
    is: false,
  },
  { name: "that it has nothing to do with", of: ended(FOR_TWO, "not-home", anEnd()), is: false },
  { name: "that stands", of: FOR_TWO, is: false },
  {
    name: "that is a session it took everyone out of",
    of: endedFor(SESSION, ["one", "two"], "settled-otherwise", BY_CONTACT),
    is: true,
  },
  {
    name: "that is a session called off since",
    of: ended(endedFor(SESSION, ["one"], "settled-otherwise", BY_CONTACT), "cancelled", BY_PERSON),
    is: false,
  },
])("taking a contact back restores an appointment $name: $is", ({ of, is }) => {
  expect(canBeRestored(of, "a-contact")).toBe(is);
});

test("restored, there is nothing left to restore", () => {
  const gone = ended(FOR_TWO, "settled-otherwise", BY_CONTACT);
  expect(canBeRestored(restored(gone, "a-contact", NOW), "a-contact")).toBe(false);
});

test("agreed anew for the visit that it took out, a contact has nothing to restore of it", () => {
  const without = endedFor(SESSION, ["one"], "settled-otherwise", BY_CONTACT);
  expect(canBeRestored(agreedForMore(without, ["one"], NOW), "a-contact")).toBe(false);
});
