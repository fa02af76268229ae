import type {
  FamilyImport,
  ImportLine,
  ImportMatch,
  ImportProgress,
} from "../visits/family-import.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import type { Viewer } from "./viewer.ts";

/** An import with how far it is; whom it tells of stands in its lines. */
export interface ImportView {
  readonly import: FamilyImport;
  readonly progress: ImportProgress;
}

/** A child as far as somebody needs to know it to say whether it is another one. */
export interface ComparedView {
  readonly name: string | undefined;
  readonly birthDate: CivilDate | undefined;
  readonly dueDate: CivilDate | undefined;
}

/** The two children that may be one; undefined of what was dropped, or may not be shown. */
export interface MatchView {
  readonly match: ImportMatch;
  readonly told: ComparedView | undefined;
  readonly other: ComparedView | undefined;
}

/** Whether it is for a viewer to hand families over: a journal, or whoever coordinates the whole municipality. */
export function mayImport({ role, districts }: Viewer): boolean {
  return role === "journal-system" || (role === "coordinator" && districts === undefined);
}

/** A line with the ids of whom it became, and no more of them. */
export function discloseImportLine(line: ImportLine): Disclosed<ImportLine> {
  return disclosed(line, [...line.childrenMade, ...line.childrenJoined]);
}

/** Names and days, for whoever has the whole municipality to look after. */
export function discloseMatch(view: MatchView): Disclosed<MatchView> {
  const { other } = view.match;
  return disclosed(view, other.kind === "child" ? [other.child] : []);
}

/** What a step has carried out names its children, for the log. */
export function discloseCarriedOut(children: readonly string[]): Disclosed<undefined> {
  return disclosed(undefined, children);
}
