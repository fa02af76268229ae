import { readChildren } from "../../db/families/children.ts";
import { type LineWithContent, readLine } from "../../db/outward/import-lines.ts";
import {
  decideMatch as saveDecision,
  listMatches as readMatches,
  matchesOfLine,
  readMatch,
} from "../../db/outward/import-matches.ts";
import {
  type ComparedView,
  type MatchView,
  discloseMatch,
} from "../../domain/disclosure/disclose-import.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { ImportMatch, MatchDecision } from "../../domain/visits/family-import.ts";
import { type InvalidCursor, readCursor, writeCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { PAGE_DEFAULT } from "../list-filter.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import type { NotFound } from "../not-found.ts";
import type { Page } from "../page.ts";
import { checkLine } from "./check-line.ts";
import { knownHere } from "./faults-of-told.ts";
import { findImport } from "./find-import.ts";

/** It is being carried out, or over, or not looked through yet. */
export interface ImportNotReady {
  readonly kind: "importNotReady";
}

/** A page of the children that may be others, in the order of their lines. */
export async function listImportMatches(
  desk: Desk,
  id: string,
  asked: {
    readonly decided: boolean | undefined;
    readonly cursor: string | undefined;
    readonly limit: number | undefined;
  },
): Promise<Result<Disclosed<Page<MatchView>>, NotFound | NotAllowedToDo | InvalidCursor>> {
  const found = await findImport(desk, id);
  if (!found.ok) return found;
  const { decided, cursor, limit = PAGE_DEFAULT } = asked;
  const of = found.value.id;
  const list = `matches of ${of} ${decided ?? ""}`;
  const after = await readCursor(desk, list, cursor);
  if (!after.ok) return after;
  const position = after.value && ([Number(after.value[0]), after.value[1]] as const);
  const read = await readMatches(desk, of, decided, position, limit + 1);
  const page = read.slice(0, limit);
  const end = page.at(-1);
  const next =
    end !== undefined && read.length > limit
      ? await writeCursor(desk, list, [String(end.line), end.id])
      : undefined;
  const shown: Disclosed<MatchView>[] = [];
  for (const match of page) shown.push(await shownMatch(desk, match));
  return accepted(together(shown, (items) => ({ items, next })));
}

/** A person has looked: it is the same child, or another one. It may be said anew until the import is carried out. */
export async function decideImportMatch(
  desk: Desk,
  id: string,
  matchId: string,
  told: { readonly decision: MatchDecision; readonly expected: ExpectedVersion },
): Promise<
  Result<Disclosed<MatchView>, NotFound | NotAllowedToDo | VersionStale | ImportNotReady>
> {
  const found = await findImport(desk, id);
  if (!found.ok) return found;
  const before = isRecordId(matchId) ? await readMatch(desk, matchId) : undefined;
  if (before === undefined || before.import !== found.value.id) {
    return refused({ kind: "notFound" });
  }
  if (!isExpected(before.version, told.expected)) return refused(staleAt(before.version));
  if (found.value.state !== "ready") return refused({ kind: "importNotReady" });
  const match = { ...before, decision: told.decision, version: before.version + 1 };
  await saveDecision(desk, match, desk.actor.subject, desk.now);
  if (match.decision === "same") await tellOthersApart(desk, match);
  const line = await readLine(desk, found.value.id, match.line);
  if (line !== undefined) await checkLine(desk, found.value, line, await knownHere(desk));
  return accepted(await shownMatch(desk, match));
}

/** Nobody is two others. */
async function tellOthersApart(desk: Desk, same: ImportMatch): Promise<void> {
  for (const match of await matchesOfLine(desk, same.import, same.line)) {
    const isOfChild = match.line === same.line && match.place === same.place;
    if (!isOfChild || match.id === same.id || match.decision === "different") continue;
    const other = { ...match, decision: "different", version: match.version + 1 } as const;
    await saveDecision(desk, other, desk.actor.subject, desk.now);
  }
}

async function shownMatch(desk: Desk, match: ImportMatch): Promise<Disclosed<MatchView>> {
  const { other } = match;
  const told = comparedOf(await readLine(desk, match.import, match.line), match.place);
  if (other.kind === "line") {
    const twin = await readLine(desk, match.import, other.line);
    return discloseMatch({ match, told, other: comparedOf(twin, other.place) });
  }
  const [child] = await readChildren(desk, [other.child]);
  return discloseMatch({ match, told, other: child && { name: child.name, ...child.facts } });
}

function comparedOf(line: LineWithContent | undefined, place: number): ComparedView | undefined {
  const child = line?.told?.children[place];
  return child && { name: child.name, ...child.facts };
}
