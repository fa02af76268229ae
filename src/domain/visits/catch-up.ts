import { GENERAL_CONTACT } from "../criteria/fboe-codes.ts";
import { invariant } from "../invariant.ts";
import { mandatoryObservations } from "../programme/mandatory-observations.ts";
import {
  type Modality,
  PRIORITY_DEFAULT,
  type Programme,
  type Rule,
} from "../programme/programme.ts";
import type { OwedVisit } from "../programme/schedule.ts";
import type { KnownProgrammes } from "../programme/versions/programmes.ts";
import { countWindows, placeWindow } from "../programme/visit-window.ts";
import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import { shortCode } from "./short-code.ts";
import type { StoredVisit } from "./stored-visit.ts";

/** From the day after the contact, best in a week, within two; all three, and the length, are our own defaults. */
const WINDOW = {
  earliest: { months: 0, days: 1 },
  target: { months: 0, days: 7 },
  latest: { months: 0, days: 14 },
};
const DURATION_MINUTES = 30;

/** Where child and health visitor are in one room: what was not observed asks for that. */
const MODALITIES: readonly Modality[] = ["home", "clinic"];

const PREFIX = "catch-up-of-";

/** The rule of this code, where it catches up on one of the programme's. */
export function catchUpRuleOf({ rules }: Programme, code: string): Rule | undefined {
  if (!code.startsWith(PREFIX)) return undefined;
  const caughtUp = rules.find((rule) => catchUpCode(rule) === code);
  return caughtUp && catchUpRule(caughtUp);
}

/**
 * The visits that are owed because a visit was held, and not all that it must observe was observed. They follow from
 * what is on record as the programme's own follow from it: planned, moved and withdrawn in the same way.
 */
export function catchUpsOwed(
  stored: readonly StoredVisit[],
  programmes: KnownProgrammes,
  { birthDate }: { readonly birthDate: CivilDate | undefined },
  closingDays: ClosingDays,
  day: CivilDate,
): readonly OwedVisit[] {
  return stored.flatMap((visit) => {
    const { rules } = programmes.of(visit.programme);
    const rule = rules.find(({ code }) => code === visit.rule);
    const { held } = visit.history;
    if (rule === undefined || visit.isWithdrawn || held === undefined || held.on > day) return [];
    const { contact, on, modality, notMade = [] } = held;
    const asked = modality === undefined ? [] : mandatoryObservations(rule.reportAs, modality);
    const missing = asked.map(({ code }) => code).filter((code) => notMade.includes(code));
    const hasLapsed = rule.pregnancyOnly && birthDate !== undefined;
    if (missing.length === 0 || hasLapsed || rules.some(({ code }) => code === catchUpCode(rule)))
      return [];
    return [
      catchUp(rule, visit.occurrence, on, closingDays, {
        code: "catchUpOf",
        contact,
        visit: visit.id,
        on,
        missing,
      }),
    ];
  });
}

function catchUp(
  caughtUp: Rule,
  occurrence: number,
  on: CivilDate,
  closingDays: ClosingDays,
  reason: OwedVisit["because"][number],
): OwedVisit {
  const rule = catchUpRule(caughtUp);
  const [unmoved] = countWindows(rule, dayNumberOf(on), 1);
  invariant(unmoved !== undefined, "a rule that does not repeat has one window");
  const { window, feasible, because } = placeWindow(unmoved, rule.days, closingDays);
  return { rule, occurrence, window, provisional: false, feasible, because: [reason, ...because] };
}

function catchUpCode({ code }: Rule): string {
  return shortCode(`${PREFIX}${code}`);
}

function catchUpRule(rule: Rule): Rule {
  return {
    ...rule,
    code: catchUpCode(rule),
    title: { da: `Opfølgning: ${rule.title.da}`, en: `Catch-up: ${rule.title.en}` },
    clock: "chronological",
    days: "weekdays",
    priority: PRIORITY_DEFAULT,
    window: WINDOW,
    repeat: undefined,
    offer: "everyone",
    when: undefined,
    proposeFrom: undefined,
    durationMinutes: DURATION_MINUTES,
    modalities: MODALITIES,
    instruments: [],
    reportAs: GENERAL_CONTACT,
  };
}
