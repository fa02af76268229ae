/** From a moment on and before another; without an end it knows none there. */
export interface TimeSpan {
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

/** No moment lies outside it. */
export const ANY_TIME: TimeSpan = {};

export function holdsMoment({ from, until }: TimeSpan, moment: Date): boolean {
  return (from === undefined || from <= moment) && (until === undefined || moment < until);
}
