import type { OperationOutcome } from "@medplum/fhirtypes";
import { expect } from "vitest";
import { partsOf } from "./a-full-preview.ts";
import type { Answer } from "./answer.ts";

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly {
    readonly pointer: string;
    readonly code: string;
    readonly detail: string;
  }[];
  readonly mergedInto?: string;
  readonly emergencyPlan?: string;
}

/** What a problem of one type says beside what every problem does. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {
  "/problems/stateMoved": ["preview"],
  "/problems/childMerged": ["mergedInto"],
  "/problems/emergencyPlanStands": ["emergencyPlan"],
};

const CODE = /^[a-z][A-Za-z]*$/;
const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;

/** The problem that an answer is, of exactly the documented shape. */
export function problemOf(answer: Answer): Problem {
  if (answer.headers.get("Content-Type") === "application/fhir+json") return problemInFhir(answer);
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  const problem = answer.json as Problem;
  const besides = BESIDES[problem.type] ?? [];
  const members = ["detail", "errors", ...besides, "status", "title", "type"];
  expect(Object.keys(problem).sort()).toEqual(members.sort());
  expect(problem.type).toMatch(/^\/problems\/[a-z][A-Za-z]*$/);
  expect(problem.status).toBe(answer.status);
  expect(problem.title).not.toBe("");
  expect(problem.detail).not.toBe("");
  for (const error of problem.errors) {
    expect(Object.keys(error).sort()).toEqual(["code", "detail", "pointer"]);
    expect(error.pointer).toMatch(POINTER);
    expect(error.code).toMatch(CODE);
    expect(error.detail).not.toBe("");
  }
  return problem;
}

/** The same problem, as an OperationOutcome tells it. */
function problemInFhir({ json, status }: Answer): Problem {
  const { resourceType, issue } = json as OperationOutcome;
  expect(resourceType).toBe("OperationOutcome");
  const [first, ...faults] = issue.map(({ details, expression = [] }) => ({
    code: details?.coding?.[0]?.code ?? "",
    detail: details?.text ?? "",
    pointer: (expression[0] ?? "").replace(/^http/, "").replaceAll(".", "/"),
  }));
  for (const { code } of faults) expect(code).toMatch(CODE);
  expect(first?.code).toMatch(CODE);
  expect(first?.detail).not.toBe("");
  const { code = "", detail = "" } = first ?? {};
  return { type: `/problems/${code}`, title: detail, detail, status, errors: faults };
}

/** What a problem refuses: its status, its code and each fault as `place code`, sorted. */
export function refusal(answer: Answer) {
  const { type, status, errors } = problemOf(answer);
  const faults = errors.map(({ pointer, code }) => `${pointer} ${code}`);
  return { status, code: type.slice("/problems/".length), faults: faults.sort() };
}

/** What stands where a JSON pointer leads; undefined where nothing does. */
export function valueAt(sent: unknown, pointer: string): unknown {
  let value = sent;
  for (const name of partsOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) {
      return undefined;
    }
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
