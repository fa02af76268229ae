import type { FamilyOnRecord } from "../registration/family-on-record.ts";
import { type Relation, type Role, type Viewer, relationsTo } from "./viewer.ts";

/** What can be shown of a family, one by one. */
export const FIELDS = [
  "record", // that a family, a child or a visit exists, when its windows lie and who comes
  "reason", // why a visit is owed or proposed, and which facts are missing
  "identity", // names and numbers
  "contact", // telephone, interpreter
  "custody",
  "birth", // sex, moment, weight and measures
  "place", // addresses, district, the ward that a newborn was taken to
] as const;
export type Field = (typeof FIELDS)[number];

/** Role by relation by field. What is not listed is not shown; nobody is shown a family by being a leader or an administrator. */
export const SHOWN_FIELDS: Readonly<Record<Role, Partial<Record<Relation, readonly Field[]>>>> = {
  "health-visitor": {
    own: FIELDS,
    covers: FIELDS,
    registers: ["record", "reason"],
    "adds to": ["record"],
  },
  coordinator: { district: FIELDS, registers: ["record", "reason"], "adds to": ["record"] },
  leader: {},
  "journal-system": {
    "reads records": ["record", "identity", "contact", "custody", "birth", "place"],
    "reads reasons": ["reason"],
    registers: ["record"],
    "adds to": ["record"],
  },
  administrator: {},
};

/** Kept back from everyone while a child or a parent of the family has a protected address; a reveal with a reason shows it. */
const PROTECTED_FIELDS: ReadonlySet<Field> = new Set(["place"]);

/** Who may ask to see a protected address: people, by name, and never a system. */
export const REVEALING_RELATIONS: readonly Relation[] = ["own", "covers", "district"];

export type FamilyRelation = Pick<
  FamilyOnRecord,
  "healthVisitor" | "district" | "isProtected" | "coveredBy"
>;

/** The fields of a family that a viewer is shown; none where it is not hers. */
export function fieldsShown(
  family: FamilyRelation,
  viewer: Viewer,
  besides: readonly Relation[] = [],
): ReadonlySet<Field> {
  const byRelation = SHOWN_FIELDS[viewer.role];
  const relations = [...relationsTo(family, viewer), ...besides];
  const fields = relations.flatMap((relation) => byRelation[relation] ?? []);
  return new Set(fields.filter((field) => !family.isProtected || !PROTECTED_FIELDS.has(field)));
}

/** What tells of a family's needs is for whoever may see why: to anyone else there is nothing. */
export function seesNeeds(family: FamilyRelation, viewer: Viewer): boolean {
  return fieldsShown(family, viewer).has("reason");
}
