import { addAbsence } from "../../db/days/absences.ts";
import { listHealthVisitors, saveHealthVisitor } from "../../db/days/health-visitors.ts";
import { writeSettings } from "../../db/municipalities.ts";
import { discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { invariant } from "../../domain/invariant.ts";
import type { RecordedWorkingHours } from "../../domain/planning/health-visitor.ts";
import { accepted } from "../../domain/result.ts";
import {
  type CivilDate,
  addDays,
  civilDateOf,
  civilDateOfDay,
  dayNumberOf,
} from "../../domain/time/civil-date.ts";
import { parseRepeat } from "../../domain/time/repeat.ts";
import type { Desk } from "../desk.ts";
import { POSTAL_CODE_CENTRES } from "./imagined-family.ts";

/** Weeks as they are agreed, and a Saturday duty for the first days of the newborn. */
const HOURS = [
  ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH", "08:00", "16:00"],
  ["FREQ=WEEKLY;BYDAY=FR", "08:00", "14:00"],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", "09:00", "13:00"],
] as const;
const HOURS_FROM = civilDateOf("2026-01-05");
const BASES = ["8450", "8450", "8382", "8370"];
const COURSE_IN_DAYS = 20;
const HOLIDAY_IN_DAYS = 30;

/** When the imagined health visitors work, where their days start, and when two of them are away. */
export async function employImaginedStaff(desk: Desk, hoursFrom = HOURS_FROM) {
  const staff = await listHealthVisitors(desk, undefined);
  for (const [place, healthVisitor] of staff.entries()) {
    saveHealthVisitor(desk, {
      ...healthVisitor,
      version: healthVisitor.version + 1,
      base: { postalCode: BASES[place], coordinates: undefined },
      competences: place === 0 ? ["NBO"] : [],
      workingHours: HOURS.map((hours) => workingHoursOf(hours, hoursFrom)),
      lunch: { earliest: "11:30", latest: "13:00", durationMinutes: 30 },
      dailyCap: 6,
    });
  }
  const away = [
    { place: 1, kind: "course" as const, inDays: COURSE_IN_DAYS, days: 2 },
    { place: 3, kind: "holiday" as const, inDays: HOLIDAY_IN_DAYS, days: 7 },
  ];
  for (const { place, kind, inDays, days } of away) {
    const from = addDays(dayNumberOf(desk.today), inDays);
    const absence = {
      id: crypto.randomUUID(),
      version: 1,
      healthVisitor: staff[place]?.id ?? "",
      from: civilDateOfDay(from),
      until: civilDateOfDay(addDays(from, days - 1)),
      kind,
      withdrawnAt: undefined,
    };
    addAbsence(desk, absence, desk.actor.subject, desk.now);
  }
  await writeSettings(desk, { ...desk.settings, postalCodeCentres: POSTAL_CODE_CENTRES });
  return accepted(discloseNonPersonal(undefined));
}

function workingHoursOf(
  [written, startsAt, endsAt]: (typeof HOURS)[number],
  from: CivilDate,
): RecordedWorkingHours {
  const repeat = parseRepeat(written, { mayBeEndless: true });
  invariant(repeat.ok, "working hours are a recurrence rule");
  return { written, repeat: repeat.value, from, startsAt, endsAt };
}
