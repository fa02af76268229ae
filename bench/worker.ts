import { gzipSync } from "node:zlib";
import { median } from "./support/median.ts";
import { type WorkerFiles, worker } from "./support/worker-bundle.ts";
import { emptyWorker, startWorkerd } from "./support/workerd.ts";

const GZIP_BYTES_MAX = 300_000;
const START_MS_MAX = 100;
const ROUNDS = 15;
/** The rest is loaded when somebody asks for it. */
const AT_START = ["worker.js", "everyday.js"];
const HEALTH = ["GET /health HTTP/1.1"];

/** From the start of a workerd with this worker to its first answer, in milliseconds. */
async function start(files: WorkerFiles): Promise<number> {
  const workerd = await startWorkerd(files);
  const milliseconds = await workerd.firstAnswer(HEALTH);
  await workerd.stop();
  return milliseconds;
}

const gzipBytesOf = (files: WorkerFiles, names = Object.keys(files)) =>
  gzipSync(names.map((name) => files[name]).join(""), { level: 9 }).length;

const files = worker();
const gzipBytes = gzipBytesOf(files, AT_START);
const empty = emptyWorker("{}");
const ours: number[] = [];
const bare: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  bare.push(await start(empty));
  ours.push(await start(files));
}

const added = median(ours) - median(bare);
const sizeRatio = gzipBytes / GZIP_BYTES_MAX;
console.log(
  `what the worker starts with: ${(gzipBytes / 1_000).toFixed(0)} kB gzip (an empty worker: ${gzipBytesOf(empty)} B; ` +
    `with what is loaded on demand: ${(gzipBytesOf(files) / 1_000).toFixed(0)} kB), ` +
    `${sizeRatio.toFixed(2)} of ${GZIP_BYTES_MAX / 1_000} kB ${sizeRatio <= 1 ? "ok" : "FAIL"}`,
);
console.log(
  `process start to first answer in workerd, p50 of ${ROUNDS}: ours ${median(ours).toFixed(0)} ms, ` +
    `an empty worker ${median(bare).toFixed(0)} ms; the worker's own start ${added.toFixed(0)} ms, ` +
    `${(added / START_MS_MAX).toFixed(2)} of ${START_MS_MAX} ms ${added <= START_MS_MAX ? "ok" : "FAIL"}`,
);
