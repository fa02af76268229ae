import { type LineWithContent, addLines } from "../../db/outward/import-lines.ts";
import { type NewMatch, addMatches } from "../../db/outward/import-matches.ts";
import { addImport, changeImport } from "../../db/outward/imports.ts";
import { awaitWork } from "../../db/transaction/awaited-work.ts";
import { type ImportView, mayImport } from "../../domain/disclosure/disclose-import.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { FamilyImport, ImportFormat, LineFault } from "../../domain/visits/family-import.ts";
import type { ImportedFamily } from "../../domain/visits/imported-family.ts";
import { linesTogether } from "../../domain/visits/lines-together.ts";
import type { Desk } from "../desk.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { shownImport } from "./find-import.ts";

/** A line as it was read: the family that it tells of, or what is wrong with its form. */
export interface SentLine {
  readonly line: number;
  readonly told: ImportedFamily | undefined;
  readonly faults: readonly LineFault[];
}

export interface SentImport {
  readonly format: ImportFormat;
  /** Today if left out. */
  readonly followedFrom: CivilDate | undefined;
  /** Read one by one, anew each time: a file is larger than what is to be held of it at once. */
  readonly lines: () => Iterable<SentLine>;
}

/** Lines that are written at once. */
const CHUNK = 200;

/** Takes a file in, sealed line by line, to be looked through by the clock. Nothing of it is on record before somebody says so. */
export async function startImport(
  desk: Desk,
  sent: SentImport,
): Promise<Result<Disclosed<ImportView>, NotAllowedToDo>> {
  if (!mayImport(desk.viewer)) return refused({ kind: "notAllowedToDo" });
  const { actor, now, clockNow, today } = desk;
  const started: FamilyImport = {
    id: crypto.randomUUID(),
    version: 1,
    state: "checking",
    format: sent.format,
    followedFrom: sent.followedFrom ?? today,
    lines: 0,
    skipsFaulty: false,
    author: actor.subject,
    doneFor: actor.subject,
    doneAs: actor.role,
    recordedAt: now,
    committedAt: undefined,
    endedAt: undefined,
  };
  await addImport(desk, started);
  const together = linesTogether(families(sent));
  const matches = together.possible.map(
    ({ line, place, otherLine, otherPlace, because }): NewMatch => ({
      line,
      place,
      other: { kind: "line", line: otherLine, place: otherPlace },
      because,
    }),
  );
  let chunk: LineWithContent[] = [];
  let lines = 0;
  for (const { line, told, faults } of sent.lines()) {
    const problems = [...faults, ...(together.faults.get(line) ?? [])];
    const isRepeated = together.repeated.has(line);
    const state = isRepeated ? "repeated" : problems.length > 0 ? "faulty" : "checking";
    chunk.push({ line, state, problems, told: isRepeated ? undefined : told });
    lines++;
    if (chunk.length < CHUNK) continue;
    await addLines(desk, started.id, chunk);
    chunk = [];
  }
  await addLines(desk, started.id, chunk);
  await addMatches(desk, started.id, matches);
  const whole = { ...started, lines };
  await changeImport(desk, whole);
  await awaitWork(desk, "imports", clockNow);
  desk.announce({ type: "import.received", child: undefined, reasons: [sent.format] });
  return shownImport(desk, whole);
}

function* families({ lines }: SentImport): Generator<readonly [number, ImportedFamily]> {
  for (const { line, told } of lines()) if (told !== undefined) yield [line, told];
}
