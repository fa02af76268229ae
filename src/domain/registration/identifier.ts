/** What a person is known by: a number and the system that gave it. */
export interface Identifier {
  readonly system: string;
  readonly value: string;
}

/** The OID of CPR numbers, as dk-core 3.2.0 names it. */
export const CPR_SYSTEM = "urn:oid:1.2.208.176.1.2";

/** Numbers given to those who have no CPR number (erstatningspersonnummer), as dk-core 3.2.0 names the national ones. */
export const REPLACEMENT_SYSTEM = "urn:oid:1.2.208.176.1.6.1.1";

/** Whether one of these numbers is one of those. */
export function sharesNumber(one: readonly Identifier[], other: readonly Identifier[]): boolean {
  return one.some(({ system, value }) =>
    other.some((number) => number.system === system && number.value === value),
  );
}

/** A number of a system replaces the former one; a number of another system (a replacement number that became a CPR number) stands beside it. */
export function renewedIdentifiers(
  before: readonly Identifier[],
  told: readonly Identifier[],
): readonly Identifier[] {
  const kept = before.filter(({ system }) => !told.some((number) => number.system === system));
  return [...kept, ...told];
}
