import { afterEach, beforeEach, expect, test } from "vitest";
import { tokenReader } from "../../src/http/sign-in/tokens.ts";
import { ask } from "../support/ask.ts";
import { startTokenMaker } from "../support/token-maker.ts";

const NOW = new Date("2026-03-03T12:00:00Z");

let maker: Awaited<ReturnType<typeof startTokenMaker>>;
beforeEach(async () => {
  maker = await startTokenMaker(NOW);
  const { keys } = JSON.parse(maker.answers.body) as { keys: object[] };
  maker.answers.body = JSON.stringify({
    keys: [{ ...maker.foreignPublicKey, kid: "next" }, ...keys],
  });
});
afterEach(() => maker.stop());

async function statusOf(parts: Parameters<typeof maker.token>[0]): Promise<number> {
  const door = { now: NOW, readToken: tokenReader(maker.provider) };
  const headers = { Authorization: `Bearer ${await maker.token(parts)}` };
  return (await ask("GET", "/v1/programmes", { door, headers })).status;
}

test("while two keys are published, a token that names its key is let in", async () => {
  expect(await statusOf({})).toBe(200);
});

test("one that names none is let in by whichever of them signed it", async () => {
  expect(await statusOf({ header: { kid: undefined } })).toBe(200);
  expect(await statusOf({ header: { kid: undefined }, foreign: true })).toBe(200);
});

test("one that names none and has run out is not", async () => {
  expect(await statusOf({ header: { kid: undefined }, claims: { exp: 1 } })).toBe(401);
});

test("one that names the other key is not", async () => {
  expect(await statusOf({ header: { kid: "next" } })).toBe(401);
});
