/** A number belongs to somebody else who is on record. */
export interface IdentifierTaken {
  readonly kind: "identifierTaken";
  readonly whose: "mother" | "secondParent" | "parents" | "children";
}
