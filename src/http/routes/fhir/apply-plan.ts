import type { Context as HonoContext } from "hono";
import { readProgramme } from "../../../domain/programme/programme-document.ts";
import { type Result, accepted, refused } from "../../../domain/result.ts";
import { visitState } from "../../../domain/visits/visit-state.ts";
import { appliedPlan, appliedToChild } from "../../../journal/fhir/care-plan.ts";
import { planId } from "../../../journal/fhir/terms.ts";
import { versioned } from "../../../journal/fhir/versioned.ts";
import type { Disclosed } from "../../../domain/disclosure/disclosed.ts";
import type { ScheduleView } from "../../../domain/disclosure/views.ts";
import type { Desk } from "../../../operations/desk.ts";
import { findProgramme } from "../../../operations/programmes/find-programme.ts";
import { previewSchedule } from "../../../operations/programmes/preview-schedule.ts";
import type { KnownThenRefusal } from "../../../operations/visits/known-then.ts";
import { readSchedule } from "../../../operations/visits/read-schedule.ts";
import { answerReading } from "../../at-desk.ts";
import type { AppEnvironment } from "../../door.ts";
import { FHIR_MEDIA_TYPE, fhirBase } from "../../fhir-base.ts";
import { permit } from "../../permissions.ts";
import { faultsOf } from "../../problems/faults.ts";
import {
  type Problem,
  type ProblemResponse,
  problemOf,
  sendProblem,
} from "../../problems/problem.ts";
import { applyParameters, toApplied, toldTwice } from "../../wire/fhir/apply-parameters.ts";
import { pointerToParameter } from "../../wire/fhir/search.ts";
import { readReference } from "../../wire/fhir/search-values.ts";
import {
  schedulePreviewRequest,
  toPreviewRequest,
} from "../../wire/programmes/schedule-preview.ts";
import { previewProblem } from "../programmes/schedule-previews.ts";
import { readPlanId } from "./plan-definitions.ts";
import { writtenResource } from "./send-resource.ts";

type Context = HonoContext<AppEnvironment>;

/** What a programme owes a child: one on record that follows it, or one that is told of. A preview: nothing is stored. */
export async function applyPlan(c: Context): Promise<Response> {
  const sent = applyParameters.safeParse(c.var.sentBody);
  if (!sent.success) return sendProblem(c, problemOf(faultsOf(sent.error.issues, c.var.sentBody)));
  const twice = toldTwice(sent.data).map((name) => ({
    pointer: pointerToParameter(name),
    code: "notAllowed" as const,
  }));
  if (twice.length > 0) return sendProblem(c, problemOf(twice));
  const { subject, ...told } = toApplied(sent.data);
  return subject === undefined ? applyToTold(c, told) : applyToChild(c, subject);
}

async function applyToTold(c: Context, told: object): Promise<ProblemResponse> {
  const asked = readPlanId(c.req.param("id") ?? "");
  const found = await findProgramme(c.var.context, asked);
  if (!found.ok) return sendProblem(c, { code: found.refusal.kind, faults: [] });
  const current = await findProgramme(c.var.context, { id: asked.id });
  const request = schedulePreviewRequest.safeParse(told);
  if (!request.success) {
    return sendProblem(c, problemOf(faultsOf(request.error.issues, told)));
  }
  // By its id a programme is planned with its own closing days; a former version, and a draft, by what is written in it.
  const isCurrent = current.ok && current.value.document.version === asked.version;
  const programme = isCurrent ? asked.id : readProgramme(found.value.document);
  const preview = await previewSchedule(c.var.context, {
    ...toPreviewRequest(request.data),
    programme,
  });
  if (!preview.ok) return sendProblem(c, previewProblem(preview.refusal));
  const { schedule, asOf, programme: by } = preview.value;
  const visits = schedule.visits.map((owed) => ({ ...owed, state: visitState(owed, asOf) }));
  const of = { subject: { display: "A child that is told of" }, showsReasons: true };
  const plan = appliedPlan(by, { ...schedule, visits }, of, fhirBase(c));
  return c.body(JSON.stringify(versioned(plan, 1)), 200, {
    "Content-Type": FHIR_MEDIA_TYPE,
  }) as ProblemResponse;
}

async function applyToChild(c: Context, subject: unknown): Promise<Response> {
  const read = readReference(typeof subject === "string" ? subject : "", ["Patient"]);
  if ("fault" in read) {
    return sendProblem(c, problemOf([{ pointer: "/subject", code: read.fault }]));
  }
  const { id } = read.value;
  const asked = c.req.param("id") ?? "";
  let answer: Response | undefined;
  const refusedByRole = await permit("readSchedule")(c, async () => {
    answer = await answerReading(c, {
      action: "readSchedule",
      work: (desk) => scheduleBy(desk, asked, id),
      write: (schedule) => writtenResource(versioned(appliedToChild(id, schedule, fhirBase(c)), 1)),
      refuse: applyProblem,
    });
  });
  return answer ?? refusedByRole ?? sendProblem(c, { code: "unexpected", faults: [] });
}

interface AnotherProgramme {
  readonly kind: "anotherProgramme";
}

/** The schedule of a child that follows this version. */
async function scheduleBy(
  desk: Desk,
  plan: string,
  child: string,
): Promise<Result<Disclosed<ScheduleView>, KnownThenRefusal | AnotherProgramme>> {
  const schedule = await readSchedule(desk, child, { at: undefined, asKnownAt: undefined });
  if (!schedule.ok) return schedule;
  const isFollowed = planId(schedule.value.shown.programme) === plan;
  return isFollowed ? accepted(schedule.value) : refused({ kind: "anotherProgramme" });
}

function applyProblem({ kind }: KnownThenRefusal | AnotherProgramme): Problem {
  return kind === "anotherProgramme"
    ? problemOf([{ pointer: "/subject", code: kind }])
    : { code: kind, faults: [] };
}
