import type { RecordedFact } from "../criteria/recorded-facts.ts";
import { type Result, accepted, refused } from "../result.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { danishDay } from "../time/local-time.ts";
import { type ChildEnding, endingOf } from "./child-ending.ts";
import type { ChildOnRecord, KeptAnchor } from "./child-on-record.ts";
import { dayOfKeptAnchor, withAnchor } from "./kept-anchors.ts";

/** The days that a person may put right; that a child comes or goes is told in ways of its own. */
export const TOLD_ANCHORS = [
  "due",
  "birth",
  "discharge",
  "daycare-start",
  "kindergarten-start",
] as const satisfies readonly KeptAnchor[];
export type ToldAnchorName = (typeof TOLD_ANCHORS)[number];

export interface ToldAnchor {
  readonly anchor: ToldAnchorName;
  /** Undefined takes it back: nobody knows it any more. */
  readonly on: CivilDate | undefined;
  /** Expected, until somebody has confirmed it. */
  readonly isProvisional: boolean;
}

/** What somebody tells of a child beside a letter. */
export interface ToldChange {
  readonly anchors: readonly ToldAnchor[];
  readonly facts: readonly RecordedFact[];
  /** Where it comes from: a scan, the parents, a midwife. */
  readonly source: string | undefined;
}

/** What stands against a change, by the place of the anchor that it is about. */
export interface ChangeRefused {
  readonly kind: "changeRefused";
  readonly faults: readonly { readonly place: number; readonly code: AnchorFault }[];
}
export type AnchorFault =
  | "bornInTheFuture"
  | "confirmedAlready"
  | "onBeforeBirth"
  | "onInTheFuture"
  | "toldByLetter";

/** A child of which this is known too. One that is followed no more, and has not just moved, changes no further. */
export function childWith(
  before: ChildOnRecord,
  { anchors, facts }: ToldChange,
  today: CivilDate,
): Result<ChildOnRecord, ChangeRefused | { readonly kind: "childEnded" }> {
  if (CLOSED.has(endingOf(before))) return refused({ kind: "childEnded" });
  const born = anchors.find(({ anchor }) => anchor === "birth") ?? { on: before.facts.birthDate };
  const faults = anchors.flatMap((told, place) => {
    const code =
      faultOf(before, told, today) ??
      (told.anchor === "discharge" ? faultOfDischarge(told, born.on, today) : undefined);
    return code === undefined ? [] : [{ place, code }];
  });
  if (faults.length > 0) return refused({ kind: "changeRefused", faults });
  const moved = anchors.reduce(childWithAnchor, before);
  const recordedFacts = [...before.facts.recordedFacts, ...facts];
  return accepted({ ...moved, facts: { ...moved.facts, recordedFacts } });
}

const CLOSED: ReadonlySet<ChildEnding | undefined> = new Set([
  "stopped",
  "merged",
  "registration-cancelled",
]);

/** What is only expected displaces nothing that is confirmed; a birth that a letter tells is the letter's to take back. */
function faultOf(
  child: ChildOnRecord,
  { anchor, on, isProvisional }: ToldAnchor,
  today: CivilDate,
): AnchorFault | undefined {
  if (anchor === "birth" && on !== undefined && on > today) return "bornInTheFuture";
  if (anchor === "birth" && on === undefined && child.birth !== undefined) return "toldByLetter";
  const isConfirmed =
    dayOfKeptAnchor(child, anchor) !== undefined && !child.provisional.includes(anchor);
  return isProvisional && isConfirmed ? "confirmedAlready" : undefined;
}

/** One that is only expected may lie ahead. */
function faultOfDischarge(
  { on, isProvisional }: ToldAnchor,
  birthDate: CivilDate | undefined,
  today: CivilDate,
): AnchorFault | undefined {
  if (on === undefined) return undefined;
  if (birthDate !== undefined && on < birthDate) return "onBeforeBirth";
  return on > today && !isProvisional ? "onInTheFuture" : undefined;
}

function childWithAnchor(
  child: ChildOnRecord,
  { anchor, on, isProvisional }: ToldAnchor,
): ChildOnRecord {
  const others = child.provisional.filter((each) => each !== anchor);
  const provisional = isProvisional && on !== undefined ? [...others, anchor] : others;
  const told = { ...withAnchor(child, anchor, on), provisional };
  if (anchor === "birth") return { ...told, bornAt: momentOn(child.bornAt, on) };
  if (anchor !== "due") return told;
  // A letter that is silent about the due date leaves this one standing.
  const expected = {
    ...child.particulars.expected,
    dueDate: on,
    firstTimeParents: firstTime(child),
  };
  return { ...told, particulars: { ...child.particulars, expected } };
}

function firstTime({ particulars, facts }: ChildOnRecord): boolean | undefined {
  return particulars.expected === undefined
    ? facts.firstTimeParents
    : particulars.expected.firstTimeParents;
}

/** A moment of another day is no longer known. */
function momentOn(bornAt: Date | undefined, on: CivilDate | undefined): Date | undefined {
  return bornAt !== undefined && danishDay(bornAt) === on ? bornAt : undefined;
}
