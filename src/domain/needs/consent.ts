import { PARENT_PARTS } from "../registration/family-on-record.ts";
import type { CivilDate } from "../time/civil-date.ts";

export const CONSENT_GIVERS = [...PARENT_PARTS, "both"] as const;

/** What the parents said when they were asked whether something may be told to others. */
export interface Consent {
  readonly given: boolean;
  readonly by: (typeof CONSENT_GIVERS)[number];
  readonly on: CivilDate;
}
