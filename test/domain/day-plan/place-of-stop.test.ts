import { expect, test } from "vitest";
import { placeOfAddress, placeOfStop } from "../../../src/domain/day-plan/place-of-stop.ts";
import type { Place } from "../../../src/domain/day-plan/travel.ts";
import { MODALITIES, type Modality } from "../../../src/domain/programme/programme.ts";
import type { Address } from "../../../src/domain/registration/address.ts";
import { ANYWHERE, UNKNOWN } from "../../support/a-day-of-stops.ts";

const BASE: Place = { kind: "at", latitude: 56.16, longitude: 10.2 };
const HAMMEL = { latitude: 56.25, longitude: 9.86 };
const CENTRES = [
  { postalCode: "8000", latitude: 56.16, longitude: 10.2 },
  { postalCode: "8450", ...HAMMEL },
];
const DOOR = { latitude: 56.2512, longitude: 9.8634 };

function anAddress(difference: Partial<Address> = {}): Address {
  return { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel", ...difference };
}

test.each<{ name: string; address: Address | undefined; place: Place; source: string }>([
  {
    name: "with coordinates",
    address: anAddress({ coordinates: DOOR }),
    place: { kind: "at", ...DOOR },
    source: "address",
  },
  {
    name: "without",
    address: anAddress(),
    place: { kind: "at", ...HAMMEL },
    source: "postalCodeCentre",
  },
  {
    name: "of a postal code whose middle nobody has recorded",
    address: anAddress({ postalCode: "9999" }),
    place: UNKNOWN,
    source: "unknown",
  },
  {
    name: "without a postal code",
    address: anAddress({ postalCode: undefined }),
    place: UNKNOWN,
    source: "unknown",
  },
  { name: "that nobody knows", address: undefined, place: UNKNOWN, source: "unknown" },
])("an address $name lies where its $source says", ({ address, place, source }) => {
  expect(placeOfAddress(address, CENTRES)).toEqual({ place, source });
  const home = { address, isProtected: false };
  expect(placeOfStop("home", home, BASE, CENTRES)).toEqual({ place, source });
});

test("a place by coordinates is those and no more of the address", () => {
  const coordinates = { ...DOOR, accuracy: "door" };
  expect(placeOfAddress(anAddress({ coordinates }), CENTRES).place).toStrictEqual({
    kind: "at",
    ...DOOR,
  });
});

const BY_MODALITY: Readonly<Record<Modality, { place: Place; source: string }>> = {
  home: { place: { kind: "at", ...DOOR }, source: "address" },
  clinic: { place: BASE, source: "base" },
  group: { place: BASE, source: "base" },
  phone: { place: ANYWHERE, source: "nowhere" },
  video: { place: ANYWHERE, source: "nowhere" },
  daycare: { place: UNKNOWN, source: "unknown" },
};

test.each(MODALITIES)("a stop of the modality %s is where that is held", (modality) => {
  const home = { address: anAddress({ coordinates: DOOR }), isProtected: false };
  expect(placeOfStop(modality, home, BASE, CENTRES)).toEqual(BY_MODALITY[modality]);
});

test.each(MODALITIES)(
  "and of a family whose place is kept back, %s tells nothing of it",
  (modality) => {
    const [one, other] = [DOOR, HAMMEL].map((coordinates) => {
      const home = { address: anAddress({ coordinates }), isProtected: true };
      return placeOfStop(modality, home, BASE, CENTRES);
    });
    expect(one).toEqual(other);
    const keptBack = { place: UNKNOWN, source: "keptBack" };
    expect(one).toEqual(modality === "home" ? keptBack : BY_MODALITY[modality]);
  },
);
