import { spawn, spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { aBirthLetter } from "../support/a-birth-letter.ts";
import { NO_DATABASE, type RunningDoor, startNode } from "../support/doors.ts";
import { aWorkingFolder } from "../support/run-steps.ts";

const ROLES = ["administrator", "coordinator", "health-visitor", "journal-system", "leader"];

/** A server that does not answer, so that nothing has to be made before the door opens. */
const away = { DATABASE_URL: NO_DATABASE, MASTER_KEY: newMasterKey() };

let door: RunningDoor;
beforeAll(async () => {
  door = await startNode();
});
afterAll(() => door.stop());

function demoTokens(): Record<string, string> {
  return JSON.parse(readFileSync(join(door.folder, ".data/demo-tokens.json"), "utf8")) as Record<
    string,
    string
  >;
}

test("it says where it answers on one line, after the demo tokens", () => {
  const lines = door.output().trimEnd().split("\n");
  expect(lines.filter((line) => line.includes("http://"))).toEqual([lines.at(-1)]);
  expect(lines.at(-1)).toContain(door.url);
});

test("it lives and is ready, without a token", async () => {
  expect((await fetch(`${door.url}/health`)).status).toBe(200);
  expect((await fetch(`${door.url}/ready`)).status).toBe(200);
});

test("it leaves one demo token a role, for its owner's eyes only", () => {
  expect(Object.keys(demoTokens()).sort()).toEqual(ROLES);
  expect(statSync(join(door.folder, ".data/demo-tokens.json")).mode & 0o777).toBe(0o600);
});

test.each(ROLES)("the demo token of a %s opens the preview, for 30 days", async (role) => {
  const token = demoTokens()[role] ?? "";
  const answer = await fetch(`${door.url}/v1/schedule-previews`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ child: { birthDate: "2026-03-02" } }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ programme: { id: "national" } });
  const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as {
    iat: number;
    exp: number;
    municipality: string;
  };
  expect(claims.exp - claims.iat).toBe(30 * 24 * 3600);
  expect(claims.municipality).toBe("0999");
});

test("the demo health visitor is one of the imagined municipality's four, in a district that covers 8450", async () => {
  const ask = async (path: string, role: string) => {
    const headers = { Authorization: `Bearer ${demoTokens()[role]}` };
    return (await (await fetch(`${door.url}${path}`, { headers })).json()) as {
      items: { id: string; district: string }[];
      districts: { code: string; postalCodes: string[] }[];
    };
  };
  const { items } = await ask("/v1/health-visitors", "coordinator");
  const { districts } = await ask("/v1/settings", "administrator");
  const claims = demoTokens()["health-visitor"]?.split(".")[1] ?? "";
  const { sub } = JSON.parse(Buffer.from(claims, "base64url").toString()) as { sub: string };
  const own = items.find(({ id }) => id === sub);
  expect(items).toHaveLength(4);
  expect(districts.find(({ code }) => code === own?.district)?.postalCodes).toContain("8450");
});

test("the first start has families to look at, some thirty for each health visitor", async () => {
  const headers = { Authorization: `Bearer ${demoTokens()["coordinator"]}` };
  const answer = await fetch(`${door.url}/v1/children?limit=200`, { headers });
  const { items } = (await answer.json()) as {
    items: { family: string; healthVisitor: string | null; protected: boolean }[];
  };
  const families = new Map(items.map(({ family, healthVisitor }) => [family, healthVisitor]));
  const each = Map.groupBy(families, ([, healthVisitor]) => healthVisitor);
  each.delete(null);
  expect(each.size).toBe(4);
  for (const own of each.values()) expect(own.length).toBeGreaterThan(30);
  expect(items.some((child) => child.protected)).toBe(true);
});

test.each(["swagger-ui.css", "swagger-ui-bundle.js", "start.js"])(
  "the reference page's %s comes from here",
  async (file) => {
    expect(await (await fetch(`${door.url}/docs`)).text()).toContain(`/docs/assets/${file}`);
    const asset = await fetch(`${door.url}/docs/assets/${file}`);
    expect(asset.status).toBe(200);
    expect((await asset.text()).length).toBeGreaterThan(100);
  },
);

test.each(["..%2f..%2fpackage.json", "../../package.json", "nothing.js", "constructor"])(
  "no other file is served: %s",
  async (file) => {
    expect((await fetch(`${door.url}/docs/assets/${file}`)).status).toBe(404);
  },
);

test("the reference page's files are for reading", async () => {
  const changed = await fetch(`${door.url}/docs/assets/start.js`, { method: "PUT", body: "x" });
  expect(changed.status).toBe(404);
});

test("a port that is taken ends the process with a sentence, and leaves the tokens of whoever has it", () => {
  const { port } = new URL(door.url);
  const before = demoTokens();
  const second = runNode({ PORT: port, DATABASE_URL: "memory:" });
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(port);
  expect(demoTokens()).toEqual(before);
});

test.each([
  { name: "no master key", masterKey: {}, says: "MASTER_KEY is missing: 32 bytes in base64" },
  {
    name: "a master key that is too short",
    masterKey: { MASTER_KEY: btoa("short") },
    says: "MASTER_KEY is not 32 bytes in base64",
  },
])("a server's database with $name is refused", ({ masterKey, says }) => {
  const settings = { DATABASE_URL: "postgres://nobody@127.0.0.1/none", ...masterKey };
  expect(readConfig(settings)).toEqual({ ok: false, refusal: [says] });
});

test("the embedded database's master key is for its owner's eyes only", () => {
  const file = join(door.folder, ".data/master-key");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(Buffer.from(readFileSync(file, "utf8"), "base64")).toHaveLength(32);
});

test("an identity provider given by halves ends it, with every fault named", () => {
  const ended = runNode({ IDENTITY_ISSUER: "https://identity.example", PORT: "many" });
  expect(ended.status).toBe(1);
  expect(ended.stderr.trimEnd().split("\n").sort()).toEqual([
    "IDENTITY_AUDIENCE is missing",
    "IDENTITY_JWKS_URL is missing",
    "PORT is no port number",
  ]);
});

test("a second process is kept out of the same folder", () => {
  const second = runNode({});
  expect(second.status).toBe(1);
  expect(second.stderr).toContain("in use by another process");
});

test("ended through npm, it lets go of its port", async () => {
  const npm = spawn("npm", ["start"], {
    cwd: aWorkingFolder(),
    env: { ...process.env, ...away, PORT: "0", npm_config_loglevel: "error" },
  });
  const url = await new Promise<string>((resolve) => {
    npm.stdout.on("data", (data) => {
      const [address] = /http:\/\/\S+/.exec(String(data)) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
  expect((await fetch(`${url}/health`)).status).toBe(200);
  npm.kill("SIGTERM");
  await expect
    .poll(
      () =>
        fetch(`${url}/health`).then(
          () => "answers",
          () => "is gone",
        ),
      { timeout: 20_000 },
    )
    .toBe("is gone");
});

test("with a server's database that is away it lives, makes no demo tokens, and nobody can sign in", async () => {
  const other = await startNode(away);
  try {
    expect((await fetch(`${other.url}/health`)).status).toBe(200);
    expect((await fetch(`${other.url}/ready`)).status).toBe(503);
    expect(() => statSync(join(other.folder, ".data/demo-tokens.json"))).toThrow("ENOENT");
    expect((await fetch(`${other.url}/v1/programmes`)).status).toBe(503);
  } finally {
    await other.stop();
  }
});

test("a process that was killed leaves its folder to the next, with the births it answered for", async () => {
  const send = async ({ url, folder }: RunningDoor) => {
    const tokens = JSON.parse(readFileSync(join(folder, ".data/demo-tokens.json"), "utf8")) as {
      coordinator: string;
    };
    const headers = {
      Authorization: `Bearer ${tokens.coordinator}`,
      "Content-Type": "application/json",
    };
    const body = JSON.stringify(letter);
    const answer = await fetch(`${url}/v1/birth-notifications`, { method: "POST", headers, body });
    return { status: answer.status, text: await answer.text() };
  };
  const letter = aBirthLetter();
  const first = await send(door);
  await door.kill();
  door = await startNode({}, door.folder);
  expect((await fetch(`${door.url}/ready`)).status).toBe(200);
  expect(await send(door)).toEqual({ status: 200, text: first.text });
});

function runNode(settings: Record<string, string>) {
  return spawnSync(process.execPath, [join(process.cwd(), "src/node.ts")], {
    cwd: door.folder,
    env: { PATH: process.env["PATH"], PORT: "0", ...settings },
    encoding: "utf8",
    timeout: 90_000,
  });
}
