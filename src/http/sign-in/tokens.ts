import {
  type CryptoKey,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  SignJWT,
  createRemoteJWKSet,
  errors,
  generateKeyPair,
  jwtVerify,
} from "jose";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { ROLES, type Role, SCOPES } from "../../domain/disclosure/viewer.ts";
import type { Actor } from "../../operations/context.ts";
import type { TokenReader, TokenRefusal } from "../door.ts";
import { rememberedActors } from "./remembered-actors.ts";

/** Asymmetric signatures only: with a shared secret whoever can check a token could also make one. */
const ALGORITHMS = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
];

const DEMO_ALGORITHM = "ES256";
const DEMO_ISSUER = "tusind-demo";
const DEMO_AUDIENCE = "tusind";
const DEMO_MUNICIPALITY = "0999";
const DEMO_TOKEN_DAYS = 30;

/** The municipality's identity provider, whose published keys sign every token. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: URL;
}

export interface DemoIdentities {
  readonly readToken: TokenReader;
  readonly tokens: Readonly<Record<Role, string>>;
  /** The same for another municipality, whose tokens the same reader reads. */
  readonly tokensOf: (
    municipality: string,
    healthVisitor: string,
  ) => Promise<Readonly<Record<Role, string>>>;
}

/** Reads tokens of a municipality's identity provider, checked against the keys that it publishes. */
export function tokenReader(provider: IdentityProvider): TokenReader {
  return readerWith(
    createRemoteJWKSet(provider.jwksUrl),
    provider.issuer,
    provider.audience,
    ALGORITHMS,
  );
}

/** A key pair of this process alone and one token a role with every scope, for whoever tries the product. */
export async function makeDemoIdentities(
  now: Date,
  healthVisitor: string,
): Promise<DemoIdentities> {
  const { publicKey, privateKey } = await generateKeyPair(DEMO_ALGORITHM);
  const issuedAt = Math.floor(now.getTime() / 1000);
  const tokensOf: DemoIdentities["tokensOf"] = async (of, visitor) => {
    const tokens = ROLES.map(async (role) => {
      const subject = role === "health-visitor" ? visitor : `demo-${role}`;
      const scope = SCOPES.join(" ");
      const token = await new SignJWT({ municipality: of, role, scope })
        .setProtectedHeader({ alg: DEMO_ALGORITHM })
        .setIssuer(DEMO_ISSUER)
        .setAudience(DEMO_AUDIENCE)
        .setSubject(subject)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + DEMO_TOKEN_DAYS * 86_400)
        .sign(privateKey);
      return [role, token] as const;
    });
    return Object.fromEntries(await Promise.all(tokens)) as Record<Role, string>;
  };
  return {
    readToken: readerWith(async () => publicKey, DEMO_ISSUER, DEMO_AUDIENCE, [DEMO_ALGORITHM]),
    tokens: await tokensOf(DEMO_MUNICIPALITY, healthVisitor),
    tokensOf,
  };
}

function readerWith(
  keys: JWTVerifyGetKey,
  issuer: string,
  audience: string,
  algorithms: readonly string[],
): TokenReader {
  const remembered = rememberedActors();
  return async (token, now) => {
    const known = remembered.find(token, now);
    if (known !== undefined) return accepted(known);
    const options = {
      issuer,
      audience,
      algorithms: [...algorithms],
      requiredClaims: ["iss", "aud", "exp", "sub", "municipality", "role"],
      currentDate: now,
    };
    const read = await payloadOf(token, keys, options);
    if (!read.ok) return read;
    const actor = actorOf(read.value);
    if (actor.ok) remembered.keep(token, actor.value, read.value, now);
    return actor;
  };
}

async function payloadOf(
  token: string,
  keys: JWTVerifyGetKey,
  options: JWTVerifyOptions,
): Promise<Result<JWTPayload, TokenRefusal>> {
  try {
    return accepted((await jwtVerify(token, keys, options)).payload);
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) return refused(refusalOf(error));
    return readWithEach(error, (key) => jwtVerify(token, key, options));
  }
}

/** While an identity provider changes its keys, a token that names none may be signed by any of several. */
async function readWithEach(
  keys: AsyncIterable<CryptoKey>,
  verify: (key: CryptoKey) => Promise<{ payload: JWTPayload }>,
): Promise<Result<JWTPayload, TokenRefusal>> {
  for await (const key of keys) {
    const read = await verify(key).catch(() => undefined);
    if (read !== undefined) return accepted(read.payload);
  }
  return refused("notSignedIn");
}

function actorOf(payload: JWTPayload): Result<Actor, TokenRefusal> {
  const { sub, municipality, role, scope } = payload;
  const known = ROLES.find((name) => name === role);
  const scopes = scope === undefined ? "" : scope;
  if (typeof sub !== "string" || sub === "" || known === undefined) return refused("notSignedIn");
  if (typeof municipality !== "string" || !/^\d{4}$/.test(municipality))
    return refused("notSignedIn");
  if (typeof scopes !== "string") return refused("notSignedIn");
  return accepted({
    subject: sub,
    municipality,
    role: known,
    scopes: scopes.split(" ").filter((name) => name !== ""),
  });
}

/** A token that fails its check is the caller's; keys that cannot be fetched are not. */
function refusalOf(error: unknown): TokenRefusal {
  const checked =
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    !(error instanceof errors.JWKSInvalid) &&
    error.code !== "ERR_JOSE_GENERIC";
  return checked ? "notSignedIn" : "identityProviderAway";
}
