import { invariant } from "../../invariant.ts";
import type { FollowedProgramme } from "../../registration/followed-programme.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { Programme, ProgrammeVersion } from "../programme.ts";

/** Published programmes, each by its id and version: what is published stays. */
export interface KnownProgrammes {
  readonly of: (version: ProgrammeVersion) => Programme;
}

/** What a municipality's children are planned by. */
export interface Programmes extends KnownProgrammes {
  /** What a child follows that was never given another. */
  readonly beganWith: Programme;
  /** What a child follows from the day it becomes known; undefined where that is what the municipality began with. */
  readonly forNewChildren: (today: CivilDate) => Programme | undefined;
}

/** A programme with the day from which a child follows it. */
interface ProgrammeSpan {
  readonly programme: Programme;
  readonly from: CivilDate | undefined;
}

/** The programmes that a child has followed, in their order; the last is the one it follows now. */
export type ChildProgrammes = readonly [ProgrammeSpan, ...ProgrammeSpan[]];

export function childProgrammes(
  followed: readonly FollowedProgramme[],
  programmes: Programmes,
): ChildProgrammes {
  const [first, ...later] = followed.map(({ from, ...version }) => ({
    programme: programmes.of(version),
    from,
  }));
  return first === undefined
    ? [{ programme: programmes.beganWith, from: undefined }]
    : [first, ...later];
}

/** The programme that a child follows now. */
export function followedNow(
  followed: readonly FollowedProgramme[],
  programmes: Programmes,
): Programme {
  const last = childProgrammes(followed, programmes).at(-1);
  invariant(last !== undefined, "a child follows a programme");
  return last.programme;
}
