import fc from "fast-check";
import { expect, test } from "vitest";
import { FEED_TIERS } from "../../../src/domain/disclosure/feed-view.ts";
import { discloseFeed } from "../../../src/domain/disclosure/disclose-feed.ts";
import { dayInEveryView, aHousehold, appointmentFor } from "../../support/a-day-to-show.ts";
import { aParent, aViewer } from "../../support/a-family.ts";
import { aViewOfEach, aWorld } from "../../support/a-world.ts";
import { COVERING, anyNames, anyPlace, anyViewer } from "../../support/any-viewer.ts";

const PROTECTED = { isProtected: true, coveredBy: [COVERING] };

test("two worlds that differ only in a protected family's place look alike to everyone", () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, anyViewer, (one, other, viewer) => {
      const { revealed: _, ...views } = aViewOfEach(aWorld({ ...one, ...PROTECTED }), viewer);
      const { revealed: __, ...others } = aViewOfEach(aWorld({ ...other, ...PROTECTED }), viewer);
      expect(views).toStrictEqual(others);
    }),
    { numRuns: 500 },
  );
});

test("so do its appointments, contacts, sessions and the days on which it is visited", () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, anyViewer, (one, other, viewer) => {
      const [views, others] = [one, other].map(({ transferredTo, ...place }) => {
        const household = aHousehold(
          "a",
          { ...place, ...PROTECTED },
          { particulars: { transferredTo } },
        );
        return dayInEveryView([household, aHousehold("neighbours")], viewer);
      });
      expect(views).toStrictEqual(others);
    }),
    { numRuns: 200 },
  );
});

test("in no calendar does a protected family differ from any other", () => {
  const anyFamily = fc.record({ place: anyPlace, names: anyNames });
  fc.assert(
    fc.property(anyFamily, anyFamily, fc.constantFrom(...FEED_TIERS), (one, other, tier) => {
      const [feed, otherFeed] = [one, other].map(({ place, names }) => {
        const { transferredTo: _, ...where } = place;
        const parents = [aParent({ identifiers: [], name: names.parent })];
        const about = [aHousehold("a", { ...where, ...PROTECTED, parents }, { name: names.child })];
        return discloseFeed([{ appointment: appointmentFor(about), isGone: false, about }], tier);
      });
      expect(feed).toStrictEqual(otherFeed);
    }),
  );
});

test("and an unprotected family's looks different to whoever is shown its place", () => {
  const viewer = aViewer("coordinator", { districts: ["east", "west"] });
  const seen = (place: Partial<Parameters<typeof aWorld>[0]>) => {
    const { family, child } = aViewOfEach(aWorld(place), viewer);
    return { family, child };
  };
  for (const place of [{ district: "east" }, { homes: [] }, { transferredTo: "another ward" }]) {
    expect(seen(place)).not.toEqual(seen({}));
  }
  const day = (postalCode: string) => {
    const homes = [{ street: "Tusindfrydvej 4", postalCode, city: "Hammel" }];
    return dayInEveryView([aHousehold("a", { homes })], viewer).day.shown;
  };
  expect(day("8000").stops[0]?.place).not.toEqual(day("8450").stops[0]?.place);
  expect(day("8000").order.travelMinutes).not.toBe(day("8450").order.travelMinutes);
});
