import { z } from "@hono/zod-openapi";
import { MATCH_REASONS } from "../../../domain/registration/perhaps-same-child.ts";
import type {
  ComparedView,
  ImportView,
  MatchView,
} from "../../../domain/disclosure/disclose-import.ts";
import {
  type FamilyImport,
  IMPORT_FORMATS,
  IMPORT_STATES,
  type ImportLine,
  LINE_STATES,
  MATCH_DECISIONS,
} from "../../../domain/visits/family-import.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { PROBLEM_CODES, isProblemCode } from "../../problems/problem-codes.ts";
import { instantText } from "../blocks/instant.ts";
import { pageOf } from "../blocks/list.ts";
import { date } from "../visits/schedule.ts";
import { columnOf } from "./import-table.ts";

const count = z.int().min(0);

export const familyImport = z
  .object({
    id: z.uuid(),
    state: z.enum(IMPORT_STATES).openapi({
      description:
        "`checking`: its lines are being looked through; `ready`: for people to decide matches and carry it out; `committing`: it is carried out, line by line; then `finished`, `cancelled`, or after 30 days without that `expired`. What was sent is kept until then, sealed, and dropped.",
    }),
    format: z.enum(IMPORT_FORMATS),
    followedFrom: date,
    lines: z.object({
      total: count,
      ...Object.fromEntries(LINE_STATES.map((state) => [state, count])),
    }) as z.ZodObject<Record<"total" | (typeof LINE_STATES)[number], typeof count>>,
    children: z.object({ made: count, joined: count }),
    undecidedMatches: count,
    skipFaulty: z.boolean(),
    recordedAt: instantText,
    committedAt: instantText.nullable(),
    endedAt: instantText.nullable(),
  })
  .openapi("Import");

export const importPage = pageOf(familyImport).openapi("ImportPage");

const lineProblem = z.object({
  line: z.int().min(1).openapi({ description: "The line of the file, the header included." }),
  pointer: z.string().optional().openapi({ description: "JSON pointer into the line." }),
  column: z
    .string()
    .optional()
    .openapi({ description: "Of a table: the column; left out of what is wrong with a line." }),
  code: z.string(),
  detail: z.string(),
});

const importLine = z
  .object({
    line: z.int().min(1),
    state: z.enum(LINE_STATES).openapi({
      description:
        "`repeated` says word for word what an earlier line says, of children who each have a number or a reference; `undecided` waits for somebody to look at its matches.",
    }),
    problems: z.array(lineProblem),
    family: z.uuid().nullable(),
    childrenMade: z.array(z.uuid()),
    childrenJoined: z
      .array(z.uuid())
      .openapi({ description: "On record before: what nobody knew of them was filled in." }),
  })
  .openapi("ImportLine");

export const importLinePage = pageOf(importLine).openapi("ImportLinePage");

const compared = z.object({
  name: z.string().nullable(),
  birthDate: date.nullable(),
  dueDate: date.nullable(),
});

export const importMatch = z
  .object({
    id: z.uuid(),
    etag: z.string().openapi({ description: "For If-Match of the decision." }),
    line: z.int().min(1),
    child: z.int().min(0).openapi({ description: "The child's place in its line." }),
    told: compared.nullable(),
    other: z.object({
      childId: z.uuid().nullable(),
      line: z.int().nullable(),
      child: z.int().nullable(),
      is: compared.nullable(),
    }),
    because: z.array(z.enum(MATCH_REASONS)),
    decision: z.enum(MATCH_DECISIONS).nullable(),
  })
  .openapi("ImportMatch", {
    description:
      "A child of a line that may be one on record (`other.childId`), one of another line, or told twice on its own.",
  });

export const importMatchPage = pageOf(importMatch).openapi("ImportMatchPage");

export const matchDecision = z
  .strictObject({ decision: z.enum(MATCH_DECISIONS) })
  .openapi("ImportMatchDecision", { example: { decision: "same" } });

export const importCommit = z
  .strictObject({
    skipFaulty: z.boolean().optional().openapi({
      description:
        "Faulty lines are left out. Without it nothing is carried out while there are some.",
    }),
  })
  .openapi("ImportCommit", { example: { skipFaulty: false } });

export function fromImport({ import: of, progress }: ImportView) {
  return {
    id: of.id,
    state: of.state,
    format: of.format,
    followedFrom: of.followedFrom,
    lines: { total: of.lines, ...progress.lines },
    children: { made: progress.childrenMade, joined: progress.childrenJoined },
    undecidedMatches: progress.undecidedMatches,
    skipFaulty: of.skipsFaulty,
    recordedAt: writeInstant(of.recordedAt),
    committedAt: of.committedAt ? writeInstant(of.committedAt) : null,
    endedAt: of.endedAt ? writeInstant(of.endedAt) : null,
  };
}

export function fromImportLine(
  { line, state, problems, family, childrenMade, childrenJoined }: ImportLine,
  { format }: FamilyImport,
  language: "da" | "en",
) {
  return {
    line,
    state,
    problems: problems.map(({ line: row, at, code }) => ({
      line: row,
      ...(format === "csv" ? inTable(at) : { pointer: at }),
      code,
      detail: isProblemCode(code) ? PROBLEM_CODES[code][language] : code,
    })),
    family: family ?? null,
    childrenMade,
    childrenJoined,
  };
}

function inTable(at: string) {
  if (at === "") return {};
  return { column: at.startsWith("/") ? columnOf(at) : at };
}

export function fromImportMatch({ match, told, other: is }: MatchView) {
  const { id, version, line, place, other, because, decision } = match;
  return {
    id,
    etag: `"${version}.0"`,
    line,
    child: place,
    told: fromCompared(told),
    other: {
      childId: other.kind === "child" ? other.child : null,
      line: other.kind === "line" ? other.line : null,
      child: other.kind === "line" ? other.place : null,
      is: fromCompared(is),
    },
    because,
    decision: decision ?? null,
  };
}

function fromCompared(view: ComparedView | undefined) {
  return (
    (view && {
      name: view.name ?? null,
      birthDate: view.birthDate ?? null,
      dueDate: view.dueDate ?? null,
    }) ??
    null
  );
}
