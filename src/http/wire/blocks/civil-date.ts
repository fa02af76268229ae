import { z } from "@hono/zod-openapi";
import { type CivilDate, parseCivilDate } from "../../../domain/time/civil-date.ts";
import { saying } from "./text.ts";

const FIRST_SCHEDULE_DATE = "1990-01-01";
const LAST_SCHEDULE_DATE = "2100-12-31";

/** A civil date of any year. */
export const civilDate = z
  .custom<CivilDate>(
    (value) => typeof value === "string" && parseCivilDate(value) !== undefined,
    saying("notADate"),
  )
  .openapi({ type: "string", format: "date", example: "2026-03-02" });

/** A civil date that a child's schedule can be counted from or read on. */
export const scheduleDate = civilDate
  .refine(
    (date) => date >= FIRST_SCHEDULE_DATE && date <= LAST_SCHEDULE_DATE,
    saying("dateOutOfRange"),
  )
  .openapi({ type: "string", format: "date", example: "2026-03-02" });
