import journal from "../../../drizzle/meta/_journal.json" with { type: "json" };

/** How many migrations there are: a database that has had fewer or more is not ours to serve. */
export const SCHEMA_VERSION = journal.entries.length;
