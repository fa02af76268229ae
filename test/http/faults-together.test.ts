import type { RouteConfig, z } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { faultsOf } from "../../src/http/problems/faults.ts";
import { importedFamily } from "../../src/http/wire/outward/imported-family.ts";
import { type Contents, operationsOf, readContract } from "../support/contract.ts";
import { type AcrossFields, FAULTS_ACROSS_FIELDS } from "../support/faults-across-fields.ts";

type Place = readonly (string | number)[];

const shapes = shapesOfBodies();
const examples = examplesOfBodies();

test.each(FAULTS_ACROSS_FIELDS)(
  "$operation tells $fault beside a fault of any other field",
  ({ operation, sent, fault, reads }: AcrossFields) => {
    const shape = shapes.get(operation);
    const body: unknown = JSON.parse(JSON.stringify({ ...examples.get(operation), ...sent }));
    expect(faultsIn(shape, body)).toEqual([fault]);

    const others = [...placesIn(body), ["stray"]].filter((place) =>
      [...reads, fault.split(" ")[0] ?? ""].every((read) => areApart(pointerOf(place), read)),
    );
    for (const place of others) {
      const together = faultsIn(shape, spoiled(body, place));
      const own = together.filter((each) => each !== fault);
      expect(together, pointerOf(place)).toContain(fault);
      expect(own, pointerOf(place)).not.toEqual([]);
      expect(own.filter((each) => !each.startsWith(pointerOf(place)))).toEqual([]);
    }
  },
);

test("a line of an import is told of its family and of its children at once", () => {
  const line = { children: [{ birthDate: "2026-13-01" }, {}, { contacts: [{ on: 5 }] }] };
  expect(faultsIn(importedFamily, line)).toEqual([
    "/children/0/birthDate notADate",
    "/children/1/birthDate required",
    "/children/2/birthDate required",
    "/children/2/contacts/0/modality required",
    "/children/2/contacts/0/on notADate",
    "/healthVisitor required",
    "/mother required",
  ]);
});

test("no rule of a body is left out because of a fault elsewhere", () => {
  const seen = new Set<z.core.$ZodType>();
  const leaving = [...shapes].flatMap(([operation, shape]) =>
    partsOf(shape, seen).flatMap((part) =>
      whatLeavesOut(part).map((why) => `${operation}: ${why}`),
    ),
  );
  expect(seen.size).toBeGreaterThan(300);
  expect(leaving).toEqual([]);
});

/** Of an object or list a rule of our own that runs only where all its fields are sound; of a value one that stops those of the whole. */
function whatLeavesOut({ _zod: { def } }: z.core.$ZodType): readonly string[] {
  const checks = (def.checks ?? []).map(({ _zod: check }) => check.def);
  const holdsOthers = def.type === "object" || def.type === "array" || def.type === "record";
  const stops = "abort" in def && def.abort === true && !refusesNothing(def);
  return [
    ...checks.flatMap(({ check, when }) =>
      holdsOthers && check === "custom" && when === undefined ? [`a rule across ${def.type}`] : [],
    ),
    ...(stops || checks.some(({ abort }) => abort) ? [`a ${def.type} that stops`] : []),
  ];
}

/** A shape that leaves all to its checks. */
function refusesNothing(def: object): boolean {
  return "fn" in def && typeof def.fn === "function" && Boolean(def.fn(Symbol("anything")));
}

const PARTS = ["shape", "element", "innerType", "options", "in", "out", "keyType", "valueType"];

function partsOf(value: unknown, seen: Set<z.core.$ZodType>): readonly z.core.$ZodType[] {
  if (typeof value !== "object" || value === null) return [];
  if (!isShape(value)) return Object.values(value).flatMap((inner) => partsOf(inner, seen));
  if (seen.has(value)) return [];
  seen.add(value);
  const { def } = internalsOf(value);
  const inside = PARTS.map((part) => Reflect.get(def, part) as unknown);
  return [value, ...partsOf(inside, seen)];
}

function internalsOf({ _zod: internals }: z.core.$ZodType) {
  return internals;
}

function isShape(value: object): value is z.core.$ZodType {
  return "_zod" in value;
}

/** Every fault of a body, as `pointer code`. */
function faultsIn(shape: z.ZodType | undefined, sent: unknown): readonly string[] {
  const read = shape?.safeParse(sent);
  if (read === undefined) throw new Error("no such body");
  const found = read.success ? [] : faultsOf(read.error.issues, sent);
  return found.map(({ pointer, code }) => `${pointer} ${code}`).toSorted();
}

/** Every field and item below, those that hold others among them. */
function placesIn(value: unknown, above: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = [...above, Array.isArray(value) ? Number(name) : name];
    return [place, ...placesIn(inner, place)];
  });
}

/** The same with something at a place that no field takes. */
function spoiled(body: unknown, [first, ...rest]: Place): unknown {
  if (first === undefined) return typeof body === "object" ? 5 : { stray: 5 };
  const inner = spoiled(Object(body)[first], rest);
  return Array.isArray(body)
    ? body.with(Number(first), inner)
    : { ...Object(body), [first]: inner };
}

function pointerOf(place: Place): string {
  return place.map((part) => `/${part}`).join("");
}

/** Whether neither place lies in the other; the whole body lies nowhere. */
function areApart(one: string, other: string): boolean {
  if (other === "") return true;
  return !`${one}/`.startsWith(`${other}/`) && !`${other}/`.startsWith(`${one}/`);
}

function shapesOfBodies(): ReadonlyMap<string, z.ZodType> {
  const routes = createApp().openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === "route" ? [definition.route as RouteConfig] : [],
  );
  return new Map(
    routes.flatMap(({ operationId = "", request }) => {
      const content = request?.body?.content["application/json"] ?? {};
      return "schema" in content ? [[operationId, content.schema as z.ZodType] as const] : [];
    }),
  );
}

function examplesOfBodies(): ReadonlyMap<string, object> {
  const contract = readContract();
  const exampleOf = ({ "application/json": content }: Contents) => {
    const name = String(content?.schema?.["$ref"]).split("/").at(-1) ?? "";
    return Object(content?.example ?? contract.components.schemas[name]?.["example"]) as object;
  };
  return new Map(
    operationsOf(contract).flatMap(({ operationId, requestBody }) =>
      requestBody === undefined ? [] : [[operationId, exampleOf(requestBody.content)] as const],
    ),
  );
}
