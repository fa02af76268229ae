import { z } from "@hono/zod-openapi";
import { FEEDINGS, FINDING_CODES, POSITIONS } from "../../../domain/needs/finding.ts";
import { INDICATOR_VALUES } from "../../../domain/needs/indicators.ts";
import { RECIPIENTS } from "../../../domain/needs/proposals/decided-need.ts";
import type { ToldFindings } from "../../../operations/contacts/record-findings.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { namedId } from "../blocks/named-id.ts";
import { date } from "./schedule.ts";

const FINDINGS_MAX = 100;
const VALUE_LENGTH_MAX = 100;

const finding = z
  .strictObject({
    of: z.enum(RECIPIENTS),
    observation: z.enum(FINDING_CODES),
    value: z.union([z.number(), z.string().max(VALUE_LENGTH_MAX)]).openapi({
      description: `Grams or centimetres; of an indicator ${INDICATOR_VALUES.join(", ")}; of feeding ${Object.keys(FEEDINGS).join(", ")}; of a condition its FBOE code.`,
    }),
    position: z.enum(POSITIONS).nullish(),
    from: scheduleDate.nullish().openapi({
      description: "Of feeding, since when; without it, how the child is fed on the day.",
    }),
    until: scheduleDate.nullish(),
  })
  .openapi("NewFinding");

export const newFindings = z
  .strictObject({ child: namedId, findings: z.array(finding).max(FINDINGS_MAX) })
  .openapi("ContactFindings", {
    description: "All that was found of one child and its parents: it replaces what was said.",
    get example() {
      return findingsExample();
    },
  });

export const findingList = z
  .object({
    items: z.array(
      z.object({
        child: z.uuid(),
        findings: z.array(
          z
            .object({
              of: z.enum(RECIPIENTS),
              observation: z.string(),
              value: z.union([z.number(), z.string()]),
              position: z.enum(POSITIONS).nullable(),
              from: date.nullable(),
              until: date.nullable(),
            })
            .openapi("Finding"),
        ),
      }),
    ),
    next: z.string().nullable(),
  })
  .openapi("FindingList");

export function toFindings({ child, findings }: z.output<typeof newFindings>): ToldFindings {
  return {
    child,
    findings: findings.map(({ position, from, until, ...each }) => ({
      ...each,
      position: position ?? undefined,
      from: from ?? undefined,
      until: until ?? undefined,
    })),
  };
}

export function fromFindings(all: readonly ToldFindings[]): z.input<typeof findingList> {
  return {
    items: all.map(({ child, findings }) => ({
      child,
      findings: findings.map(({ of, observation, value, position, from, until }) => ({
        of,
        observation,
        value,
        position: position ?? null,
        from: from ?? null,
        until: until ?? null,
      })),
    })),
    next: null,
  };
}

export function findingsExample() {
  return {
    child: "00000000-0000-4000-8000-000000000003",
    findings: [
      { of: "child" as const, observation: "weight", value: 3400 },
      { of: "child" as const, observation: "parent-child-relation", value: "normal" },
    ],
  };
}
