import { z } from "@hono/zod-openapi";
import { type CivilDate, parseCivilDate } from "../../domain/time/civil-date.ts";

const FIRST = "1990-01-01";
const LAST = "2100-12-31";

/** A civil date of any year. */
export const civilDate = z
  .custom<CivilDate>(
    (value) => typeof value === "string" && parseCivilDate(value) !== undefined,
    "notADate",
  )
  .openapi({ type: "string", format: "date", example: "2026-03-02" });

/** A civil date that a child's schedule can be counted from or read on. */
export const scheduleDate = civilDate
  .refine((date) => date >= FIRST && date <= LAST, "dateOutOfRange")
  .openapi({ type: "string", format: "date", example: "2026-03-02" });
