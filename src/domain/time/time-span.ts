/** From a moment on and before another; without an end it knows none there. */
export interface TimeSpan {
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** What of it does not count. */
  readonly except?: readonly TimeSpan[] | undefined;
}

/** No moment lies outside it. */
export const ANY_TIME: TimeSpan = {};

export function holdsMoment({ from, until, except = [] }: TimeSpan, moment: Date): boolean {
  return (
    (from === undefined || from <= moment) &&
    (until === undefined || moment < until) &&
    !except.some((span) => holdsMoment(span, moment))
  );
}

/** What both hold. */
export function bothSpans(one: TimeSpan, other: TimeSpan): TimeSpan {
  const both = [one, other];
  const from = both.flatMap((each) => each.from ?? []);
  const until = both.flatMap((each) => each.until ?? []);
  const except = both.flatMap((each) => each.except ?? []);
  return {
    ...(from.length > 0 && { from: new Date(Math.max(...from.map(Number))) }),
    ...(until.length > 0 && { until: new Date(Math.min(...until.map(Number))) }),
    ...(except.length > 0 && { except }),
  };
}
