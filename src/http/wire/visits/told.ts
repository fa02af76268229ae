import { z } from "@hono/zod-openapi";
import { pageOf } from "../blocks/list.ts";
import { acrossFields } from "../blocks/across-fields.ts";
import { KEPT_ANCHORS } from "../../../domain/registration/child-on-record.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { ToldDays } from "../../../operations/changes/read-told.ts";
import type { RecordedNow } from "../../../operations/changes/tell-of-child.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { instantText } from "../blocks/instant.ts";
import { factFields, nameEndBeforeBeginning, source } from "./change.ts";
import { date } from "./schedule.ts";

const said = { source: z.string().nullable(), author: z.string(), recordedAt: instantText };

export const factOnRecord = z
  .object({
    fact: z.string(),
    value: z.union([z.boolean(), z.number(), z.string(), z.null()]),
    on: date,
    until: date.nullable(),
    endedOn: date
      .nullable()
      .openapi({ description: "From then on it counts no more: its own end, or a later one." }),
    endedBy: z.string().nullable().openapi({ description: "Who said what ended it." }),
    ...said,
  })
  .openapi("FactOnRecord");
export const factList = pageOf(factOnRecord).openapi("FactList");

const anchorOnRecord = z
  .object({
    anchor: z.enum(KEPT_ANCHORS),
    on: date.nullable(),
    confirmed: z.boolean(),
    counts: z.boolean().openapi({ description: "The last of its name: windows count from it." }),
    ...said,
  })
  .openapi("AnchorOnRecord");
export const anchorList = pageOf(anchorOnRecord).openapi("AnchorList");

export const newFact = factFields
  .extend({ source })
  .check(acrossFields(nameEndBeforeBeginning))
  .openapi("NewFact", {
    example: { fact: "language-concern", value: true, on: "2027-05-01", source: "childminder" },
  });

export const discharge = z
  .strictObject({
    on: scheduleDate,
    confirmed: z.boolean().nullish().openapi({ description: "Confirmed if left out." }),
  })
  .openapi("Discharged", { example: { on: "2026-03-04" } });

export function fromFact(told: RecordedNow): z.input<typeof factOnRecord> {
  const { fact, value, on, until, end } = told;
  return {
    fact,
    value,
    on,
    until: until ?? null,
    endedOn: end?.endedOn ?? null,
    endedBy: end?.endedBy ?? null,
    ...fromSaid(told),
  };
}

export function fromAnchors(days: ToldDays): z.input<typeof anchorList> {
  return {
    items: days.map((day, place) => ({
      anchor: day.anchor as (typeof KEPT_ANCHORS)[number],
      on: day.on ?? null,
      confirmed: !day.isProvisional,
      counts: !days.slice(place + 1).some(({ anchor }) => anchor === day.anchor),
      ...fromSaid(day),
    })),
    next: null,
  };
}

function fromSaid({ source: from, author, recordedAt }: ToldDays[number] | RecordedNow) {
  return { source: from ?? null, author, recordedAt: writeInstant(recordedAt) };
}
