import fc from "fast-check";
import { ROLES, type Role } from "../../src/domain/disclosure/viewer.ts";
import { type Change, anyChanges, anyValue } from "./any-changes.ts";
import { anyOfShape, placeFor, stemOf } from "./any-of-shape.ts";
import {
  COLUMNS,
  HOSTILE_HEADERS,
  HOSTILE_WORDS,
  MEDIA_TYPES,
  RAW_BODIES,
} from "./hostile-values.ts";
import { roleFor } from "./every-operation.ts";
import type { Contract, Operation, Parameter } from "./contract.ts";

/** A request as it is thought out; what it names is looked up when it is sent. */
export interface AnyRequest {
  readonly role: Role;
  /** Of the other municipality. */
  readonly isForeign: boolean;
  readonly hasToken: boolean;
  readonly names: Readonly<Record<string, unknown>>;
  readonly query: readonly (readonly [string, unknown])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnyBody | undefined;
}

export type AnyBody =
  /** As it is known to be sound, or as the document shows it, but for changes. */
  | { readonly kind: "sound" | "example"; readonly changes: readonly Change[] }
  | { readonly kind: "shape"; readonly value: unknown; readonly changes: readonly Change[] }
  /** Sound, and with fields that no shape has. */
  | { readonly kind: "columns"; readonly columns: readonly string[]; readonly value: unknown }
  | { readonly kind: "raw"; readonly text: string; readonly mediaType: string };

/** Now and then another than the usual. */
const rarely = (percent: number, other: fc.Arbitrary<unknown>, usual: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 100 - percent, arbitrary: usual }, { weight: percent, arbitrary: other });

/** In so many of a hundred; undefined in the rest. */
const inHundred = <Value>(percent: number, arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof(
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary },
  );

/** Any request of an operation: a sound one, one that nearly is, and what nobody would send in good faith. */
export function anyRequestOf(
  operation: Operation,
  { components: { schemas } }: Contract,
): fc.Arbitrary<AnyRequest> {
  const { path, parameters = [], requestBody } = operation;
  const named = (where: Parameter["in"]) => parameters.filter((each) => each.in === where);
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const shapeOf = (name: string) =>
    named("path").find((each) => each.name === name)?.schema ?? { type: "string" };
  const before = (name: string) => path.split(`/{${name}}`)[0]?.split("/").at(-1) ?? "";
  const anyName = (name: string) =>
    rarely(
      8,
      fc.constantFrom(...HOSTILE_WORDS),
      name === "id" && shapeOf(name)["example"] === undefined
        ? fc.nat(1_000).map((at) => placeFor(stemOf(before(name)), at))
        : anyOfShape(shapeOf(name), schemas, name),
    );
  const anyQuery = fc
    .tuple(
      ...named("query").map(({ name, schema, required }) =>
        inHundred(
          required ? 95 : 45,
          fc.tuple(
            fc.constant(name),
            rarely(
              12,
              fc.oneof(fc.constantFrom(...HOSTILE_WORDS), anyValue),
              name === "cursor"
                ? fc.nat(1_000).map((at) => placeFor("cursor", at))
                : anyOfShape(schema, schemas, name),
            ),
          ),
        ),
      ),
      inHundred(7, fc.tuple(fc.constantFrom("x", ...COLUMNS), anyValue)),
    )
    .map((pairs) => pairs.filter((pair) => pair !== undefined));
  return fc.record({
    role: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Role>(roleFor(operation.operationId)) },
      { weight: 2, arbitrary: fc.constantFrom(...ROLES) },
    ),
    isForeign: fc.nat(9).map((one) => one === 0),
    hasToken: fc.nat(39).map((one) => one > 0),
    names: fc.record(Object.fromEntries(names.map((name) => [name, anyName(name)]))),
    query: anyQuery,
    headers: anyHeadersOf(operation),
    body:
      requestBody === undefined ? fc.constant(undefined) : anyBodyOf(requestBody.content, schemas),
  });
}

function anyHeadersOf({
  method,
  parameters = [],
}: Operation): fc.Arbitrary<Record<string, string>> {
  const takes = (name: string) => parameters.some((each) => each.name === name);
  const anyTag = fc.oneof(
    { weight: 5, arbitrary: fc.constant("*") },
    { weight: 3, arbitrary: fc.nat(1_000).map((at) => placeFor("etag", at)) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_HEADERS) },
  );
  const anyKey = fc.oneof(
    fc.uuid(),
    fc.nat(20).map((one) => `a-key-${one}`),
    fc.constantFrom(...HOSTILE_HEADERS),
  );
  return fc
    .record({
      ...(takes("If-Match") && { "If-Match": inHundred(90, anyTag) }),
      ...(takes("Idempotency-Key") && { "Idempotency-Key": inHundred(50, anyKey) }),
      ...(method === "GET" && { "If-None-Match": inHundred(25, anyTag) }),
      "Accept-Language": inHundred(50, fc.constantFrom("da", "en", "*;q=0", ";;", "da-DK;q=0.5")),
      Accept: inHundred(15, fc.constantFrom("text/csv", "*/*", "application/fhir+json", ";")),
    })
    .map(
      (headers) =>
        Object.fromEntries(
          Object.entries(headers).filter(([, value]) => value !== undefined),
        ) as Record<string, string>,
    );
}

function anyBodyOf(
  content: Readonly<Record<string, { schema?: Record<string, unknown> }>>,
  schemas: Contract["components"]["schemas"],
): fc.Arbitrary<AnyBody> {
  const shapes = Object.values(content).map(({ schema = {} }) => anyOfShape(schema, schemas));
  const noChanges = fc.constant<readonly Change[]>([]);
  const of = (kind: "sound" | "example", changes: fc.Arbitrary<readonly Change[]>) =>
    fc.record({ kind: fc.constant(kind), changes });
  const shaped = fc.record({
    kind: fc.constant("shape" as const),
    value: fc.oneof(...shapes),
    changes: fc.oneof(noChanges, noChanges, anyChanges),
  });
  const columns = fc.record({
    kind: fc.constant("columns" as const),
    columns: fc.array(fc.constantFrom(...COLUMNS), { minLength: 1, maxLength: 8 }),
    value: anyValue,
  });
  const raw = fc.record({
    kind: fc.constant("raw" as const),
    text: fc.oneof(fc.constantFrom(...RAW_BODIES), fc.string({ unit: "binary", maxLength: 40 })),
    mediaType: fc.constantFrom(...Object.keys(content), ...MEDIA_TYPES),
  });
  return fc.oneof(
    { weight: 5, arbitrary: of("sound", noChanges) },
    { weight: 7, arbitrary: of("sound", anyChanges) },
    { weight: 1, arbitrary: of("example", noChanges) },
    { weight: 2, arbitrary: of("example", anyChanges) },
    { weight: 7, arbitrary: shaped },
    { weight: 2, arbitrary: columns },
    { weight: 1, arbitrary: raw },
  );
}
