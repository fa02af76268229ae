/** To know, yes; to do this, no. */
export interface NotAllowedToDo {
  readonly kind: "notAllowedToDo";
}
