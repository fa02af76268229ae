import {
  readBirthsAndArrivals,
  readContactsOf,
  readOutcomesOf,
  readVisitsClosing,
} from "../../db/reports.ts";
import { countedDistrict } from "../../domain/disclosure/disclose-what-if.ts";
import { invariant } from "../../domain/invariant.ts";
import {
  CONTINUITY,
  type FamilyOfReport,
  countContinuity,
} from "../../domain/reports/continuity.ts";
import { OUTCOMES_REPORT, countOutcomes } from "../../domain/reports/outcomes.ts";
import { PARTICIPATION, countParticipation } from "../../domain/reports/participation.ts";
import { countedUntil, yearsOf } from "../../domain/reports/report-period.ts";
import type { Report, ReportRow } from "../../domain/reports/report.ts";
import { VISITS_IN_WINDOW, countVisitsInWindow } from "../../domain/reports/visits-in-window.ts";
import {
  type CivilDate,
  addDays,
  civilDateOfDay,
  dayNumberOf,
} from "../../domain/time/civil-date.ts";
import { instantOf } from "../../domain/time/local-time.ts";
import { OUTCOMES, endsAppointment } from "../../domain/visits/outcome.ts";
import { CONCERNS_LOOKED_AFTER } from "../../domain/reports/concerns-looked-after.ts";
import { HANDOVERS_DONE } from "../../domain/reports/handovers-done.ts";
import { LEAD_TIMES } from "../../domain/reports/lead-times.ts";
import { NEEDS_DECIDED } from "../../domain/reports/needs-decided.ts";
import { NEEDS_VISITS } from "../../domain/reports/needs-visits.ts";
import type { Desk } from "../desk.ts";
import {
  concernsLookedAfter,
  handoversDone,
  leadTimes,
  needsDecided,
  needsVisits,
} from "./count-needs.ts";
import { type Days, readCounted } from "./counted-children.ts";

/** Every report, and how its rows come about: what it counts is read for all families at once, and counted in the domain. */
export const REPORTS: readonly {
  readonly report: Report;
  readonly count: (desk: Desk, days: Days) => Promise<readonly ReportRow[]>;
}[] = [
  { report: VISITS_IN_WINDOW, count: visitsInWindow },
  {
    report: CONTINUITY,
    count: async (desk, days) =>
      countContinuity(await familiesMet(desk, days), countedUntil(days.period)),
  },
  {
    report: PARTICIPATION,
    count: async (desk, days) =>
      countParticipation(await familiesMet(desk, days), countedUntil(days.period)),
  },
  { report: OUTCOMES_REPORT, count: outcomes },
  { report: NEEDS_VISITS, count: needsVisits },
  { report: NEEDS_DECIDED, count: needsDecided },
  { report: LEAD_TIMES, count: leadTimes },
  { report: HANDOVERS_DONE, count: handoversDone },
  { report: CONCERNS_LOOKED_AFTER, count: concernsLookedAfter },
];

async function visitsInWindow(desk: Desk, { period, asOf }: Days): Promise<readonly ReportRow[]> {
  const counted = await readCounted(desk);
  const [days, found] = await Promise.all([
    readBirthsAndArrivals(desk, counted.ids),
    readVisitsClosing(desk, counted.ids, yearsOf(period)),
  ]);
  const visits = found.map((visit) => ({
    visit,
    facts: { birthDate: days.get(visit.child)?.["birth"] },
    district: countedDistrict(counted.familyOf(visit.child)),
  }));
  return countVisitsInWindow(visits, desk.programmes, { asOf, lastDay: period.lastDay });
}

async function outcomes(desk: Desk, { period }: Days): Promise<readonly ReportRow[]> {
  const counted = await readCounted(desk);
  const kinds = OUTCOMES.filter(endsAppointment);
  const found = await readOutcomesOf(desk, counted.ids, kinds, yearsOf(period));
  const told = found.map(({ child, ...of }) => {
    const family = counted.familyOf(child);
    return { ...of, family: family.id, district: countedDistrict(family) };
  });
  return countOutcomes(told, period.lastDay);
}

async function familiesMet(desk: Desk, { period }: Days): Promise<readonly FamilyOfReport[]> {
  const since = midnight(period.from);
  const before = midnight(civilDateOfDay(addDays(dayNumberOf(countedUntil(period)), 1)));
  if (before <= since) return [];
  const counted = await readCounted(desk);
  const [days, met] = await Promise.all([
    readBirthsAndArrivals(desk, counted.ids),
    readContactsOf(desk, counted.ids, { since, before }),
  ]);
  const metBy = Map.groupBy(met, ({ child }) => counted.familyOf(child).id);
  return [...Map.groupBy(counted.ids, counted.familyOf)].map(([family, children]) => ({
    district: countedDistrict(family),
    healthVisitor: family.healthVisitor,
    children: children.map((child) => {
      const told = days.get(child);
      return { birthDate: told?.["birth"], arrivedOn: told?.["arrival"] };
    }),
    // A contact about two children of a family is one contact with it.
    contacts: [...new Map((metBy.get(family.id) ?? []).map((of) => [of.contact, of])).values()],
  }));
}

function midnight(date: CivilDate): Date {
  const instant = instantOf(date, "00:00");
  invariant(instant.ok, "clocks change after midnight");
  return instant.value;
}
