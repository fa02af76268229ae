import { type DatabaseConfig, type Environment, readConfig } from "./config.ts";
import type { SchemaSeen } from "./db/connection/database.ts";
import { connectToServer } from "./db/connection/server-database.ts";
import { type Keyring, keyring } from "./db/sealing/keyring.ts";
import { readMasterKey } from "./db/sealing/sealing.ts";
import { recordStore } from "./db/transaction/record-store.ts";
import { outsideFromEdge } from "./edge/ask-outside.ts";
import { mountEveryday } from "./http/mount-everyday.ts";
import { newApp } from "./http/new-app.ts";
import { isSeldomAsked } from "./http/seldom-paths.ts";
import type { Answered, Door, TokenReader } from "./http/door.ts";
import { logLine, serverTiming } from "./http/observe.ts";
import { tokenReader } from "./http/sign-in/tokens.ts";

/** What the runtime hands over beside a request: work that may go on once the answer was given. */
interface Execution {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** The files that stand beside the worker. */
interface Assets {
  readonly fetch: (address: URL) => Promise<Response>;
}

/** What requests of one isolate share: plain values, for a socket or a promise belongs to the request that made it. */
interface Shared {
  readonly server: Extract<DatabaseConfig, { kind: "server" }>;
  readonly publicUrl: string | undefined;
  readonly keys: Keyring;
  readonly readToken: TokenReader | undefined;
  readonly schema: SchemaSeen;
  readonly outside: ReturnType<typeof outsideFromEdge>;
}

/** So many connections does the edge let be open. */
const OPEN_MAX = 6;

const everyday = newApp([mountEveryday]);
/** Of what is asked for now and then; its code is loaded with the first who asks. */
let seldom: typeof everyday | undefined;
let shared: Shared | undefined;

export default {
  async fetch(request: Request, environment: Environment, execution: Execution): Promise<Response> {
    const now = new Date();
    shared ??= await setUp(environment);
    let answered: Answered | undefined;
    const onAnswered = (told: Answered) => {
      answered = told;
      console.log(logLine(told, now));
    };
    const app = isSeldomAsked(new URL(request.url).pathname) ? await loadSeldom() : everyday;
    const response =
      shared === undefined
        ? await app.fetch(request, { ...NOT_SET_UP, now, onAnswered })
        : await answer(
            app,
            request,
            shared,
            { now, onAnswered, readDocument: () => readDocument(request, environment) },
            execution,
          );
    const timing = answered && serverTiming(answered);
    if (timing !== undefined) response.headers.set("Server-Timing", timing);
    return response;
  },

  /** What the clock starts, each minute. */
  async scheduled(_event: unknown, environment: Environment): Promise<void> {
    shared ??= await setUp(environment);
    if (shared === undefined) return;
    const { server, keys, schema, outside, publicUrl } = shared;
    const { url, prepare } = server;
    const database = connectToServer(url, { connections: 1, prepare, schema });
    try {
      const { doDueWork, failureLine } = await import("./jobs/do-due-work.ts");
      const { askOutside } = outside;
      const store = recordStore(database, keys);
      const clock = { store, now: () => new Date(), askOutside, asksAtOnce: OPEN_MAX, publicUrl };
      await doDueWork(clock, ({ kind }, error) => console.error(failureLine(kind, error)));
    } finally {
      await database.close();
    }
  },
};

const NOT_SET_UP = { isReady: async () => false, store: undefined, readToken: undefined };

async function loadSeldom(): Promise<typeof everyday> {
  const { mountSeldom } = await import("./http/mount-seldom.ts");
  return (seldom ??= newApp([mountSeldom]));
}

async function answer(
  app: typeof everyday,
  request: Request,
  { server, publicUrl, keys, readToken, schema, outside }: Shared,
  door: Pick<Door, "now" | "onAnswered" | "readDocument">,
  execution: Execution,
): Promise<Response> {
  const { url, prepare } = server;
  const database = connectToServer(url, { connections: 1, prepare, schema });
  try {
    return await app.fetch(request, {
      ...door,
      ...outside,
      isReady: database.isReady,
      store: recordStore(database, keys),
      readToken,
      publicUrl,
    });
  } finally {
    execution.waitUntil(database.close());
  }
}

async function readDocument(request: Request, environment: Environment): Promise<string> {
  const assets = environment["ASSETS"] as Assets;
  const document = await assets.fetch(new URL("/openapi.json", request.url));
  if (!document.ok) throw new Error("the document was not laid beside the worker");
  return document.text();
}

async function setUp(environment: Environment): Promise<Shared | undefined> {
  const config = readConfig({ ...environment, NODE_ENV: "production" });
  if (!config.ok) return notConfigured(config.refusal);
  const {
    database: server,
    masterKey = "",
    identityProvider,
    publicUrl,
    outsideHosts = [],
  } = config.value;
  const key = await readMasterKey(masterKey);
  if (server.kind !== "server" || key === undefined) return notConfigured(["MASTER_KEY"]);
  const readToken = identityProvider && tokenReader(identityProvider);
  const outside = outsideFromEdge(outsideHosts);
  return {
    server,
    publicUrl,
    keys: keyring(key),
    readToken,
    schema: { isCurrent: false },
    outside,
  };
}

function notConfigured(faults: readonly string[]): undefined {
  console.error(JSON.stringify({ level: "error", name: "notConfigured", faults }));
}
