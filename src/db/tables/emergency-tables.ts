import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { civilDate, id, municipality, recordedAt, sealedText } from "./columns.ts";
import { visits } from "./visit-tables.ts";

/** An emergency plan as it was begun; how it ends is said beside it, and nothing of it is ever changed. */
export const emergencyPlans = pgTable(
  "emergency_plan",
  {
    municipality: municipality(),
    id: id(),
    /** Null for the whole municipality. */
    district: text("district"),
    priorityMax: integer("priority_max").notNull(),
    from: civilDate("from_day").notNull(),
    until: civilDate("until_day"),
    reason: sealedText("reason").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    check("emergency_plan_keeps_some", sql`priority_max between 1 and 4`),
    check("emergency_plan_days_in_order", sql`until_day >= from_day`),
  ],
);

/** That a plan ends, each time it was said: the last counts. */
export const emergencyPlanEnds = pgTable(
  "emergency_plan_end",
  {
    municipality: municipality(),
    emergencyPlan: uuid("emergency_plan").notNull(),
    /** The plan's, from then on. */
    version: integer("version").notNull(),
    /** The first day without it. */
    on: civilDate("on").notNull(),
    reason: sealedText("reason").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({
      name: "emergency_plan_end_said",
      columns: [row.municipality, row.emergencyPlan, row.version],
    }),
    foreignKey({
      name: "emergency_plan_end_of_plan",
      columns: [row.municipality, row.emergencyPlan],
      foreignColumns: [emergencyPlans.municipality, emergencyPlans.id],
    }),
  ],
);

/** A visit that a person keeps in spite of a plan. */
export const keptVisits = pgTable(
  "kept_visit",
  {
    municipality: municipality(),
    emergencyPlan: uuid("emergency_plan").notNull(),
    visit: uuid("visit").notNull(),
    reason: sealedText("reason").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({
      name: "kept_visit_once",
      columns: [row.municipality, row.emergencyPlan, row.visit],
    }),
    foreignKey({
      name: "kept_visit_of_plan",
      columns: [row.municipality, row.emergencyPlan],
      foreignColumns: [emergencyPlans.municipality, emergencyPlans.id],
    }),
    foreignKey({
      name: "kept_visit_of_visit",
      columns: [row.municipality, row.visit],
      foreignColumns: [visits.municipality, visits.id],
    }),
  ],
);
