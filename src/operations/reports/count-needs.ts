import { readCaseload } from "../../db/families/caseload.ts";
import { readConcernsOf } from "../../db/needs/concerns.ts";
import { plainHandoversOf } from "../../db/needs/handovers.ts";
import { readDecisionsOf } from "../../db/reports.ts";
import { readContactDays } from "../../db/visits/tasks.ts";
import { countedDistrict } from "../../domain/disclosure/disclose-what-if.ts";
import { countConcerns } from "../../domain/reports/concerns-looked-after.ts";
import { countHandovers } from "../../domain/reports/handovers-done.ts";
import { countLeadTimes } from "../../domain/reports/lead-times.ts";
import { countNeedsDecided } from "../../domain/reports/needs-decided.ts";
import { countNeedsVisits } from "../../domain/reports/needs-visits.ts";
import { countedUntil, yearsOf } from "../../domain/reports/report-period.ts";
import type { ReportRow } from "../../domain/reports/report.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { visitOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { Desk } from "../desk.ts";
import { proposalsOfChildren } from "../proposals/known-proposals.ts";
import { type Days, readCounted } from "./counted-children.ts";

export async function needsDecided(desk: Desk, { period }: Days): Promise<readonly ReportRow[]> {
  const counted = await readCounted(desk);
  const days = { from: period.from, until: countedUntil(period) };
  const decisions = await readDecisionsOf(desk, counted.ids, days);
  return countNeedsDecided(
    decisions.map(({ child, ...of }) => {
      return { ...of, district: countedDistrict(counted.familyOf(child)) };
    }),
  );
}

/** By the same functions that the list of proposals and the schedules show. */
export async function needsVisits(desk: Desk, { asOf }: Days): Promise<readonly ReportRow[]> {
  const counted = await readCounted(desk);
  const known = await proposalsOfChildren(desk, counted.ids, asOf);
  return countNeedsVisits(
    known.map(({ proposal, of: { child }, stored }) => ({
      rule: proposal.rule.code,
      state: proposal.state,
      visits: stored
        .filter(({ need, isWithdrawn }) => need?.proposal === proposal.id && !isWithdrawn)
        .map((visit) => visitOnRecord(visit, desk.programmes, child.facts, asOf).state),
      district: countedDistrict(counted.familyOf(child.id)),
    })),
  );
}

export async function leadTimes(desk: Desk, { period }: Days): Promise<readonly ReportRow[]> {
  const counted = await readCounted(desk);
  const [concerns, contactDays] = await Promise.all([
    readConcernsOf(desk, counted.ids),
    readContactDays(desk, counted.ids),
  ]);
  const counts = concerns.map(({ child, openedAt }) => ({
    openedOn: danishDay(openedAt),
    contactDays: contactDays.get(child) ?? [],
    district: countedDistrict(counted.familyOf(child)),
  }));
  return countLeadTimes(counts, { from: yearsOf(period).from, lastDay: period.lastDay });
}

export async function handoversDone(desk: Desk, { period }: Days): Promise<readonly ReportRow[]> {
  const counted = await readCounted(desk);
  const own = new Set(counted.ids);
  const [caseload, handovers] = await Promise.all([
    readCaseload(desk),
    plainHandoversOf(desk, counted.ids),
  ]);
  const children = caseload
    .filter(({ id }) => own.has(id))
    .map(({ id, facts }) => ({
      facts,
      handovers: handovers.get(id) ?? [],
      district: countedDistrict(counted.familyOf(id)),
    }));
  return countHandovers(children, { from: yearsOf(period).from, lastDay: period.lastDay });
}

export async function concernsLookedAfter(
  desk: Desk,
  { asOf }: Days,
): Promise<readonly ReportRow[]> {
  const counted = await readCounted(desk);
  const concerns = await readConcernsOf(desk, counted.ids);
  return countConcerns(
    concerns.map((concern) => {
      return { concern, district: countedDistrict(counted.familyOf(concern.child)) };
    }),
    asOf,
  );
}
