import { type SQL, and, asc, eq, gt, sql } from "drizzle-orm";
import type { ImportedFamily } from "../../domain/visits/imported-family.ts";
import type { ImportLine, LineFault, LineState } from "../../domain/visits/family-import.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { importLines } from "../tables/import-tables.ts";
import type { Records } from "../transaction/records.ts";

/** A line with the family that it tells of; without one where it cannot be read, or is done with. */
export interface LineWithContent extends Pick<ImportLine, "line" | "state" | "problems"> {
  readonly told: ImportedFamily | undefined;
}

/** Lays new lines down, their families sealed. */
export async function addLines(
  records: Records,
  of: string,
  added: readonly LineWithContent[],
): Promise<void> {
  const { tx, municipality } = records;
  if (added.length === 0) return;
  const written = await Promise.all(
    added.map(async ({ line, state, problems, told }) => ({
      municipality,
      import: of,
      line,
      state,
      problems,
      content: told === undefined ? null : await sealJson(records, placeOf(of, line), told),
    })),
  );
  await tx.insert(importLines).values(written);
}

/** The next lines of an import that are so far, in their order, with their families. */
export async function linesToDo(
  records: Records,
  of: string,
  state: LineState,
  limit: number,
): Promise<readonly LineWithContent[]> {
  const { tx } = records;
  const found = await tx
    .select()
    .from(importLines)
    .where(and(ofImport(records, of), eq(importLines.state, state)))
    .orderBy(asc(importLines.line))
    .limit(limit);
  return Promise.all(found.map((row) => withContent(records, row)));
}

export async function readLine(
  records: Records,
  of: string,
  line: number,
): Promise<LineWithContent | undefined> {
  const [row] = await records.tx
    .select()
    .from(importLines)
    .where(and(ofImport(records, of), eq(importLines.line, line)));
  return row && withContent(records, row);
}

/** Lines of an import after one of them, all or those that are so far. */
export async function listLines(
  records: Records,
  of: string,
  state: LineState | undefined,
  after: number,
  limit: number,
): Promise<readonly ImportLine[]> {
  const found = await records.tx
    .select()
    .from(importLines)
    .where(
      and(
        ofImport(records, of),
        gt(importLines.line, after),
        state === undefined ? undefined : eq(importLines.state, state),
      ),
    )
    .orderBy(asc(importLines.line))
    .limit(limit);
  return found.map((row) => ({
    line: row.line,
    state: row.state,
    problems: row.problems as LineFault[],
    family: row.family ?? undefined,
    childrenMade: row.childrenMade,
    childrenJoined: row.childrenJoined,
  }));
}

/** How far a line is from now on, with what is wrong with it. */
export async function markLine(
  records: Records,
  of: string,
  { line, state, problems }: Pick<ImportLine, "line" | "state" | "problems">,
): Promise<void> {
  await records.tx
    .update(importLines)
    .set({ state, problems })
    .where(and(ofImport(records, of), eq(importLines.line, line)));
}

/** A line is done: what it became stays, and what was sent does not. */
export async function finishLine(
  records: Records,
  of: string,
  { line, family, childrenMade, childrenJoined }: Omit<ImportLine, "state" | "problems">,
): Promise<void> {
  await records.tx
    .update(importLines)
    .set({
      state: "done",
      problems: [],
      content: null,
      family: family ?? null,
      childrenMade: [...childrenMade],
      childrenJoined: [...childrenJoined],
    })
    .where(and(ofImport(records, of), eq(importLines.line, line)));
}

/** The line of an import that a child came from; undefined for any other child. */
export async function lineOfChild(
  records: Records,
  of: string,
  child: string,
): Promise<number | undefined> {
  const [found] = await records.tx
    .select({ line: importLines.line })
    .from(importLines)
    .where(
      and(
        ofImport(records, of),
        eq(importLines.state, "done"),
        sql`${child}::uuid = any(children_made || children_joined)`,
      ),
    );
  return found?.line;
}

function ofImport({ municipality }: Records, of: string): SQL | undefined {
  return and(eq(importLines.municipality, municipality), eq(importLines.import, of));
}

async function withContent(
  records: Records,
  row: typeof importLines.$inferSelect,
): Promise<LineWithContent> {
  const { line, state, problems, content } = row;
  const told = await unsealJson<ImportedFamily>(records, placeOf(row.import, line), content);
  return { line, state, problems: problems as LineFault[], told };
}

function placeOf(of: string, line: number) {
  return { table: "import_line", column: "content", row: `${of}/${line}` };
}
