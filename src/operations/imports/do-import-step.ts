import { finishLine, linesToDo, markLine } from "../../db/outward/import-lines.ts";
import { changeImport, readImport } from "../../db/outward/imports.ts";
import { discloseCarriedOut } from "../../domain/disclosure/disclose-import.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { FamilyImport, ImportState, LineState } from "../../domain/visits/family-import.ts";
import type { Desk } from "../desk.ts";
import { carryOutFamily } from "./carry-out-family.ts";
import { checkLine } from "./check-line.ts";
import { knownHere } from "./faults-of-told.ts";
import { judgeLine } from "./judge-line.ts";

/** Whom a step has made or found again. */
type StepDone = Result<Disclosed<undefined>, TakenBack>;

/** A line cannot be carried out after all, and something of it may be laid down: the step is taken back, and it is marked. */
interface TakenBack {
  readonly kind: "lineTakenBack";
}

/** Steps by the state of the import that they are for; one whose state is another by now does nothing. */
export const STEPS = {
  checking: { of: "checking", lines: 25, action: "checkImport", work: checkLines },
  committing: { of: "ready", lines: 10, action: "carryOutImport", work: carryOutLines },
} as const satisfies Partial<
  Record<
    ImportState,
    {
      readonly of: LineState;
      readonly lines: number;
      readonly action: string;
      readonly work: (desk: Desk, of: FamilyImport, limit: number) => Promise<StepDone>;
    }
  >
>;
export type StepState = keyof typeof STEPS;

/** The import as it now is, if it is still so far. */
export async function stillSoFar(
  desk: Desk,
  { id, state }: FamilyImport,
): Promise<FamilyImport | undefined> {
  const now = await readImport(desk, id);
  return now?.state === state ? now : undefined;
}

/** Looks the next lines through; after the last, the import is ready for people. */
async function checkLines(desk: Desk, of: FamilyImport, limit: number): Promise<StepDone> {
  const next = await linesToDo(desk, of.id, STEPS.checking.of, limit);
  if (next.length === 0) await pass(desk, of, "ready");
  const here = await knownHere(desk);
  for (const line of next) await checkLine(desk, of, line, here);
  return accepted(discloseCarriedOut([]));
}

/** Carries the next lines out, each judged again: what no longer fits becomes a problem of its line. After the last, the import is finished. */
async function carryOutLines(desk: Desk, of: FamilyImport, limit: number): Promise<StepDone> {
  const next = await linesToDo(desk, of.id, STEPS.committing.of, limit);
  if (next.length === 0) await pass(desk, of, "finished");
  const here = await knownHere(desk);
  const children: string[] = [];
  for (const line of next) {
    if (line.told === undefined) continue;
    const { problems, possible, family } = await judgeLine(desk, of, line, line.told, here);
    const news = possible.map(({ place }) => ({
      line: line.told?.rows?.[place] ?? line.line,
      at: `/children/${place}`,
      code: "mayBeOnRecord",
    }));
    const found = [...problems, ...news];
    if (found.length > 0 || family === undefined) {
      await markLine(desk, of.id, { line: line.line, state: "faulty", problems: found });
      continue;
    }
    const made = await carryOutFamily(desk, of, line.told, family);
    if (!made.ok) return refused({ kind: "lineTakenBack" });
    await finishLine(desk, of.id, { line: line.line, ...made.value });
    children.push(...made.value.childrenMade, ...made.value.childrenJoined);
  }
  return accepted(discloseCarriedOut(children));
}

/** Marks the next line as one that cannot be done, so that it keeps none of the others waiting. */
export async function markNextLine(
  desk: Desk,
  of: FamilyImport,
  code: string,
): Promise<Result<Disclosed<undefined>, never>> {
  const [next] = await linesToDo(desk, of.id, STEPS[of.state as StepState].of, 1);
  if (next !== undefined) {
    const { line } = next;
    const problems = [{ line, at: "", code }];
    await markLine(desk, of.id, { line, state: "faulty", problems });
  }
  return accepted(discloseCarriedOut([]));
}

/** Nobody has carried it out in time: what was sent is dropped. */
export async function expireImport(
  desk: Desk,
  of: FamilyImport,
): Promise<Result<Disclosed<undefined>, never>> {
  await pass(desk, of, "expired");
  return accepted(discloseCarriedOut([]));
}

const OVER: ReadonlySet<ImportState> = new Set(["finished", "expired"]);

type Passed = Extract<ImportState, "ready" | "finished" | "expired">;

async function pass(desk: Desk, of: FamilyImport, state: Passed): Promise<void> {
  const endedAt = OVER.has(state) ? desk.now : undefined;
  await changeImport(desk, { ...of, state, endedAt, version: of.version + 1 });
  desk.announce({ type: `import.${state}`, child: undefined, reasons: [] });
}
