import fc from "fast-check";
import { expect, test } from "vitest";
import { ROLES, SCOPES, type Viewer } from "../../../src/domain/disclosure/viewer.ts";
import { aViewOfEach, aWorld } from "../../support/a-family.ts";

const someText = fc.string({ minLength: 1, maxLength: 8 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anyAddress = fc.record({
  street: maybe(someText),
  postalCode: maybe(someText),
  city: maybe(someText),
  coordinates: maybe(fc.record({ latitude: fc.float(), longitude: fc.float() })),
});

/** Every hint of place there is; in districts that any viewer has both or neither of, since having a family is no secret. */
const anyPlace = fc.record({
  district: fc.constantFrom("west", "east"),
  homes: fc.array(anyAddress, { maxLength: 3 }),
  transferredTo: maybe(someText),
});

const anyViewer: fc.Arbitrary<Viewer> = fc.record({
  role: fc.constantFrom(...ROLES),
  subject: fc.constantFrom("her-health-visitor", "another"),
  scopes: fc.subarray([...SCOPES]),
  districts: fc.constantFrom(undefined, [], ["north"], ["east", "west"]),
});

test("two worlds that differ only in a protected family's place look alike to everyone", () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, anyViewer, (one, other, viewer) => {
      const { revealed: _, ...views } = aViewOfEach(aWorld({ ...one, isProtected: true }), viewer);
      const { revealed: __, ...others } = aViewOfEach(
        aWorld({ ...other, isProtected: true }),
        viewer,
      );
      expect(views).toStrictEqual(others);
    }),
    { numRuns: 500 },
  );
});

test("and an unprotected family's looks different to whoever is shown its place", () => {
  const viewer: Viewer = {
    role: "coordinator",
    subject: "a-coordinator",
    scopes: [],
    districts: ["east", "west"],
  };
  const seen = (place: Partial<Parameters<typeof aWorld>[0]>) => {
    const { family, child } = aViewOfEach(aWorld(place), viewer);
    return { family, child };
  };
  for (const place of [{ district: "east" }, { homes: [] }, { transferredTo: "another ward" }]) {
    expect(seen(place)).not.toEqual(seen({}));
  }
});
