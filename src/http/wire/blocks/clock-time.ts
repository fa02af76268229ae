import { z } from "@hono/zod-openapi";
import type { NameFault } from "./across-fields.ts";
import { saying } from "./text.ts";

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A clock time on the wall, `HH:MM`. */
export const clockTime = z
  .string()
  .regex(CLOCK_TIME, saying("notAClockTime"))
  .openapi({ example: "08:00" });

/** Names the later of two clock times where it comes too soon. */
export function nameTooSoon(
  sent: object,
  [first, later]: readonly [string, string],
  mayBeSame: boolean,
  fault: NameFault,
): void {
  const [one, other] = [first, later].map((field) => Reflect.get(sent, field) as unknown);
  if (!isClockTime(one) || !isClockTime(other)) return;
  if (one < other || (mayBeSame && one === other)) return;
  fault("clockTimesOutOfOrder", later);
}

function isClockTime(value: unknown): value is string {
  return typeof value === "string" && CLOCK_TIME.test(value);
}
