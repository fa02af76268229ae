import type { Resource } from "@medplum/fhirtypes";
import { afterAll, describe, expect, test } from "vitest";
import {
  FHIR,
  FOUND_FREELY,
  everyPageOf,
  findsAll,
  referencesIn,
  resourcesIn,
} from "../../support/a-fhir-client.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { fhirFaults } from "../../support/fhir-validator.ts";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";
import { FHIR_EXAMPLES } from "../../../src/http/wire/fhir/fhir-examples.ts";
import { aLifeInFhir } from "../../support/a-life-in-fhir.ts";
import { bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
await aLifeInFhir(municipality);

const coordinator = municipality.as("coordinator");
const nurse = municipality.as("health-visitor");

const SLOTS = `Slot?schedule=${DEMO_HEALTH_VISITOR.id}&start=ge2026-03-02`;
const SEARCHES = [...FOUND_FREELY, SLOTS];

describe.each([
  { who: "a coordinator", asks: coordinator },
  { who: "a health visitor", asks: nurse },
  { who: "a journal", asks: municipality.as("journal-system") },
])("what $who is answered", ({ asks }) => {
  test.each(SEARCHES)("%s is FHIR R4, page by page", async (search) => {
    const pages = await everyPageOf(asks, search.includes("?") ? search : `${search}?_count=3`);
    expect(resourcesIn(pages).length, "something is found").toBeGreaterThan(0);
    expect(pages.flatMap(fhirFaults)).toEqual([]);
    expect(resourcesIn(pages).flatMap(fhirFaults)).toEqual([]);
  });

  test("every reference leads to what may be read", async () => {
    const references = new Set<string>();
    for (const search of SEARCHES) {
      for (const each of referencesIn(resourcesIn(await everyPageOf(asks, search)))) {
        references.add(each);
      }
    }
    expect(references.size).toBeGreaterThan(20);
    const statuses = new Map<string, number>();
    for (const reference of references) {
      const answer = await asks("GET", `${FHIR}/${reference}`);
      if (answer.status !== 200) statuses.set(reference, answer.status);
    }
    expect([...statuses]).toEqual([]);
  });
});

test("what is read is what was found, under its ETag, and unchanged is 304", async () => {
  for (const search of SEARCHES) {
    const found = (await findsAll(coordinator, search)).slice(0, 4);
    for (const resource of found) {
      const path = `${FHIR}/${resource.resourceType}/${resource.id}`;
      const answer = await coordinator("GET", path);
      expect(bodyOf<Resource>(answer), path).toEqual(resource);
      expect(answer.headers.get("Content-Type")).toBe("application/fhir+json");
      const tag = answer.headers.get("ETag") ?? "";
      expect(tag).toBe(`W/"${resource.meta?.versionId}"`);
      const again = await coordinator("GET", path, { headers: { "If-None-Match": tag } });
      expect(again.status, path).toBe(304);
    }
  }
});

test("the statement is FHIR R4, and every search parameter that it names is known", async () => {
  const statement = bodyOf<Resource>(await coordinator("GET", `${FHIR}/metadata`));
  expect(fhirFaults(statement)).toEqual([]);
  if (statement.resourceType !== "CapabilityStatement") throw new Error("no statement");
  const kinds = statement.rest?.[0]?.resource ?? [];
  expect(kinds.map(({ type }) => type)).toEqual([...FOUND_FREELY, "Slot"]);
  for (const { type, searchParam = [] } of kinds) {
    const valueOf = (name?: string) => (name === "identifier" ? "a|b" : "");
    const body = searchParam.map(({ name }) => `${name}=${valueOf(name)}`).join("&");
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const required =
      type === "Slot" ? `&schedule=${DEMO_HEALTH_VISITOR.id}&start=ge2026-03-02` : "";
    const asked = { raw: body + required, headers };
    const answer = await coordinator("POST", `${FHIR}/${type}/_search`, asked);
    expect(answer.status, answer.text).toBe(200);
  }
});

test("the statement says what is left out", async () => {
  const { text } = await coordinator("GET", `${FHIR}/metadata`);
  expect(text).toContain("_summary and _count=0 are refused");
  for (const search of ["Patient?_count=0", "Patient?_summary=count"]) {
    expect((await coordinator("GET", `${FHIR}/${search}`)).status, search).toBe(400);
  }
});

test("the examples of the document are FHIR R4", () => {
  const faults = Object.values(FHIR_EXAMPLES).flatMap((each) => fhirFaults(each as Resource));
  expect(faults).toEqual([]);
});

describe("a refusal is an OperationOutcome of the same code", () => {
  test.each([
    { path: "Patient/nobody", status: 404, code: "notFound" },
    { path: "Immunization", status: 404, code: "notFound" },
    { path: "Patient?colour=blue", status: 400, code: "invalidRequest", fault: "unknownField" },
    { path: "Patient?_count=many", status: 400, code: "invalidRequest", fault: "wrongType" },
    { path: "Slot", status: 400, code: "invalidRequest", fault: "required" },
    { path: "Patient?_cursor=abc", status: 400, code: "invalidRequest", fault: "invalidCursor" },
    { path: "Patient?_format=xml", status: 406, code: "notAcceptable" },
  ])("$path: $status $code", async ({ path, status, code, fault }) => {
    const answer = await coordinator("GET", `${FHIR}/${path}`);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("application/fhir+json");
    const outcome = answer.json as Resource;
    expect(fhirFaults(outcome)).toEqual([]);
    if (outcome.resourceType !== "OperationOutcome") throw new Error(answer.text);
    const codes = outcome.issue.map(({ details }) => details?.coding?.[0]?.code);
    expect(codes).toEqual(expect.arrayContaining(fault === undefined ? [code] : [code, fault]));
  });
});

describe("the check itself finds", () => {
  const slot = { ...(FHIR_EXAMPLES["Slot"] as Resource) };
  test.each([
    { what: "a code outside a required binding", broken: { status: "taken" } },
    { what: "a field that FHIR does not know", broken: { colour: "blue" } },
    { what: "a field of another type", broken: { start: 7 } },
  ])("$what", ({ broken }) => {
    expect(fhirFaults(slot)).toEqual([]);
    expect(fhirFaults({ ...slot, ...broken } as Resource)).not.toEqual([]);
  });

  test("an invariant that does not hold: a booked appointment without a time", () => {
    const { start: _, ...timeless } = FHIR_EXAMPLES["Appointment"] as Record<string, unknown>;
    expect(fhirFaults(timeless as unknown as Resource)).not.toEqual([]);
  });

  test("a code deep inside", () => {
    const [[, plan]] = [Object.entries(FHIR_EXAMPLES)[0] ?? ["", {}]];
    const text = JSON.stringify(plan).replace("after-start", "long-after");
    expect(fhirFaults(JSON.parse(text) as Resource)).not.toEqual([]);
  });
});
