import type { Modality } from "../programme/programme.ts";
import type { Address } from "../registration/address.ts";
import type { Coordinates, PostalCodeCentre } from "../registration/coordinates.ts";
import type { Place } from "./travel.ts";

/** Where a place was taken from: `address`, its postal code's middle, the base; `keptBack` of a protected family, whose way must tell nothing. */
export type PlaceSource =
  | "address"
  | "postalCodeCentre"
  | "base"
  | "keptBack"
  | "unknown"
  | "nowhere";

export interface PlaceOfStop {
  readonly place: Place;
  readonly source: PlaceSource;
}

/** Where a stop is, as far as its way may be reckoned. Clinics and groups are where the health visitor's days start from. */
export function placeOfStop(
  modality: Modality,
  home: { readonly address: Address | undefined; readonly isProtected: boolean },
  base: Place,
  centres: readonly PostalCodeCentre[],
): PlaceOfStop {
  switch (modality) {
    case "phone":
    case "video":
      return { place: { kind: "anywhere" }, source: "nowhere" };
    case "clinic":
    case "group":
      return { place: base, source: "base" };
    case "daycare":
      return { place: UNKNOWN, source: "unknown" };
    case "home":
      if (home.isProtected) return { place: UNKNOWN, source: "keptBack" };
      return placeOfAddress(home.address, centres);
  }
}

/** By its own coordinates if it has them, else by the middle of its postal code. */
export function placeOfAddress(
  address: Pick<Address, "coordinates" | "postalCode"> | undefined,
  centres: readonly PostalCodeCentre[],
): PlaceOfStop {
  if (address?.coordinates !== undefined)
    return { place: at(address.coordinates), source: "address" };
  const centre = centres.find(({ postalCode }) => postalCode === address?.postalCode);
  return centre === undefined
    ? { place: UNKNOWN, source: "unknown" }
    : { place: at(centre), source: "postalCodeCentre" };
}

const UNKNOWN: Place = { kind: "unknown" };

function at({ latitude, longitude }: Coordinates): Place {
  return { kind: "at", latitude, longitude };
}
