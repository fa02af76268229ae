import { readFileSync } from "node:fs";

/** The statements of drizzle/logins.sql, as psql sends them with these passwords in its environment. */
export function loginStatements(environment: Readonly<Record<string, string>>): readonly string[] {
  const text = readFileSync("drizzle/logins.sql", "utf8");
  const variables = text.matchAll(/^\\getenv (\w+) (\w+)$/gm);
  const sql = text.replaceAll(/^(?:--|\\).*$/gm, "");
  return [...variables]
    .reduce(
      (filled, [, name, variable = ""]) =>
        filled.replaceAll(`:'${name}'`, `'${environment[variable]?.replaceAll("'", "''")}'`),
      sql,
    )
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
