import { expect, test } from "vitest";
import { writeCalendar } from "../../src/calendar/write-calendar.ts";
import { discloseFeed } from "../../src/domain/disclosure/disclose-feed.ts";
import { FEED_TIERS } from "../../src/domain/disclosure/feed-view.ts";
import { eventsRead } from "../support/a-calendar-feed.ts";
import { anyMunicipalDay } from "../support/any-municipal-day.ts";
import {
  pythonWithIcalendar,
  readWithIcalJs,
  readWithPython,
} from "../support/calendar-readers.ts";
import { calendarFaults } from "../support/calendar-grammar.ts";
import { seededChance } from "../support/seeded-chance.ts";

const GENERATED = import.meta.env.MODE === "full" ? 10_000 : 60;

const AT_ONCE = 500;

const python = pythonWithIcalendar();
if (python === undefined) console.warn("NOT PROVEN here, not installed: python3-icalendar");

const SUMMARIES: Readonly<Record<string, RegExp>> = {
  busy: /^Optaget$/,
  area: /^(?:Optaget|Besøg|Gruppe)$/,
  initials: /^(?:Optaget|Besøg(?: B?L?Æ)*|Gruppe)$/,
};

test(`${GENERATED} generated feeds parse, and none tells a name, a number or a protected place`, () => {
  let told = 0;
  let gone = 0;
  let ofProtected = 0;
  for (let seed = 0; seed < GENERATED; seed++) {
    const { appointments, canaries } = anyMunicipalDay(seededChance(seed));
    for (const tier of FEED_TIERS) {
      const disclosed = discloseFeed(appointments, tier);
      const text = writeCalendar({ name: "Sundhedspleje", entries: disclosed.shown.entries });
      const unfolded = text.replaceAll("\r\n ", "");
      const found = canaries.filter((canary) => unfolded.includes(canary));
      expect(found, `seed ${seed}, ${tier}`).toEqual([]);
      expect(calendarFaults(text), `seed ${seed}, ${tier}`).toEqual([]);
      const events = eventsRead(text);
      expect(events.map(({ uid }) => uid)).toEqual(
        appointments.map((each) => each.appointment.uid),
      );
      for (const [place, event] of events.entries()) {
        const { appointment, isGone, about } = appointments[place] ?? {};
        expect(event.sequence).toBe((appointment?.version ?? 0) - 1);
        expect(event.status).toBe(isGone === true ? "CANCELLED" : "CONFIRMED");
        if (isGone === true) {
          gone++;
          expect([event.summary, event.location]).toEqual([null, null]);
          continue;
        }
        expect(event.summary).toMatch(SUMMARIES[tier] ?? /^$/);
        const isProtected = about?.some(({ family }) => family.isProtected) === true;
        if (isProtected || tier === "busy") {
          ofProtected += isProtected ? 1 : 0;
          expect([event.summary, event.location], `seed ${seed}`).toEqual(["Optaget", null]);
        } else {
          told++;
          const { homes = [] } = about?.[0]?.family ?? {};
          const isVisit = appointment?.groupSession === undefined;
          const isAtHome = isVisit && appointment?.modality === "home";
          expect(event.location).toBe(isAtHome ? (homes[0]?.postalCode ?? null) : null);
        }
      }
      const children = appointments.flatMap((each) =>
        each.isGone ||
        tier === "busy" ||
        each.appointment.groupSession !== undefined ||
        each.about.some(({ family }) => family.isProtected)
          ? []
          : each.about.map(({ child }) => child.id),
      );
      expect(disclosed.children.toSorted()).toEqual([...new Set(children)].toSorted());
    }
  }
  expect(Math.min(told, gone, ofProtected)).toBeGreaterThan(GENERATED);
}, 600_000);

test.skipIf(python === undefined)(
  `${GENERATED} generated feeds are read alike by ical.js and python3-icalendar, where it is installed`,
  () => {
    let read = 0;
    for (let first = 0; first < GENERATED; first += AT_ONCE) {
      const seeds = Array.from({ length: Math.min(AT_ONCE, GENERATED - first) }, (_, place) => {
        const { appointments } = anyMunicipalDay(seededChance(first + place));
        return FEED_TIERS.map((tier) => {
          const { entries } = discloseFeed(appointments, tier).shown;
          return writeCalendar({ name: "Sundhedspleje", entries });
        });
      });
      const feeds = seeds.flat();
      const byPython = readWithPython(python ?? "", feeds);
      for (const [place, feed] of feeds.entries()) {
        const events = readWithIcalJs(feed);
        read += events.length;
        expect(byPython[place], feed).toEqual(events);
      }
    }
    expect(read).toBeGreaterThan(GENERATED * 10);
  },
  900_000,
);
