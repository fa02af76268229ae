import type { Coordinates } from "./coordinates.ts";

/** Where a family lives, as the letter that told of it says. */
export interface Address {
  readonly street: string | undefined;
  readonly postalCode: string | undefined;
  readonly city: string | undefined;
  readonly coordinates?: Coordinates | undefined;
}
