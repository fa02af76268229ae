/** The figure below which this part of them lies. */
export function percentile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
}

/** The one in the middle, which a disturbed round does not move. */
export const median = (figures: readonly number[]) => percentile(figures, 0.5);
