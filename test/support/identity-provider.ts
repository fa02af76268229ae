import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT, exportJWK, generateKeyPair } from "jose";

export const ISSUER = "https://identity.example";
export const AUDIENCE = "tusind";

/** An identity provider of our own on this machine: it publishes a key and signs tokens with it. */
export async function startIdentityProvider() {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const keys = [{ ...(await exportJWK(publicKey)), kid: "test", alg: "ES256" }];
  const server = createServer((_, answer) => {
    answer.setHeader("Content-Type", "application/json").end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      IDENTITY_ISSUER: ISSUER,
      IDENTITY_AUDIENCE: AUDIENCE,
      IDENTITY_JWKS_URL: `http://127.0.0.1:${port}/keys`,
    },
    token: (
      role = "coordinator",
      municipality = "0999",
      {
        subject = "a-tester",
        scope,
        lasting = "1h",
      }: { readonly subject?: string; readonly scope?: string; readonly lasting?: string } = {},
    ) =>
      new SignJWT({ role, municipality, ...(scope === undefined ? {} : { scope }) })
        .setProtectedHeader({ alg: "ES256", kid: "test" })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(subject)
        .setExpirationTime(lasting)
        .sign(privateKey),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
