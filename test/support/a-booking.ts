import type {
  BookedHealthVisitor,
  PlannedBooking,
} from "../../src/domain/planning/booking-warnings.ts";
import type { BookedVisit } from "../../src/domain/planning/visit-warnings.ts";
import type { WorkingHours } from "../../src/domain/planning/working-hours.ts";
import type { RuleDocument } from "../../src/domain/programme/programme-document.ts";
import { day } from "./a-child.ts";
import { aProgramme } from "./a-programme.ts";
import { endlessRepeat } from "./any-endless-repeat.ts";

/** Monday to Thursday from 8:00 to 15:30 since the first Monday of 1990, but for what a test says. */
export function someHours(difference: Partial<WorkingHours> & { readonly rule?: string } = {}) {
  const { rule = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH", ...rest } = difference;
  const hours: WorkingHours = {
    repeat: endlessRepeat(rule),
    from: day("1990-01-01"),
    startsAt: "08:00",
    endsAt: "15:30",
    ...rest,
  };
  return hours;
}

/** A visit to an unborn child, its window all of 2026 and 2027, by the rule a test says. */
export function aBookedVisit(
  difference: Partial<Omit<BookedVisit, "rule">> & {
    readonly rule?: Partial<RuleDocument>;
  } = {},
): BookedVisit {
  const { rule: differs = {}, ...rest } = difference;
  const [rule] = aProgramme(differs).rules;
  if (rule === undefined) throw new Error("a programme of one rule has it");
  return {
    id: "a-visit",
    rule,
    window: { earliest: day("2026-01-01"), target: day("2026-06-01"), latest: day("2027-12-31") },
    birthDate: undefined,
    isHomeFirst: false,
    ...rest,
  };
}

/** Tuesday 10 March 2026 from 9:00 to 10:00, at home, agreed a week before: it warns of nothing. */
export function aBooking(difference: Partial<PlannedBooking> = {}): PlannedBooking {
  return {
    date: day("2026-03-10"),
    time: { startsAtMinute: 540, endsAtMinute: 600, isFold: false },
    modality: "home",
    hasModalityReason: false,
    visits: [aBookedVisit()],
    leftOutSiblings: [],
    today: day("2026-03-03"),
    ...difference,
  };
}

/** Who works on Tuesdays, is not away, has no cap and nothing in her own calendar. */
export function aBookedHealthVisitor(
  difference: Partial<BookedHealthVisitor> = {},
): BookedHealthVisitor {
  return {
    workingHours: [someHours()],
    absences: [],
    competences: [],
    dailyCap: undefined,
    othersThatDay: 0,
    busy: [],
    ...difference,
  };
}
