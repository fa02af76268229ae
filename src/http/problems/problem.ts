import type { Context as HonoContext, TypedResponse } from "hono";
import { accepts } from "hono/accepts";
import type { ChildMerged } from "../../domain/registration/child-merged.ts";
import { operationOutcomeOf } from "../../journal/fhir/operation-outcome.ts";
import { FHIR_MEDIA_TYPE, fhirBase } from "../fhir-base.ts";
import { PROBLEM_CODES, type ProblemCodeName } from "./problem-codes.ts";

/** One fault: where it stands in the request, as a JSON pointer, and what it is. Never what was sent. */
export interface Fault {
  readonly pointer: string;
  readonly code: ProblemCodeName;
  /** The allowed values, where they are few. */
  readonly allowed?: readonly string[];
}

export interface Problem {
  readonly code: ProblemCodeName;
  readonly faults: readonly Fault[];
  /** The child that now stands for the one that was named. */
  readonly mergedInto?: string;
  /** The plan that stands in the way. */
  readonly emergencyPlan?: string;
}

export const PROBLEM_MEDIA_TYPE = "application/problem+json";

const FAULTS_SHOWN_MAX = 1_000;
const RETRY_AFTER_SECONDS = 5;

/** The problem that a list of faults adds up to: 400 where any of them is one of form, else 422 named for the one refusal they share. */
export function problemOf(faults: readonly Fault[]): Problem {
  if (faults.some(({ code }) => PROBLEM_CODES[code].status === 400)) {
    return { code: "invalidRequest", faults };
  }
  const codes = new Set(faults.map(({ code }) => code));
  const [only] = codes;
  return { code: codes.size === 1 && only !== undefined ? only : "severalRefusals", faults };
}

/** Names the child that stands for the one that was named, so that it can be told of that one. */
export function childMergedProblem(
  { kind, mergedInto }: ChildMerged,
  faults: readonly Fault[] = [],
): Problem {
  return { code: kind, faults, mergedInto };
}

/** An answer that fits beside any documented one: its body is the same whatever the route. */
export type ProblemResponse = Response & TypedResponse<never, never, never>;

/** Answers with RFC 9457 problem details, below `/fhir` with an OperationOutcome of the same codes, in Danish or English as the caller prefers. */
export function sendProblem(c: HonoContext, problem: Problem): ProblemResponse {
  const { code } = problem;
  const language = preferredLanguage(c);
  const { status } = PROBLEM_CODES[code];
  c.header("Vary", "Accept-Language");
  if (status === 401) c.header("WWW-Authenticate", "Bearer");
  if (status === 503 || code === "stillRunning")
    c.header("Retry-After", String(RETRY_AFTER_SECONDS));
  const body = problemBody(problem, language);
  const isFhir = c.req.path.startsWith("/fhir/");
  const written = isFhir ? operationOutcomeOf(body, fhirBase(c)) : body;
  return c.body(JSON.stringify(written), status, {
    "Content-Type": isFhir ? FHIR_MEDIA_TYPE : PROBLEM_MEDIA_TYPE,
    "Content-Language": language,
  }) as ProblemResponse;
}

/** A problem in its words. */
export function problemBody(
  { code, faults, mergedInto, emergencyPlan }: Problem,
  language: "da" | "en",
) {
  const { status, [language]: title } = PROBLEM_CODES[code];
  const shown = faults.slice(0, FAULTS_SHOWN_MAX);
  const errors = shown.map((fault) => ({
    pointer: fault.pointer,
    code: fault.code,
    detail: faultWords(fault, language),
  }));
  return {
    type: `/problems/${code}`,
    title,
    status,
    detail: detailOf(title, faults.length, language),
    errors,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(emergencyPlan === undefined ? {} : { emergencyPlan }),
  };
}

/** What is wrong, in words, without what was sent. */
export function faultWords({ code, allowed }: Fault, language: "da" | "en"): string {
  const words = PROBLEM_CODES[code][language];
  return allowed === undefined ? words : `${words} (${allowed.join(", ")})`;
}

function detailOf(title: string, count: number, language: "da" | "en"): string {
  if (count === 0) return title;
  if (language === "da") return `${title} ${count} ${count === 1 ? "fejl" : "fejl i alt"}.`;
  return `${title} ${count} ${count === 1 ? "fault" : "faults in all"}.`;
}

export function preferredLanguage(c: HonoContext): "da" | "en" {
  const language = accepts(c, {
    header: "Accept-Language",
    supports: ["en", "da"],
    default: "en",
    match: (preferences) => {
      const wanted = preferences.filter(({ q }) => q > 0); // they come in their order
      const tags = wanted.map(({ type }) => type.toLowerCase().slice(0, 2));
      return tags.find((tag) => tag === "da" || tag === "en") ?? "en";
    },
  });
  return language === "da" ? "da" : "en";
}
