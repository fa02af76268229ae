import { readChildren } from "../../db/families/children.ts";
import { lineOfChild } from "../../db/outward/import-lines.ts";
import { type NewMatch, childrenBornOn } from "../../db/outward/import-matches.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import { perhapsSameChild } from "../../domain/registration/perhaps-same-child.ts";
import type { FamilyImport, ImportMatch } from "../../domain/visits/family-import.ts";
import type { ImportedFamily } from "../../domain/visits/imported-family.ts";
import type { Desk } from "../desk.ts";

/** Whom the children of a line may be that nothing names, and of whom nobody has said yet whether they are. */
export async function possibleChildren(
  desk: Desk,
  of: FamilyImport,
  line: number,
  told: ImportedFamily,
  known: {
    readonly found: readonly (ChildOnRecord | undefined)[];
    readonly siblings: readonly ChildOnRecord[];
    readonly matches: readonly ImportMatch[];
  },
): Promise<readonly NewMatch[]> {
  const { found, siblings, matches } = known;
  const unknown = [...told.children.entries()].filter(([place]) => found[place] === undefined);
  const days = unknown.flatMap(([, { facts }]) => facts.birthDate ?? []);
  const bornThen = await readChildren(desk, await childrenBornOn(desk, [...new Set(days)]));
  const isOfFamily = ({ id }: ChildOnRecord) => siblings.some((sibling) => sibling.id === id);
  const candidates = [...siblings, ...bornThen.filter((child) => !isOfFamily(child))].filter(
    ({ id, stopped, mergedInto, isCancelled }) =>
      stopped === undefined &&
      mergedInto === undefined &&
      !isCancelled &&
      !found.some((child) => child?.id === id),
  );
  const possible: NewMatch[] = [];
  for (const [place, child] of unknown) {
    for (const candidate of candidates) {
      const because = perhapsSameChild(
        { ...child, ...child.facts },
        { ...candidate, ...candidate.facts },
        isOfFamily(candidate),
      );
      if (because.length === 0) continue;
      const { id } = candidate;
      const other = { kind: "child", child: id } as const;
      const from = await lineOfChild(desk, of.id, id);
      const isSettled = matches.some(
        (match) => match.decision !== undefined && isAbout(match, line, place, id, from),
      );
      if (!isSettled) possible.push({ line, place, other, because });
    }
  }
  return possible;
}

/** Whether a match is about this child of a line and that one on record, which may have come from another line. */
function isAbout(
  match: ImportMatch,
  line: number,
  place: number,
  child: string,
  from: number | undefined,
): boolean {
  const { other } = match;
  if (other.kind === "child") {
    return match.line === line && match.place === place && other.child === child;
  }
  const lines = new Set([match.line, other.line]);
  return from !== undefined && lines.has(line) && lines.has(from);
}
