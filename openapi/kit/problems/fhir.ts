import type { Kit } from "../kit.ts";
import type { Sent } from "../server.ts";
import type { ProblemRequests } from "./problem-request.ts";

const FHIR = "/fhir/R4";

const ask = (path: string, headers?: Readonly<Record<string, string>>): Sent => ({
  as: "coordinator",
  method: "GET",
  path: `${FHIR}/${path}`,
  ...(headers === undefined ? {} : { headers }),
});

/** A version that comes with Tusind, and that a child here does not follow. */
async function anotherPlan(kit: Kit, child: string): Promise<string> {
  const { programme } = await kit.read<{ programme: { id: string } }>(
    `/v1/children/${child}/schedule`,
  );
  return programme.id === "vejle" ? "favrskov.2026-1" : "vejle.2026-1";
}

/** What the same records refuse when they are asked in FHIR. */
export const FHIR_PROBLEMS: ProblemRequests = {
  onlyInBody: { request: () => ask("Patient?identifier=journal-4711") },
  notAcceptable: { request: () => ask("Patient", { Accept: "application/fhir+xml" }) },
  notAForm: {
    request: () => ({
      as: "coordinator",
      method: "POST",
      path: `${FHIR}/Patient/_search`,
      body: { identifier: "journal-4711" },
    }),
  },
  anotherProgramme: {
    before: "a family on record, whose child follows another programme",
    request: async (kit) => {
      const { child } = await kit.register();
      return {
        as: "coordinator",
        method: "POST",
        path: `${FHIR}/PlanDefinition/${await anotherPlan(kit, child)}/$apply`,
        headers: { "Content-Type": "application/fhir+json" },
        body: {
          resourceType: "Parameters",
          parameter: [{ name: "subject", valueString: `Patient/${child}` }],
        },
      };
    },
  },
};
