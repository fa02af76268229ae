import type { CaseloadFamily } from "../../db/caseload.ts";
import type { FamilyFilter } from "../../db/lists.ts";
import { readFamiliesMet, readOutcomesOf, readVisitsClosing } from "../../db/reports.ts";
import { isReported } from "../../domain/disclosure/disclose-report.ts";
import { countedDistrict } from "../../domain/disclosure/disclose-what-if.ts";
import { invariant } from "../../domain/invariant.ts";
import {
  CONTINUITY,
  type FamilyOfReport,
  countContinuity,
} from "../../domain/reports/continuity.ts";
import { OUTCOMES_REPORT, countOutcomes } from "../../domain/reports/outcomes.ts";
import { PARTICIPATION, countParticipation } from "../../domain/reports/participation.ts";
import { type ReportPeriod, countedUntil, yearsOf } from "../../domain/reports/report-period.ts";
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
import type { Desk } from "../desk.ts";
import { idOrNobody } from "../list-filter.ts";

interface Days {
  readonly period: ReportPeriod;
  readonly asOf: CivilDate;
}

/** Every report, and how its rows come about: what it counts is read in one statement, and counted in the domain. */
export const REPORTS: readonly {
  readonly report: Report;
  readonly count: (desk: Desk, days: Days) => Promise<readonly ReportRow[]>;
}[] = [
  { report: VISITS_IN_WINDOW, count: visitsInWindow },
  {
    report: CONTINUITY,
    count: async (desk, days) => countContinuity(await familiesMet(desk, days)),
  },
  {
    report: PARTICIPATION,
    count: async (desk, days) => countParticipation(await familiesMet(desk, days)),
  },
  { report: OUTCOMES_REPORT, count: outcomes },
];

async function visitsInWindow(desk: Desk, { period, asOf }: Days): Promise<readonly ReportRow[]> {
  const found = await readVisitsClosing(desk, filterFor(desk), yearsOf(period));
  const visits = counted(desk, found).map(({ visit, birthDate, district }) => {
    return { visit, facts: { birthDate }, district };
  });
  return countVisitsInWindow(visits, desk.programmes, { asOf, lastDay: period.lastDay });
}

async function outcomes(desk: Desk, { period }: Days): Promise<readonly ReportRow[]> {
  const kinds = OUTCOMES.filter(endsAppointment);
  const found = await readOutcomesOf(desk, filterFor(desk), kinds, yearsOf(period));
  const told = counted(desk, found).map(({ family, ...of }) => ({ ...of, family: family.id }));
  return countOutcomes(told, period.lastDay);
}

async function familiesMet(desk: Desk, { period }: Days): Promise<readonly FamilyOfReport[]> {
  const since = midnight(period.from);
  const before = midnight(civilDateOfDay(addDays(dayNumberOf(countedUntil(period)), 1)));
  if (before <= since) return [];
  const found = await readFamiliesMet(desk, filterFor(desk), { since, before });
  return counted(desk, found).map(({ family: { healthVisitor }, district, contacts }) => {
    return { district, healthVisitor, contacts };
  });
}

/** What is the viewer's to count, with the district that it counts in. */
function counted<Found extends { readonly family: CaseloadFamily }>(
  { viewer }: Desk,
  found: readonly Found[],
): readonly (Found & { readonly district: string | undefined })[] {
  return found
    .filter(({ family }) => isReported(family, viewer))
    .map((of) => ({ ...of, district: countedDistrict(of.family) }));
}

/** Narrows to the families that a viewer's reports count; disclosure still looks at every one. */
function filterFor({ viewer }: Desk): FamilyFilter {
  const { role, subject, districts } = viewer;
  return {
    district: undefined,
    healthVisitor: role === "health-visitor" ? idOrNobody(subject) : undefined,
    ownedBy: undefined,
    within: role === "coordinator" ? districts : undefined,
  };
}

function midnight(date: CivilDate): Date {
  const instant = instantOf(date, "00:00");
  invariant(instant.ok, "clocks change after midnight");
  return instant.value;
}
