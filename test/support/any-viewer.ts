import fc from "fast-check";
import { ROLES, SCOPES, type Viewer } from "../../src/domain/disclosure/viewer.ts";
import type { Covering } from "../../src/domain/registration/family-on-record.ts";
import { day } from "./a-child.ts";

/** Comes to a family that `anyViewer` looks at, until that day. */
export const COVERING: Covering = { healthVisitor: "covering", on: day("2026-03-10") };

/** Anyone, on days while a colleague covers and after; in districts that she has both or neither of. */
export const anyViewer: fc.Arbitrary<Viewer> = fc.record({
  role: fc.constantFrom(...ROLES),
  subject: fc.constantFrom("her-health-visitor", COVERING.healthVisitor, "another"),
  scopes: fc.subarray([...SCOPES]),
  districts: fc.constantFrom(undefined, [], ["north"], ["east", "west"]),
  today: fc.constantFrom(day("2026-03-03"), day("2026-03-17"), day("2026-03-18")),
});

const someText = fc.string({ minLength: 1, maxLength: 8 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anyAddress = fc.record({
  street: maybe(someText),
  postalCode: maybe(fc.oneof(someText, fc.constantFrom("8450", "8000"))),
  city: maybe(someText),
  coordinates: maybe(
    fc.record({
      latitude: fc.double({ min: 54, max: 58, noNaN: true }),
      longitude: fc.double({ min: 7, max: 16, noNaN: true }),
    }),
  ),
});

/** Every hint of place there is; in districts that any viewer has both or neither of, since having a family is no secret. */
export const anyPlace = fc.record({
  district: fc.constantFrom("west", "east"),
  homes: fc.array(anyAddress, { maxLength: 3 }),
  transferredTo: maybe(someText),
});

/** What people and their records are called. */
export const anyNames = fc.record({ child: maybe(someText), parent: maybe(someText) });
