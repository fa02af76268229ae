import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import type { WhatIfView } from "../../../domain/disclosure/disclose-what-if.ts";
import type { RuleDocument } from "../../../domain/programme/programme-document.ts";
import type { ProgrammeChange } from "../../../domain/programme/versions/changed-document.ts";
import type { ShownBeside } from "../../../domain/disclosure/small-workloads.ts";
import type { AskedAbout, WhatIfQuestion } from "../../../operations/programmes/ask-what-if.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { code } from "../blocks/text.ts";
import { versionCode } from "./programme-drafts.ts";
import { programmeDocument, rule, toProgrammeDocument } from "./programme.ts";

const MONTHS_DEFAULT = 12;
const MONTHS_MAX = 60;
const MINUTES_PER_HOUR = 60;

const change = z
  .union([
    z.strictObject({ add: rule }),
    z.strictObject({ offer: z.strictObject({ rule: code, to: z.literal("everyone") }) }),
  ])
  .openapi("ProgrammeChange", {
    description:
      "One thing otherwise than in the current version: a rule more, or one that is offered to everyone, without a condition.",
  });

export const whatIfQuestion = z
  .strictObject({
    version: versionCode.optional(),
    programme: programmeDocument.optional(),
    change: change.optional(),
    from: scheduleDate.optional().openapi({
      description:
        "Windows that open on this day or later would follow it, and visits are counted from it; today if left out.",
    }),
    months: z.int().min(1).max(MONTHS_MAX).optional().openapi({ description: "12 if left out." }),
  })
  .check(
    acrossFields(({ version, programme, change: one }, fault) => {
      const given = [version, programme, one].filter((about) => about !== undefined);
      if (given.length !== 1) fault("notOneOfThese");
    }),
  )
  .openapi("WhatIfQuestion", {
    description: "A version on record, a whole programme, or a change of the current version.",
    example: { change: { offer: { rule: "three-and-a-half-years", to: "everyone" } }, months: 12 },
  });

const workload = z
  .object({ visits: z.int().nullable(), hours: z.number().nullable() })
  .openapi("Workload", {
    description:
      "The hours are those that the visits' rules count. Whoever sees no family is told null where visits, or the difference, are 1 to 4, and where that could be reckoned.",
  });
const beside = { now: workload, instead: workload, difference: workload };

export const whatIfAnswer = z
  .object({
    programme: z.object({ id: z.string(), version: z.string() }),
    from: z.string().openapi({ format: "date" }),
    until: z.string().openapi({ format: "date", description: "The last day that is counted." }),
    total: z.object(beside),
    cells: z.array(
      z.object({
        month: z.string(),
        district: z.string().nullable().openapi({
          description: "null for families without one, and for those with a protected address.",
        }),
        competences: z.array(z.string()),
        ...beside,
      }),
    ),
    families: z
      .array(
        z.object({
          family: z.uuid(),
          added: z.int(),
          removed: z.int(),
          minutes: z.int().openapi({ description: "How many more." }),
        }),
      )
      .nullable()
      .openapi({
        description: "The first 20 most affected, for coordinators; null for everybody else.",
      }),
  })
  .openapi("WhatIf");

const EXAMPLE_WORKLOAD = {
  now: { visits: 40, hours: 50 },
  instead: { visits: 52, hours: 62 },
  difference: { visits: 12, hours: 12 },
};

export const whatIfExample: z.input<typeof whatIfAnswer> = {
  programme: { id: "my-programme", version: "what-if" },
  from: "2026-03-03",
  until: "2027-03-02",
  total: EXAMPLE_WORKLOAD,
  cells: [{ month: "2026-03", district: "hammel", competences: [], ...EXAMPLE_WORKLOAD }],
  families: [{ family: "0999f000-0000-4000-8000-000000000001", added: 1, removed: 0, minutes: 60 }],
};

export function toQuestion(id: string, sent: z.output<typeof whatIfQuestion>): WhatIfQuestion {
  return { id, about: aboutOf(sent), from: sent.from, months: sent.months ?? MONTHS_DEFAULT };
}

function aboutOf(sent: z.output<typeof whatIfQuestion>): AskedAbout {
  if (sent.programme !== undefined) return { programme: toProgrammeDocument(sent.programme) };
  if (sent.change !== undefined) return { change: toChange(sent.change) };
  return { version: sent.version ?? "" };
}

/** The checked rule is the domain's own, as in a programme. */
function toChange(sent: z.output<typeof change>): ProgrammeChange {
  return "add" in sent ? { add: sent.add as RuleDocument } : sent;
}

export function fromWhatIf({ programme, from, until, total, cells, families }: WhatIfView) {
  return {
    programme,
    from,
    until,
    total: fromBeside(total),
    cells: cells.map(({ month, district, competences, load }) => ({
      month,
      district: district ?? null,
      competences: [...competences],
      ...fromBeside(load),
    })),
    families: families?.map((affected) => ({ ...affected })) ?? null,
  } satisfies z.input<typeof whatIfAnswer>;
}

function fromBeside(load: ShownBeside | undefined) {
  const { now, instead } = load ?? { now: NOT_TOLD, instead: NOT_TOLD };
  const difference = {
    visits: less(instead.visits, now.visits),
    minutes: less(instead.minutes, now.minutes),
  };
  return {
    now: fromWorkload(now),
    instead: fromWorkload(instead),
    difference: fromWorkload(difference),
  };
}

interface Told {
  readonly visits: number | undefined;
  readonly minutes: number | undefined;
}

const NOT_TOLD: Told = { visits: undefined, minutes: undefined };

function less(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one - other;
}

/** Hours to the hundredth. */
function fromWorkload({ visits, minutes }: Told) {
  const hours = minutes === undefined ? null : Math.round((minutes / MINUTES_PER_HOUR) * 100) / 100;
  return { visits: visits ?? null, hours };
}
