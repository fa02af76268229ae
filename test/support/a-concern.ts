import type { Concern, ToldConcern } from "../../src/domain/needs/concerns/concern.ts";
import type { ConcernAuthor } from "../../src/domain/needs/concerns/open-concern.ts";
import { day } from "./a-child.ts";

/** FBOE "Udfordring med søvn". */
export const SLEEP = "c25b5cda-3f6b-4ef7-998d-c22c58c6dd18";

export const TOLD: ToldConcern = {
  raisedBy: "health-visitor",
  condition: SLEEP,
  seen: "Vågner hver time",
  familysWords: undefined,
  spokenWith: ["parents"],
  spokenWithNote: undefined,
  parentsInvolved: true,
  parentsNotInvolvedBecause: undefined,
};

export const STEP = { text: "Ringer til moderen", due: day("2026-03-10") };

/** A concern opened on 3 March 2026, but for what a test says. */
export function aConcern(difference: Partial<Concern> = {}): Concern {
  return {
    id: "a-concern",
    child: "a-child",
    version: 1,
    told: TOLD,
    consent: undefined,
    state: "open",
    owner: "her-health-visitor",
    nextStep: STEP,
    reviewOn: day("2026-04-01"),
    outcome: undefined,
    notifiedOn: undefined,
    openedAt: new Date("2026-03-03T11:00:00Z"),
    closedAt: undefined,
    ...difference,
  };
}

/** One that came to something. */
export function aClosedConcern(difference: Partial<Concern> = {}): Concern {
  return aConcern({
    state: "closed",
    nextStep: undefined,
    reviewOn: undefined,
    outcome: "resolved",
    closedAt: new Date("2026-03-04T11:00:00Z"),
    ...difference,
  });
}

/** Her health visitor, on a day. */
export function saidOn(
  today: string,
  difference: Partial<Pick<ConcernAuthor, "isKnownOwner">> = {},
): ConcernAuthor {
  const at = new Date(`${today}T11:00:00Z`);
  return { author: "her-health-visitor", at, today: day(today), isKnownOwner: true, ...difference };
}
