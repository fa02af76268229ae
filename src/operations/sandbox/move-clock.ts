import { presentOf, saveSandboxClock } from "../../db/sandbox-clock.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { type NotFound, orNotFound } from "../not-found.ts";

export interface ClockView {
  readonly now: Date;
  readonly version: number;
}

/** What the sandbox's clock says; there is none elsewhere. */
export async function readClock(desk: Desk): Promise<Result<Disclosed<ClockView>, NotFound>> {
  const { sandboxClock: clock, now } = desk;
  return orNotFound(clock && discloseNonPersonal({ now, version: clock.version }));
}

/**
 * Sets the sandbox's clock, which goes on from there. Forward only: what is on record would lie ahead otherwise,
 * and nothing in the service expects that.
 */
export async function moveClock(
  desk: Desk,
  to: Date,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<ClockView>, NotFound | VersionStale | { kind: "clockOnlyForward" }>> {
  const { sandboxClock: before, clockNow } = desk;
  if (before === undefined) return refused({ kind: "notFound" });
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  if (to < desk.now) return refused({ kind: "clockOnlyForward" });
  const after = { aheadMs: to.getTime() - clockNow.getTime(), version: before.version + 1 };
  await saveSandboxClock(desk, after);
  const now = presentOf({ sandboxClock: after }, clockNow);
  return accepted(discloseNonPersonal({ now, version: after.version }));
}
