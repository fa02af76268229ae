import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openEmbedded } from "../../src/db/connection/embedded-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file that holds an embedded database with the product's schema and nothing in it. */
    migratedDatabase?: string;
  }
}

/** Makes the database that each test file starts with a copy of. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "tusind-"));
  const file = join(folder, "migrated-database.tar");
  const database = await openEmbedded(undefined);
  await writeFile(file, await (await database.copy()).bytes());
  await database.close();
  project.provide("migratedDatabase", file);
  return () => rm(folder, { recursive: true });
}
