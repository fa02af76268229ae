import { afterAll, describe, expect, test } from "vitest";
import type { Sent } from "../../../openapi/kit/server.ts";
import { runChecks } from "../../../openapi/kit/run-checks.ts";
import { aSandbox } from "../../support/a-sandbox.ts";
import { clockGoesOn } from "../../support/an-import.ts";
import { BROKEN, type Break } from "../../support/broken-promises.ts";

const { server: sandbox, store, stop } = await aSandbox();
afterAll(stop);
/** Its clock goes on with what was just handed over. */
const server = {
  ...sandbox,
  ask: async (sent: Sent) => {
    const answer = await sandbox.ask(sent);
    const isToDo = sent.method !== "GET" && sent.path.startsWith("/v1/imports");
    if (isToDo) await clockGoesOn(store, new Date());
    return answer;
  },
};

/** What every check says of a server whose answers came through this. */
async function resultsThrough(
  breaks: Break,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ask = async (sent: Sent) => breaks(await server.ask(sent), sent);
  const results = new Map<string, string>();
  for await (const { name, result, seen } of runChecks({ ...server, ask }, names)) {
    results.set(name, seen === undefined ? result : `${result} ${seen}`);
  }
  return results;
}

const isFull = import.meta.env.MODE === "full";

describe("the contract's checks", () => {
  test("find nothing broken here", async () => {
    const results = await resultsThrough((answer) => answer, []);
    const others = [...results].filter(([, result]) => result !== "ok");
    // Nothing is posted to a receiver from here.
    expect(others).toEqual([
      ["webhook-challenge", "skipped"],
      ["webhook-delivery", "skipped"],
    ]);
    expect(results.size).toBeGreaterThan(50);
  });

  // In full all the others are looked at too, and nothing else is found.
  test.each(BROKEN)("where $name, $check fails", async ({ check, breaks }) => {
    const results = await resultsThrough(breaks, isFull ? [] : [check]);
    const failed = [...results].filter(([, result]) => result.startsWith("FAIL"));
    expect(
      failed.map(([name]) => name),
      JSON.stringify(failed),
    ).toEqual([check]);
  });
});
