import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.ts";

const NOBODY = 65_534;
const TRIES_MAX = 100;

/** A PgBouncer before a server, that hands a connection to the next one after each transaction. */
export async function startPgBouncer(serverUrl: string) {
  const { hostname, port: serverPort, username, password, pathname } = new URL(serverUrl);
  const folder = mkdtempSync(join(tmpdir(), "tusind-pgbouncer-"));
  chmodSync(folder, 0o755); // it will not run as root
  const port = await freePort();
  const users = join(folder, "users.txt");
  const settings = join(folder, "pgbouncer.ini");
  writeFileSync(users, `"${username}" "${password}"\n`);
  writeFileSync(
    settings,
    `[databases]
pooled = host=${hostname} port=${serverPort} dbname=${pathname.slice(1)}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
pool_mode = transaction
default_pool_size = 2
max_client_conn = 100
`,
  );
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const started = spawn("pgbouncer", ["--quiet", settings], { ...asNobody, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => started.once("exit", () => resolve()));
  await untilOpen(port);
  return {
    url: `postgres://${username}:${password}@127.0.0.1:${port}/pooled`,
    stop: async () => {
      started.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 1; tries <= TRIES_MAX; tries++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      const answer = (open: boolean) => () => {
        socket.destroy();
        resolve(open);
      };
      socket.once("connect", answer(true)).once("error", answer(false));
    });
    if (isOpen) return;
    await pause(50);
  }
  throw new Error("PgBouncer did not open its port");
}
