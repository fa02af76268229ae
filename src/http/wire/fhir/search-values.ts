import { PAGE_MAX } from "../../../operations/list-filter.ts";
import type { ProblemCodeName } from "../../problems/problem-codes.ts";

const TOKEN = /^(?:([^|\s]{0,255})\|)?([A-Za-z0-9\-.]{0,64})$/;
const REFERENCE = /^(?:(?:https?:\/\/[^?#]+\/)?([A-Z][A-Za-z]+)\/)?([A-Za-z0-9\-.]{1,64})$/;

/** What a value of a search is, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly fault: ProblemCodeName };

/** A code, of a system where that is said: nothing before the bar is none, nothing after it any code. */
export interface Token {
  readonly system: string | undefined;
  readonly code: string;
}

/** Several, divided by commas: any of them will do. */
export function readTokens(text: string): Read<readonly Token[]> {
  const tokens = text.split(",").flatMap((each) => {
    const [, system, code = ""] = TOKEN.exec(each) ?? [];
    return code === "" && (system ?? "") === "" ? [] : [{ system, code }];
  });
  return tokens.length === text.split(",").length ? { value: tokens } : { fault: "notAnId" };
}

/** Ids, each once; they have no system. No more than a page could show. */
export function readIds(text: string): Read<readonly string[]> {
  const tokens = readTokens(text);
  if ("fault" in tokens) return tokens;
  const own = tokens.value.filter(({ system, code }) => (system ?? "") === "" && code !== "");
  const ids = new Set(own.map(({ code }) => code));
  return ids.size > PAGE_MAX ? { fault: "tooBig" } : { value: [...ids] };
}

/** Whether a code is asked for that FHIR takes from one system, whether it is said or not. */
export function asksForCode(
  tokens: readonly Token[] | undefined,
  system: string,
  code: string,
): boolean {
  return (
    tokens === undefined ||
    tokens.some(
      (asked) =>
        (asked.system === undefined || asked.system === "" || asked.system === system) &&
        (asked.code === "" || asked.code === code),
    )
  );
}

/** A reference by type and id, relative or absolute, or by the id alone where one type is meant. */
export function readReference(
  text: string,
  types: readonly string[],
): Read<{ readonly type: string; readonly id: string }> {
  const [, type = types.length === 1 ? types[0] : undefined, id] = REFERENCE.exec(text) ?? [];
  if (type === undefined || id === undefined) return { fault: "notAnId" };
  return types.includes(type) ? { value: { type, id: id.toLowerCase() } } : { fault: "notAllowed" };
}
