import type { Tension, TensionEnd } from "./tension.ts";

/** A tension from the moment it was told of to the one in which it was resolved, or was gone. */
export interface TensionOnRecord extends Tension {
  readonly id: string;
  readonly child: string;
  readonly openedAt: Date;
  readonly closedAt: Date | undefined;
  readonly closedAs: TensionEnd | undefined;
  readonly closedBy: string | undefined;
  /** Why people kept what is agreed, in their own words. */
  readonly reason: string | undefined;
  /** Rises with each change. */
  readonly version: number;
}

export function newTension(
  id: string,
  child: string,
  tension: Tension,
  openedAt: Date,
): TensionOnRecord {
  const open = { closedAt: undefined, closedAs: undefined, closedBy: undefined, reason: undefined };
  return { ...tension, ...open, id, child, openedAt, version: 1 };
}

/** The same one, of another day or another window than it was told of. */
export function changedTension(told: TensionOnRecord, tension: Tension): TensionOnRecord {
  return { ...told, ...tension, version: told.version + 1 };
}

export function closedTension(
  told: TensionOnRecord,
  closed: Pick<TensionOnRecord, "closedAt" | "closedAs" | "closedBy" | "reason">,
): TensionOnRecord {
  return { ...told, ...closed, version: told.version + 1 };
}
