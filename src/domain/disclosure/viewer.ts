import type { FamilyOnRecord } from "../registration/family-on-record.ts";
import { type CivilDate, addDays, civilDateOfDay, dayNumberOf } from "../time/civil-date.ts";

export const ROLES = [
  "health-visitor",
  "coordinator",
  "leader",
  "journal-system",
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];

/** What a journal system's token may be given. */
export const SCOPES = [
  "registration:write",
  "records:read",
  "records:write",
  "reasons:read",
] as const;
export type Scope = (typeof SCOPES)[number];

/** Who looks. */
export interface Viewer {
  readonly role: Role;
  /** A health visitor's is her id. */
  readonly subject: string;
  readonly scopes: readonly string[];
  /** A coordinator's; undefined is the whole municipality. */
  readonly districts: readonly string[] | undefined;
  readonly today: CivilDate;
}

/** How a viewer stands to a family: for good, or because she registers it just now, or adds to one that was there. */
export const RELATIONS = [
  "own",
  "covers",
  "district",
  "reads records",
  "reads reasons",
  "registers",
  "adds to",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Programmes are drafted by those who publish or propose them; everybody else sees them once they are published. */
export function mayDraftProgrammes({ role }: Pick<Viewer, "role">): boolean {
  return role === "coordinator" || role === "administrator";
}

/** Anyone may ask that an address is protected; to lift that is for a person, never for a system. */
export function mayLiftProtection({ role }: Viewer): boolean {
  return role === "health-visitor" || role === "coordinator";
}

/** The standing relations; that she registers it just now is known to the desk alone. */
export function relationsTo(
  family: Pick<FamilyOnRecord, "healthVisitor" | "district" | "coveredBy">,
  viewer: Viewer,
): readonly Relation[] {
  const { role, subject, scopes } = viewer;
  switch (role) {
    case "health-visitor":
      if (family.healthVisitor === subject) return ["own"];
      return covers(family, viewer) ? ["covers"] : [];
    case "coordinator":
      return isCoordinatorOf(viewer, family.district) ? ["district"] : [];
    case "journal-system":
      return [
        ...(scopes.includes("records:read") ? (["reads records"] as const) : []),
        ...(scopes.includes("reasons:read") ? (["reads reasons"] as const) : []),
      ];
    case "leader":
    case "administrator":
      return [];
  }
}

/** Whether a viewer is a coordinator of a district; of no district only whoever has the whole municipality. */
export function isCoordinatorOf(
  { role, districts }: Pick<Viewer, "role" | "districts">,
  district: string | undefined,
): boolean {
  if (role !== "coordinator") return false;
  return districts === undefined || (district !== undefined && districts.includes(district));
}

/** Who came for another has this long to write down what was held; our own default. */
const COVERED_DAYS_AFTER = 7;

function covers(
  { coveredBy }: Pick<FamilyOnRecord, "coveredBy">,
  { subject, today }: Viewer,
): boolean {
  const since = coveredSince(today);
  return coveredBy.some(({ healthVisitor, on }) => healthVisitor === subject && on >= since);
}

/** The first day of what still counts as covering on a day. */
export function coveredSince(today: CivilDate): CivilDate {
  return civilDateOfDay(addDays(dayNumberOf(today), -COVERED_DAYS_AFTER));
}
