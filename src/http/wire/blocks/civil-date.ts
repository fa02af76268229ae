import { z } from "@hono/zod-openapi";
import {
  type CivilDate,
  FIRST_SCHEDULE_DAY,
  LAST_SCHEDULE_DAY,
  parseCivilDate,
} from "../../../domain/time/civil-date.ts";
import { naming } from "./text.ts";

const WRITTEN = { type: "string", format: "date", example: "2026-03-02" } as const;

/** Whether what was sent is a civil date; such compare as texts. */
export function isDate(sent: unknown): sent is string {
  return typeof sent === "string" && parseCivilDate(sent) !== undefined;
}

/** A civil date of any year. */
export const civilDate = z
  .custom<CivilDate>()
  .superRefine(naming((sent) => (isDate(sent) ? [] : ["notADate"])))
  .openapi(WRITTEN);

/** A civil date that a child's schedule can be counted from or read on. */
export const scheduleDate = z
  .custom<CivilDate>()
  .superRefine(
    naming((sent) => {
      if (!isDate(sent)) return ["notADate"];
      return sent >= FIRST_SCHEDULE_DAY && sent <= LAST_SCHEDULE_DAY ? [] : ["dateOutOfRange"];
    }),
  )
  .openapi(WRITTEN);
