import { z } from "@hono/zod-openapi";
import type { Condition } from "../../../domain/criteria/condition.ts";
import type { ProblemCodeName } from "../../problems/problem-codes.ts";
import { codeFaults, numberFaults, saying, textFaults } from "../blocks/text.ts";

const COMPARED_TEXT_LENGTH_MAX = 200;
const PARTS_MAX = 100;
const NODES_MAX = 200;

/** The forms of a node by their fields: exactly one fits. */
const FORMS = new Set(["fact,is", "atLeast,fact", "atMost,fact", "all", "any", "not"]);

interface ConditionFault {
  readonly path: readonly (string | number)[];
  readonly code: ProblemCodeName;
}

type PartSchema =
  | { readonly $ref: string }
  | { type: "string"; example: string }
  | { type: "number" }
  | { type: ["boolean", "number", "string"] }
  | { type: "array"; items: { $ref: string }; maxItems: number };

const REFERENCE = { $ref: "#/components/schemas/Condition" };
const FACT: PartSchema = { type: "string", example: "first-time-parents" };

function form(properties: Record<string, PartSchema>) {
  const required = Object.keys(properties);
  return { type: "object" as const, properties, required, additionalProperties: false };
}

/** A condition is looked at node by node, since a union of its forms would try every form at every node. */
export const condition = z
  .custom<Condition>()
  .superRefine((value, refinement) => {
    if (nodesOf(value) > NODES_MAX)
      refinement.addIssue({ code: "custom", message: saying("tooBig") });
    for (const { path, code } of conditionFaults(value, [])) {
      refinement.addIssue({ code: "custom", message: code, path: [...path] });
    }
  })
  .openapi("Condition", {
    type: "object",
    description:
      "When a rule applies, with three values: what nobody has recorded is unknown, never false.",
    example: { fact: "first-time-parents", is: true },
    oneOf: [
      form({ fact: FACT, is: { type: ["boolean", "number", "string"] } }),
      form({ fact: FACT, atLeast: { type: "number" } }),
      form({ fact: FACT, atMost: { type: "number" } }),
      form({ all: { type: "array", items: REFERENCE, maxItems: PARTS_MAX } }),
      form({ any: { type: "array", items: REFERENCE, maxItems: PARTS_MAX } }),
      form({ not: REFERENCE }),
    ],
  });

/** Every object of a condition, whatever its form. */
function nodesOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inside = Object.values(value).reduce((nodes: number, part) => nodes + nodesOf(part), 0);
  return inside + (Array.isArray(value) ? 0 : 1);
}

function conditionFaults(value: unknown, path: ConditionFault["path"]): readonly ConditionFault[] {
  const node = formOf(value);
  if (node === undefined) return [{ path, code: "notACondition" }];
  return Object.entries(node).flatMap(([field, part]) => partFaults(field, part, [...path, field]));
}

/** A node of one known form; one that has a form's fields and others beside them is told which are too many. */
function formOf(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const fields = Object.keys(value);
  const known = fields.filter((field) => Object.hasOwn(PARTS, field));
  return FORMS.has(known.sort().join()) ? { ...value } : undefined;
}

const PARTS: Readonly<
  Record<string, (part: unknown, path: ConditionFault["path"]) => readonly ConditionFault[]>
> = {
  fact: (part, path) =>
    typeof part === "string" ? at(path, codeFaults(part)) : at(path, ["wrongType"]),
  is: (part, path) => {
    if (typeof part === "boolean") return [];
    if (typeof part === "string") return at(path, textFaults(part, COMPARED_TEXT_LENGTH_MAX));
    return boundFaults(part, path);
  },
  atLeast: boundFaults,
  atMost: boundFaults,
  all: partsFaults,
  any: partsFaults,
  not: conditionFaults,
};

function partFaults(
  field: string,
  part: unknown,
  path: ConditionFault["path"],
): readonly ConditionFault[] {
  const check = Object.hasOwn(PARTS, field) ? PARTS[field] : undefined;
  return check === undefined ? [{ path, code: "unknownField" }] : check(part, path);
}

function boundFaults(part: unknown, path: ConditionFault["path"]): readonly ConditionFault[] {
  return typeof part === "number" && Number.isFinite(part)
    ? at(path, numberFaults(part))
    : at(path, ["wrongType"]);
}

function partsFaults(parts: unknown, path: ConditionFault["path"]): readonly ConditionFault[] {
  if (!Array.isArray(parts)) return at(path, ["wrongType"]);
  const tooMany: readonly ProblemCodeName[] = parts.length > PARTS_MAX ? ["tooBig"] : [];
  const inside = parts.flatMap((part, place) => conditionFaults(part, [...path, place]));
  return [...at(path, tooMany), ...inside];
}

function at(
  path: ConditionFault["path"],
  codes: readonly ProblemCodeName[],
): readonly ConditionFault[] {
  return codes.map((code) => ({ path, code }));
}
