import { type Result, accepted, refused } from "./domain/result.ts";
import type { IdentityProvider } from "./http/sign-in/tokens.ts";

export type Environment = Readonly<Record<string, unknown>>;

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where a Prometheus asks; without a port nothing is counted. */
  readonly metricsHost: string;
  readonly metricsPort: number | undefined;
  readonly database: DatabaseConfig;
  /** 32 bytes in base64; undefined: the embedded database makes its own. */
  readonly masterKey: string | undefined;
  /** Undefined: nobody can sign in, unless the door makes demo identities. */
  readonly identityProvider: IdentityProvider | undefined;
  /** The origin of the addresses that we hand out; the request's own if undefined. */
  readonly publicUrl: string | undefined;
  /** The hosts that may be asked outside; undefined where none are named: on Node any public one, at the edge none. */
  readonly outsideHosts: readonly string[] | undefined;
  /** Whether webhooks may lead to this machine itself, by http too; never in production. */
  readonly outsideLoopback: boolean;
  /** Whether ready-made tokens may be handed out: an embedded database, outside production, and no identity provider. */
  readonly demoSignIn: boolean;
}

/** The PostgreSQL inside this process, in a folder or kept nowhere, or a server of its own. */
export type DatabaseConfig =
  | { readonly kind: "embedded"; readonly folder: string | undefined }
  | { readonly kind: "server"; readonly url: string; readonly prepare: boolean };

/** Names of settings with what is wrong with them, never their values. */
export type ConfigFaults = readonly string[];

const PORT_MAX = 65_535;
/** A word that is nearly "production" would hand out ready-made tokens. */
const KINDS = new Set(["production", "development", "test"]);
/** 32 bytes are 43 digits and one that fills up. */
const MASTER_KEY = /^[A-Za-z0-9+/]{43}=$/;
const EMBEDDED_FOLDER = ".data/postgres";

/** Reads the environment's values once, at the door, or names every setting that is missing or wrong. */
export function readConfig(environment: Environment): Result<Config, ConfigFaults> {
  const faults: string[] = [];
  const kind = text(environment, "NODE_ENV") ?? "development";
  if (!KINDS.has(kind)) faults.push("NODE_ENV is none of production, development and test");
  const production = kind === "production";
  const identityProvider = readIdentityProvider(environment, production, faults);
  const database = readDatabase(environment, production, faults);
  const keyIsRequired = production || database.kind === "server";
  const masterKey = readMasterKey(environment, keyIsRequired, faults);
  const publicUrl = readPublicUrl(environment, faults);
  const outsideHosts = readOutsideHosts(environment, faults);
  const loopback = text(environment, "WEBHOOK_ALLOW_LOOPBACK") ?? "0";
  if (!/^[01]$/.test(loopback)) faults.push("WEBHOOK_ALLOW_LOOPBACK is neither 0 nor 1");
  if (loopback === "1" && production) {
    faults.push("WEBHOOK_ALLOW_LOOPBACK is not for production: what is asked lies outside");
  }
  const port = readPort(environment, "PORT", faults) ?? 8787;
  const metricsPort = readPort(environment, "METRICS_PORT", faults);
  if (faults.length > 0) return refused(faults);
  return accepted({
    host: text(environment, "HOST") ?? "127.0.0.1",
    port,
    metricsHost: text(environment, "METRICS_HOST") ?? "127.0.0.1",
    metricsPort,
    database,
    masterKey,
    identityProvider,
    publicUrl,
    outsideHosts,
    outsideLoopback: loopback === "1",
    demoSignIn: !production && identityProvider === undefined && database.kind === "embedded",
  });
}

function readPort(environment: Environment, name: string, faults: string[]): number | undefined {
  const given = text(environment, name);
  if (given === undefined) return undefined;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > PORT_MAX) faults.push(`${name} is no port number`);
  return port;
}

function readIdentityProvider(
  environment: Environment,
  required: boolean,
  faults: string[],
): IdentityProvider | undefined {
  const issuer = text(environment, "IDENTITY_ISSUER");
  const audience = text(environment, "IDENTITY_AUDIENCE");
  const jwksAddress = text(environment, "IDENTITY_JWKS_URL");
  const named = {
    IDENTITY_ISSUER: issuer,
    IDENTITY_AUDIENCE: audience,
    IDENTITY_JWKS_URL: jwksAddress,
  };
  const missing = Object.entries(named).filter(([, value]) => value === undefined);
  if (missing.length === 3 && !required) return undefined;
  for (const [name] of missing) faults.push(`${name} is missing`);
  const jwksUrl = jwksAddress === undefined ? undefined : keysAddress(jwksAddress);
  if (jwksAddress !== undefined && jwksUrl === undefined) {
    faults.push("IDENTITY_JWKS_URL is no https address (http is for this machine alone)");
  }
  if (issuer === undefined || audience === undefined || jwksUrl === undefined) return undefined;
  return { issuer, audience, jwksUrl };
}

function keysAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const local = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  return url.protocol === "https:" || (url.protocol === "http:" && local) ? url : undefined;
}

function readDatabase(
  environment: Environment,
  production: boolean,
  faults: string[],
): DatabaseConfig {
  const prepared = text(environment, "DATABASE_PREPARE") ?? "true";
  if (!/^(?:true|false)$/.test(prepared)) faults.push("DATABASE_PREPARE is neither true nor false");
  const prepare = prepared === "true";
  const bound = boundAddress(environment["HYPERDRIVE"]);
  if (bound !== undefined) return { kind: "server", url: bound, prepare };
  const url = text(environment, "DATABASE_URL");
  if (url === undefined || url === "memory:") {
    const lacks = url === undefined ? "is missing" : "is no server";
    if (production) faults.push(`DATABASE_URL ${lacks} (a Worker's is bound as HYPERDRIVE)`);
    return { kind: "embedded", folder: url === undefined ? EMBEDDED_FOLDER : undefined };
  }
  if (!isServerAddress(url)) {
    faults.push("DATABASE_URL is neither memory: nor a postgres:// address");
  }
  return { kind: "server", url, prepare };
}

/** Its login and password are written as an address writes them: `%25` for a percent sign. */
function isServerAddress(text: string): boolean {
  if (!/^postgres(ql)?:/.test(text) || !URL.canParse(text)) return false;
  try {
    const { username, password } = new URL(text);
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

/** A Worker's binding names the server, by an address that only the Worker can reach. */
function boundAddress(binding: unknown): string | undefined {
  if (typeof binding !== "object" || binding === null) return undefined;
  return "connectionString" in binding && typeof binding.connectionString === "string"
    ? binding.connectionString
    : undefined;
}

function readMasterKey(
  environment: Environment,
  required: boolean,
  faults: string[],
): string | undefined {
  const masterKey = text(environment, "MASTER_KEY");
  if (masterKey === undefined) {
    if (required) faults.push("MASTER_KEY is missing: 32 bytes in base64");
    return undefined;
  }
  if (!MASTER_KEY.test(masterKey)) faults.push("MASTER_KEY is not 32 bytes in base64");
  return masterKey;
}

function readPublicUrl(environment: Environment, faults: string[]): string | undefined {
  const address = text(environment, "PUBLIC_URL");
  if (address === undefined) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url.origin;
  faults.push("PUBLIC_URL is no http address");
  return undefined;
}

/** Names as addresses write them, in small letters, with commas between. */
function readOutsideHosts(
  environment: Environment,
  faults: string[],
): readonly string[] | undefined {
  const hosts = text(environment, "OUTSIDE_HOSTS")
    ?.toLowerCase()
    .split(/\s*,\s*/);
  if (hosts?.every((host) => /^[a-z0-9.-]+$/.test(host)) === false) {
    faults.push("OUTSIDE_HOSTS is no list of host names with commas between");
  }
  return hosts;
}

/** An empty setting is one that was not given; blanks around one are nobody's meaning. */
function text(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  const trimmed = typeof value === "string" ? value.trim() : "";
  return trimmed === "" ? undefined : trimmed;
}
