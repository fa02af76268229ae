import fc from "fast-check";
import { expect, test } from "vitest";
import { aMunicipality } from "../support/a-municipality.ts";
import { anyRequestOf } from "../support/any-request.ts";
import { operationsOf, readContract } from "../support/contract.ts";
import { senderAtRandom } from "../support/sent-at-random.ts";
import { twoMunicipalities } from "../support/two-municipalities.ts";

const REQUESTS = import.meta.env.MODE === "full" ? 500_000 : 2_000;
const SEED = Number(process.env["SEED"] ?? 20_261_122);
/** Then another two municipalities are made, with nothing in them that was broken off. */
const REQUESTS_OF_A_WORLD = 5_000;
const AT_ONCE = 15;
const FAULTS_SHOWN = 40;

const contract = readContract();
const operations = operationsOf(contract).map((operation) => ({
  operation,
  any: anyRequestOf(operation, contract),
}));

test(`each of ${REQUESTS} requests gets an answer that the document says, and none is a 500`, async () => {
  const statuses = new Map<string, Set<number>>();
  const faults = new Map<string, string>();
  let sent = 0;
  while (sent < REQUESTS) {
    const world = await aMunicipality();
    try {
      const send = senderAtRandom(world, await twoMunicipalities(world), contract);
      const until = Math.min(REQUESTS, sent + REQUESTS_OF_A_WORLD);
      for (let turn = 0; sent < until; turn++) {
        for (const { operation, any } of operations) {
          const requests = fc.sample(any, { numRuns: AT_ONCE, seed: SEED + sent });
          for (const request of requests.slice(0, until - sent)) {
            const { status, fault } = await send(operation, request);
            sent++;
            const { operationId } = operation;
            const met = statuses.get(operationId) ?? new Set();
            statuses.set(operationId, met.add(status ?? 0));
            if (fault !== undefined)
              faults.set(`${operationId} ${status} ${fault.slice(0, 60)}`, fault);
          }
        }
      }
    } finally {
      await world.stop();
    }
  }
  expect([...faults.values()].slice(0, FAULTS_SHOWN)).toEqual([]);
}, 7_200_000);
