import { expect, test } from "vitest";
import type { RecordedOutcome } from "../../../src/domain/visits/outcome.ts";
import {
  type RecordedAgreement,
  type RecordedContact,
  historyAsKnown,
} from "../../../src/domain/visits/recorded-history.ts";
import { day } from "../../support/a-child.ts";

const MONDAY = new Date("2026-03-02T09:00:00Z");
const TUESDAY = new Date("2026-03-03T09:00:00Z");
const WEDNESDAY = new Date("2026-03-04T09:00:00Z");
const AGREED: RecordedAgreement = {
  appointment: "an-appointment",
  healthVisitor: "her",
  on: day("2026-03-12"),
  author: "her",
  recordedAt: MONDAY,
  former: [],
  end: undefined,
};
const OUTCOME: RecordedOutcome = {
  id: "an-outcome",
  entry: "an-entry",
  child: "a-child",
  visit: "a-visit",
  outcome: "not-home",
  scope: undefined,
  on: day("2026-03-02"),
  reason: "",
  appointment: "an-appointment",
  author: "her",
  recordedAt: MONDAY,
  undoneAt: WEDNESDAY,
};
const CONTACT: RecordedContact = {
  contact: "a-contact",
  on: day("2026-03-03"),
  modality: "phone",
  observations: [],
  author: "her",
  recordedAt: MONDAY,
  undoneAt: WEDNESDAY,
};
const NOTHING = { agreements: [AGREED], contacts: [], outcomes: [] };
const agreedAt = (recorded: Parameters<typeof historyAsKnown>[0], at: Date) =>
  historyAsKnown(recorded, at).agreements;

test("nothing is known before it was recorded, and all from that moment on", () => {
  const recorded = { agreements: [AGREED], contacts: [CONTACT], outcomes: [OUTCOME] };
  const before = new Date(MONDAY.getTime() - 1);
  expect(historyAsKnown(recorded, before)).toEqual({
    agreements: [],
    held: undefined,
    outcomes: [],
  });
  const { agreements, held, outcomes } = historyAsKnown(recorded, MONDAY);
  expect([agreements.length, held?.contact, outcomes.length]).toEqual([1, "a-contact", 1]);
});

test("what was taken back is known until then, and not from that moment on", () => {
  const recorded = { ...NOTHING, contacts: [CONTACT], outcomes: [OUTCOME] };
  expect(historyAsKnown(recorded, TUESDAY)).toMatchObject({ held: { contact: "a-contact" } });
  expect(historyAsKnown(recorded, WEDNESDAY)).toMatchObject({ held: undefined, outcomes: [] });
});

test("an appointment that moved is known where it was", () => {
  const former = [
    { healthVisitor: "another", on: day("2026-03-09"), leftAt: TUESDAY },
    { healthVisitor: "her", on: day("2026-03-10"), leftAt: WEDNESDAY },
  ];
  const moved = { ...NOTHING, agreements: [{ ...AGREED, former }] };
  const places = [MONDAY, TUESDAY, WEDNESDAY].map((at) => agreedAt(moved, at)[0]);
  expect(places.map((each) => `${each?.healthVisitor} ${each?.on}`)).toEqual([
    "another 2026-03-09",
    "her 2026-03-10",
    "her 2026-03-12",
  ]);
});

test("an end is known from the moment it was recorded, and counts from its day", () => {
  const end = { at: TUESDAY, on: day("2026-03-02") };
  const ended = { ...NOTHING, agreements: [{ ...AGREED, end }] };
  expect(agreedAt(ended, MONDAY)[0]?.until).toBeUndefined();
  expect(agreedAt(ended, TUESDAY)[0]?.until).toBe("2026-03-02");
});

const other = { ...OUTCOME, appointment: "another-appointment" };
test.each([
  { name: "its own outcome", outcomes: [OUTCOME], contacts: [], until: "2026-03-02" },
  { name: "another appointment's outcome", outcomes: [other], contacts: [], until: undefined },
  {
    name: "the whole programme declined at another visit",
    outcomes: [{ ...other, outcome: "declined" as const, scope: "programme" as const }],
    contacts: [],
    until: "2026-03-02",
  },
  {
    name: "the whole programme declined when the visit was held",
    outcomes: [{ ...other, outcome: "declined" as const, scope: "programme" as const }],
    contacts: [{ ...CONTACT, on: day("2026-03-12"), undoneAt: undefined }],
    until: undefined,
  },
  { name: "a contact before its day", outcomes: [], contacts: [CONTACT], until: "2026-03-03" },
  {
    name: "a contact on its day, which keeps it",
    outcomes: [],
    contacts: [{ ...CONTACT, on: day("2026-03-12") }],
    until: undefined,
  },
])("an agreement that stands again was ended until then by $name: $until", (recorded) => {
  const { outcomes, contacts, until } = recorded;
  const known = { ...NOTHING, outcomes, contacts };
  expect(agreedAt(known, TUESDAY)[0]?.until).toBe(until);
  expect(agreedAt(known, WEDNESDAY)[0]?.until).toBeUndefined();
});
