import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { type Config, type DatabaseConfig, readConfig } from "./config.ts";
import type { Database } from "./db/database.ts";
import { type EmbeddedDatabase, openEmbedded } from "./db/embedded-database.ts";
import { newMasterKey, readOrMakeMasterKey } from "./db/master-key-file.ts";
import { latestSchemaVersion } from "./db/migrations.ts";
import { recordStore } from "./db/record-store.ts";
import { readMasterKey } from "./db/sealing.ts";
import { connectToServer } from "./db/server-database.ts";
import { createApp } from "./http/app.ts";
import type { TokenReader } from "./http/door.ts";
import { makeDemoIdentities, tokenReader } from "./http/tokens.ts";
import { seedImaginedFamilies } from "./operations/municipality/imagined-families.ts";
import {
  DEMO_HEALTH_VISITOR,
  seedImaginedMunicipality,
} from "./operations/municipality/imagined-municipality.ts";
import { DOCS_ASSETS } from "./web/docs-assets.ts";

const DATA_FOLDER = ".data";
const DEMO_TOKENS_FILE = `${DATA_FOLDER}/demo-tokens.json`;
const MASTER_KEY_FILE = `${DATA_FOLDER}/master-key`;
const DOCS_ASSETS_PATH = "/docs/assets/";
const OWNER_ONLY = 0o600;
const SERVER_CONNECTIONS = 10;
const ORPHAN_WATCH_MS = 250;

const config = readConfig(process.env);
if (config.ok)
  await start(config.value).catch((error: unknown) =>
    end([error instanceof Error ? error.message : "it cannot start"]),
  );
else end(config.refusal);

/** Says what stands in the way, and ends. */
function end(faults: readonly string[]): void {
  for (const fault of faults) console.error(fault);
  process.exitCode = 1;
}

async function start({
  host,
  port,
  database: chosen,
  masterKey,
  demoSignIn,
  identityProvider,
  publicUrl,
}: Config): Promise<void> {
  const app = createApp();
  const database = await openDatabase(chosen);
  const store = recordStore(database, await openMasterKey(chosen, masterKey));
  if ("gatherStatistics" in database && (await seedImaginedMunicipality(store))) {
    await seedImaginedFamilies(store, new Date());
    await database.gatherStatistics();
  }
  const schemaVersion = latestSchemaVersion();
  const isReady = () => hasSchema(database, schemaVersion);
  const readToken = demoSignIn
    ? await offerDemoSignIn()
    : identityProvider && tokenReader(identityProvider);
  const server = serve(
    {
      hostname: host,
      port,
      fetch: async (request) =>
        (await docsAsset(request)) ??
        app.fetch(request, { now: new Date(), isReady, store, readToken, publicUrl }),
    },
    (address) => {
      const name = host.includes(":") ? `[${host}]` : host;
      console.log(`Tusind answers at http://${name}:${address.port}`);
    },
  );
  server.on("error", (error) => {
    end([error.message]);
    void database.close();
  });
  const stop = () => server.close(() => void database.close());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  whenOrphanOfNpm(stop);
}

/** npm passes a signal to the shell between us, which ends without handing it on. */
function whenOrphanOfNpm(stop: () => void): void {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, ORPHAN_WATCH_MS);
  watch.unref();
}

function openDatabase(chosen: DatabaseConfig): Promise<EmbeddedDatabase> | Database {
  return chosen.kind === "embedded"
    ? openEmbedded(chosen.folder)
    : connectToServer(chosen.url, { connections: SERVER_CONNECTIONS, prepare: chosen.prepare });
}

/** What is kept nowhere needs no key that outlives it. */
async function openMasterKey(chosen: DatabaseConfig, given: string | undefined) {
  const isKept = chosen.kind === "server" || chosen.folder !== undefined;
  const base64 = given ?? (isKept ? readOrMakeMasterKey(MASTER_KEY_FILE) : newMasterKey());
  const key = await readMasterKey(base64);
  if (key === undefined) throw new Error("the master key is not 32 bytes in base64");
  return key;
}

async function hasSchema(database: Database, version: number): Promise<boolean> {
  try {
    return (await database.schemaVersion()) === version;
  } catch {
    return false;
  }
}

async function offerDemoSignIn(): Promise<TokenReader> {
  const { readToken, tokens } = await makeDemoIdentities(new Date(), DEMO_HEALTH_VISITOR.id);
  await mkdir(DATA_FOLDER, { recursive: true });
  // A file that was there keeps its mode when written again: it is made anew.
  await rm(DEMO_TOKENS_FILE, { force: true });
  await writeFile(DEMO_TOKENS_FILE, `${JSON.stringify(tokens, null, 2)}\n`, { mode: OWNER_ONLY });
  for (const [role, token] of Object.entries(tokens)) console.log(`demo token, ${role}: ${token}`);
  console.log(
    `Demo tokens, valid 30 days and only until the next start, are in ${DEMO_TOKENS_FILE}`,
  );
  return readToken;
}

async function docsAsset(request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (request.method !== "GET" || !pathname.startsWith(DOCS_ASSETS_PATH)) return undefined;
  const name = pathname.slice(DOCS_ASSETS_PATH.length);
  const asset = Object.hasOwn(DOCS_ASSETS, name) ? DOCS_ASSETS[name] : undefined;
  if (asset === undefined) return undefined;
  const headers = { "Content-Type": asset.mediaType, "X-Content-Type-Options": "nosniff" };
  return new Response(new Uint8Array(await readFile(asset.path)), { headers });
}
