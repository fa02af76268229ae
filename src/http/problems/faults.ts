import type { z } from "@hono/zod-openapi";
import { isScreeningFact } from "../../domain/criteria/cut-offs.ts";
import { looksLikeCpr } from "../wire/blocks/text.ts";
import { type ProblemCodeName, isProblemCode } from "./problem-codes.ts";
import type { Fault } from "./problem.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const FIELD_NAME = /^[a-z][A-Za-z]{0,40}(\.[A-Za-z0-9]{1,40}){0,8}$/;

/** Every fault that a closed shape found, each with its place in what was sent. */
export function faultsOf(issues: readonly Issue[], sent: unknown): readonly Fault[] {
  const faults = issues.flatMap((issue) => faultsOfIssue(issue, [], sent));
  const distinct = new Map(faults.map((fault) => [`${fault.pointer} ${fault.code}`, fault]));
  return [...distinct.values()];
}

function faultsOfIssue(issue: Issue, base: Path, sent: unknown): readonly Fault[] {
  const path = [...base, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ pointer: pointerTo([...path, key]), code: "unknownField" }));
  }
  if (isMissing(path, sent)) return [{ pointer: pointerTo(path), code: "required" }];
  if (issue.code === "invalid_union") {
    const branch = branchOfItsType(issue.errors);
    if (branch !== undefined) return branch.flatMap((inner) => faultsOfIssue(inner, path, sent));
  }
  const fault = { pointer: pointerTo(path), code: codeOf(issue) };
  return [issue.code === "invalid_value" ? { ...fault, allowed: issue.values.map(String) } : fault];
}

/** Of the forms that a value might have had, the one of its type. */
function branchOfItsType(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find(
    (issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
}

function codeOf(issue: Issue): ProblemCodeName {
  if (isProblemCode(issue.message)) return issue.message;
  switch (issue.code) {
    case "too_small":
      return "tooSmall";
    case "too_big":
      return "tooBig";
    case "invalid_value":
      return "notAllowed";
    default:
      return "wrongType";
  }
}

/** Whether the field was left out of an object that was sent. */
function isMissing(path: Path, sent: unknown): boolean {
  let value = sent;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return false;
    if (!Object.hasOwn(value, part)) return true;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value === undefined;
}

/** A JSON pointer (RFC 6901). A name that is no ordinary field name could be a person's, so its place is given without it. */
export function pointerTo(path: Path): string {
  let pointer = "";
  for (const part of path) {
    const name = String(part);
    const isField = FIELD_NAME.test(name) || isScreeningFact(name);
    const ordinary = typeof part === "number" || (isField && !looksLikeCpr(name));
    if (!ordinary) return pointer;
    pointer += `/${name}`;
  }
  return pointer;
}
