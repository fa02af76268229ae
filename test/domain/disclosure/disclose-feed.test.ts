import { expect, test } from "vitest";
import {
  type FeedAppointment,
  discloseFeed,
} from "../../../src/domain/disclosure/disclose-feed.ts";
import { FEED_TIERS, type FeedTier } from "../../../src/domain/disclosure/feed-view.ts";
import type { Appointment } from "../../../src/domain/visits/appointment.ts";
import {
  type Household,
  aHousehold,
  appointmentFor,
  sessionWith,
} from "../../support/a-day-to-show.ts";

const OWN = aHousehold("own");
const PROTECTED = aHousehold("protected", { isProtected: true });
const BUSY = { summary: "Optaget", location: undefined };

function agreedWith(
  about: readonly Household[],
  difference: Partial<Appointment> = {},
): FeedAppointment {
  return { appointment: appointmentFor(about, difference), isGone: false, about };
}

/** What the one entry of a calendar says. */
function said(each: FeedAppointment, tier: FeedTier) {
  const [entry] = discloseFeed([each], tier).shown.entries;
  return entry && { summary: entry.summary, location: entry.location };
}

test.each<{ name: string; each: FeedAppointment; busy: object; area: object; initials: object }>([
  {
    name: "a visit at home",
    each: agreedWith([OWN]),
    busy: BUSY,
    area: { summary: "Besøg", location: "8450" },
    initials: { summary: "Besøg AÆ", location: "8450" },
  },
  {
    name: "a call",
    each: agreedWith([OWN], { modality: "phone" }),
    busy: BUSY,
    area: { summary: "Besøg", location: undefined },
    initials: { summary: "Besøg AÆ", location: undefined },
  },
  {
    name: "a visit to twins",
    each: agreedWith([OWN, aHousehold("twin", {}, { name: "Bo-Erik Æblegren" })]),
    busy: BUSY,
    area: { summary: "Besøg", location: "8450" },
    initials: { summary: "Besøg AÆ BEÆ", location: "8450" },
  },
  {
    name: "a visit to a child without a name, at no home",
    each: agreedWith([aHousehold("own", { homes: [] }, { name: undefined })]),
    busy: BUSY,
    area: { summary: "Besøg", location: undefined },
    initials: { summary: "Besøg", location: undefined },
  },
  {
    name: "a visit to a child one of whose words begins with no letter",
    each: agreedWith([aHousehold("own", {}, { name: "Alma  Æblegren 2nd" })]),
    busy: BUSY,
    area: { summary: "Besøg", location: "8450" },
    initials: { summary: "Besøg AÆ", location: "8450" },
  },
  {
    name: "a visit to nobody any more",
    each: agreedWith([]),
    busy: BUSY,
    area: { summary: "Besøg", location: undefined },
    initials: { summary: "Besøg", location: undefined },
  },
  {
    name: "a session",
    each: { appointment: sessionWith([OWN]), isGone: false, about: [OWN] },
    busy: BUSY,
    area: { summary: "Gruppe", location: undefined },
    initials: { summary: "Gruppe", location: undefined },
  },
  {
    name: "a visit to a protected family",
    each: agreedWith([PROTECTED]),
    busy: BUSY,
    area: BUSY,
    initials: BUSY,
  },
  {
    name: "a session that a protected family comes to",
    each: { appointment: sessionWith([OWN, PROTECTED]), isGone: false, about: [OWN, PROTECTED] },
    busy: BUSY,
    area: BUSY,
    initials: BUSY,
  },
  {
    name: "what has left the calendar",
    each: { ...agreedWith([OWN]), isGone: true },
    busy: BUSY,
    area: BUSY,
    initials: BUSY,
  },
])("$name is told in each tier", ({ each, busy, area, initials }) => {
  expect(FEED_TIERS.map((tier) => said(each, tier))).toEqual([busy, area, initials]);
});

test("an entry keeps its uid, and its sequence counts the changes since it was agreed", () => {
  const { uid, recordedAt, changedAt, startsAt, endsAt } = appointmentFor([OWN]);
  const entries = [agreedWith([OWN]), { ...agreedWith([OWN], { version: 4 }), isGone: true }];
  expect(discloseFeed(entries, "busy").shown.entries).toEqual([
    {
      uid,
      recordedAt,
      changedAt,
      sequence: 0,
      isCancelled: false,
      time: { kind: "clock", startsAt, endsAt },
      ...BUSY,
    },
    {
      uid,
      recordedAt,
      changedAt,
      sequence: 3,
      isCancelled: true,
      time: { kind: "clock", startsAt, endsAt },
      ...BUSY,
    },
  ]);
});

test("where only the day is agreed, the entry is a day", () => {
  const dayOnly = agreedWith([OWN], { time: undefined, startsAt: undefined, endsAt: undefined });
  const [entry] = discloseFeed([dayOnly], "area").shown.entries;
  expect(entry?.time).toEqual({ kind: "day", date: "2026-03-12" });
});

test.each<{ tier: FeedTier; children: readonly string[] }>([
  { tier: "busy", children: [] },
  { tier: "area", children: ["child own", "child twin"] },
  { tier: "initials", children: ["child own", "child twin"] },
])("the children named for the log of $tier are $children, each once", ({ tier, children }) => {
  const twins = [OWN, aHousehold("twin")];
  const gone = { ...agreedWith([aHousehold("gone")]), isGone: true };
  const feed = discloseFeed(
    [agreedWith(twins), agreedWith([OWN]), agreedWith([PROTECTED]), gone],
    tier,
  );
  expect(feed.children).toEqual(children);
});
