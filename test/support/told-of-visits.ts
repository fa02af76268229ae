import { expect } from "vitest";
import { type AFamilyToVisit, at, visiting, withTag } from "./a-family-to-visit.ts";
import { type AKlGateway, resourcesOf } from "./a-kl-gateway.ts";
import type { AMunicipality } from "./a-municipality.ts";
import { type Told, againstKl } from "./kl-rules.ts";
import { bodyOf } from "./on-record.ts";

export const DAY = "2026-03-06";
export const NIGHT = "2026-03-07T01:00:00Z";
export const WEIGHT = { of: "child", observation: "weight", value: 3400 };
export const RELATION = { of: "child", observation: "parent-child-relation", value: "normal" };
export const FED = { of: "child", observation: "feeding", value: "breast-milk-only" };
export const ALL = [WEIGHT, RELATION, FED];

/** What is told of a visit with all that it must document. */
export const VISIT = [
  "Encounter finished",
  "Observation final",
  "Observation final",
  "Observation final",
];

/** Resources by type and state, in no order of their own. */
export const kindsOf = (resources: readonly Told[]) =>
  resources
    .map(({ resourceType, status = "" }) => `${resourceType} ${String(status)}`.trim())
    .toSorted();

/** Families that are visited just after a birth, and what the gateway is told of them. */
export function toldOfVisits(municipality: AMunicipality, gateway: AKlGateway) {
  const coordinator = municipality.as("coordinator");
  const on = (moment: string) => visiting(at(coordinator, moment));
  const finds = async (
    contact: string,
    child: string,
    findings: readonly object[],
    moment = DAY,
  ) => {
    const path = `/v1/contacts/${contact}`;
    const body = { child, findings };
    const asks = at(coordinator, moment);
    return bodyOf(await withTag(asks, "PUT", `${path}/findings`, body, () => path));
  };
  return {
    on,
    finds,
    /** The contact's id. */
    isVisited: async (
      { child, healthVisitor, visit }: AFamilyToVisit,
      findings: readonly object[] = ALL,
    ) => {
      const heldAt = `${DAY}T09:00:00+01:00`;
      const held = { heldAt, healthVisitor, modality: "home", visits: [visit("postpartum")] };
      const { id } = await on(DAY).holds(held);
      await finds(id, child, findings);
      return id;
    },
    toldOf: async (child: string, moment: string) => {
      const { of } = await gateway.delivers(moment);
      const [report] = of(child);
      if (report !== undefined) expect(againstKl(report)).toEqual([]);
      return resourcesOf(report);
    },
  };
}
