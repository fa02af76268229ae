import { changeImport, readProgress } from "../../db/outward/imports.ts";
import { awaitWork } from "../../db/transaction/awaited-work.ts";
import type { ImportView } from "../../domain/disclosure/disclose-import.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { FamilyImport } from "../../domain/visits/family-import.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import type { NotFound } from "../not-found.ts";
import type { ImportNotReady } from "./decide-match.ts";
import { findImport, shownImport } from "./find-import.ts";

type ChangeRefusal = NotFound | NotAllowedToDo | VersionStale;

export type CommitRefusal =
  | ChangeRefusal
  | ImportNotReady
  | { readonly kind: "matchesUndecided" }
  | { readonly kind: "linesFaulty" };

/** From now on it is carried out, in this person's name. Faulty lines are left out only where that is said; said twice it is done once. */
export async function commitImport(
  desk: Desk,
  id: string,
  told: { readonly skipFaulty: boolean; readonly expected: ExpectedVersion },
): Promise<Result<Disclosed<ImportView>, CommitRefusal>> {
  const found = await findToChange(desk, id, told.expected);
  if (!found.ok) return found;
  const { state } = found.value;
  if (state === "committing" || state === "finished") return shownImport(desk, found.value);
  if (state !== "ready") return refused({ kind: "importNotReady" });
  const { lines } = await readProgress(desk, found.value.id);
  if (lines.undecided > 0) return refused({ kind: "matchesUndecided" });
  if (lines.faulty > 0 && !told.skipFaulty) return refused({ kind: "linesFaulty" });
  const { actor, now } = desk;
  const committed: FamilyImport = {
    ...found.value,
    version: found.value.version + 1,
    state: "committing",
    skipsFaulty: told.skipFaulty,
    doneFor: actor.subject,
    doneAs: actor.role,
    committedAt: now,
  };
  await changeImport(desk, committed);
  await awaitWork(desk, "imports", desk.clockNow);
  desk.announce({ type: "import.committed", child: undefined, reasons: [] });
  return shownImport(desk, committed);
}

/** No further line is carried out. What is done stays done; what was sent of the rest is dropped. */
export async function cancelImport(
  desk: Desk,
  id: string,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<ImportView>, ChangeRefusal | { readonly kind: "importEnded" }>> {
  const found = await findToChange(desk, id, expected);
  if (!found.ok) return found;
  const { state, version } = found.value;
  if (state === "cancelled") return shownImport(desk, found.value);
  if (state === "finished" || state === "expired") return refused({ kind: "importEnded" });
  const cancelled: FamilyImport = {
    ...found.value,
    version: version + 1,
    state: "cancelled",
    endedAt: desk.now,
  };
  await changeImport(desk, cancelled);
  desk.announce({ type: "import.cancelled", child: undefined, reasons: [] });
  return shownImport(desk, cancelled);
}

async function findToChange(
  desk: Desk,
  id: string,
  expected: ExpectedVersion,
): Promise<Result<FamilyImport, ChangeRefusal>> {
  const found = await findImport(desk, id);
  if (!found.ok) return found;
  const { version } = found.value;
  return isExpected(version, expected) ? found : refused(staleAt(version));
}
