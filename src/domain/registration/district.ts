/** A part of a municipality, by its postal codes, and the coordinators who look after it. */
export interface District {
  readonly code: string;
  readonly postalCodes: readonly string[];
  /** The subjects of their tokens. */
  readonly coordinators: readonly string[];
}

/** The district that a postal code lies in, the first that lists it. */
export function districtOf(
  postalCode: string | undefined,
  districts: readonly District[],
): string | undefined {
  if (postalCode === undefined) return undefined;
  return districts.find(({ postalCodes }) => postalCodes.includes(postalCode))?.code;
}

/** The districts that a coordinator is listed for; undefined where none lists her: then the whole municipality is hers. */
export function districtsOfCoordinator(
  subject: string,
  districts: readonly District[],
): readonly string[] | undefined {
  const listed = districts.filter(({ coordinators }) => coordinators.includes(subject));
  return listed.length === 0 ? undefined : listed.map(({ code }) => code);
}
