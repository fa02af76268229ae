import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { type Database, fence } from "./database.ts";
import { MIGRATIONS_FOLDER } from "./migrations.ts";

const OWNER_ONLY = 0o600;

export interface EmbeddedDatabase extends Database {
  /** Lets it plan by what its tables hold now: a server does so by itself. */
  readonly gatherStatistics: () => Promise<void>;
  /** All it holds, for a test to start with: making one anew takes seconds. */
  readonly copy: () => Promise<Blob>;
}

/** The PostgreSQL that runs inside this process, for whoever tries the product: in a folder, or kept nowhere; new, or a copy of another. It migrates itself. */
export async function openEmbedded(
  folder: string | undefined,
  copied?: Blob,
): Promise<EmbeddedDatabase> {
  const unlock = folder === undefined ? () => undefined : lock(`${folder}.lock`);
  const engine = await PGlite.create(folder ?? "memory://", {
    extensions: { btree_gist },
    ...(copied === undefined ? {} : { loadDataDir: copied }),
  });
  const handle = drizzle(engine);
  await migrate(handle, { migrationsFolder: MIGRATIONS_FOLDER });
  const gatherStatistics = async () => void (await engine.exec("analyze"));
  const copy = () => engine.dumpDataDir("none");
  await gatherStatistics();
  const database = fence({
    handle: () => handle,
    connectionLost: () => undefined,
    takeRuntimeRole: true,
    schema: { isCurrent: true },
    close: async () => {
      await engine.close();
      unlock();
    },
  });
  return { ...database, gatherStatistics, copy };
}

/** Two processes on one folder would destroy it. A lock whose process is dead is taken over. */
function lock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 0; tries < 2; tries++) {
    try {
      const descriptor = openSync(file, "wx", OWNER_ONLY);
      writeSync(descriptor, String(process.pid));
      closeSync(descriptor);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      if (isAlive(Number(readFileSync(file, "utf8")))) break;
      rmSync(file, { force: true });
    }
  }
  throw new Error(`the embedded database is in use by another process (${file})`);
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
