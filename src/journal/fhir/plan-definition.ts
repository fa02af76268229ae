import type { PlanDefinition, PlanDefinitionAction, Quantity } from "@medplum/fhirtypes";
import type { ProgrammeDocument, RuleDocument } from "../../domain/programme/programme-document.ts";
import { type Duration, parseDuration } from "../../domain/time/duration.ts";
import { type Base, fboe, ownName, planId, planUrl } from "./terms.ts";
import { versioned } from "./versioned.ts";

const UCUM = "http://unitsofmeasure.org";
const DAYS_PER_WEEK = 7;

/** A programme in one version. A window is counted from an anchor, which is an action that others begin after. */
export function planDefinitionOf(
  {
    document,
    standing,
    version: recorded,
    changedAt,
  }: {
    readonly document: ProgrammeDocument;
    readonly standing: NonNullable<PlanDefinition["status"]>;
    readonly version: number;
    readonly changedAt: Date | undefined;
  },
  base: Base,
): PlanDefinition {
  const { id, version, title, validFrom, sources, rules } = document;
  const anchors = [...new Set(rules.map(anchorsOf))];
  const anchorId = (rule: RuleDocument) => `anchor.${anchors.indexOf(anchorsOf(rule)) + 1}`;
  return versioned<PlanDefinition>(
    {
      resourceType: "PlanDefinition",
      id: planId({ id, version }),
      url: planUrl(base, { id }),
      version,
      title: title.da,
      status: standing,
      effectivePeriod: { start: validFrom },
      ...(sources !== undefined && { copyright: sources.join("\n") }),
      action: [
        ...anchors.map((anchor, place) => ({ id: `anchor.${place + 1}`, title: anchor })),
        ...rules.map((rule) => actionOf(rule, anchorId(rule), base)),
      ],
    },
    recorded,
    changedAt,
  );
}

/** Of several the first that is known counts. */
function anchorsOf({ anchor }: RuleDocument): string {
  return [anchor].flat().join(" | ");
}

function actionOf(rule: RuleDocument, anchor: string, base: Base): PlanDefinitionAction {
  const { code, title, window, when, offer, reportAs, clock = "chronological", repeat } = rule;
  const said = { ...window, clock, offer, ...(repeat && { repeat }) };
  return {
    id: code,
    extension: [
      {
        url: ownName(base, "rule"),
        extension: Object.entries(said).map(([url, valueString]) => ({ url, valueString })),
      },
    ],
    title: title.da,
    ...(reportAs !== undefined && { code: [fboe(reportAs)] }),
    ...(when !== undefined && {
      condition: [
        {
          kind: "applicability",
          extension: [{ url: ownName(base, "condition"), valueString: JSON.stringify(when) }],
        },
      ],
    }),
    relatedAction: [
      {
        actionId: anchor,
        relationship: "after-start",
        ...offsetOf(window.earliest, window.latest),
      },
    ],
    requiredBehavior: offer === "everyone" ? "must-unless-documented" : "could",
  };
}

/** Before the anchor it is negative. Months and days together are no quantity: they stand in the extension alone. */
function offsetOf(earliest: string, latest: string) {
  const [low, high] = [quantityOf(earliest), quantityOf(latest)];
  return low && high ? { offsetRange: { low, high } } : {};
}

function quantityOf(text: string): Quantity | undefined {
  const duration: Duration | undefined = parseDuration(text);
  if (duration === undefined || (duration.months !== 0 && duration.days !== 0)) return undefined;
  const { months, days } = duration;
  if (months !== 0) return { value: months, unit: "month", system: UCUM, code: "mo" };
  return days % DAYS_PER_WEEK === 0 && days !== 0
    ? { value: days / DAYS_PER_WEEK, unit: "week", system: UCUM, code: "wk" }
    : { value: days, unit: "day", system: UCUM, code: "d" };
}
