import { openImports } from "../../db/outward/imports.ts";
import { presentOf } from "../../db/sandbox-clock.ts";
import { awaitNext, holdWork } from "../../db/transaction/awaited-work.ts";
import { discloseCarriedOut } from "../../domain/disclosure/disclose-import.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { Role } from "../../domain/disclosure/viewer.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { type FamilyImport, KEPT_DAYS } from "../../domain/visits/family-import.ts";
import type { Clock } from "../clock.ts";
import { type Desk, atDesk } from "../desk.ts";
import { STEPS, type StepState, expireImport, markNextLine, stillSoFar } from "./do-import-step.ts";

/** How long the clock works on imports before it looks at what else is due; our own default. */
const AT_ONCE_MS_MAX = 5_000;
const DAY_MS = 86_400_000;

/**
 * Goes on with a municipality's imports, some lines a transaction. A transaction takes its lines in the municipality's turn and
 * marks them as done with all that they became: whoever comes second, or after a crash, finds the next ones.
 */
export async function doImports(clock: Clock, municipality: string): Promise<void> {
  const until = clock.now().getTime() + AT_ONCE_MS_MAX;
  do {
    const next = await nextImport(clock, municipality);
    if (next === undefined) return;
    const goesOn = next.isExpired
      ? await expire(clock, municipality, next.import)
      : await goOn(clock, municipality, next.import);
    if (!goesOn) return;
  } while (clock.now().getTime() < until);
}

/** What there is to do, or nothing: then it is said when to look again. */
async function nextImport(
  { store, now }: Clock,
  municipality: string,
): Promise<{ readonly import: FamilyImport; readonly isExpired: boolean } | undefined> {
  return store.open(municipality, async (records, row) => {
    await holdWork(records, "imports");
    const open = await openImports(records);
    const clockNow = now();
    const present = presentOf(row, clockNow);
    const isExpired = (each: FamilyImport) => each.state !== "committing" && endOf(each) <= present;
    const expired = open.find(isExpired);
    const next =
      expired ??
      open.find(({ state }) => state === "committing") ??
      open.find(({ state }) => state === "checking");
    if (next !== undefined) return { import: next, isExpired: next === expired };
    const aheadMs = present.getTime() - clockNow.getTime();
    const endsAt = open[0] && new Date(endOf(open[0]).getTime() - aheadMs);
    await awaitNext(records, "imports", endsAt);
    return undefined;
  });
}

function endOf({ recordedAt }: FamilyImport): Date {
  return new Date(recordedAt.getTime() + KEPT_DAYS * DAY_MS);
}

/** Whether the next can be done now. */
async function expire(clock: Clock, municipality: string, of: FamilyImport): Promise<boolean> {
  const expired = await step(clock, municipality, of, "expireImport", expireImport);
  return expired.kind === "done";
}

/** One step; where it fails, the same lines one by one, so that only those are marked which cannot be done. Whether the next can be done now. */
async function goOn(clock: Clock, municipality: string, of: FamilyImport): Promise<boolean> {
  const { lines, action, work } = STEPS[of.state as StepState];
  const stepOf = (count: number) =>
    step(clock, municipality, of, action, (desk, now) => work(desk, now, count));
  const whole = await stepOf(lines);
  if (whole.kind === "done" || whole.kind === "later") return whole.kind === "done";
  let failed = whole;
  for (let each = 0; each < lines; each++) {
    const one = await stepOf(1);
    if (one.kind === "later") return false;
    if (one.kind === "done") continue;
    if (one.kind === "threw") failed = one;
    const code = one.kind === "cannot" ? one.code : "unexpected";
    const marked = await step(clock, municipality, of, action, (desk, now) =>
      markNextLine(desk, now, code),
    );
    if (marked.kind !== "done") return false;
  }
  if (failed.kind === "threw") throw failed.error; // for the log, now that it keeps no other line waiting
  return true;
}

/** What came of a step: done, to be tried later, or else why it cannot be done. */
type Stepped =
  | { readonly kind: "done" | "later" }
  | { readonly kind: "cannot"; readonly code: string }
  | { readonly kind: "threw"; readonly error: Error };

async function step(
  { store, now, askOutside }: Clock,
  municipality: string,
  of: FamilyImport,
  action: string,
  work: (desk: Desk, of: FamilyImport) => Promise<Result<Disclosed<undefined>, unknown>>,
): Promise<Stepped> {
  const actor = { subject: of.doneFor, municipality, role: of.doneAs as Role, scopes: [] };
  try {
    const done = await atDesk(
      { actor, now: now(), store, askOutside, mayAskOutside: undefined },
      { action, changes: true },
      async (desk) => {
        const current = await stillSoFar(desk, of);
        return current === undefined ? accepted(discloseCarriedOut([])) : work(desk, current);
      },
      async () => NO_REPLY,
    );
    if (done.ok) return { kind: "done" };
    const { kind } = done.refusal as { readonly kind: string };
    if (LATER.has(kind)) return { kind: "later" };
    return { kind: "cannot", code: kind === "conflictsWithRecord" ? kind : "tooManyOccurrences" };
  } catch (error) {
    const thrown = error instanceof Error ? error : new Error("what was thrown is no error");
    return { kind: "threw", error: thrown };
  }
}

const NO_REPLY = { status: 204, body: "", headers: {} };
const LATER: ReadonlySet<string> = new Set(["databaseAway", "stillRunning"]);
