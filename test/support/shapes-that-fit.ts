import { isDeepStrictEqual } from "node:util";
import type { Contract, Shape } from "./contract.ts";

/** Says what keeps a value of the inner schema from being one of the outer, each with its place. */
export type Fits = (
  inner: Shape,
  outer: Shape,
  /** Whether the inner must also have every field that the outer names, though it may be left out. */
  asked?: { readonly keepsFields: boolean },
) => readonly string[];

type Schemas = Contract["components"]["schemas"];

const EVERY_TYPE = ["object", "array", "string", "number", "integer", "boolean", "null"];
const LEAST = ["minimum", "minLength", "minItems"] as const;
const MOST = ["maximum", "maxLength", "maxItems"] as const;
/** What must be the same, unless the outer says nothing of it. */
const ALIKE = ["pattern", "format", "not"] as const;

/** Compares schemas of two documents. Each pair of names is looked at once, so that a schema may hold itself. */
export function fitterOf(
  documents: { readonly inner: Contract; readonly outer: Contract },
  seenBefore: ReadonlySet<string> = new Set(),
): Fits {
  const ofInner = documents.inner.components.schemas;
  const ofOuter = documents.outer.components.schemas;
  const seen = new Set(seenBefore);

  const compare = (inner: Shape, outer: Shape, keeps: boolean): readonly string[] => {
    if ("$ref" in inner && "$ref" in outer) {
      const pair = `${nameOf(inner)} in ${nameOf(outer)} ${keeps}`;
      if (seen.has(pair)) return [];
      seen.add(pair);
    }
    const forms = formsOf(inner, ofInner);
    const wider = formsOf(outer, ofOuter);
    const [form] = forms;
    const [wide] = wider;
    if (forms.length === 1 && wider.length === 1 && form && wide) {
      return compareForms(form, wide, keeps);
    }
    const astray = forms.filter((each) => !wider.some((other) => isWithin(each, other, keeps)));
    return astray.length === 0 ? [] : [": has forms that have no place"];
  };

  /** Looked at apart, since what does not fit one form may well fit the next. */
  const isWithin = (inner: Shape, outer: Shape, keeps: boolean) =>
    fitterOf(documents, seen)(inner, outer, { keepsFields: keeps }).length === 0;

  const compareForms = (inner: Shape, outer: Shape, keeps: boolean): readonly string[] => {
    const types = typesOf(inner).filter((type) => !typesOf(outer).includes(type));
    if (types.length > 0) return [`: may be ${types.join(", ")}`];
    return [
      ...valueMisfits(inner, outer),
      ...fieldMisfits(inner, outer, keeps),
      ...compareInside(inner, outer, "items", keeps),
      ...compareInside(inner, outer, "additionalProperties", keeps),
    ];
  };

  const compareInside = (
    inner: Shape,
    outer: Shape,
    keyword: "items" | "additionalProperties",
    keeps: boolean,
  ): readonly string[] => {
    const [one, other] = [inner[keyword], outer[keyword]];
    if (!isShape(one) || !isShape(other)) return [];
    return compare(one, other, keeps).map((what) => `/*${what}`);
  };

  const fieldMisfits = (inner: Shape, outer: Shape, keeps: boolean): readonly string[] => {
    const fields = propertiesOf(inner);
    const known = propertiesOf(outer);
    const certain = requiredOf(inner);
    const isClosed = outer["additionalProperties"] === false;
    const saysFields = Object.keys(fields).length > 0 || inner["type"] === "object";
    return [
      ...requiredOf(outer)
        .filter((field) => saysFields && !certain.includes(field))
        .map((field) => `/${field}: may be missing`),
      ...Object.keys(known)
        .filter((field) => keeps && !(field in fields) && !requiredOf(outer).includes(field))
        .map((field) => `/${field}: is gone`),
      ...(isClosed && saysFields && inner["additionalProperties"] !== false
        ? [": may hold other fields"]
        : []),
      ...Object.entries(fields).flatMap(([field, shape]) => {
        const wide = known[field];
        if (wide === undefined) return isClosed ? [`/${field}: has no place`] : [];
        return compare(shape, wide, keeps).map((what) => `/${field}${what}`);
      }),
    ];
  };

  return (inner, outer, { keepsFields } = { keepsFields: false }) =>
    compare(inner, outer, keepsFields);
}

function valueMisfits(inner: Shape, outer: Shape): readonly string[] {
  const values = inner["enum"] as readonly unknown[] | undefined;
  const allowed = outer["enum"] as readonly unknown[] | undefined;
  const others = values?.filter((value) => allowed && !allowed.includes(value)) ?? [];
  return [
    ...(allowed && values === undefined ? [": may be any value"] : []),
    ...(others.length > 0 ? [`: may be ${others.join(", ")}`] : []),
    ...LEAST.filter(
      (bound) => numberOf(inner, bound, -Infinity) < numberOf(outer, bound, -Infinity),
    ),
    ...MOST.filter((bound) => numberOf(inner, bound, Infinity) > numberOf(outer, bound, Infinity)),
    ...ALIKE.filter((word) => word in outer && !isDeepStrictEqual(inner[word], outer[word])),
  ].map((what) => (what.startsWith(":") ? what : `: ${what} is another`));
}

/** A schema without names and parts: the forms that a value of it may have. */
function formsOf(shape: Shape, schemas: Schemas): readonly Shape[] {
  const { $ref, allOf, anyOf, oneOf, ...rest } = shape;
  if (typeof $ref === "string") return formsOf(schemas[nameOf(shape)] ?? {}, schemas);
  if (Array.isArray(allOf)) {
    const parts = (allOf as readonly Shape[]).map((part) => formsOf(part, schemas)[0] ?? {});
    return [parts.reduce(together, rest)];
  }
  const forms = (anyOf ?? oneOf) as readonly Shape[] | undefined;
  return forms?.flatMap((form) => formsOf(form, schemas)) ?? [rest];
}

function together(one: Shape, other: Shape): Shape {
  return {
    ...one,
    ...other,
    properties: { ...propertiesOf(one), ...propertiesOf(other) },
    required: [...requiredOf(one), ...requiredOf(other)],
  };
}

function typesOf({ type }: Shape): readonly string[] {
  if (type === undefined) return EVERY_TYPE;
  const types = (Array.isArray(type) ? type : [type]) as readonly string[];
  return types.includes("number") ? [...types, "integer"] : types;
}

function propertiesOf(shape: Shape): Readonly<Record<string, Shape>> {
  return (shape["properties"] ?? {}) as Readonly<Record<string, Shape>>;
}

function requiredOf(shape: Shape): readonly string[] {
  return (shape["required"] ?? []) as readonly string[];
}

function numberOf(shape: Shape, bound: string, without: number): number {
  const value = shape[bound];
  return typeof value === "number" ? value : without;
}

function nameOf(shape: Shape): string {
  const reference = shape["$ref"];
  return typeof reference === "string" ? (reference.split("/").at(-1) ?? "") : "";
}

function isShape(value: unknown): value is Shape {
  return typeof value === "object" && value !== null;
}
