import { PROBLEM_CODES } from "../../src/http/problems/problem-codes.ts";
import { type Judge, judgeBy } from "./contract-judge.ts";
import {
  type Content,
  type Contents,
  type Contract,
  type Operation,
  messagesOf,
  operationsOf,
} from "./contract.ts";

type Schemas = Contract["components"]["schemas"];

/** Answers that bring no content. */
const EMPTY = new Set(["204", "304"]);

/** What operations of the document lack: an id, a summary, a word on sending again, an example that holds for each outcome and body, an outcome that their kind has. */
export function incompleteOperations(contract: Contract): readonly string[] {
  const { schemas } = contract.components;
  const judge = judgeBy(contract);
  const operations = operationsOf(contract);
  const ids = operations.map(({ operationId }) => operationId);
  const faultsOfMessages = messagesOf(contract).flatMap(({ path, requestBody }) =>
    exampleFaults(requestBody?.content ?? {}, schemas, judge).map((fault) => `${path}: ${fault}`),
  );
  const faultsOfOperations = operations.flatMap((operation) => {
    const { method, path, operationId, summary, description = "" } = operation;
    const { responses, requestBody } = operation;
    const missing = [
      ...(operationId ? [] : ["lacks an operationId"]),
      ...(ids.indexOf(operationId) === ids.lastIndexOf(operationId) ? [] : ["shares its id"]),
      ...(summary ? [] : ["lacks a summary"]),
      ...(/sent again/.test(description) ? [] : ["lacks a word on whether it may be sent again"]),
      ...outcomesMissing(operation, contract.security).map((status) => `lacks ${status}`),
      ...exampleFaults(requestBody?.content ?? {}, schemas, judge).map(
        (fault) => `its body: ${fault}`,
      ),
      ...Object.entries(responses).flatMap(([status, { content }]) =>
        content === undefined
          ? EMPTY.has(status)
            ? []
            : [`${status} brings nothing`]
          : [...exampleFaults(content, schemas, judge), ...problemFaults(content, status)].map(
              (fault) => `${status}: ${fault}`,
            ),
      ),
    ];
    return missing.map((what) => `${method} ${path} ${what}`);
  });
  return [...faultsOfOperations, ...faultsOfMessages];
}

/** Statuses that an operation answers by what it takes, whoever wrote its handler. */
function outcomesMissing(
  { security, parameters = [], requestBody, responses }: Operation,
  ofAll: readonly unknown[] = [],
): readonly string[] {
  const header = (wanted: string) =>
    parameters.find((each) => each.in === "header" && each.name === wanted);
  const needed = [
    ...((security ?? ofAll).length > 0 ? ["401", "503"] : []),
    ...(requestBody ? ["400", "413", "415"] : []),
    ...(header("Idempotency-Key") ? ["400", "409", "422"] : []),
    ...(header("If-Match")?.required ? ["412", "428"] : []),
  ];
  return [...new Set(needed)].filter((status) => !(status in responses));
}

function exampleFaults(contents: Contents, schemas: Schemas, judge: Judge): readonly string[] {
  return Object.entries(contents).flatMap(([mediaType, content]) => {
    const { schema } = content;
    if (schema === undefined) return [`${mediaType} has no schema`];
    const example = exampleOf(content, schemas);
    if (example === undefined) return [`${mediaType} lacks an example`];
    return judge(schema, example).map((fault) => `the example of ${mediaType}: ${fault}`);
  });
}

function exampleOf({ example, schema }: Content, schemas: Schemas): unknown {
  const reference = schema?.["$ref"];
  const named = typeof reference === "string" ? reference.split("/").at(-1) : undefined;
  return example ?? schemas[named ?? ""]?.["example"];
}

/** Of a problem: a type that is none, another status than the outcome's, a code that is none. */
function problemFaults(contents: Contents, status: string): readonly string[] {
  const example = contents["application/problem+json"]?.example;
  if (example === undefined) return [];
  const { type, status: said, errors } = example as Record<string, unknown>;
  const codes = (errors as readonly { code: string }[]).map(({ code }) => code);
  const isCode = (code: string) => Object.hasOwn(PROBLEM_CODES, code);
  return [
    ...(isCode(String(type).replace("/problems/", "")) ? [] : [`no problem is ${String(type)}`]),
    ...(String(said) === status ? [] : [`its example is ${String(said)}`]),
    ...codes.filter((code) => !isCode(code)).map((code) => `no fault is ${code}`),
  ];
}

/** Names of schemas that two places give: the document would keep one of them, and say it of both. */
export function schemasNamedTwice(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\.openapi\(\s*"(\w+)"/g)].map(([, name = ""]) => name),
  );
  return names.filter((name, place) => names.indexOf(name) < place);
}
