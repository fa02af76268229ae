import { isDeepStrictEqual } from "node:util";
import { type Contract, type Operation, messagesOf, operationsOf } from "./contract.ts";

/** What is told to people alone: it may be said better at any time. Headers are said of all answers at once, and a lost one is a break. */
const TOLD = new Set(["description", "summary", "example", "tags", "headers"]);

/** By their names, the operations and schemas of a document that are not as they were in the one before. */
export function differencesBetween(before: Contract, after: Contract): readonly string[] {
  const differ = (
    one: Readonly<Record<string, unknown>>,
    other: Readonly<Record<string, unknown>>,
  ) =>
    [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
      (name) => !isDeepStrictEqual(untold(one[name]), untold(other[name])),
    );
  return [
    ...differ(byId(before), byId(after)),
    ...differ(before.components.schemas, after.components.schemas),
  ];
}

function byId(contract: Contract): Readonly<Record<string, Operation>> {
  return Object.fromEntries(
    [...operationsOf(contract), ...messagesOf(contract)].map((each) => [each.operationId, each]),
  );
}

function untold(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untold);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      TOLD.has(name) && !isField(inner) ? [] : [[name, untold(inner)]],
    ),
  );
}

/** A field of that name has a schema; what is told to people has none, though a problem that is an example has a type too. */
function isField(inner: unknown): boolean {
  if (typeof inner !== "object" || inner === null) return false;
  return "$ref" in inner || ("type" in inner && !String(inner.type).startsWith("/problems/"));
}
