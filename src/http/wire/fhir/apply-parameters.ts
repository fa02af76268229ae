import { z } from "@hono/zod-openapi";

const PARAMETERS_MAX = 1_000;
const DAYS_PER_WEEK = 7;

const valued = z.looseObject({ name: z.string() });

/** FHIR's Parameters as far as they are read here: a name with its value, or with parts that have these. */
export const applyParameters = z.strictObject({
  resourceType: z.literal("Parameters"),
  id: z.string().optional(),
  meta: z.unknown().optional(),
  parameter: z.array(valued.extend({ part: z.array(valued).optional() })).max(PARAMETERS_MAX),
});

type Valued = z.output<typeof valued>;

/** Names that stand twice where one value counts, each with the place of its parts: only facts are several. */
export function toldTwice({ parameter }: z.output<typeof applyParameters>): readonly string[] {
  const names = parameter.map(({ name }) => name).filter((name) => name !== "fact");
  const facts = parameter.filter(({ name }) => name === "fact");
  return [
    ...twiceIn(names),
    ...facts.flatMap(({ part = [] }, place) =>
      twiceIn(part.map(({ name }) => name)).map((name) => `facts/${place}/${name}`),
    ),
  ];
}

function twiceIn(names: readonly string[]): readonly string[] {
  const twice = names.filter((name, place) => names.indexOf(name) !== place);
  return [...new Set(twice)];
}

/** The subject that is named, and what is told of a child instead, as a preview is asked for. */
export function toApplied({ parameter }: z.output<typeof applyParameters>) {
  const told = new Map(parameter.map((each) => [each.name, valueOf(each)]));
  const subject = told.get("subject");
  const asOf = told.get("asOf");
  const facts = parameter.flatMap(({ name, part = [] }) =>
    name === "fact" ? [Object.fromEntries(part.map((each) => [each.name, valueOf(each)]))] : [],
  );
  const days = told.get("gestationalDays");
  const gestationalAge =
    typeof days === "number"
      ? { weeks: Math.floor(days / DAYS_PER_WEEK), days: days % DAYS_PER_WEEK }
      : days;
  for (const name of ["subject", "asOf", "fact", "gestationalDays"]) told.delete(name);
  const child = { ...Object.fromEntries(told), ...(days !== undefined && { gestationalAge }) };
  return { subject, child, facts, ...(asOf !== undefined && { asOf }) };
}

/** Of whatever type FHIR says it is. */
function valueOf(parameter: Valued): unknown {
  const [, value] = Object.entries(parameter).find(([name]) => /^value[A-Z]/.test(name)) ?? [];
  return value ?? null;
}
