import { z } from "@hono/zod-openapi";
import type { ProblemCodeName } from "../../problems/problem-codes.ts";

type Place = readonly (string | number)[];

/** What was sent, as a rule across fields sees it: objects and lists are what they are called, a value may be anything, and whatever is asked for may be missing. */
export type Sent<Shape> = Shape extends null | undefined
  ? Shape
  : Shape extends string | number | boolean
    ? unknown
    : Shape extends readonly (infer Item)[]
      ? readonly Sent<Item>[]
      : { readonly [Field in keyof Shape]?: Sent<Shape[Field]> };

/** Names a fault at its place, from where the rule stands. */
export type NameFault = (code: ProblemCodeName, ...place: Place) => void;

/** Whether a place has a fault of its own. */
export type IsFaulty = (...place: Place) => boolean;

/**
 * A check that looks at several fields, or at several items of a list. It is made whatever else is wrong, so that every fault
 * is named at once: an object or list of the wrong kind stands there empty, and a place that has a fault of its own gets no other.
 */
export function acrossFields<Shape>(
  rule: (sent: Sent<Shape>, fault: NameFault, isFaulty: IsFaulty) => void,
) {
  return z.superRefine<Shape>(
    (value, refinement) => {
      const { issues } = refinement;
      const own = new Set(issues.map(({ path }) => pointer(path)));
      const isFaulty: IsFaulty = (...place) => place.length > 0 && own.has(pointer(place));
      const fault: NameFault = (message, ...path) => {
        if (!isFaulty(...path)) refinement.addIssue({ code: "custom", message, path: [...path] });
      };
      rule(ofItsKind(value, issues) as Sent<Shape>, fault, isFaulty);
    },
    // zod itself would leave the check out as soon as any field has a fault
    {
      when: ({ issues }) =>
        !issues.some(({ code, path }) => code === "invalid_type" && !path?.length),
    },
  );
}

type Issue = z.core.$ZodRawIssue;

function pointer(path: readonly PropertyKey[] = []): string {
  return path.map(String).join("/");
}

/** The same with an empty object or list wherever one is asked for and something else was sent. */
function ofItsKind(value: unknown, issues: readonly Issue[]): unknown {
  const strangers = issues.filter(
    ({ code, expected }) => code === "invalid_type" && EMPTY.has(String(expected)),
  );
  if (strangers.length === 0) return value;
  const copy: unknown = structuredClone(value);
  for (const { path = [], expected } of strangers) {
    const last = path.at(-1) ?? "";
    let holder = Object(copy) as Record<PropertyKey, unknown>;
    for (const part of path.slice(0, -1)) holder = Object(holder[part]) as typeof holder;
    if (holder[last] !== undefined) holder[last] = EMPTY.get(String(expected));
  }
  return copy;
}

const EMPTY = new Map<string, object>([
  ["object", {}],
  ["array", []],
]);
