import type { AsAsked } from "../../../operations/visits/known-then.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { scheduleDate } from "./civil-date.ts";
import { instantInAddress } from "./instant.ts";

/** The day on which a schedule or a visit is read, and by what was known when. */
export const asAskedQuery = {
  at: scheduleDate.optional().openapi({
    format: "date",
    type: "string",
    description:
      "The day that states are read on; today in Denmark if left out, or the day of asKnownAt.",
  }),
  asKnownAt: instantInAddress.optional().openapi({
    type: "string",
    format: "date-time",
    description:
      "By what was on record at that moment; now if left out. Closing days are today's. 404 where the child was not on record yet, 422 for a moment that lies ahead.",
  }),
};

export function toAsAsked({
  at,
  asKnownAt,
}: {
  readonly at?: CivilDate | undefined;
  readonly asKnownAt?: string | undefined;
}): AsAsked {
  return { at, asKnownAt: asKnownAt === undefined ? undefined : new Date(asKnownAt) };
}
