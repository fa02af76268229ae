import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectToServer } from "../../src/db/connection/server-database.ts";
import { keyring } from "../../src/db/sealing/keyring.ts";
import { readMasterKey } from "../../src/db/sealing/sealing.ts";
import { recordStore } from "../../src/db/transaction/record-store.ts";
import { SANDBOX_HEALTH_VISITOR, seedSandbox } from "../../src/operations/imagined/sandbox.ts";

const ROLES = ["health-visitor", "coordinator", "leader", "journal-system", "administrator"];

/** Makes the sandbox in a server's database, and leaves a token of each role in a file, whose name it says. */
export async function aServersSandbox(
  url: string,
  masterKey: string,
  token: (role: string, subject: string) => Promise<string>,
): Promise<string> {
  const key = await readMasterKey(masterKey);
  if (key === undefined) throw new Error("that is no master key");
  const database = connectToServer(url, { connections: 1, prepare: true });
  await seedSandbox(recordStore(database, keyring(key)), new Date());
  await database.close();
  const tokens = ROLES.map(
    async (role) =>
      [
        role,
        await token(role, role === "health-visitor" ? SANDBOX_HEALTH_VISITOR.id : `demo-${role}`),
      ] as const,
  );
  const file = join(mkdtempSync(join(tmpdir(), "tusind-tokens-")), "tokens.json");
  writeFileSync(file, JSON.stringify(Object.fromEntries(await Promise.all(tokens))));
  return file;
}
