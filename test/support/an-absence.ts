import { DEMO_HEALTH_VISITOR } from "../../src/operations/imagined/imagined-municipality.ts";
import type { AMunicipality } from "./a-municipality.ts";
import { bodyOf } from "./on-record.ts";

export const ABSENCES = "/v1/absences";

export interface AbsenceShown {
  readonly id: string;
  readonly healthVisitor: string;
  readonly from: string;
  readonly until: string;
  readonly kind: string | null;
  readonly withdrawn: boolean;
}

/** Three weeks of summer holiday of the demo health visitor, but for what a test says. */
export function anAbsence(difference: Readonly<Record<string, unknown>> = {}) {
  return {
    healthVisitor: DEMO_HEALTH_VISITOR.id as string,
    from: "2026-07-06",
    until: "2026-07-24",
    kind: "holiday",
    ...difference,
  };
}

/** Records one, as a coordinator of the whole municipality. */
export async function recordsAbsence(
  municipality: AMunicipality,
  difference: Readonly<Record<string, unknown>> = {},
): Promise<AbsenceShown> {
  const body = anAbsence(difference);
  return bodyOf(await municipality.as("coordinator")("POST", ABSENCES, { body }), 201);
}
