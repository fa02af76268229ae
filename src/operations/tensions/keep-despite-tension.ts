import { readTension, saveTension } from "../../db/visits/tensions.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { type TensionView, mayResolve } from "../../domain/disclosure/disclose-tension.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, refused } from "../../domain/result.ts";
import { closedTension } from "../../domain/visits/tension-on-record.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { visitsToChange } from "../visits/settle-visits.ts";
import { shownTension } from "./list-tensions.ts";

export type KeepRefusal =
  | NotFound
  | VersionStale
  | NotAllowedToDo
  | { readonly kind: "tensionResolved" };

/** People keep what is agreed or was held although the plan has changed, and say why: it is not told again while both stay as they are. */
export async function keepDespiteTension(
  desk: Desk,
  id: string,
  reason: string,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<TensionView>, KeepRefusal>> {
  const first = isRecordId(id) ? await readTension(desk, id) : undefined;
  if (first === undefined || (await shownTension(desk, first)) === undefined) {
    return refused({ kind: "notFound" });
  }
  if (!mayResolve(desk.viewer)) return refused({ kind: "notAllowedToDo" });
  await visitsToChange(desk, [first.child]);
  const told = (await readTension(desk, id)) ?? first; // as it is once its child is held
  if (!isExpected(told.version, expected)) return refused(staleAt(told.version));
  if (told.closedAt !== undefined) return refused({ kind: "tensionResolved" });
  const closed = { closedAt: desk.now, closedAs: "kept", closedBy: desk.actor.subject } as const;
  const kept = closedTension(told, { ...closed, reason });
  await saveTension(desk, kept);
  const { child, visit } = kept;
  desk.announce({ type: "tension.resolved", child, visit, reasons: ["kept"] });
  return orNotFound(await shownTension(desk, kept));
}
