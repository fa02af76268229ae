/** A point on the map in degrees (WGS 84). */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a postal code's area has its middle. */
export interface PostalCodeCentre extends Coordinates {
  readonly postalCode: string;
}
