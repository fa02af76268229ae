import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import type { RecordedWorkingHours } from "../../../domain/planning/health-visitor.ts";
import { invariant } from "../../../domain/invariant.ts";
import { parseRepeat } from "../../../domain/time/repeat.ts";
import type { ProblemCodeName } from "../../problems/problem-codes.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { clockTime, nameTooSoon } from "../blocks/clock-time.ts";
import { naming } from "../blocks/text.ts";

const REPEAT_LENGTH_MAX = 200;

/** A recurrence rule that may go on for ever. */
const repeat = z.string().max(REPEAT_LENGTH_MAX).superRefine(naming(repeatFaults)).openapi({
  example: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
  description: "An RFC 5545 recurrence rule in days, counted from `from`; it need not end.",
});

export const workingHours = z
  .strictObject({
    repeat,
    from: scheduleDate.openapi({ example: "2026-01-05" }),
    startsAt: clockTime,
    endsAt: clockTime.openapi({ example: "15:30" }),
  })
  .check(acrossFields((sent, fault) => nameTooSoon(sent, ["startsAt", "endsAt"], false, fault)))
  .openapi("WorkingHours");

export function toWorkingHours(sent: z.output<typeof workingHours>): RecordedWorkingHours {
  const { repeat: written, from, startsAt, endsAt } = sent;
  const read = parseRepeat(written, { mayBeEndless: true });
  invariant(read.ok, "the shape has read it");
  return { written, repeat: read.value, from, startsAt, endsAt };
}

export function fromWorkingHours({
  written,
  from,
  startsAt,
  endsAt,
}: RecordedWorkingHours): z.input<typeof workingHours> {
  return { repeat: written, from, startsAt, endsAt };
}

function repeatFaults(text: string): readonly ProblemCodeName[] {
  const read = parseRepeat(text, { mayBeEndless: true });
  if (read.ok) return [];
  return read.refusal.map((fault) => (fault === "tooManyOccurrences" ? "tooBig" : fault));
}
