import { sql } from "drizzle-orm";
import {
  boolean,
  char,
  check,
  foreignKey,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { healthVisitors } from "./health-visitor-tables.ts";
import {
  civilDate,
  id,
  keyedHash,
  municipality,
  recordedAt,
  sealedText,
  version,
} from "./columns.ts";

/** A municipality that is served: its settings, and its own keys under the master key. */
export const municipalities = pgTable(
  "municipality",
  {
    municipality: char("municipality", { length: 4 }).primaryKey(),
    wrappedKeys: sealedText("wrapped_keys").notNull(),
    closingDays: civilDate("closing_days").array().notNull(),
    /** Districts with their postal codes and coordinators, as the settings route takes them. */
    districts: jsonb("districts").notNull(),
    /** Postal codes with the coordinates of their middles. */
    postalCodeCentres: jsonb("postal_code_centres").notNull().default([]),
    /** Whether a calendar may show a child's initials. */
    calendarInitials: boolean("calendar_initials").notNull().default(false),
    /** Needs visits in a year after a child's first, unless a person says why there are more; null where nobody counts. */
    needsVisitsPerYearMax: integer("needs_visits_per_year_max"),
    /** By which the gateway of national reports knows who keeps the records; null where nobody has said. */
    sorCode: text("sor_code"),
    /** Which versions of its own programmes are published, in that order: every transaction reads this row. */
    publishedProgrammes: jsonb("published_programmes").notNull().default([]),
    /** From which scores on a screening is looked at, where the municipality says otherwise than is usual. */
    cutOffs: jsonb("cut_offs").notNull().default({}),
    /** Its own criteria, and the codes of those that it does not go by. */
    criteria: json("criteria").notNull().default({}),
    version: version(),
    /** Of the sandbox alone: how far its clock is ahead of the real one, and how often it was moved. */
    sandboxClock: jsonb("sandbox_clock"),
  },
  () => [check("sandbox_is_imagined", sql`sandbox_clock is null or municipality = '0998'`)],
);

/** A household and the health visitor who follows it. */
export const families = pgTable(
  "family",
  {
    municipality: municipality(),
    id: id(),
    healthVisitor: uuid("health_visitor"),
    district: text("district"),
    recordedAt: recordedAt(),
    /** Since no child of it is followed any more. */
    closedAt: timestamp("closed_at", { withTimezone: true }),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.healthVisitor],
      foreignColumns: [healthVisitors.municipality, healthVisitors.id],
    }),
    index("family_by_health_visitor").on(row.municipality, row.healthVisitor),
    index("family_by_district").on(row.municipality, row.district),
  ],
);

/** A parent: screening and observations are each parent's own. */
export const parents = pgTable(
  "parent",
  {
    municipality: municipality(),
    id: id(),
    family: uuid("family").notNull(),
    part: text("part", { enum: ["mother", "second-parent"] }).notNull(),
    hasCustody: boolean("has_custody"),
    /** As JSON: more than one once a replacement number has become a CPR number. */
    identifiers: sealedText("identifiers").notNull(),
    name: sealedText("name"),
    phone: sealedText("phone"),
    interpreter: text("interpreter"),
    addressProtected: boolean("address_protected").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.family],
      foreignColumns: [families.municipality, families.id],
    }),
    index("parent_by_family").on(row.municipality, row.family),
  ],
);

/** A home of a family; more than one is possible. */
export const homes = pgTable(
  "home",
  {
    municipality: municipality(),
    id: id(),
    family: uuid("family").notNull(),
    /** 0 is where the family is visited first. */
    place: integer("place").notNull(),
    address: sealedText("address").notNull(),
    /** So that a change of districts finds its homes without opening an address. */
    postalCodeHash: keyedHash("postal_code_hash"),
    recordedAt: recordedAt(),
    endedAt: timestamp("ended_at", { withTimezone: true }),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.family],
      foreignColumns: [families.municipality, families.id],
    }),
    index("home_by_family").on(row.municipality, row.family),
  ],
);

/** A pregnancy is open until its children are born. */
export const pregnancies = pgTable(
  "pregnancy",
  {
    municipality: municipality(),
    id: id(),
    family: uuid("family").notNull(),
    recordedAt: recordedAt(),
    endedAt: timestamp("ended_at", { withTimezone: true }),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.family],
      foreignColumns: [families.municipality, families.id],
    }),
    index("pregnancy_by_family").on(row.municipality, row.family),
  ],
);

/** A child on record, born or (with its pregnancy alone) expected. */
export const children = pgTable(
  "child",
  {
    municipality: municipality(),
    id: id(),
    family: uuid("family").notNull(),
    pregnancy: uuid("pregnancy"),
    /** What its letters are about; none for a child that arrived. */
    birth: uuid("birth"),
    identifiers: sealedText("identifiers").notNull(),
    name: sealedText("name"),
    sex: text("sex", { enum: ["female", "male", "unknown"] }),
    bornAt: timestamp("born_at", { withTimezone: true }),
    bornTogether: integer("born_together"),
    gestationalDays: integer("gestational_days"),
    firstTimeParents: boolean("first_time_parents"),
    birthWeightGrams: integer("birth_weight_grams"),
    /** As JSON: what else the letter says, and nothing is counted from. */
    particulars: sealedText("particulars"),
    addressProtected: boolean("address_protected").notNull(),
    externalReference: text("external_reference"),
    /** Since when it is followed no more: for good, or until a letter says otherwise. */
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
    stoppedAs: text("stopped_as"),
    stoppedOn: civilDate("stopped_on"),
    registrationCancelled: boolean("registration_cancelled").notNull().default(false),
    /** The child that this one turned out to be. */
    mergedInto: uuid("merged_into"),
    recordedAt: recordedAt(),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.family],
      foreignColumns: [families.municipality, families.id],
    }),
    foreignKey({
      columns: [row.municipality, row.pregnancy],
      foreignColumns: [pregnancies.municipality, pregnancies.id],
    }),
    unique("child_by_external_reference").on(row.municipality, row.externalReference),
    index("child_by_family").on(row.municipality, row.family),
    index("child_by_birth").on(row.municipality, row.birth),
    index("child_by_record").on(row.municipality, row.recordedAt, row.id),
  ],
);

/** What else is counted from of a child, as each of its versions had it; only ever added to. */
export const childVersions = pgTable(
  "child_version",
  {
    municipality: municipality(),
    child: uuid("child").notNull(),
    version: integer("version").notNull(),
    bornTogether: integer("born_together"),
    gestationalDays: integer("gestational_days"),
    firstTimeParents: boolean("first_time_parents"),
    birthWeightGrams: integer("birth_weight_grams"),
    endedAs: text("ended_as"),
    author: text("author").notNull(),
    source: text("source").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.child, row.version] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
  ],
);

/** Who an identifier belongs to, by its keyed hash; a replacement number that becomes a CPR number is one more row. */
export const identifiers = pgTable(
  "identifier",
  {
    municipality: municipality(),
    system: text("system").notNull(),
    hash: keyedHash("hash").notNull(),
    person: uuid("person").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.system, row.hash] }),
    index("identifier_by_person").on(row.municipality, row.person),
  ],
);

/** The words of a person's name as keyed hashes, since the name itself is sealed. */
export const nameWords = pgTable(
  "name_word",
  {
    municipality: municipality(),
    hash: keyedHash("hash").notNull(),
    person: uuid("person").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.hash, row.person] }),
    index("name_word_by_person").on(row.municipality, row.person),
  ],
);
