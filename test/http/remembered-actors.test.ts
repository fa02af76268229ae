import { expect, test } from "vitest";
import { makeDemoIdentities } from "../../src/http/sign-in/tokens.ts";
import { rememberedActors } from "../../src/http/sign-in/remembered-actors.ts";
import type { Actor } from "../../src/operations/context.ts";

const NOW = new Date("2026-03-03T12:00:00Z");
const TOMORROW = { exp: NOW.getTime() / 1_000 + 86_400 };
const actor: Actor = { subject: "hers", municipality: "0999", role: "leader", scopes: [] };
const after = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

test.each([
  { name: "at once", at: after(0), found: actor },
  { name: "for a minute", at: after(59_999), found: actor },
  { name: "and no longer", at: after(60_000), found: undefined },
  { name: "and not before it was checked", at: after(-1), found: undefined },
])("whom a token speaks for is remembered: $name", ({ at, found }) => {
  const remembered = rememberedActors();
  remembered.keep("a-token", actor, TOMORROW, NOW);
  expect(remembered.find("a-token", at)).toEqual(found);
  expect(remembered.find("another-token", at)).toBeUndefined();
});

test("no longer than the token lasts", () => {
  const remembered = rememberedActors();
  remembered.keep("a-token", actor, { exp: NOW.getTime() / 1_000 + 10 }, NOW);
  expect(remembered.find("a-token", after(9_999))).toEqual(actor);
  expect(remembered.find("a-token", after(10_000))).toBeUndefined();
});

test("of more than a thousand the oldest is forgotten", () => {
  const remembered = rememberedActors();
  for (let place = 0; place <= 1_000; place++) {
    remembered.keep(`token ${place}`, actor, TOMORROW, NOW);
  }
  expect(remembered.find("token 0", NOW)).toBeUndefined();
  expect(remembered.find("token 1", NOW)).toEqual(actor);
  expect(remembered.find("token 1000", NOW)).toEqual(actor);
});

test("a token that was let in is refused once it has run out", async () => {
  const { tokens, readToken } = await makeDemoIdentities(NOW, "a-health-visitor");
  const days = (count: number) => after(count * 86_400_000);
  expect(await readToken(tokens.leader, days(29.9999))).toMatchObject({ ok: true });
  expect(await readToken(tokens.leader, days(30))).toEqual({ ok: false, refusal: "notSignedIn" });
});
