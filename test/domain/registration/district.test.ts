import { expect, test } from "vitest";
import {
  type District,
  districtOf,
  districtsOfCoordinator,
} from "../../../src/domain/registration/district.ts";

const DISTRICTS: readonly District[] = [
  { code: "west", postalCodes: ["8450", "8451"], coordinators: ["sofie"] },
  { code: "east", postalCodes: ["8370", "8451"], coordinators: ["sofie", "karen"] },
  { code: "empty", postalCodes: [], coordinators: [] },
];

test.each([
  { postalCode: "8450", district: "west" },
  { postalCode: "8370", district: "east" },
  { postalCode: "8451", district: "west" },
  { postalCode: "8000", district: undefined },
  { postalCode: "845", district: undefined },
  { postalCode: undefined, district: undefined },
])("$postalCode lies in $district", ({ postalCode, district }) => {
  expect(districtOf(postalCode, DISTRICTS)).toBe(district);
});

test.each([
  { subject: "sofie", districts: ["west", "east"] },
  { subject: "karen", districts: ["east"] },
  { subject: "nobody-listed", districts: undefined },
])("$subject looks after $districts, undefined being all", ({ subject, districts }) => {
  expect(districtsOfCoordinator(subject, DISTRICTS)).toEqual(districts);
});
