import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type JWTPayload, SignJWT, exportJWK, exportSPKI, generateKeyPair } from "jose";

export const ISSUER = "https://identity.example";
export const AUDIENCE = "tusind";
const KEY_ID = "published";

export interface TokenParts {
  /** Beside the sound ones; undefined leaves one of those out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signed with a key that nobody published. */
  readonly foreign?: boolean;
}

/** An identity provider whose tokens may be wrong in any one way, and whose published keys can go away. */
export async function startTokenMaker(now: Date) {
  const published = await generateKeyPair("ES256");
  const foreign = await generateKeyPair("ES256", { extractable: true });
  const keySet = { keys: [{ ...(await exportJWK(published.publicKey)), kid: KEY_ID }] };
  const seconds = Math.floor(now.getTime() / 1000);
  const answers = { status: 200, body: JSON.stringify(keySet) };
  const server = createServer((_, response) => {
    response.writeHead(answers.status, { "Content-Type": "application/json" }).end(answers.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  const claimsOf = (difference: TokenParts["claims"] = {}): JWTPayload =>
    withoutUndefined({
      iss: ISSUER,
      aud: AUDIENCE,
      exp: seconds + 60,
      sub: "a-health-visitor",
      municipality: "0999",
      role: "health-visitor",
      ...difference,
    });
  const headerOf = (difference: TokenParts["header"] = {}) =>
    withoutUndefined({ alg: "ES256", kid: KEY_ID, ...difference });

  return {
    now,
    seconds,
    provider: {
      issuer: ISSUER,
      audience: AUDIENCE,
      jwksUrl: new URL(`http://127.0.0.1:${port}/keys`),
    },
    answers,
    publicKeyText: await exportSPKI(published.publicKey),
    foreignPublicKey: await exportJWK(foreign.publicKey),
    token: ({ claims, header, foreign: isForeign = false }: TokenParts = {}): Promise<string> =>
      new SignJWT(claimsOf(claims))
        .setProtectedHeader({ alg: "ES256", ...headerOf(header) })
        .sign((isForeign ? foreign : published).privateKey),
    /** Signed with a shared secret. */
    tokenBySecret: (secret: string): Promise<string> =>
      new SignJWT(claimsOf())
        .setProtectedHeader({ ...headerOf({ alg: "HS256" }), alg: "HS256" })
        .sign(new TextEncoder().encode(secret)),
    /** Not signed anew: a sound token's parts under this header. */
    relabelled: async (header: Readonly<Record<string, unknown>>): Promise<string> => {
      const token = await new SignJWT(claimsOf())
        .setProtectedHeader({ alg: "ES256", kid: KEY_ID })
        .sign(published.privateKey);
      return [base64(headerOf(header)), ...token.split(".").slice(1)].join(".");
    },
    stop: (): Promise<void> => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export function base64(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function withoutUndefined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
