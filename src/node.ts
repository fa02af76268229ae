import type { IncomingMessage, ServerResponse } from "node:http";
import { serve } from "@hono/node-server";
import { type Config, readConfig } from "./config.ts";
import { createApp } from "./http/app.ts";
import { logLine, serverTiming } from "./http/observe.ts";
import { tokenReader } from "./http/sign-in/tokens.ts";
import { outsideFromNode } from "./node/ask-outside.ts";
import { makeDemoSignIn } from "./node/demo-sign-in.ts";
import { servePages } from "./node/serve-pages.ts";
import { writeLine } from "./node/write-line.ts";
import { startMetrics } from "./node/metrics.ts";
import { readToTheEnd } from "./node/read-to-the-end.ts";
import { openRecords } from "./node/records.ts";
import { startClock } from "./node/start-clock.ts";
import { whenToldToStop } from "./node/when-told-to-stop.ts";

/** How long a connection is kept for the next request: longer than the load balancers in front do. */
const KEEP_ALIVE_MS = 65_000;
const REQUEST_MS_MAX = 30_000;
/** How long what was begun may take to end. */
const STOPPING_MS_MAX = 10_000;

/** How many addresses outside may be asked at once in one piece of work. */
const ASKS_AT_ONCE = 24;

const config = readConfig(process.env);
if (config.ok) await start(config.value).catch((error: unknown) => end([messageOf(error)]));
else end(config.refusal);

/** Says what stands in the way, and ends. */
function end(faults: readonly string[]): void {
  for (const fault of faults) console.error(fault);
  process.exitCode = 1;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "it cannot start";
}

async function start(settings: Config): Promise<void> {
  const { host, port, metricsHost, metricsPort, identityProvider, publicUrl } = settings;
  // The first process of a container is ended by no signal that it does not take.
  let stop: () => void = () => process.exit(0);
  whenToldToStop(() => stop(), { byNpm: process.env["npm_lifecycle_event"] !== undefined });
  const app = createApp();
  servePages(app);
  const { database, store } = await openRecords(settings);
  const demo = settings.demoSignIn ? await makeDemoSignIn() : undefined;
  const readToken = demo?.readToken ?? (identityProvider && tokenReader(identityProvider));
  const metrics =
    metricsPort === undefined ? undefined : await startMetrics(metricsHost, metricsPort);
  const { outsideHosts: hosts, outsideLoopback: loopback } = settings;
  const { askOutside, mayAskOutside } = outsideFromNode({ hosts, loopback });
  const clock = startClock({
    store,
    now: () => new Date(),
    askOutside,
    asksAtOnce: ASKS_AT_ONCE,
    publicUrl,
  });
  let isStopping = false;
  const isReady = async () => !isStopping && (await database.isReady());

  const server = serve(
    {
      hostname: host,
      port,
      serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: REQUEST_MS_MAX },
      fetch: async (request, door) => {
        const incoming = door.incoming as IncomingMessage;
        const outgoing = door.outgoing as ServerResponse;
        const now = new Date();
        const answer = await app.fetch(request, {
          now,
          isReady,
          store,
          readToken,
          publicUrl,
          askOutside,
          mayAskOutside,
          onAnswered: (answered) => {
            const timing = serverTiming(answered);
            if (timing !== undefined) outgoing.setHeader("Server-Timing", timing);
            if (isStopping) outgoing.setHeader("Connection", "close");
            metrics?.count(answered);
            writeLine(logLine(answered, now));
          },
        });
        return readToTheEnd(answer, incoming, outgoing);
      },
    },
    (address) => {
      const name = host.includes(":") ? `[${host}]` : host;
      const open = async () => {
        await demo?.tell();
        console.log(`Tusind answers at http://${name}:${address.port}`);
      };
      open().catch((error: unknown) => {
        end([messageOf(error)]);
        stop();
      });
    },
  );
  const close = async () => {
    metrics?.stop();
    await clock.stop();
    await database.close();
  };
  server.on("error", (error) => {
    end([error.message]);
    void close();
  });
  const closeAll = () => "closeAllConnections" in server && server.closeAllConnections();
  stop = () => {
    isStopping = true;
    server.close(() => void close());
    setTimeout(closeAll, STOPPING_MS_MAX).unref();
  };
}
