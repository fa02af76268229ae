import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Answer } from "./answer.ts";
import { type Contract, type Operation, type Shape, readContract } from "./contract.ts";
import { finderOf, operationsOf } from "./contract.ts";

const DOCUMENT = "contract";
const FAULTS_SHOWN = 3;

/** Says what of a value does not fit a schema of the document, a field that the document does not name among it. */
export type Judge = (schema: Shape, value: unknown) => readonly string[];

/** A judge by a document's schemas. Answers may grow, so they are open in it; here they are closed, since what they hold today must stand in it. */
export function judgeBy({ components }: Pick<Contract, "components">): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  formats.default(ajv);
  const schemas = Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => [name, inside(schema)]),
  );
  ajv.addSchema({ $id: DOCUMENT, components: { schemas } });
  const compiled = new Map<unknown, ValidateFunction>();
  return (schema, value) => {
    const key = schema["$ref"] ?? schema; // of one name there is one, wherever it is named
    const validate = compiled.get(key) ?? ajv.compile(closed(schema) as Shape);
    compiled.set(key, validate);
    if (validate(value)) return [];
    const errors = (validate.errors ?? []).slice(0, FAULTS_SHOWN);
    return errors.map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** What of an answer the document does not say of its operation; of an address that is no operation's, what of it is no problem. */
export function judgeAnswersBy(contract: Contract) {
  const judge = judgeBy(contract);
  const operations = operationsOf(contract);
  const find = finderOf(operations);
  const known = new Set(
    operations.flatMap(({ responses }) => Object.values(responses).flatMap(headerNamesOf)),
  );
  return (method: string, address: string, answer: Answer): readonly string[] => {
    const operation = find(method, address);
    if (operation === undefined) return unknownAddressFaults(judge, answer);
    return [
      ...answerFaults(judge, operation, answer),
      ...headerFaults(contract, known, operation, answer),
    ];
  };
}

let committed: ReturnType<typeof judgeAnswersBy> | undefined;

/** The same by the committed document, which is read once. */
export function faultsOfAnswer(method: string, address: string, answer: Answer): readonly string[] {
  committed ??= judgeAnswersBy(readContract());
  return committed(method, address, answer);
}

const PROBLEM = { $ref: "#/components/schemas/Problem" };
const OPERATION_OUTCOME = { $ref: "#/components/schemas/OperationOutcome" };

/** What says no to whatever is asked: as FHIR has it, or as everywhere else. */
function refusalOf(answer: Answer): Shape {
  return mediaTypeOf(answer) === "application/fhir+json" ? OPERATION_OUTCOME : PROBLEM;
}

function answerFaults(judge: Judge, operation: Operation, answer: Answer): readonly string[] {
  const { status, text, json } = answer;
  const told = operation.responses[status];
  // No operation promises it; that it is never met is for those who ask at random to prove.
  if (status === 500) return judge(refusalOf(answer), json);
  if (told === undefined) return [`${operation.operationId} is not said to answer ${status}`];
  if (told.content === undefined) return text === "" ? [] : [`${status} is said to bring nothing`];
  const mediaType = mediaTypeOf(answer);
  const content = told.content[mediaType];
  if (content === undefined) return [`${status} is not said to be ${mediaType}`];
  return judge(content.schema ?? {}, /[/+]json$/.test(mediaType) ? json : text);
}

function headerNamesOf({ headers = {} }: Operation["responses"][string]): readonly string[] {
  return Object.keys(headers);
}

/** Headers that are always sent and were not, and those that the document knows and does not say of this answer. */
function headerFaults(
  { components }: Contract,
  known: ReadonlySet<string>,
  { operationId, responses }: Operation,
  { status, headers: sent }: Answer,
): readonly string[] {
  const told = responses[status];
  if (told === undefined) return [];
  const { headers = {} } = told;
  return [...known].flatMap((name) => {
    const header = headers[name];
    if (header === undefined) {
      return sent.has(name) ? [`${operationId} is not said to answer ${status} with ${name}`] : [];
    }
    const { required } = components.headers?.[header.$ref.split("/").at(-1) ?? ""] ?? {};
    return required && !sent.has(name) ? [`${operationId} answers ${status} without ${name}`] : [];
  });
}

function unknownAddressFaults(judge: Judge, answer: Answer): readonly string[] {
  return answer.status < 400 ? [] : judge(refusalOf(answer), answer.json);
}

function mediaTypeOf({ headers }: Answer): string {
  return (headers.get("Content-Type") ?? "").split(";")[0]?.trim() ?? "";
}

const PARTS = ["allOf", "anyOf", "oneOf"];

/** A schema where it is used: nothing but what it or a part of it names may be in what it describes. */
function closed(schema: unknown): unknown {
  if (!isShape(schema)) return schema;
  const names = ["$ref", "properties", ...PARTS].some((keyword) => keyword in schema);
  return { ...inside(schema), ...(names && { unevaluatedProperties: false }) };
}

/** What stands in a schema, closed; itself it may be a part of another. */
function inside(schema: Shape): Shape {
  const isFree = schema["type"] === "object" && !("properties" in schema);
  const isOpen = isFree && !("additionalProperties" in schema) && !PARTS.some((p) => p in schema);
  return {
    ...Object.fromEntries(
      Object.entries(schema).flatMap(([keyword, value]) =>
        keyword === "example" ? [] : [[keyword, insideOf(keyword, value)]],
      ),
    ),
    ...(isOpen && { additionalProperties: true }),
  };
}

function insideOf(keyword: string, value: unknown): unknown {
  if (keyword === "$ref") return String(value).replace(/^#/, `${DOCUMENT}#`);
  if (keyword === "items" || keyword === "additionalProperties") return closed(value);
  if (keyword === "not") return isShape(value) ? inside(value) : value;
  if (PARTS.includes(keyword)) return (value as readonly Shape[]).map(inside);
  if (keyword !== "properties") return value;
  return Object.fromEntries(
    Object.entries(value as Shape).map(([name, property]) => [name, closed(property)]),
  );
}

function isShape(value: unknown): value is Shape {
  return typeof value === "object" && value !== null;
}
