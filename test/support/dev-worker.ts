import { spawn } from "node:child_process";
import { once } from "node:events";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { connectToServer } from "../../src/db/connection/server-database.ts";
import { ROLES, SCOPES } from "../../src/domain/disclosure/viewer.ts";
import { seedImagined } from "../../src/operations/imagined/imagined-families.ts";
import { DEMO_HEALTH_VISITOR } from "../../src/operations/imagined/imagined-municipality.ts";
import { SANDBOX_HEALTH_VISITOR, seedSandbox } from "../../src/operations/imagined/sandbox.ts";
import { leaveTokens } from "../../src/node/demo-sign-in.ts";
import { startIdentityProvider } from "./identity-provider.ts";
import { startPostgres } from "./postgres-server.ts";
import { aStore } from "./a-store.ts";

// The Worker on this machine with all that it needs, each kept until it ends: a PostgreSQL server with the imagined
// municipality, and an identity provider whose tokens it leaves where `npm start` leaves its own.

const server = await startPostgres();
const provider = await startIdentityProvider();
const { runtimeUrl } = await server.another();
const base64 = newMasterKey();
await seed(runtimeUrl, base64);
await leaveTokens(
  await tokensOfEachRole("0999", DEMO_HEALTH_VISITOR.id),
  await tokensOfEachRole("0998", SANDBOX_HEALTH_VISITOR.id),
);
console.log("Tokens of each role, until it ends, are where npm start leaves its own");

const port = process.env["PORT"] ?? "8787";
const variables = { ...provider.settings, MASTER_KEY: base64 };
const wrangler = spawn(
  "node_modules/.bin/wrangler",
  [
    "dev",
    "--local",
    `--port=${port}`,
    ...Object.entries(variables).flatMap(([name, value]) => ["--var", `${name}:${value}`]),
  ],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: runtimeUrl,
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
      WRANGLER_SEND_METRICS: "false",
    },
  },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => void wrangler.kill("SIGTERM"));
}
await once(wrangler, "exit");
await provider.stop();
await server.stop();

async function seed(url: string, masterKey: string): Promise<void> {
  const database = connectToServer(url, { connections: 1, prepare: true });
  const store = await aStore(database, masterKey);
  await seedImagined(store, new Date());
  await seedSandbox(store, new Date());
  await database.close();
}

async function tokensOfEachRole(
  municipality: string,
  healthVisitor: string,
): Promise<Readonly<Record<string, string>>> {
  const tokens = ROLES.map(async (role) => {
    const subject = role === "health-visitor" ? healthVisitor : `demo-${role}`;
    const difference = { subject, scope: SCOPES.join(" "), lasting: "30d" };
    return [role, await provider.token(role, municipality, difference)] as const;
  });
  return Object.fromEntries(await Promise.all(tokens));
}
