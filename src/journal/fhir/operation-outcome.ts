import type { OperationOutcome, OperationOutcomeIssue } from "@medplum/fhirtypes";

/** A problem in its words, as every route knows it. */
interface ProblemInWords {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly errors: readonly {
    readonly pointer: string;
    readonly code: string;
    readonly detail: string;
  }[];
}

/** What kind of issue a status is; of a fault inside, that what was sent is no good. */
const KINDS: Readonly<Record<number, OperationOutcomeIssue["code"]>> = {
  401: "login",
  403: "forbidden",
  404: "not-found",
  406: "not-supported",
  409: "conflict",
  412: "conflict",
  413: "too-long",
  415: "not-supported",
  422: "business-rule",
  429: "throttled",
  500: "exception",
  503: "transient",
};

/** The same problem and the same faults, under the same codes. */
export function operationOutcomeOf(problem: ProblemInWords, origin: string): OperationOutcome {
  const system = new URL("/problems", origin).href;
  const detailsOf = (code: string, text: string) => ({ coding: [{ system, code }], text });
  const code = problem.type.split("/").at(-1) ?? "";
  return {
    resourceType: "OperationOutcome",
    issue: [
      {
        severity: "error",
        code: KINDS[problem.status] ?? "invalid",
        details: detailsOf(code, problem.title),
      },
      ...problem.errors.map((fault): OperationOutcomeIssue => ({
        severity: "error",
        code: fault.code === "required" ? "required" : "invalid",
        details: detailsOf(fault.code, fault.detail),
        ...(fault.pointer !== "" && { expression: [`http${fault.pointer.replaceAll("/", ".")}`] }),
      })),
    ],
  };
}
