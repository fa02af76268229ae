import { readFileSync } from "node:fs";
import { PROBLEM_CODES } from "../http/problems/problem-codes.ts";
import { type ListedRequest, problemPages } from "../web/problem-pages.ts";

const REQUESTS = new URL("../../openapi/problem-requests.json", import.meta.url);

/** The page of each problem by its code, with the request that gets it. */
export function readProblemPages(): ReadonlyMap<string, string> {
  const requests = JSON.parse(readFileSync(REQUESTS, "utf8")) as Record<string, ListedRequest>;
  return problemPages(PROBLEM_CODES, requests);
}
