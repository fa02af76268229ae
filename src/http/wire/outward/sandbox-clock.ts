import { z } from "@hono/zod-openapi";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { ClockView } from "../../../operations/sandbox/move-clock.ts";
import { instant, instantText } from "../blocks/instant.ts";

export const sandboxClockChange = z
  .strictObject({
    now: instant.openapi({ description: "The sandbox's present from now on." }),
  })
  .openapi("SandboxClockChange");

export const sandboxClock = z
  .strictObject({
    now: instantText.openapi({ description: "What the sandbox's clock says at this moment." }),
  })
  .openapi("SandboxClock");

export function fromClock({ now }: ClockView): z.input<typeof sandboxClock> {
  return { now: writeInstant(now) };
}

export const sandboxClockExample = { now: "2020-05-05T06:20:00+02:00" };
