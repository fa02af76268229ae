import type { OwedVisit } from "./schedule.ts";

/** By earliest, latest, rule code, occurrence. */
export function byWindow(a: OwedVisit, b: OwedVisit): number {
  return (
    compareText(a.window.earliest, b.window.earliest) ||
    compareText(a.window.latest, b.window.latest) ||
    compareText(a.rule.code, b.rule.code) ||
    a.occurrence - b.occurrence
  );
}

/** Codes and dates are plain ASCII, so text order is order by code point. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
