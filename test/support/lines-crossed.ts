import { linesCrossed, tellsOfNeed, tellsOfOutcome, wordsOf } from "./forbidden-words.ts";
import type { SourceFile } from "./house.ts";

/** A name that crosses no line although it looks so, and why. */
export interface Exception {
  readonly where: string;
  readonly name: string;
  readonly because: string;
}

/** Where criteria and proposals are decided. */
const OF_CRITERIA = /^src\/domain\/(?:criteria|needs)\/|criteri|proposal/;

/** Where facts and criteria are named. */
const NAMES_FACTS = /^src\/domain\/criteria\/|^src\/domain\/needs\/.*criteri|\.json$/;

const OF_OUTCOMES = /outcome|absence-ladder|not-home|no-show|missed/;

/** Names of a source file that cross a line: its path, its identifiers, and what its texts say. */
export function namesCrossing(
  { path, text }: Pick<SourceFile, "path" | "text">,
  exceptions: readonly Exception[],
): readonly string[] {
  return [path, ...new Set(namesIn(text))]
    .filter((name) => !isExcused(name, path, exceptions))
    .flatMap((name) => linesCrossed(name, path).map((line) => `${path}: ${name}: ${line}`));
}

/** Facts, criteria and conditions named after what became of an offer or an appointment. */
export function factsOfOutcomes(
  { path, text }: Pick<SourceFile, "path" | "text">,
  exceptions: readonly Exception[],
): readonly string[] {
  if (!NAMES_FACTS.test(path)) return [];
  const codes = path.endsWith(".json")
    ? [...text.matchAll(/"([\p{L}\d:_-]+)"/gu)].map(([, code = ""]) => code)
    : namesIn(text);
  return [...new Set(codes)]
    .filter((code) => tellsOfOutcome(code) && !isExcused(code, path, exceptions))
    .map((code) => `${path}: ${code}: a missed visit or a declined offer is a sign of nothing`);
}

/** What criteria and proposals are decided by knows nothing of what became of visits. */
export function outcomesKnown({
  path,
  files,
}: Pick<SourceFile, "path" | "files">): readonly string[] {
  if (!OF_CRITERIA.test(path)) return [];
  return files
    .filter((imported) => OF_OUTCOMES.test(imported))
    .map((imported) => `${path} imports ${imported}: no criterion reads what became of a visit`);
}

/** Orders made by what a family needs: calls that sort, in the code and in its statements. */
export function ordersByNeed(
  { path, text }: Pick<SourceFile, "path" | "text">,
  exceptions: readonly Exception[],
): readonly string[] {
  const code = withoutComments(text);
  return ordersIn(code).flatMap((order) => {
    const names = orderedBy(order, code).filter(
      (name) => tellsOfNeed(name) && !isExcused(name, path, exceptions),
    );
    return names.map((name) => `${path} orders by ${name}: families are not ranked`);
  });
}

function isExcused(name: string, path: string, exceptions: readonly Exception[]): boolean {
  return exceptions.some((excused) => excused.where === path && excused.name === name);
}

/** What is given to each call that sorts, or stands after each `order by`. */
function ordersIn(code: string): readonly string[] {
  const calls = [...code.matchAll(/\.(?:sort|toSorted|orderBy)\(/g)].map(({ index, 0: call }) =>
    balanced(code.slice(index + call.length)),
  );
  const statements = [...code.matchAll(/\border by\b([^)`\n]*)/gi)].map(([, by = ""]) => by);
  return [...calls, ...statements];
}

/** The last part of each name that an order is made of, with what is counted; of a function that it names, those of its body. */
function orderedBy(order: string, code: string): readonly string[] {
  const comparator = /^\s*(\w+)\s*$/.exec(order)?.[1];
  const body =
    comparator === undefined
      ? ""
      : (new RegExp(`function ${comparator}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(code)?.[1] ?? "");
  const counted = /(\w+)(?=\??\.(?:length|size|filter)\b)|count\(\s*([\w.]+)/g;
  return [order, body].flatMap((part) => [
    ...[...part.matchAll(/\b([A-Za-z_]\w*)\b(?!\s*\??\.)/g)].map(([, name = ""]) => name),
    ...[...part.matchAll(counted)].map(([, one, other]) => one ?? other ?? ""),
  ]);
}

/** Up to the bracket that closes what is open as the text starts. */
function balanced(text: string): string {
  let open = 1;
  for (let place = 0; place < text.length; place++) {
    if (text[place] === "(") open++;
    if (text[place] === ")" && --open === 0) return text.slice(0, place);
  }
  return text;
}

/** Names and words, without imports and the addresses of sources: what others call a page is theirs. */
function namesIn(text: string): readonly string[] {
  const own = withoutComments(text)
    .replace(/\b(?:from|import)\s*\(?\s*"[^"]*"/g, "")
    .replace(/[\w.-]+\.(?:dk|com|org)\/\S*/g, "");
  return own.match(/[\p{L}_$][\p{L}\d_$-]*/gu) ?? [];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(?<![:"])\/\/.*$/gm, "");
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What an OpenAPI document offers that crosses a line: names, values, ways of sorting and filtering, numbers beside a family. */
export function documentCrossing(document: unknown): readonly string[] {
  return [...new Set(faultsOf(document as Json, ""))];
}

function faultsOf(node: Json, pointer: string): readonly string[] {
  if (node === null || typeof node !== "object") return [];
  if (Array.isArray(node)) {
    return (node as readonly Json[]).flatMap((each, place) => [
      ...(typeof each === "string" && /\/(?:enum|tags|required)$/.test(pointer)
        ? crossing(each, pointer)
        : []),
      ...faultsOf(each, `${pointer}/${place}`),
    ]);
  }
  const object = node as { readonly [key: string]: Json };
  return [
    ...parameterFaults(object, pointer),
    ...numberFaults(object, pointer),
    ...Object.entries(object).flatMap(([key, value]) => [
      ...crossing(key, pointer),
      ...(/^(?:const|operationId|name|fact|code)$/.test(key) && typeof value === "string"
        ? crossing(value, pointer)
        : []),
      ...(key === "fact" && typeof value === "string" && tellsOfOutcome(value)
        ? [`${pointer}: ${value}: a missed visit or a declined offer is a sign of nothing`]
        : []),
      ...faultsOf(value, `${pointer}/${key}`),
    ]),
  ];
}

function crossing(name: string, pointer: string): readonly string[] {
  return linesCrossed(name, pointer).map((line) => `${pointer}: ${name}: ${line}`);
}

const SORTS = /^(?:sort|sorted|order|ordered|ascending|descending)$/;
const FILTERS_BY_NEED = /^(?:levels?|scores?|points?|rank|risk|severity|niveau)$/;
const NUMBER_OF = /^(?:count|number|least|most|min|max|many)$/;

function parameterFaults(
  { name, in: place }: { readonly [key: string]: Json },
  pointer: string,
): readonly string[] {
  if (place !== "query" || typeof name !== "string") return [];
  const words = wordsOf(name);
  const counts =
    words.some((word) => NUMBER_OF.test(word)) &&
    words.some((word) => /^(?:criteria|criterion|concerns|proposals)$/.test(word));
  return counts || words.some((word) => SORTS.test(word) || FILTERS_BY_NEED.test(word))
    ? [`${pointer}: ?${name}=: no list sorts or filters families by need`]
    : [];
}

/** A unit said last makes it a measure: `weightGrams` is a newborn's. */
const OF_FAMILY = /^(?:family|families|child|children)$/;
const NUMBERED = /^(?:score|points?|rank|ranking|weight)$/;

function numberFaults(
  { properties }: { readonly [key: string]: Json },
  pointer: string,
): readonly string[] {
  if (properties === undefined || properties === null || typeof properties !== "object") return [];
  const all = Object.entries(properties as { readonly [key: string]: Json });
  const isOfFamily =
    /\/(?:Family|Child)[^/]*$/.test(pointer) || all.some(([key]) => OF_FAMILY.test(key));
  if (!isOfFamily) return [];
  return all
    .filter(([key, value]) => NUMBERED.test(wordsOf(key).at(-1) ?? "") && isNumber(value))
    .filter(([key]) => !(key === "score" && /screening/i.test(pointer)))
    .map(([key]) => `${pointer}/properties/${key}: no number of this kind stands beside a family`);
}

function isNumber(schema: Json): boolean {
  return /"(?:number|integer)"/.test(JSON.stringify(schema));
}
