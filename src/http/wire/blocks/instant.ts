import { z } from "@hono/zod-openapi";
import { parseCivilDate } from "../../../domain/time/civil-date.ts";
import { naming } from "./text.ts";

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const FIRST_YEAR = "1990";
const LAST_YEAR = "2100";

/** A moment in RFC 3339, with any offset. */
export const instant = z
  .string()
  .superRefine(
    naming((text) => {
      if (!isInstant(text)) return ["notAnInstant"];
      return text >= FIRST_YEAR && text.slice(0, 4) <= LAST_YEAR ? [] : ["dateOutOfRange"];
    }),
  )
  .openapi({ format: "date-time", example: "2026-03-02T04:12:00+01:00" });

/** The same in an address, where a plus reads as a blank. */
export const instantInAddress = z
  .string()
  .transform((text) => text.replace(" ", "+"))
  .pipe(instant);

/** A moment as we write it. */
export const instantText = z.string().openapi({ format: "date-time" });

function isInstant(text: string): boolean {
  const [, date] = RFC_3339.exec(text) ?? [];
  return date !== undefined && parseCivilDate(date) !== undefined;
}
