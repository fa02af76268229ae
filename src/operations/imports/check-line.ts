import { type LineWithContent, markLine } from "../../db/outward/import-lines.ts";
import { addMatches, matchesOfLine } from "../../db/outward/import-matches.ts";
import type { FamilyImport, LineState } from "../../domain/visits/family-import.ts";
import type { Desk } from "../desk.ts";
import type { KnownHere } from "./faults-of-told.ts";
import { judgeLine } from "./judge-line.ts";

/** Looks a line through and writes down nothing but how far it is, and whom a person has to look at. */
export async function checkLine(
  desk: Desk,
  of: FamilyImport,
  line: LineWithContent,
  here: KnownHere,
): Promise<void> {
  const { told } = line;
  if (told === undefined) return;
  const { problems, possible } = await judgeLine(desk, of, line, told, here);
  const matches = await matchesOfLine(desk, of.id, line.line);
  const isKnown = ({ place, other }: (typeof possible)[number]) =>
    matches.some(
      (match) =>
        match.line === line.line &&
        match.place === place &&
        match.other.kind === "child" &&
        other.kind === "child" &&
        match.other.child === other.child,
    );
  await addMatches(
    desk,
    of.id,
    possible.filter((match) => !isKnown(match)),
  );
  const waits =
    possible.length > 0 ||
    matches.some(
      (match) =>
        match.line === line.line && match.other.kind === "line" && match.decision === undefined,
    );
  const settled: LineState = waits ? "undecided" : "ready";
  const state = problems.length > 0 ? "faulty" : settled;
  await markLine(desk, of.id, { line: line.line, state, problems });
}
