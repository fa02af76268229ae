import type { Role } from "../../src/domain/disclosure/viewer.ts";
import type { AMunicipality, Asks } from "./a-municipality.ts";
import type { Asking } from "./ask.ts";
import { bodyOf } from "./on-record.ts";

/** When reports are read: the last month that is over is October. */
export const REPORTED_AT = new Date("2026-11-23T08:00:00Z");
export const TWO_YEARS = "from=2025-01-01&until=2026-12-31";

export interface Report {
  readonly report: string;
  readonly from: string;
  readonly until: string;
  readonly asOf: string;
  readonly columns: readonly { readonly code: string; readonly kind: string }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly suppressed: { readonly below: number };
}

/** Someone who asks on that day. */
export function onThatDay(asks: Asks): Asks {
  return (method, path, asking: Asking = {}) =>
    asks(method, path, { ...asking, door: { now: REPORTED_AT } });
}

export function readersOf(municipality: () => AMunicipality): (role: Role) => Asks {
  return (role) => onThatDay(municipality().as(role));
}

export async function readReport(asks: Asks, code: string, query = ""): Promise<Report> {
  return bodyOf(await asks("GET", `/v1/reports/${code}?${query}`));
}
