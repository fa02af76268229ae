import type { ToldChild } from "./tell-birth.ts";

/** Who a family's children are, or whether one of them is followed or protected, changes the family too. */
export function changesFamily(children: readonly ToldChild[]): boolean {
  return children.some(
    ({ before, after }) =>
      before === undefined ||
      before.family !== after.family ||
      before.addressProtected !== after.addressProtected ||
      before.withdrawnAt !== after.withdrawnAt,
  );
}
