import { addKeyWorker, readKeyWorkers } from "../../db/needs/key-workers.ts";
import { readStandingLevels } from "../../db/needs/levels.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ChildClosed } from "../../domain/needs/closed-child.ts";
import {
  type KeyWorkerFault,
  type ToldKeyWorker,
  keyWorkerFaults,
} from "../../domain/needs/help/key-worker.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { findHealthVisitor } from "../health-visitors/find-health-visitor.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotFound } from "../not-found.ts";
import { childToHelp } from "../families/find-child-in-need.ts";
import { type KeyWorkerView, shownKeyWorker } from "./read-key-worker.ts";

export type NameKeyWorkerRefusal =
  | NotFound
  | VersionStale
  | ChildClosed
  | {
      readonly kind: "keyWorkerFaults";
      readonly faults: readonly (
        | KeyWorkerFault
        | { readonly field: "keyWorker/healthVisitor"; readonly code: "unknownHealthVisitor" }
      )[];
    };

/** Somebody becomes a child's key worker from a day on, or nobody is it any more. Who was before stays on record. */
export async function nameKeyWorker(
  desk: Desk,
  id: string,
  told: ToldKeyWorker,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<KeyWorkerView>, NameKeyWorkerRefusal>> {
  const of = await childToHelp(desk, id);
  if (!of.ok) return of;
  const [before, standing] = await Promise.all([
    readKeyWorkers(desk, id),
    readStandingLevels(desk, [id]),
  ]);
  if (!isExpected(before.length, expected)) return refused(staleAt(before.length));
  const { keyWorker } = told;
  const isUnknown =
    keyWorker?.role === "health-visitor" &&
    (await findHealthVisitor(desk, keyWorker.healthVisitor)) === undefined;
  const faults = [
    ...keyWorkerFaults(told, before, standing.get(id)?.level, desk.today),
    ...(isUnknown
      ? [{ field: "keyWorker/healthVisitor", code: "unknownHealthVisitor" } as const]
      : []),
  ];
  if (faults.length > 0) return refused({ kind: "keyWorkerFaults", faults });
  const { now: recordedAt, actor } = desk;
  const version = before.length + 1;
  const said = { ...told, version, author: actor.subject, recordedAt };
  await addKeyWorker(desk, id, said);
  const reasons = [keyWorker === undefined ? "ended" : "named"];
  desk.announce({ type: "key-worker.changed", child: id, reasons });
  return shownKeyWorker(desk, of.value, [...before, said]);
}
