import { eq } from "drizzle-orm";
import { municipalities } from "./tables/family-tables.ts";
import type { Records } from "./transaction/records.ts";

/** The one municipality that may be a sandbox: the database lets no other have a clock of its own. No Danish municipality has this number. */
export const SANDBOX_MUNICIPALITY = "0998";

/** A clock that was set, and has gone on since. */
export interface SandboxClock {
  /** Negative where it is behind. */
  readonly aheadMs: number;
  /** Rises with each move. */
  readonly version: number;
}

/** The moment that it is in a municipality when every other clock says `clockNow`. */
export function presentOf(
  { sandboxClock }: { readonly sandboxClock: SandboxClock | undefined },
  clockNow: Date,
): Date {
  return sandboxClock === undefined
    ? clockNow
    : new Date(clockNow.getTime() + sandboxClock.aheadMs);
}

export async function saveSandboxClock(
  { tx, municipality }: Records,
  sandboxClock: SandboxClock,
): Promise<void> {
  await tx
    .update(municipalities)
    .set({ sandboxClock })
    .where(eq(municipalities.municipality, municipality));
}
