import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeDemoIdentities, tokenReader } from "../../src/http/sign-in/tokens.ts";
import type { TokenReader } from "../../src/http/door.ts";
import { ROLES } from "../../src/domain/disclosure/viewer.ts";
import { PREVIEWS } from "../support/a-preview.ts";
import { problemOf, refusal } from "../support/a-problem.ts";
import type { Answer } from "../support/answer.ts";
import { type Asking, NOW, ask } from "../support/ask.ts";
import { type TokenParts, base64, startTokenMaker } from "../support/token-maker.ts";

const SECONDS = NOW.getTime() / 1000;
const DAY_MS = 86_400_000;

let maker: Awaited<ReturnType<typeof startTokenMaker>>;
let readToken: TokenReader;

beforeAll(async () => {
  maker = await startTokenMaker(NOW);
  readToken = tokenReader(maker.provider);
});
afterAll(() => maker.stop());

/** Reads the programmes with these credentials, and sees that they are never repeated. */
async function askWith(authorization: string | null, asking: Asking = {}): Promise<Answer> {
  const answer = await ask("GET", "/v1/programmes", {
    door: { readToken },
    ...asking,
    headers: { Authorization: authorization },
  });
  const said = answer.text + JSON.stringify([...answer.headers]);
  const parts = (authorization ?? "").split(/[ .]/).filter((part) => part.length > 15);
  for (const part of parts) expect(said).not.toContain(part);
  return answer;
}

function expectNotSignedIn(answer: Answer): void {
  expect(refusal(answer)).toEqual({ status: 401, code: "notSignedIn", faults: [] });
  expect(answer.headers.get("WWW-Authenticate")).toMatch(/^Bearer\b/);
}

describe("who is let in", () => {
  test.each(ROLES)("a %s previews and reads programmes", async (role) => {
    const { tokens, readToken: readDemo } = await makeDemoIdentities(NOW, "a-health-visitor");
    const asking = {
      headers: { Authorization: `Bearer ${tokens[role]}` },
      door: { readToken: readDemo },
    };
    const answers = await Promise.all([
      ask("GET", "/v1/programmes", asking),
      ask("GET", "/v1/programmes/favrskov", asking),
      ask("POST", PREVIEWS, { body: { child: {} }, ...asking }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[2]?.json).toMatchObject({ programme: { id: "national" } });
  });

  test.each<{ name: string } & TokenParts>([
    { name: "as it should be" },
    { name: "in its last second", claims: { exp: SECONDS + 1 } },
    { name: "from this second on", claims: { nbf: SECONDS } },
    { name: "for several audiences, us among them", claims: { aud: ["others", "tusind"] } },
    { name: "with scopes", claims: { scope: "registration:write children:read" } },
    { name: "without a key's name, there being one key", header: { kid: undefined } },
    { name: "with a type", header: { typ: "JWT" } },
    { name: "with claims that we do not know", claims: { name: "x", groups: [1] } },
  ])("a token $name", async (parts) => {
    expect((await askWith(`Bearer ${await maker.token(parts)}`)).status).toBe(200);
  });

  test.each(["bearer", "BEARER", "Bearer "])("the scheme written %o", async (scheme) => {
    expect((await askWith(`${scheme} ${await maker.token()}`)).status).toBe(200);
  });

  test("the token's municipality chooses the programme", async () => {
    const token = await maker.token({ claims: { municipality: "0751" } });
    const headers = { Authorization: `Bearer ${token}` };
    const answer = await ask("POST", PREVIEWS, {
      body: { child: {} },
      headers,
      door: { readToken },
    });
    expect(answer.json).toMatchObject({ programme: { id: "aarhus" } });
  });
});

describe("no token", () => {
  test.each([
    null,
    "",
    "Bearer",
    "Bearer ",
    "Basic dXNlcjpwYXNz",
    "Token abc",
    "Bearer a b",
    "abc",
  ])("%o", async (authorization) => expectNotSignedIn(await askWith(authorization)));

  test.each(["/v1/programmes", "/v1/programmes/national", "/v1/nothing", "/v1"])(
    "%s tells nobody whether it is there",
    async (path) => expectNotSignedIn(await ask("GET", path, { headers: { Authorization: null } })),
  );

  test("a preview is not even read", async () => {
    const answer = await ask("POST", PREVIEWS, { raw: "{", headers: { Authorization: null } });
    expectNotSignedIn(answer);
  });
});

describe("a token that is none", () => {
  test.each(["a", "a.b", "a.b.c", "..", "a.b.c.d.e", "%%%", "ey.ey.ey", "null.null.null"])(
    "%s",
    async (token) => expectNotSignedIn(await askWith(`Bearer ${token}`)),
  );

  test("cut short, longer, or changed by a letter", async () => {
    const token = await maker.token();
    const [header = "", , signature = ""] = token.split(".");
    const payload = base64({ role: "administrator", municipality: "0710", sub: "x" });
    const spoilt = [
      token.slice(0, -1),
      `${token}AAAA`,
      `${token}.`,
      token.slice(token.indexOf(".") + 1),
      `${header}.${payload}.${signature}`,
      `${header}..${signature}`,
      `${header}.${base64("text")}.${signature}`,
    ];
    for (const each of spoilt) expectNotSignedIn(await askWith(`Bearer ${each}`));
  });
});

describe("a signature that does not count", () => {
  test.each(["none", "None", "", "HS256", "HS512", "ES256K", "RS1", null, 5, {}])(
    "the algorithm %o",
    async (alg) => expectNotSignedIn(await askWith(`Bearer ${await maker.relabelled({ alg })}`)),
  );

  test.each(["RS256", "PS256", "ES384", "ES512", "EdDSA"])(
    "the algorithm %s, which is not the key's",
    async (alg) => expectNotSignedIn(await askWith(`Bearer ${await maker.relabelled({ alg })}`)),
  );

  test.each(["RS256", "PS256", "ES384", "ES512", "EdDSA"])(
    "the algorithm %s, which is not the demo key's",
    async (alg) => {
      const { tokens, readToken: readDemo } = await makeDemoIdentities(NOW, "a-health-visitor");
      const [, ...parts] = tokens.leader.split(".");
      const token = [base64({ alg }), ...parts].join(".");
      expectNotSignedIn(await askWith(`Bearer ${token}`, { door: { readToken: readDemo } }));
    },
  );

  test("none at all, and none by name", async () => {
    const [header, payload] = (await maker.relabelled({ alg: "none" })).split(".");
    expectNotSignedIn(await askWith(`Bearer ${header}.${payload}.`));
    expectNotSignedIn(await askWith(`Bearer ${header}.${payload}`));
  });

  test("the public key taken for a shared secret", async () => {
    const { publicKeyText } = maker;
    for (const secret of [
      publicKeyText,
      publicKeyText.trim(),
      publicKeyText.replace(/-.*-|\s/g, ""),
    ]) {
      expectNotSignedIn(await askWith(`Bearer ${await maker.tokenBySecret(secret)}`));
    }
  });

  test.each<{ name: string; header: (jwk: unknown) => object }>([
    { name: "under the published key's name", header: () => ({}) },
    { name: "under a name of its own", header: () => ({ kid: "foreign" }) },
    { name: "under no name", header: () => ({ kid: undefined }) },
    { name: "that comes along", header: (jwk) => ({ jwk }) },
    { name: "that is fetched elsewhere", header: () => ({ jku: "http://127.0.0.1:9/keys" }) },
  ])("another key $name", async ({ header }) => {
    const parts = { header: { ...header(maker.foreignPublicKey) }, foreign: true };
    expectNotSignedIn(await askWith(`Bearer ${await maker.token(parts)}`));
  });

  test("a header that must be understood and is not", async () => {
    const token = await maker.relabelled({ crit: ["region"], region: "x" });
    expectNotSignedIn(await askWith(`Bearer ${token}`));
  });
});

describe("claims that do not let in", () => {
  test.each<{ name: string; claims: object }>([
    { name: "expired this second", claims: { exp: SECONDS } },
    { name: "expired long ago", claims: { exp: 1 } },
    { name: "an end in words", claims: { exp: "2099-01-01" } },
    { name: "not yet valid", claims: { nbf: SECONDS + 1 } },
    { name: "another issuer", claims: { iss: "https://identity.example/" } },
    { name: "another audience", claims: { aud: "tusind2" } },
    { name: "other audiences", claims: { aud: ["others"] } },
    ...["iss", "aud", "exp", "sub", "municipality", "role"].map((claim) => ({
      name: `no ${claim}`,
      claims: { [claim]: undefined },
    })),
    ...["admin", "Leader", "", null, ["leader"], 5].map((role) => ({
      name: `the role ${JSON.stringify(role)}`,
      claims: { role },
    })),
    ...["710", "07100", "071a", " 0710", "0710\n", "", "٠٧١٠", 710, null, ["0710"]].map(
      (municipality) => ({
        name: `the municipality ${JSON.stringify(municipality)}`,
        claims: { municipality },
      }),
    ),
    { name: "nobody's", claims: { sub: "" } },
    { name: "a number's", claims: { sub: 5 } },
    { name: "scopes in a list", claims: { scope: ["children:read"] } },
  ])("$name", async ({ claims }) => {
    expectNotSignedIn(await askWith(`Bearer ${await maker.token({ claims: { ...claims } })}`));
  });
});

describe("demo tokens", () => {
  test("live thirty days", async () => {
    const { tokens, readToken: readDemo } = await makeDemoIdentities(NOW, "a-health-visitor");
    const after = (ms: number) => ({ readToken: readDemo, now: new Date(NOW.getTime() + ms) });
    const asked = (ms: number) => askWith(`Bearer ${tokens.leader}`, { door: after(ms) });
    expect((await asked(30 * DAY_MS - 1000)).status).toBe(200);
    expectNotSignedIn(await asked(30 * DAY_MS));
  });

  test("are those of one process alone", async () => {
    const [ours, others] = [
      await makeDemoIdentities(NOW, "a-health-visitor"),
      await makeDemoIdentities(NOW, "a-health-visitor"),
    ];
    const door = { readToken: ours.readToken };
    expectNotSignedIn(await askWith(`Bearer ${others.tokens.leader}`, { door }));
    expectNotSignedIn(await askWith(`Bearer ${await maker.token()}`, { door }));
  });
});

describe("while the identity provider's keys cannot be read", () => {
  test.each([
    { name: "an error", status: 500, body: "" },
    { name: "nothing", status: 204, body: "" },
    { name: "a page", status: 200, body: "<html>" },
    { name: "no key set", status: 200, body: '{"key":[]}' },
    { name: "a redirect to nowhere", status: 302, body: "" },
  ])("$name in their place is 503 with Retry-After", async ({ status, body }) => {
    const broken = await startTokenMaker(NOW);
    Object.assign(broken.answers, { status, body });
    const door = { readToken: tokenReader(broken.provider) };
    const answer = await askWith(`Bearer ${await broken.token()}`, { door });
    await broken.stop();
    expect(refusal(answer)).toMatchObject({ status: 503, code: "identityProviderAway" });
    expect(answer.headers.get("Retry-After")).toMatch(/^[1-9]\d*$/);
  });

  test("nobody is let in, until they can be", async () => {
    const away = await startTokenMaker(NOW);
    const token = await away.token();
    const reader = tokenReader(away.provider);
    await away.stop();
    const answer = await askWith(`Bearer ${token}`, { door: { readToken: reader } });
    expect(refusal(answer)).toMatchObject({ status: 503, code: "identityProviderAway" });
    expect(answer.headers.get("Retry-After")).toMatch(/^[1-9]\d*$/);
    expect(problemOf(answer).detail).not.toMatch(/127\.0\.0\.1|ECONN|fetch/);
  });

  test("keys once read go on counting", async () => {
    const away = await startTokenMaker(NOW);
    const token = await away.token();
    const door = { readToken: tokenReader(away.provider) };
    expect((await askWith(`Bearer ${token}`, { door })).status).toBe(200);
    await away.stop();
    expect((await askWith(`Bearer ${token}`, { door })).status).toBe(200);
  });
});

test("a service not set up answers nothing but that it lives", async () => {
  const door = { readToken: undefined };
  const paths = [
    "/ready",
    "/docs",
    "/openapi.json",
    "/v1/programmes",
    "/v1/nothing",
    "/",
    "/health/",
  ];
  for (const path of paths) {
    const answer = await ask("GET", path, { door });
    expect(refusal(answer), path).toEqual({ status: 503, code: "notConfigured", faults: [] });
    expect(answer.headers.get("Retry-After")).toMatch(/^[1-9]\d*$/);
  }
  const posted = await ask("POST", PREVIEWS, { raw: "x".repeat(2_000_000), door });
  expect(refusal(posted)).toMatchObject({ status: 503, code: "notConfigured" });
  expect((await ask("GET", "/health", { door, headers: { Authorization: null } })).status).toBe(
    200,
  );
});
