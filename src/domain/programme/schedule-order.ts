import { orderOf } from "../order-of.ts";
import type { OwedVisit } from "./schedule.ts";

/** By earliest, latest, rule code, occurrence. */
export function byWindow(a: OwedVisit, b: OwedVisit): number {
  return (
    orderOf(a.window.earliest, b.window.earliest) ||
    orderOf(a.window.latest, b.window.latest) ||
    orderOf(a.rule.code, b.rule.code) ||
    a.occurrence - b.occurrence
  );
}
