import fc from "fast-check";
import { expect, test } from "vitest";
import { aMunicipality } from "../support/a-municipality.ts";
import { anyRequestOf } from "../support/any-request.ts";
import { operationsOf, readContract } from "../support/contract.ts";
import { senderAtRandom } from "../support/sent-at-random.ts";
import { twoMunicipalities } from "../support/two-municipalities.ts";

const { MODE } = import.meta.env;
const { REQUESTS, SEED } = process.env;
const REQUESTS_IN_ALL = Number(REQUESTS ?? (MODE === "full" ? 500_000 : 2_000));
const FIRST_SEED = Number(SEED ?? 20_261_122);
/** Then another two municipalities are made, in which nobody has died or moved away yet. */
const REQUESTS_OF_A_WORLD = 5_000;
/** A body has many more places where it can be wrong. */
const TURNS_WITH_BODY = 2;
const AT_ONCE = 5;
const FAULTS_SHOWN = 40;

const contract = readContract();
const operations = operationsOf(contract).map((operation) => ({
  operation,
  any: anyRequestOf(operation, contract),
  atOnce: AT_ONCE * (operation.requestBody === undefined ? 1 : TURNS_WITH_BODY),
}));

/** Requests of every operation in turn, so many in all. */
function* anyRequests() {
  for (let asked = 0; ;) {
    for (const { operation, any, atOnce } of operations) {
      for (const request of fc.sample(any, { numRuns: atOnce, seed: FIRST_SEED + asked })) {
        if (asked++ === REQUESTS_IN_ALL) return;
        yield { operation, request };
      }
    }
  }
}

async function aSender() {
  const world = await aMunicipality();
  const send = senderAtRandom(world, await twoMunicipalities(world), contract);
  return { send, stop: world.stop };
}

test(`each of ${REQUESTS_IN_ALL} requests gets an answer that the document says, and none a 500`, async () => {
  const met = new Set<string>();
  const faults = new Map<string, string>();
  let sender = await aSender();
  let asked = 0;
  let fulfilled = 0;
  for (const { operation, request } of anyRequests()) {
    const { status, fault } = await sender.send(operation, request);
    met.add(operation.operationId);
    if (fault === undefined && status < 400) fulfilled++;
    if (fault !== undefined) faults.set(`${operation.operationId} ${fault.slice(0, 60)}`, fault);
    if (++asked % REQUESTS_OF_A_WORLD > 0) continue;
    await sender.stop();
    sender = await aSender();
  }
  await sender.stop();
  expect([...faults.values()].slice(0, FAULTS_SHOWN)).toEqual([]);
  // A run that met refusals alone would prove little.
  expect(fulfilled / asked).toBeGreaterThan(0.15);
  expect(met.size).toBe(operations.length);
}, 14_400_000);
