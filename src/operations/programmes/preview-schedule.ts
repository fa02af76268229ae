import type { ChildFacts } from "../../domain/criteria/child.ts";
import { type TooManyOccurrences, planVisits } from "../../domain/programme/plan-visits.ts";
import type { Programme } from "../../domain/programme/programme.ts";
import type { Schedule } from "../../domain/programme/schedule.ts";
import { currentProgramme } from "../../domain/programme/shipped-programmes.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { NO_CLOSING_DAYS } from "../../domain/time/visiting-days.ts";
import type { Context } from "../context.ts";
import { findProgramme } from "./find-programme.ts";

export interface PreviewRequest {
  /** The id of a programme, a whole one, or undefined for the municipality's current one. */
  readonly programme: string | Programme | undefined;
  readonly child: ChildFacts;
  /** Today in Denmark if undefined. */
  readonly asOf: CivilDate | undefined;
}

export interface SchedulePreview {
  readonly programme: Programme;
  readonly asOf: CivilDate;
  readonly schedule: Schedule;
}

export type PreviewRefusal =
  | TooManyOccurrences
  | { readonly kind: "tooManyVisits" }
  | { readonly kind: "unknownProgramme" };

/** Each visit repeats its reasons: an answer without end would be ours to carry. */
const VISITS_MAX = 1_000;

/** The schedule that a child would have, without storing anything. Templates and given programmes know no closing days. */
export function previewSchedule(
  context: Context,
  request: PreviewRequest,
): Result<SchedulePreview, PreviewRefusal> {
  const programme = programmeAskedFor(context, request.programme);
  if (programme === undefined) return refused({ kind: "unknownProgramme" });
  const asOf = request.asOf ?? danishDay(context.now);
  const planned = planVisits(request.child, programme, NO_CLOSING_DAYS, asOf);
  if (!planned.ok) return planned;
  if (planned.value.visits.length > VISITS_MAX) return refused({ kind: "tooManyVisits" });
  return accepted({ programme, asOf, schedule: planned.value });
}

function programmeAskedFor(
  context: Context,
  asked: string | Programme | undefined,
): Programme | undefined {
  if (asked === undefined) return currentProgramme(context.actor.municipality).programme;
  return typeof asked === "string" ? findProgramme({ id: asked })?.programme : asked;
}
