import type { RuleDocument } from "../../src/domain/programme/programme-document.ts";
import { aFact, day } from "./a-child.ts";

type Difference = Partial<RuleDocument>;

/** What makes a rule stand in one of the lists, for children of whom one fact is known. */
export const PREGNANCY: Difference = { anchor: "due" };
export const DAYCARE: Difference = { anchor: "daycare-start" };
export const NEEDS: Difference = { offer: "needs" };
export const HOLDS: Difference = { when: { fact: "known", is: true } };
export const FAILS: Difference = { when: { fact: "known", is: false } };
export const OPEN: Difference = { when: { fact: "nobody-knows", is: true } };
export const NEVER: Difference = { repeat: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2" };
export const NEXT_YEAR: Difference = { proposeFrom: "P1Y" };

export const KNOWN = [aFact("known", true, "2026-03-02")];

/** Due on the day that the others are born. */
export const UNBORN = { birthDate: undefined, dueDate: day("2026-03-02") };

/** The day after the window of a rule that differs in nothing. */
export const ARRIVED_LATE = { arrivedOn: day("2026-03-17") };
