import { orderOf } from "../order-of.ts";
import type { OwedVisit } from "./schedule.ts";

type InOrder = Pick<OwedVisit, "window" | "occurrence"> & {
  readonly rule: Pick<OwedVisit["rule"], "code">;
};

/** By earliest, latest, rule code, occurrence. */
export function byWindow(a: InOrder, b: InOrder): number {
  return (
    orderOf(a.window.earliest, b.window.earliest) ||
    orderOf(a.window.latest, b.window.latest) ||
    orderOf(a.rule.code, b.rule.code) ||
    a.occurrence - b.occurrence
  );
}
