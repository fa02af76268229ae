import { sql } from "drizzle-orm";
import { type Database, rows } from "../../src/db/connection/database.ts";

/** Every row of every table that a municipality has, as text; bytes in hex. */
export async function everyRow(database: Database, within = "0999"): Promise<string> {
  return database.within(within, async (tx) => {
    const tables = await rows(
      tx,
      sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const found = await rows(
        tx,
        sql`select to_jsonb(t)::text as row from ${sql.identifier(String(name))} as t`,
      );
      texts.push(...found.map(({ row }) => String(row)));
    }
    return texts.join("\n");
  });
}
