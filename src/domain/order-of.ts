/** Which of two texts or moments comes first, for a sort. Codes, ids and dates are plain ASCII, so the order of texts asks for no language. */
export function orderOf<Value extends string | Date>(one: Value, other: Value): number {
  if (one < other) return -1;
  return one > other ? 1 : 0;
}
