import type { Relation, Role } from "./viewer.ts";

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
export const PROTECTED_FIELDS: readonly Field[] = ["place"];

/** Who may ask to see a protected address: people, by name, and never a system. */
export const REVEALING_RELATIONS: readonly Relation[] = ["own", "covers", "district"];
