import fc from "fast-check";
import { expect, test } from "vitest";
import { type Viewer, relationsTo } from "../../../src/domain/disclosure/viewer.ts";
import { aQuestion, aHousehold, dayInEveryView } from "../../support/a-day-to-show.ts";
import { aParent, aViewer } from "../../support/a-family.ts";
import { anyNames, anyPlace } from "../../support/any-viewer.ts";

const OWN = aHousehold("own");
const VIEWERS: readonly Viewer[] = [
  aViewer("health-visitor", { subject: "her-health-visitor" }),
  aViewer("health-visitor", { subject: "who-comes" }),
  aViewer("coordinator", { districts: ["west"] }),
  aViewer("coordinator", { districts: [] }),
  aViewer("journal-system", { scopes: ["records:write", "reasons:read"] }),
  aViewer("leader"),
  aViewer("administrator"),
];

/** A household that is none of theirs, and everything of it is as it may be. */
const anyOtherHousehold = fc
  .record({ place: anyPlace, names: anyNames, id: fc.uuid(), isProtected: fc.boolean() })
  .map(({ place: { homes, transferredTo }, names, id, isProtected }) => {
    const parents = [aParent({ id, identifiers: [], name: names.parent, phone: names.child })];
    const family = { healthVisitor: id, district: `of ${id}`, homes, isProtected, parents };
    const child = { name: names.child, particulars: { transferredTo } };
    return { ...aHousehold(id, family, child), ask: [aQuestion(`asked of ${id}`)] };
  });

test.each(VIEWERS)(
  "of a family that is nothing to the $role $subject nothing is told beside her own, but that time is taken",
  (viewer) => {
    fc.assert(
      fc.property(anyOtherHousehold, anyOtherHousehold, (one, other) => {
        expect(relationsTo(one.family, viewer).filter((to) => to !== "reads reasons")).toEqual([]);
        const [views, others] = [one, other].map((each) => dayInEveryView([OWN, each], viewer));
        expect(views).toStrictEqual(others);
      }),
      { numRuns: 60 },
    );
  },
);
