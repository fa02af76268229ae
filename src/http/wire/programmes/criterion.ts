import { z } from "@hono/zod-openapi";
import { type NameFault, acrossFields } from "../blocks/across-fields.ts";
import { CRITERION_CATEGORIES, type Criterion } from "../../../domain/criteria/catalogue.ts";
import { fboeCondition, fboeIntervention } from "../../../domain/criteria/fboe-codes.ts";
import type { ListedCriterion } from "../../../domain/criteria/municipal-criteria.ts";
import type { CriterionChange } from "../../../operations/criteria/change-criterion.ts";
import type { CriteriaView } from "../../../operations/criteria/list-criteria.ts";
import { levelNumber, levelOrNone } from "../blocks/level-number.ts";
import { pageOf } from "../blocks/list.ts";
import { plainText } from "../blocks/text.ts";
import { condition } from "./condition.ts";

const TITLE_LENGTH_MAX = 200;
const SOURCE_LENGTH_MAX = 2_000;

const inBothLanguages = z.strictObject({
  da: plainText(TITLE_LENGTH_MAX),
  en: plainText(TITLE_LENGTH_MAX),
});

const FBOE: Readonly<Record<string, (code: string) => unknown>> = {
  condition: fboeCondition,
  intervention: fboeIntervention,
};

const fboe = z
  .strictObject({ code: z.string().max(100), kind: z.enum(["condition", "intervention"]) })
  .check(
    acrossFields(({ code, kind }, fault) => {
      const find = FBOE[String(kind)];
      if (typeof code === "string" && find && !find(code)) fault("notAnFboeCode", "code");
    }),
  );

const said = {
  title: inBothLanguages,
  category: z.enum(CRITERION_CATEGORIES),
  when: condition,
  level: levelNumber,
  carried: z.boolean().openapi({ description: "Considered again at 1½ and at 3½ years." }),
  source: plainText(SOURCE_LENGTH_MAX),
};

/** What a criterion of the municipality's own must say; nothing of it is said of a shipped one. */
const REQUIRED = Object.keys(said) as (keyof typeof said)[];

export const criterionChange = z
  .strictObject({
    active: z.boolean().optional(),
    ...z.strictObject(said).partial().shape,
    fboe: fboe.optional(),
    suggestion: inBothLanguages.optional(),
  })
  .check(acrossFields(nameWhatIsMissing))
  .openapi("CriterionChange", {
    description:
      "Either `active` alone, or a whole criterion of the municipality's own, active if not said otherwise.",
    example: { active: false },
  });

function nameWhatIsMissing(sent: object, fault: NameFault): void {
  const given = Object.keys(sent);
  if (given.length === 1 && given[0] === "active") return;
  for (const field of REQUIRED) {
    if (Reflect.get(sent, field) === undefined) fault("required", field);
  }
}

export const criterion = z
  .object({
    code: z.string(),
    title: z.object({ da: z.string(), en: z.string() }),
    category: z.enum(CRITERION_CATEGORIES),
    when: condition,
    fboe: z.object({ code: z.string(), kind: z.enum(["condition", "intervention"]) }).nullable(),
    confirmedBy: z
      .enum(["nurse"])
      .nullable()
      .openapi({ description: "A score alone never sets the coded condition." }),
    level: levelOrNone("The level it suggests; null proposes nothing."),
    carried: z.boolean(),
    source: z.string(),
    suggestion: z.object({ da: z.string(), en: z.string() }),
    active: z.boolean(),
    own: z.boolean().openapi({ description: "Written by the municipality." }),
  })
  .openapi("Criterion");

export const criterionList = pageOf(criterion).openapi("CriterionList");

export const criterionExample: z.input<typeof criterion> = {
  code: "faltering-growth",
  title: { da: "Vigende vægt eller vækst", en: "Faltering weight or growth" },
  category: "child-health",
  when: { fact: "faltering-growth", is: true },
  fboe: { code: "3c8735c2-f599-44ea-840d-a0d09db4ce2b", kind: "condition" },
  confirmedBy: null,
  level: 2,
  carried: false,
  source: "KL, FBOE",
  suggestion: {
    da: "Vejning inden for 3-7 dage, gentaget til væksten er stabil",
    en: "A weighing within 3 to 7 days, repeated until the growth is steady",
  },
  active: true,
  own: false,
};

type Sent = z.output<typeof criterionChange>;

export function toCriterionChange({ active = true, ...sent }: Sent): CriterionChange {
  return { isActive: active, own: ownOf(sent) };
}

/** Whole, or nothing: the shape has seen to it. */
function ownOf({ fboe: code, suggestion, ...sent }: Omit<Sent, "active">): CriterionChange["own"] {
  const { title, category, when, level, carried, source } = sent;
  if (!title || !category || !when || !level || carried === undefined || !source) return undefined;
  return {
    title,
    category,
    when,
    ...(code && { fboe: code }),
    level,
    carried,
    source,
    suggestion: suggestion ?? title,
  };
}

export function fromCriterion(listed: ListedCriterion): z.input<typeof criterion> {
  const { code, title, category, when, carried, source, suggestion }: Criterion = listed;
  return {
    code,
    title: { ...title },
    category,
    when,
    fboe: listed.fboe ?? null,
    confirmedBy: listed.confirmedBy ?? null,
    level: listed.level ?? null,
    carried,
    source,
    suggestion: { ...suggestion },
    active: listed.isActive,
    own: listed.isOwn,
  };
}

export function fromCriteria({ items }: CriteriaView): z.input<typeof criterionList> {
  return { items: items.map(fromCriterion), next: null };
}
