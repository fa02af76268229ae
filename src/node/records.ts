import type { Config, DatabaseConfig } from "../config.ts";
import type { Database } from "../db/connection/database.ts";
import type { EmbeddedDatabase } from "../db/connection/embedded-database.ts";
import { newMasterKey, readOrMakeMasterKey } from "../db/connection/master-key-file.ts";
import { connectToServer } from "../db/connection/server-database.ts";
import { keyring } from "../db/sealing/keyring.ts";
import { readMasterKey } from "../db/sealing/sealing.ts";
import { type RecordStore, recordStore } from "../db/transaction/record-store.ts";
import { seedImagined } from "../operations/imagined/imagined-families.ts";
import { seedSandbox } from "../operations/imagined/sandbox.ts";
import { DATA_FOLDER } from "./data-folder.ts";

const MASTER_KEY_FILE = `${DATA_FOLDER}/master-key`;
const SERVER_CONNECTIONS = 10;

/** Opens the database that the configuration names; an embedded one that is empty gets the imagined municipality and the sandbox. */
export async function openRecords({
  database: chosen,
  masterKey,
}: Config): Promise<{ readonly database: Database; readonly store: RecordStore }> {
  const database = await openDatabase(chosen);
  const store = recordStore(database, keyring(await openMasterKey(chosen, masterKey)));
  if ("gatherStatistics" in database) {
    const now = new Date();
    const made = [await seedImagined(store, now), await seedSandbox(store, now)];
    if (made.includes(true)) await database.gatherStatistics();
  }
  return { database, store };
}

async function openDatabase(chosen: DatabaseConfig): Promise<EmbeddedDatabase | Database> {
  if (chosen.kind === "server") {
    const { url, prepare } = chosen;
    return connectToServer(url, { connections: SERVER_CONNECTIONS, prepare });
  }
  // Loaded only where it is used: it is a whole PostgreSQL.
  const { openEmbedded } = await import("../db/connection/embedded-database.ts");
  return openEmbedded(chosen.folder);
}

/** What is kept nowhere needs no key that outlives it. */
async function openMasterKey(chosen: DatabaseConfig, given: string | undefined) {
  const isKept = chosen.kind === "server" || chosen.folder !== undefined;
  const base64 = given ?? (isKept ? readOrMakeMasterKey(MASTER_KEY_FILE) : newMasterKey());
  const key = await readMasterKey(base64);
  if (key === undefined) throw new Error("the master key is not 32 bytes in base64");
  return key;
}
