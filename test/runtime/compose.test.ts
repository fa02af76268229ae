import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { asked, composeServices, required } from "../support/compose-file.ts";

const GIVEN: Readonly<Record<string, string>> = {
  SUPERUSER_PASSWORD: "superuser",
  OWNER_PASSWORD: "owner",
  RUNTIME_PASSWORD: "login",
  MASTER_KEY: newMasterKey(),
  IDENTITY_ISSUER: "https://identity.example",
  IDENTITY_AUDIENCE: "tusind",
  IDENTITY_JWKS_URL: "https://identity.example/keys",
  PUBLIC_URL: "https://tusind.example",
};
const { database, migrate, tusind } = composeServices(GIVEN);

const reader = [["docker", "compose"], ["docker-compose"]].find(
  ([program = "", ...words]) => spawnSync(program, [...words, "version"]).status === 0,
);
if (reader === undefined) console.warn("skipped: no docker compose on this machine");

test("whatever it asks for is required, and nothing has a default", () => {
  expect(required.toSorted()).toEqual(Object.keys(GIVEN).toSorted());
  expect(asked.filter(({ name, how }) => how !== ":?" && !required.includes(name))).toEqual([]);
  expect(asked.filter(({ how }) => how !== "" && how !== ":?")).toEqual([]);
});

test("the page on deploying names each of them", () => {
  const page = readFileSync("docs/deploying/node.md", "utf8");
  expect(required.filter((name) => !page.includes(name))).toEqual([]);
});

test("its settings are enough for production, and the owner's login is not among them", () => {
  const read = readConfig({ NODE_ENV: "production", ...tusind.environment });
  expect(read).toMatchObject({ ok: true, value: { metricsPort: 9464, demoSignIn: false } });
  expect(JSON.stringify(tusind.environment)).not.toContain("tusind_owner");
  expect(migrate.environment["MIGRATION_DATABASE_URL"]).toContain("tusind_owner:owner@");
});

test("the database and the metrics are reached inside alone, the service on this machine alone", () => {
  expect(database.ports).toBeUndefined();
  expect(migrate.ports).toBeUndefined();
  expect(tusind.ports).toEqual(["127.0.0.1:8787-8788:8787"]);
  expect(tusind.expose).toEqual([tusind.environment["METRICS_PORT"]]);
});

test("what serves and what migrates may write nothing and has no right that it does not need", () => {
  for (const service of [migrate, tusind]) {
    expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"], image: "tusind" });
  }
  expect([database.restart, migrate.restart, tusind.restart]).toEqual([
    "unless-stopped",
    "no",
    "unless-stopped",
  ]);
});

describe.skipIf(reader === undefined)("docker compose reads it", () => {
  const read = (environment: Readonly<Record<string, string>>) => {
    const [program = "", ...words] = reader ?? [];
    return spawnSync(program, [...words, "--file", "compose.yaml", "config"], {
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...environment },
      encoding: "utf8",
    });
  };

  test("with everything given", () => {
    const { status, stdout } = read(GIVEN);
    expect(status).toBe(0);
    expect(stdout).toContain("postgres://tusind_login:login@database:5432/tusind");
  });

  test.each(required)("and not without %s", (name) => {
    const { status, stderr } = read({ ...GIVEN, [name]: "" });
    expect(status).not.toBe(0);
    expect(stderr).toContain(name);
  });
});
