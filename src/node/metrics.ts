import { once } from "node:events";
import { createServer } from "node:http";
import { Histogram, Registry, collectDefaultMetrics } from "prom-client";
import type { Answered } from "../http/door.ts";

/** From what a list takes to what a caller gives up on. */
const BUCKETS_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface Metrics {
  readonly count: (answered: Answered) => void;
  readonly stop: () => void;
}

/** Counts answers by route and status, and tells them to a Prometheus on a port of their own, away from callers. */
export async function startMetrics(host: string, port: number): Promise<Metrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "How long answers took, by method, route and status.",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS_SECONDS,
    registers: [registry],
  });
  const server = createServer(async (request, answer) => {
    if (request.url !== "/metrics") return void answer.writeHead(404).end();
    answer.setHeader("Content-Type", registry.contentType).end(await registry.metrics());
  }).listen(port, host);
  await once(server, "listening");
  return {
    count: ({ method, route, status, durationMs }) =>
      durations.labels(method, route, String(status)).observe(durationMs / 1_000),
    stop: () => {
      server.close();
      server.closeAllConnections(); // one that says nothing would keep the process
    },
  };
}
