import { childrenByReference, findChildren, readChildren } from "../../db/families/children.ts";
import type { LineWithContent } from "../../db/outward/import-lines.ts";
import { type NewMatch, matchesOfLine } from "../../db/outward/import-matches.ts";
import { personsByIdentifiers } from "../../db/registration/identities.ts";
import { openPregnancyOf } from "../../db/registration/pregnancies.ts";
import { isContactReference } from "../../db/visits/contacts.ts";
import { type ChildOnRecord, newChild } from "../../domain/registration/child-on-record.ts";
import { areToldApart } from "../../domain/registration/match-children.ts";
import { mayBeStopped } from "../../domain/registration/may-be-stopped.ts";
import type { ToldChild } from "../../domain/registration/tell-birth.ts";
import type { FamilyImport, ImportMatch, LineFault } from "../../domain/visits/family-import.ts";
import { importedChild } from "../../domain/visits/imported-child.ts";
import type { ImportedChild, ImportedFamily } from "../../domain/visits/imported-family.ts";
import type { Desk } from "../desk.ts";
import { newlyFollowed } from "../programmes/newly-followed.ts";
import { type ToldHousehold, householdOf } from "../registration/household.ts";
import { type KnownHere, faultsOfTold } from "./faults-of-told.ts";
import { possibleChildren } from "./possible-children.ts";

/** What a line would become today: what is wrong with it, whom a person has to look at, and, where nothing is, how it is laid down. */
export interface JudgedLine {
  readonly problems: readonly LineFault[];
  readonly possible: readonly NewMatch[];
  readonly family: JudgedFamily | undefined;
}

export interface JudgedFamily {
  readonly household: ToldHousehold;
  /** In the order of the line. */
  readonly children: readonly ToldChild[];
  /** The household's others. */
  readonly siblings: readonly ChildOnRecord[];
}

/** Holds a line against what is on record just now, and writes nothing. */
export async function judgeLine(
  desk: Desk,
  of: FamilyImport,
  { line }: Pick<LineWithContent, "line">,
  told: ImportedFamily,
  here: KnownHere,
): Promise<JudgedLine> {
  const problems: LineFault[] = [];
  const fault = (at: string, code: string, place = 0) =>
    problems.push({ line: told.rows?.[place] ?? line, at, code });
  const matches = await matchesOfLine(desk, of.id, line);
  for (const { at, code, place } of faultsOfTold(desk, told, here)) fault(at, code, place);
  for (const { line: later, place, other, decision } of matches) {
    if (later !== line || other.kind !== "line" || decision !== "same") continue;
    const code = other.line === line ? "duplicateChild" : "toldOnTwoLines";
    fault(`/children/${place}`, code, place);
  }
  const found: (ChildOnRecord | undefined)[] = [];
  for (const [place, child] of told.children.entries()) {
    const { onRecord, code } = await childOf(desk, child, sameAs(matches, line, place));
    const isNamedTwice = onRecord !== undefined && found.some((other) => other?.id === onRecord.id);
    if (code !== undefined) fault(`/children/${place}`, code, place);
    if (isNamedTwice) fault(`/children/${place}`, "duplicateChild", place);
    found.push(onRecord);
    for (const [nth, { externalReference, column }] of child.contacts.entries()) {
      if (onRecord !== undefined || !(await isContactReference(desk, externalReference))) continue;
      fault(column ?? `/children/${place}/contacts/${nth}`, "externalReferenceTaken", place);
    }
  }
  const [into, ...others] = new Set(found.flatMap((child) => child?.family ?? []));
  if (others.length > 0) fault("/children", "identifierTaken");
  const household = await householdOf(desk, told.parents, into);
  if (!household.ok) {
    const { whose, kind } = household.refusal;
    fault(whose === "parents" ? "" : `/${whose}`, kind);
    return { problems, possible: [], family: undefined };
  }
  const { before } = household.value;
  const ofHousehold =
    before.version === 0
      ? []
      : await readChildren(desk, await findChildren(desk, { families: [before.id] }));
  const siblings = ofHousehold.filter(({ id }) => !found.some((child) => child?.id === id));
  const arriving = told.children.map(({ identifiers, facts: { birthDate } }, place) => ({
    identifiers,
    birthDate,
    isKnown: found[place] !== undefined,
  }));
  for (const place of mayBeStopped(arriving, siblings)?.children ?? []) {
    fault(`/children/${place}`, "mayBeStopped", place);
  }
  const children = told.children.map((child, place): ToldChild => {
    const known = found[place];
    const unknown = newChild(crypto.randomUUID(), before.id, desk.now);
    const former = known ?? { ...unknown, programmes: newlyFollowed(desk) };
    return { before: known, after: importedChild(former, child, desk.now) };
  });
  for (const [place, { after }] of children.entries()) {
    if (after.withdrawnAt !== undefined) fault(`/children/${place}`, "childEnded", place);
  }
  const known = { found, siblings, matches };
  const { possible, crowded } = await possibleChildren(desk, of, line, told, known);
  for (const place of crowded) fault(`/children/${place}`, "tooManyAlike", place);
  const isDecided = possible.length === 0 && problems.length === 0;
  if (isDecided && (await hasOtherPregnancy(desk, before.id, children))) {
    const place = children.findIndex(isExpectedAnew);
    fault(`/children/${place}`, "pregnancyOpen", place);
  }
  return { problems, possible, family: { household: household.value, children, siblings } };
}

/** The child on record that a number or a reference names, or else the one that a person has named. */
async function childOf(
  desk: Desk,
  { identifiers, externalReference }: ImportedChild,
  named: string | undefined,
): Promise<{ readonly onRecord: ChildOnRecord | undefined; readonly code?: string }> {
  const references = externalReference === undefined ? [] : [externalReference];
  const [numbered, referred] = await Promise.all([
    personsByIdentifiers(desk, "child", identifiers),
    childrenByReference(desk, references),
  ]);
  const [id = named, ...others] = new Set([...numbered, ...referred]);
  if (others.length > 0) return { onRecord: undefined, code: "identifierTaken" };
  const [onRecord] = id === undefined ? [] : await readChildren(desk, [id]);
  if (onRecord === undefined) return { onRecord };
  const { stopped, mergedInto } = onRecord;
  if (stopped !== undefined || mergedInto !== undefined) return { onRecord, code: "childEnded" };
  return areToldApart(identifiers, onRecord.identifiers)
    ? { onRecord, code: "identifierTaken" }
    : { onRecord };
}

function sameAs(matches: readonly ImportMatch[], line: number, place: number): string | undefined {
  const same = matches.find(
    (match) => match.line === line && match.place === place && match.decision === "same",
  );
  return same?.other.kind === "child" ? same.other.child : undefined;
}

function isExpectedAnew({ before, after }: ToldChild): boolean {
  return before === undefined && after.facts.birthDate === undefined;
}

async function hasOtherPregnancy(
  desk: Desk,
  family: string,
  children: readonly ToldChild[],
): Promise<boolean> {
  if (!children.some(isExpectedAnew)) return false;
  return (await openPregnancyOf(desk, family)) !== undefined;
}
