import { readProposalLogs } from "../../db/needs/proposals.ts";
import { NO_PROPOSALS, type ProposalLog } from "../../domain/needs/proposals/proposals-of-child.ts";
import {
  settledInSchedule,
  shownInSchedule,
} from "../../domain/needs/proposals/scheduled-proposals.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Schedule } from "../../domain/programme/schedule.ts";
import { planByProgrammes } from "../../domain/programme/versions/plan-by-programmes.ts";
import { childProgrammes } from "../../domain/programme/versions/programmes.ts";
import { endingOf } from "../../domain/registration/child-ending.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { plansOn } from "../../domain/visits/emergency-plan.ts";
import type { FollowedChild } from "../../domain/visits/followed-child.ts";
import { openProposalsOf } from "../../domain/visits/open-proposals-of.ts";
import { pauseOn } from "../../domain/visits/pause.ts";
import { type ScheduleOnRecord, scheduleOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { proposalId } from "../id-of-name.ts";

/** A child's schedule as it stands on a day, with nothing changed, by what was said of its proposals up to a moment. */
export async function scheduleOf(
  desk: Desk,
  child: ChildOnRecord,
  stored: readonly StoredVisit[],
  day: CivilDate,
  knownAt: Date = desk.now,
): Promise<Result<ScheduleOnRecord, TooManyOccurrences>> {
  const { programmes, closingDays } = desk;
  const followed = childProgrammes(child.programmes, programmes);
  const planned = planByProgrammes(child.facts, followed, closingDays, day);
  if (!planned.ok) return planned;
  const of = { ...child, ending: endingOf(child) };
  const log = asKnown(await proposalLogOf(desk, child.id), knownAt);
  return accepted(await planOnRecord(desk, of, planned.value, stored, log, day));
}

export async function proposalLogOf(desk: Desk, child: string): Promise<ProposalLog> {
  return (await readProposalLogs(desk, [child])).get(child) ?? NO_PROPOSALS;
}

function asKnown({ decisions, raised }: ProposalLog, at: Date): ProposalLog {
  const isKnown = ({ recordedAt }: { readonly recordedAt: Date }) => recordedAt <= at;
  return { decisions: decisions.filter(isKnown), raised: raised.filter(isKnown) };
}

/** A plan and what is on record together, each proposal under its id. */
export async function planOnRecord(
  { programmes, closingDays, emergencyPlans }: Desk,
  child: Pick<ChildOnRecord, "particulars"> & Omit<FollowedChild, "wasBorn">,
  planned: Schedule,
  stored: readonly StoredVisit[],
  log: ProposalLog,
  day: CivilDate,
): Promise<ScheduleOnRecord> {
  const open = openProposalsOf(child, log, planned, stored, programmes, closingDays, day);
  const shown = shownInSchedule(open, planned).map(async (proposal) => ({
    ...proposal,
    id: await proposalId(child.id, proposal.rule.code, proposal.round),
  }));
  const proposals = {
    open: await Promise.all(shown),
    settled: settledInSchedule(open, planned, log, day),
  };
  const inForce = plansOn(emergencyPlans, day);
  const of = { ...child, pause: pauseOn(child, day), inForce };
  return scheduleOnRecord(of, planned, stored, programmes, day, proposals);
}
