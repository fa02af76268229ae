import postgres from "postgres";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import type { RecordStore } from "../../src/db/transaction/record-store.ts";
import { type Role, SCOPES } from "../../src/domain/disclosure/viewer.ts";
import {
  DEMO_HEALTH_VISITOR,
  seedImaginedMunicipality,
} from "../../src/operations/imagined/imagined-municipality.ts";
import type { Answer } from "./answer.ts";
import { type Sending, askOver } from "./ask-over.ts";
import { aServerDatabase } from "./databases.ts";
import { type RunningDoor, startNode } from "./doors.ts";
import { startIdentityProvider } from "./identity-provider.ts";
import type { PostgresServer } from "./postgres-server.ts";
import { aStore } from "./a-store.ts";

export type Speaks = (method: string, path: string, sending?: Sending) => Promise<Answer>;

export interface Speaker {
  readonly municipality?: string;
  readonly subject?: string;
  readonly scopes?: readonly string[];
  /** Another door than the service's own. */
  readonly door?: RunningDoor;
}

/** The product as it runs: a Node door on a PostgreSQL server, and an identity provider. */
export interface AService {
  readonly server: PostgresServer;
  /** The settings that a door of this service starts with. */
  readonly settings: Readonly<Record<string, string>>;
  /** The door that requests go to; another one after `reopen`. */
  readonly door: () => RunningDoor;
  /** With a door that is open already, if there is one. */
  readonly reopen: (another?: Promise<RunningDoor>) => Promise<void>;
  readonly store: RecordStore;
  /** Past every fence. */
  readonly sql: postgres.Sql;
  /** Someone of a role with every scope, in the imagined municipality, but for what a test says. */
  readonly as: (role: Role, difference?: Speaker) => Speaks;
  readonly stop: () => Promise<void>;
}

/** `through` says how a door goes to the server, if not straight. */
export async function aService(
  through: (url: string) => Promise<string> = (url) => Promise.resolve(url),
): Promise<AService> {
  const { server, database, stop } = await aServerDatabase(4);
  const provider = await startIdentityProvider();
  const base64 = newMasterKey();
  const store = await aStore(database, base64);
  await seedImaginedMunicipality(store);
  const settings = {
    ...provider.settings,
    DATABASE_URL: await through(server.runtimeUrl),
    MASTER_KEY: base64,
    WEBHOOK_ALLOW_LOOPBACK: "1",
  };
  const sql = postgres(server.superuserUrl, { max: 2, onnotice: () => undefined });
  let door = await startNode(settings);
  return {
    server,
    settings,
    door: () => door,
    reopen: async (another = startNode(settings)) => {
      door = await another;
    },
    store,
    sql,
    as: (role, difference = {}) => {
      const token = provider.token(role, difference.municipality, {
        subject:
          difference.subject ?? (role === "health-visitor" ? DEMO_HEALTH_VISITOR.id : `a-${role}`),
        scope: (difference.scopes ?? SCOPES).join(" "),
      });
      return async (method, path, sending) =>
        askOver((difference.door ?? door).url, await token, method, path, sending);
    },
    stop: async () => {
      await door.kill();
      await sql.end();
      await provider.stop();
      await stop();
    },
  };
}
