import { readChildren } from "../../db/families/children.ts";
import { lineOfChild } from "../../db/outward/import-lines.ts";
import { type NewMatch, childrenBornOn } from "../../db/outward/import-matches.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import { perhapsSameChild } from "../../domain/registration/perhaps-same-child.ts";
import {
  ALIKE_MAX,
  type FamilyImport,
  type ImportMatch,
} from "../../domain/visits/family-import.ts";
import type { ImportedFamily } from "../../domain/visits/imported-family.ts";
import type { Desk } from "../desk.ts";

export interface PossibleChildren {
  readonly possible: readonly NewMatch[];
  /** Places of children that may be more than anybody looks through. */
  readonly crowded: readonly number[];
}

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
): Promise<PossibleChildren> {
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
  const isDecided = matches.some(
    ({ other, decision }) => other.kind === "line" && decision !== undefined,
  );
  const possible: NewMatch[] = [];
  const crowded: number[] = [];
  for (const [place, child] of unknown) {
    const ofChild: NewMatch[] = [];
    for (const candidate of candidates) {
      const because = perhapsSameChild(
        { ...child, ...child.facts },
        { ...candidate, ...candidate.facts },
        isOfFamily(candidate),
      );
      if (because.length === 0) continue;
      const { id } = candidate;
      const from = isDecided ? await lineOfChild(desk, of.id, id) : undefined;
      const isSettled = matches.some(
        (match) => match.decision !== undefined && isAbout(match, line, place, id, from),
      );
      if (!isSettled) ofChild.push({ line, place, other: { kind: "child", child: id }, because });
      if (ofChild.length > ALIKE_MAX) break;
    }
    if (ofChild.length > ALIKE_MAX) crowded.push(place);
    else possible.push(...ofChild);
  }
  return { possible, crowded };
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
