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
    const done = await (next.isExpired ? expire : goOn)(clock, municipality, next.import);
    if (done === "later") return;
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

async function expire(
  clock: Clock,
  municipality: string,
  of: FamilyImport,
): Promise<"done" | "later"> {
  const expired = await step(clock, municipality, of, "expireImport", expireImport);
  return expired === "done" ? "done" : "later";
}

/** One step; where it fails, the same lines one by one, so that only those are marked which cannot be done. */
async function goOn(
  clock: Clock,
  municipality: string,
  of: FamilyImport,
): Promise<"done" | "later"> {
  const { lines, action, work } = STEPS[of.state as StepState];
  const whole = await step(clock, municipality, of, action, (desk, now) => work(desk, now, lines));
  if (whole === "done" || whole === "later") return whole;
  let thrown = typeof whole === "string" ? undefined : whole;
  for (let each = 0; each < lines; each++) {
    const one = await step(clock, municipality, of, action, (desk, now) => work(desk, now, 1));
    if (one === "later") return one;
    if (one === "done") continue;
    if (typeof one !== "string") thrown = one;
    const code = typeof one === "string" ? one : "unexpected";
    const marked = await step(clock, municipality, of, action, (desk, now) =>
      markNextLine(desk, now, code),
    );
    if (marked !== "done") return "later";
  }
  if (thrown !== undefined) throw thrown; // for the log, now that it keeps no other line waiting
  return "done";
}

/** Done, to be tried later, or else why it cannot be done: a code, or what was thrown. */
async function step(
  { store, now, askOutside }: Clock,
  municipality: string,
  of: FamilyImport,
  action: string,
  work: (desk: Desk, of: FamilyImport) => Promise<Result<Disclosed<undefined>, unknown>>,
): Promise<string | Error> {
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
    if (done.ok) return "done";
    const { kind } = done.refusal as { readonly kind: string };
    if (LATER.has(kind)) return "later";
    return kind === "conflictsWithRecord" ? kind : "tooManyOccurrences";
  } catch (error) {
    return error instanceof Error ? error : new Error("what was thrown is no error");
  }
}

const NO_REPLY = { status: 204, body: "", headers: {} };
const LATER: ReadonlySet<string> = new Set(["databaseAway", "stillRunning"]);
