import { carriedConditions } from "../../domain/criteria/municipal-criteria.ts";
import { withCarried, withMunicipalCutOffs } from "../../domain/programme/programme-on-record.ts";
import type { Programme } from "../../domain/programme/programme.ts";
import type { Desk } from "../desk.ts";

/** A programme that nobody follows yet, as the municipality's children would be planned by it. */
export function asPlannedHere({ settings }: Desk, programme: Programme): Programme {
  return withCarried(programme, carriedConditions(settings.cutOffs, settings.criteria));
}

/** The same of a template: its thresholds are the municipality's cut-offs. */
export function templateAsPlannedHere(desk: Desk, template: Programme): Programme {
  return asPlannedHere(desk, withMunicipalCutOffs(template, desk.settings.cutOffs));
}
