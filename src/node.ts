import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { type Config, readConfig } from "./config.ts";
import { createApp } from "./http/app.ts";
import type { TokenReader } from "./http/door.ts";
import { makeDemoIdentities, tokenReader } from "./http/tokens.ts";
import { DOCS_ASSETS } from "./web/docs-assets.ts";

const DATA_FOLDER = ".data";
const DEMO_TOKENS_FILE = `${DATA_FOLDER}/demo-tokens.json`;
const DOCS_ASSETS_PATH = "/docs/assets/";
const OWNER_ONLY = 0o600;

const config = readConfig(process.env);
if (config.ok) await start(config.value);
else {
  for (const fault of config.refusal) console.error(fault);
  process.exitCode = 1;
}

async function start({ host, port, demoSignIn, identityProvider }: Config): Promise<void> {
  const app = createApp();
  const readToken = demoSignIn
    ? await offerDemoSignIn()
    : identityProvider && tokenReader(identityProvider);
  const server = serve(
    {
      hostname: host,
      port,
      fetch: async (request) =>
        (await docsAsset(request)) ?? app.fetch(request, { now: new Date(), readToken }),
    },
    (address) => {
      const name = host.includes(":") ? `[${host}]` : host;
      console.log(`Tusind answers at http://${name}:${address.port}`);
    },
  );
  server.on("error", (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close());
}

async function offerDemoSignIn(): Promise<TokenReader> {
  const { readToken, tokens } = await makeDemoIdentities(new Date());
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
