import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkProgramme } from "./cli/check-programme.ts";
import { preview } from "./cli/preview.ts";
import { migrateServer } from "./db/connection/migrations.ts";
import { connectToServer } from "./db/connection/server-database.ts";
import { keyring } from "./db/sealing/keyring.ts";
import { readMasterKey } from "./db/sealing/sealing.ts";
import { recordStore } from "./db/transaction/record-store.ts";
import { type Result, accepted, refused } from "./domain/result.ts";
import { createApp } from "./http/app.ts";
import { openapiDocument } from "./http/openapi.ts";
import { seedImagined } from "./operations/imagined/imagined-families.ts";
import { seedSandbox } from "./operations/imagined/sandbox.ts";
import { readProblemPages } from "./node/read-problem-pages.ts";
import { DOCS_ASSETS } from "./web/docs-assets.ts";

const OPENAPI_FILE = "openapi/openapi.json";
const WORKER_ASSETS_FOLDER = ".assets";
/** What the edge says beside each of them, since it serves them by itself. */
const WORKER_ASSETS_HEADERS = `/docs/assets/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
/problems*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Content-Security-Policy: default-src 'none'
`;

type Done = Result<undefined, string>;

const COMMANDS: Readonly<Record<string, (words: string[]) => Promise<Done>>> = {
  preview,
  "check-programme": checkProgramme,
  openapi: writeOpenapi,
  "edge-assets": layEdgeAssets,
  // Its bundler is one of the development's: it is loaded for this alone.
  "edge-bundle": async () => (await import("./cli/bundle-edge.ts")).bundleEdge(),
  "migrate-database": migrateDatabase,
  "seed-database": seedDatabase,
};

const [name = "", ...words] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
const done = command
  ? await command(words)
  : refused(`commands: ${Object.keys(COMMANDS).join(", ")}`);
if (!done.ok) {
  console.error(done.refusal);
  process.exitCode = 1;
}

async function writeOpenapi(): Promise<Done> {
  await mkdir("openapi", { recursive: true });
  await writeFile(OPENAPI_FILE, `${JSON.stringify(openapiDocument(createApp()), null, 2)}\n`);
  return accepted(undefined);
}

/** Brings a server's database up to date as its owner, and lets the runtime login in. */
async function migrateDatabase(): Promise<Done> {
  const { MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: runtimeUrl } = process.env;
  if (!ownerUrl) return refused("MIGRATION_DATABASE_URL is missing: the owner's login");
  if (!runtimeUrl?.startsWith("postgres")) {
    return refused("DATABASE_URL is missing: the runtime login");
  }
  await migrateServer(ownerUrl, runtimeUrl);
  return accepted(undefined);
}

/** Makes the imagined municipality and the sandbox on a server, as its owner: who serves requests is never asked to. */
async function seedDatabase(): Promise<Done> {
  const { MIGRATION_DATABASE_URL: ownerUrl, MASTER_KEY: base64 = "" } = process.env;
  const masterKey = await readMasterKey(base64);
  if (!ownerUrl) return refused("MIGRATION_DATABASE_URL is missing: the owner's login");
  if (masterKey === undefined) return refused("MASTER_KEY is missing: 32 bytes in base64");
  const database = connectToServer(ownerUrl, { connections: 1, prepare: true });
  const store = recordStore(database, keyring(masterKey));
  await seedImagined(store, new Date());
  await seedSandbox(store, new Date());
  await database.close();
  return accepted(undefined);
}

/** Lays the reference page's files, the document that it shows, and a page about each problem, where the edge has its static files. */
async function layEdgeAssets(): Promise<Done> {
  const docs = join(WORKER_ASSETS_FOLDER, "docs/assets");
  await mkdir(docs, { recursive: true });
  for (const [file, { path }] of Object.entries(DOCS_ASSETS)) {
    await lay(join(docs, file), await readFile(path));
  }
  const problems = join(WORKER_ASSETS_FOLDER, "problems");
  await mkdir(problems, { recursive: true });
  for (const [name, page] of readProblemPages()) {
    await lay(join(problems, `${name}.html`), Buffer.from(page));
  }
  await lay(join(WORKER_ASSETS_FOLDER, "_headers"), Buffer.from(WORKER_ASSETS_HEADERS));
  const document = JSON.stringify(openapiDocument(createApp()));
  await lay(join(WORKER_ASSETS_FOLDER, "openapi.json"), Buffer.from(document));
  return accepted(undefined);
}

/** What is there already stays untouched: a Worker that watches the folder would start anew. */
async function lay(file: string, content: Buffer): Promise<void> {
  const laid = await readFile(file).catch(() => undefined);
  if (laid === undefined || !laid.equals(content)) await writeFile(file, content);
}
