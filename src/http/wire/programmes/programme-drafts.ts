import { z } from "@hono/zod-openapi";
import { type Finding, isError } from "../../../domain/programme/lint/finding.ts";
import type { Programme } from "../../../domain/programme/programme.ts";
import type { PublishingPolicy } from "../../../domain/programme/versions/publishing-policy.ts";
import type { LintedProgramme } from "../../../operations/programmes/lint-version.ts";
import type { PublishedProgramme } from "../../../operations/programmes/publish-programme.ts";
import { PROBLEM_CODES } from "../../problems/problem-codes.ts";
import type { Fault } from "../../problems/problem.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { wholeNumber } from "../blocks/list.ts";
import { namedIds } from "../blocks/named-id.ts";
import { code } from "../blocks/text.ts";
import { programmeExample } from "../examples/programme.ts";
import { programmeDocument } from "./programme.ts";

const OPTED_IN_MAX = 1_000;
const GAP_WEEKS_MAX = 520;

/** A version stands in addresses: it is no text of people's. */
export const versionCode = code.openapi({ example: "2026-2" });

/** A programme that is kept; a shape of its own, since the document lets nothing closed be added to. */
export const programmeDraft = z
  .strictObject({ ...programmeDocument.shape, version: versionCode })
  .openapi("ProgrammeDraft", {
    example: programmeExample,
    description: "A municipality's own programme; a published version never changes.",
  });

export const lintQuery = z.strictObject({
  version: versionCode,
  gapWeeks: wholeNumber(1, GAP_WEEKS_MAX).optional().openapi({
    description: "How far from a transition the nearest visit may be; 12 if left out.",
  }),
});

const finding = z
  .object({
    code: z.string(),
    severity: z.enum(["error", "warning"]),
    rule: z.string().nullable(),
    pointer: z.string().openapi({ description: "JSON pointer into the programme." }),
    title: z.object({ da: z.string(), en: z.string() }),
    days: z.int().optional().openapi({ description: "Of the first year's days." }),
    fact: z.string().optional(),
    anchor: z.string().optional(),
    weeks: z.int().nullable().optional().openapi({ description: "To the nearest visit." }),
  })
  .openapi("ProgrammeFinding");

export const findings = z
  .object({
    programme: z.object({ id: z.string(), version: z.string() }),
    findings: z.array(finding),
  })
  .openapi("ProgrammeFindings", {
    example: {
      programme: { id: "my-programme", version: "2026-2" },
      findings: [
        {
          code: "unknownFact",
          severity: "warning",
          rule: "language-visit",
          pointer: "/rules/4",
          title: { da: PROBLEM_CODES.unknownFact.da, en: PROBLEM_CODES.unknownFact.en },
          fact: "langauge-concern",
        },
      ],
    },
  });

export function fromFindings({ programme, findings: found }: LintedProgramme) {
  const { id, version } = programme;
  return {
    programme: { id, version },
    findings: found.map((each) => fromFinding(each, programme)),
  };
}

function fromFinding(found: Finding, { rules }: Programme): z.input<typeof finding> {
  const { da, en } = PROBLEM_CODES[found.code];
  return {
    code: found.code,
    severity: isError(found) ? "error" : "warning",
    rule: "rule" in found ? (rules[found.rule]?.code ?? null) : null,
    pointer: findingPointer(found),
    title: { da, en },
    ...("days" in found ? { days: found.days } : {}),
    ...("fact" in found ? { fact: found.fact } : {}),
    ...("anchor" in found ? { anchor: found.anchor, weeks: found.weeks ?? null } : {}),
  };
}

/** What stands in the way of a publication, each in its place in the programme. */
export function findingFaults(found: readonly Finding[]): readonly Fault[] {
  return found.map((each) => ({ pointer: findingPointer(each), code: each.code }));
}

function findingPointer(found: Finding): string {
  if (!("rule" in found)) return "/rules";
  const field = FIELDS[found.code];
  return `/rules/${found.rule}${field}`;
}

/** What of a rule a finding is about; a fact may be named in several places. */
const FIELDS: Readonly<Record<Exclude<Finding["code"], "noVisitAround">, string>> = {
  conditionNeverHolds: "/when",
  repeatNeverOccurs: "/repeat",
  proposedAfterWindow: "/proposeFrom",
  opensAfterPregnancy: "/window",
  alwaysClosed: "/window",
  sometimesClosed: "/window",
  unknownFact: "",
};

const policy = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("new-families") }),
    z.strictObject({ kind: z.literal("unborn") }),
    z.strictObject({ kind: z.literal("open-visits"), from: scheduleDate }),
    z.strictObject({
      kind: z.literal("opt-in"),
      children: namedIds(OPTED_IN_MAX, "duplicateChild", 1),
    }),
  ])
  .openapi("PublishingPolicy", {
    description:
      "Who follows the version. new-families: whoever is registered from now on. unborn: they and the children who are expected. open-visits: they and everybody, for windows that open on that day or later. opt-in: these children and nobody else.",
  });

export const publication = z
  .strictObject({ version: versionCode, policy, acceptWarnings: z.boolean().optional() })
  .openapi("Publication", {
    example: {
      version: "2026-2",
      policy: { kind: "open-visits", from: "2026-09-01" },
      acceptWarnings: true,
    },
  });

export const published = z
  .object({
    id: z.string(),
    version: z.string(),
    policy,
    children: z.int().openapi({ description: "How many children on record take it up." }),
  })
  .openapi("PublishedProgramme", {
    example: {
      id: "my-programme",
      version: "2026-2",
      policy: { kind: "open-visits", from: "2026-09-01" },
      children: 1_204,
    },
  });

export function toPolicy(sent: z.output<typeof policy>): PublishingPolicy {
  return sent;
}

export function fromPublished({ policy: chosen, ...rest }: PublishedProgramme) {
  const sent =
    chosen.kind === "opt-in" ? { ...chosen, children: [...chosen.children] } : { ...chosen };
  return { ...rest, policy: sent } satisfies z.input<typeof published>;
}
