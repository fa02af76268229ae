import type { ChildFacts } from "../../domain/criteria/child.ts";
import { type TooManyOccurrences, planVisits } from "../../domain/programme/plan-visits.ts";
import type { Programme } from "../../domain/programme/programme.ts";
import type { Schedule } from "../../domain/programme/schedule.ts";
import { currentProgramme } from "../../domain/programme/shipped-programmes.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type ClosingDays, NO_CLOSING_DAYS } from "../../domain/time/visiting-days.ts";
import type { Context } from "../context.ts";
import { findShipped, isOfAnother } from "./find-programme.ts";
import { type RecordsAway, publishedProgrammes, todayIn } from "./own-programmes.ts";

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
  | RecordsAway
  | { readonly kind: "unknownProgramme" };

/** Each visit repeats its reasons: an answer without end would be ours to carry. */
const VISITS_MAX = 1_000;

/** The schedule that a child would have, without storing anything. Templates and given programmes know no closing days. */
export async function previewSchedule(
  context: Context,
  request: PreviewRequest,
): Promise<Result<SchedulePreview, PreviewRefusal>> {
  const today = await todayIn(context);
  if (!today.ok) return today;
  const asOf = request.asOf ?? today.value;
  const asked = await programmeAskedFor(context, request.programme, today.value);
  if (!asked.ok) return asked;
  const { closingDays, programme } = asked.value;
  const planned = planVisits(request.child, programme, closingDays, asOf);
  if (!planned.ok) return planned;
  if (planned.value.visits.length > VISITS_MAX) return refused({ kind: "tooManyVisits" });
  return accepted({ programme, asOf, schedule: planned.value });
}

interface PlannedBy {
  readonly programme: Programme;
  readonly closingDays: ClosingDays;
}

async function programmeAskedFor(
  context: Context,
  asked: string | Programme | undefined,
  today: CivilDate,
): Promise<Result<PlannedBy, RecordsAway | { readonly kind: "unknownProgramme" }>> {
  if (typeof asked === "object")
    return accepted({ programme: asked, closingDays: NO_CLOSING_DAYS });
  const isShipped = asked !== undefined && isOfAnother(asked, context.actor.municipality);
  const own = isShipped ? accepted(undefined) : await publishedProgrammes(context);
  if (!own.ok) return own;
  const programme =
    asked === undefined ? own.value?.programmes.forNewChildren(today) : own.value?.currentOf(asked);
  if (programme !== undefined && own.value !== undefined) {
    return accepted({ programme, closingDays: own.value.closingDays });
  }
  const shipped =
    asked === undefined ? currentProgramme(context.actor.municipality) : findShipped({ id: asked });
  return shipped === undefined
    ? refused({ kind: "unknownProgramme" })
    : accepted({ programme: shipped.programme, closingDays: NO_CLOSING_DAYS });
}
