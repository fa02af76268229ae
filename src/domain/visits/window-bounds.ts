import type { CivilDate } from "../time/civil-date.ts";
import type { VisitState } from "./visit-state.ts";

/** Where the windows of visits in a state can lie, seen from a day: a list narrows by it before it asks each visit for its state. */
export interface WindowBounds {
  /** The window holds this day. */
  readonly openOn?: CivilDate;
  /** It ended before this day. */
  readonly before?: CivilDate;
  /** It begins after this day. */
  readonly after?: CivilDate;
  /** It begins on this day or before, or the visit is agreed. */
  readonly begunOrAgreedBy?: CivilDate;
}

/** No bounds where people, and not the window, make the state. */
export function windowBounds(state: VisitState | undefined, day: CivilDate): WindowBounds {
  switch (state) {
    case "planned":
      return { after: day };
    case "due":
      return { openOn: day };
    case "overdue":
      return { before: day };
    default:
      return {};
  }
}
