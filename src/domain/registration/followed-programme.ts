import type { CivilDate } from "../time/civil-date.ts";

/** A programme that a child follows, or has followed, in one of its versions. */
export interface FollowedProgramme {
  readonly id: string;
  readonly version: string;
  /** Windows that open before this day stay with the programme before; undefined takes all that is open. */
  readonly from: CivilDate | undefined;
}
