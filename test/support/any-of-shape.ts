import fc from "fast-check";
import type { Contract, Shape } from "./contract.ts";
import { aCpr } from "./a-birth-letter.ts";

type Schemas = Contract["components"]["schemas"];

const DEPTH_MAX = 6;
const LIST_MAX = 3;
const TEXT_MAX = 60;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse("2024-06-01");
const DAYS = 1_500;
const CPRS = 40;

/** Stands in what is sent for something that was heard of under a name: an id of a child, say. */
export const placeFor = (name: string, at: number) => `⟦${name}:${at}⟧`;
export const PLACE = /⟦([^:⟧]*):(\d+)⟧/g;

const anyDay = fc
  .integer({ min: 0, max: DAYS })
  .map((day) => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10));
const anyInstant = fc
  .tuple(anyDay, fc.constantFrom("T04:12:00+01:00", "T12:00:00Z", "T23:59:59.999Z"))
  .map(([day, time]) => day + time);
const anyText = fc.oneof(
  fc.constantFrom("Ida Æblegren", "Hammel", "8450", "Familien ønsker det", "+45 12 34 56 78"),
  fc.constantFrom("two-months", "birth", "P8W", "PT30M", "FREQ=WEEKLY;COUNT=4", "08:00", "0999"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: TEXT_MAX }),
);
const anyCpr = fc.constantFrom(...Array.from({ length: CPRS }, aCpr));

/** Something of an id's name that was heard of, or nobody's. */
function anyIdOf(name: string): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.nat(1_000).map((at) => placeFor(stemOf(name), at)) },
    { weight: 1, arbitrary: fc.uuid() },
  );
}

/** A name as a child's is said in one place and in another: childId, children and child are one. */
export function stemOf(name: string): string {
  const stem = name.replace(/Ids?$/, "").toLowerCase().replaceAll("-", "");
  if (stem === "children") return "child";
  return stem.replace(/ies$/, "y").replace(/s$/, "");
}

/** A value of a schema of the document: it fits it, and says little else that is sensible. */
export function anyOfShape(
  shape: Shape,
  schemas: Schemas,
  name = "",
  depth = 0,
): fc.Arbitrary<unknown> {
  const within = (inner: Shape, innerName = name) =>
    anyOfShape(inner, schemas, innerName, depth + 1);
  const { $ref, allOf, anyOf, oneOf, enum: values, type } = shape;
  if (typeof $ref === "string") return within(schemas[$ref.split("/").at(-1) ?? ""] ?? {});
  if (Array.isArray(values)) return fc.constantFrom(...(values as readonly unknown[]));
  const forms = (anyOf ?? oneOf) as readonly Shape[] | undefined;
  if (forms !== undefined) {
    // The plainest at last, else a condition of conditions would have no end.
    return fc.oneof(...(depth > DEPTH_MAX ? forms.slice(0, 1) : forms).map((form) => within(form)));
  }
  if (Array.isArray(allOf)) {
    return fc
      .tuple(...(allOf as readonly Shape[]).map((part) => within(part)))
      .map((parts) => Object.assign({}, ...parts) as unknown);
  }
  const kinds = (Array.isArray(type) ? type : [type]) as readonly unknown[];
  return fc.oneof(...kinds.map((kind) => anyOfKind(kind, shape, name, within, depth)));
}

function anyOfKind(
  kind: unknown,
  shape: Shape,
  name: string,
  within: (inner: Shape, name?: string) => fc.Arbitrary<unknown>,
  depth: number,
): fc.Arbitrary<unknown> {
  switch (kind) {
    case "object":
      return anyObject(shape, within);
    case "array":
      return anyList(shape, within, depth > DEPTH_MAX);
    case "string":
      return anyStringOf(shape, name);
    case "integer":
    case "number": {
      const min = numberOr(shape["minimum"], -1_000_000);
      const max = numberOr(shape["maximum"], 1_000_000);
      if (kind === "number") return fc.double({ min, max, noNaN: true });
      return fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max: Math.min(max, min + 50) }));
    }
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function anyList(
  { minItems, maxItems, items }: Shape,
  within: (inner: Shape) => fc.Arbitrary<unknown>,
  isDeep: boolean,
): fc.Arbitrary<unknown> {
  const minLength = numberOr(minItems, 0);
  const most = Math.min(numberOr(maxItems, Infinity), minLength + LIST_MAX);
  const maxLength = isDeep ? minLength : most;
  return fc.array(within((items ?? {}) as Shape), { minLength, maxLength });
}

function numberOr(bound: unknown, otherwise: number): number {
  return typeof bound === "number" ? bound : otherwise;
}

function anyObject(
  { properties = {}, required = [], additionalProperties }: Shape,
  within: (inner: Shape, name?: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const known = Object.entries(properties as Record<string, Shape>);
  if (known.length === 0 && typeof additionalProperties === "object") {
    const value = within(additionalProperties as Shape);
    return fc.dictionary(fc.stringMatching(/^[a-z-]{1,12}$/), value, { maxKeys: LIST_MAX });
  }
  const fields = known.map(([field, inner]) => [field, within(inner, field)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: required as never[] });
}

function anyStringOf(shape: Shape, name: string): fc.Arbitrary<unknown> {
  const { format, pattern, example, minLength = 0, maxLength = TEXT_MAX } = shape;
  if (/cpr$/i.test(name)) return anyCpr;
  if (format === "uuid") return anyIdOf(name);
  if (format === "date") return anyDay;
  if (format === "date-time") return anyInstant;
  const shown = example === undefined ? [] : [fc.constant(example)];
  if (typeof pattern === "string")
    return fc.oneof(...shown, fc.stringMatching(new RegExp(pattern)));
  const text = anyText.map((value) =>
    value.slice(0, Number(maxLength)).padEnd(Number(minLength), "a"),
  );
  return fc.oneof(...shown, text, anyIdOf(name));
}
