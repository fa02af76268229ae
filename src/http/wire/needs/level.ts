import { z } from "@hono/zod-openapi";
import { INDICATORS, INDICATOR_VALUES } from "../../../domain/needs/indicators.ts";
import {
  COLOURS,
  LEVELS,
  type LevelSet,
  type ToldLevel,
} from "../../../domain/needs/help/level.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { LevelView } from "../../../operations/help/read-level.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { instantText } from "../blocks/instant.ts";
import { levelNumber, levelOrNone } from "../blocks/level-number.ts";
import { reasonText } from "./key-worker.ts";
import { date, reason as evidence } from "../visits/schedule.ts";

const title = z.object({ da: z.string(), en: z.string() });
const fboe = z.object({ code: z.string(), name: z.string() });

export const levelMeanings = z
  .object({
    items: z.array(
      z.object({
        level: levelNumber,
        title,
        description: title,
        colour: z.enum(COLOURS),
        involvesAuthority: z.boolean(),
        indicatorValue: z.enum(INDICATOR_VALUES),
      }),
    ),
    next: z.string().nullable(),
    indicators: z
      .array(
        z.object({
          code: z.string(),
          title,
          normal: fboe,
          attention: fboe.nullable(),
          needsIntervention: fboe,
        }),
      )
      .openapi({ description: "FBU's nine, with the FBOE codes of what each can say." }),
  })
  .openapi("LevelMeanings");

export const newLevel = z
  .strictObject({
    level: levelNumber,
    reason: reasonText,
    nextMeetingOn: scheduleDate.nullish().openapi({ description: "Level 4 needs one, ahead." }),
  })
  .openapi("NewLevel", {
    example: { level: 2, reason: "Faldende vægt, familien ønsker et ekstra besøg" },
  });

const set = z.object({
  level: levelNumber,
  reason: z.string(),
  nextMeetingOn: date.nullable(),
  author: z.string(),
  recordedAt: instantText,
});

export const level = z
  .object({
    child: z.uuid(),
    level: levelOrNone("Null where nobody has set one."),
    title: title.nullable(),
    set: set.nullable(),
    former: z.array(set).openapi({ description: "The last one first." }),
    proposed: z
      .object({
        level: levelNumber,
        because: z.array(z.object({ criterion: z.string(), title, facts: z.array(evidence) })),
      })
      .nullable()
      .openapi({
        description:
          "The highest level that a criterion which holds suggests. It sets nothing: a person does.",
      }),
  })
  .openapi("Level", {
    description:
      "How much of help a child is given. It moves no family before another, in no list and on no day.",
  });

const said = {
  level: 2,
  reason: "Faldende vægt, familien ønsker et ekstra besøg",
  nextMeetingOn: null,
  author: "0999a000-0000-4000-8000-000000000001",
  recordedAt: "2026-03-06T10:00:00+01:00",
} as const;

export const levelExample: z.input<typeof level> = {
  child: "00000000-0000-4000-8000-000000000003",
  level: said.level,
  title: { da: "Opmærksomhed", en: "Attention" },
  set: said,
  former: [],
  proposed: {
    level: 2,
    because: [
      {
        criterion: "preterm",
        title: { da: "For tidligt født", en: "Born preterm" },
        facts: [{ code: "fact", fact: "preterm", value: true }],
      },
    ],
  },
};

export function toLevel({
  level: told,
  reason,
  nextMeetingOn,
}: z.output<typeof newLevel>): ToldLevel {
  return { level: told, reason, nextMeetingOn: nextMeetingOn ?? undefined };
}

export function fromLevel(view: LevelView): z.input<typeof level> {
  const { child, set: last, former, proposed } = view;
  return {
    child,
    level: last?.level ?? null,
    title: LEVELS.find((each) => each.level === last?.level)?.title ?? null,
    set: last === undefined ? null : fromSet(last),
    former: former.map(fromSet),
    proposed:
      proposed === undefined
        ? null
        : {
            level: proposed.level,
            because: proposed.because.map(({ facts, ...each }) => ({
              ...each,
              facts: facts.map((fact) => ({ ...fact })),
            })),
          },
  };
}

/** What the levels mean, and what the indicators say of a child at each. */
export function fromLevels(): z.input<typeof levelMeanings> {
  return {
    items: [...LEVELS],
    indicators: INDICATORS.map(({ code, title, normal, attention = null, needsIntervention }) => ({
      code,
      title,
      normal,
      attention,
      needsIntervention,
    })),
    next: null,
  };
}

function fromSet({ level: told, reason, nextMeetingOn, author, recordedAt }: LevelSet) {
  return {
    level: told,
    reason,
    nextMeetingOn: nextMeetingOn ?? null,
    author,
    recordedAt: writeInstant(recordedAt),
  };
}
