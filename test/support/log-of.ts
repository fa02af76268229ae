import { sql } from "drizzle-orm";
import { rows } from "../../src/db/connection/database.ts";
import type { AMunicipality } from "./a-municipality.ts";

export interface LogEntry {
  readonly id: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly children: readonly string[];
}

/** What the log of the imagined municipality holds of something, and of nothing else. */
export async function logOf(
  { database }: AMunicipality,
  work: () => Promise<unknown>,
): Promise<readonly LogEntry[]> {
  const entries = async () =>
    (await database.within("0999", (tx) =>
      rows(tx, sql`select id, actor, role, action, to_json(children) as children from audit_entry`),
    )) as unknown as readonly LogEntry[];
  const before = new Set((await entries()).map(({ id }) => id));
  await work();
  return (await entries()).filter(({ id }) => !before.has(id));
}
