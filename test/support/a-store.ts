import type { Database } from "../../src/db/connection/database.ts";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { keyring } from "../../src/db/sealing/keyring.ts";
import { readMasterKey } from "../../src/db/sealing/sealing.ts";
import { type RecordStore, recordStore } from "../../src/db/transaction/record-store.ts";

/** The records of a database under a master key in base64, a new one if none is given. */
export async function aStore(
  database: Database,
  masterKey: string = newMasterKey(),
): Promise<RecordStore> {
  const key = await readMasterKey(masterKey);
  if (key === undefined) throw new Error("a new master key is one");
  return recordStore(database, keyring(key));
}
