/** Where a sealed text stands: it opens nowhere else. */
export interface SealedPlace {
  readonly municipality: string;
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** A municipality's own keys: one seals its texts, one hashes what is looked up. */
export interface MunicipalityKeys {
  readonly municipality: string;
  readonly sealing: CryptoKey;
  readonly hashing: CryptoKey;
}

export type CryptoKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const CIPHER = "AES-GCM";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;

/** The key that wraps every municipality's keys, from 32 bytes in base64; undefined when the text is not that. */
export async function readMasterKey(base64: string): Promise<CryptoKey | undefined> {
  const bytes = bytesOfBase64(base64);
  if (bytes?.length !== KEY_BYTES) return undefined;
  return crypto.subtle.importKey("raw", bytes, CIPHER, false, ["encrypt", "decrypt"]);
}

/** New keys for a municipality, wrapped so that they can be stored. */
export async function makeWrappedKeys(
  masterKey: CryptoKey,
  municipality: string,
): Promise<Uint8Array> {
  const keys = crypto.getRandomValues(new Uint8Array(2 * KEY_BYTES));
  return encrypt(masterKey, keys, wrappingContext(municipality));
}

/** Opens a municipality's keys; throws where the master key or the municipality is another. */
export async function unwrapKeys(
  masterKey: CryptoKey,
  municipality: string,
  wrapped: Uint8Array,
): Promise<MunicipalityKeys> {
  const keys = await decrypt(masterKey, wrapped, wrappingContext(municipality));
  const hmac = { name: "HMAC", hash: "SHA-256" };
  return {
    municipality,
    sealing: await crypto.subtle.importKey("raw", keys.slice(0, KEY_BYTES), CIPHER, false, [
      "encrypt",
      "decrypt",
    ]),
    hashing: await crypto.subtle.importKey("raw", keys.slice(KEY_BYTES), hmac, false, ["sign"]),
  };
}

/** AES-256-GCM with a nonce of its own, bound to the place where the text stands. */
export function seal(
  keys: MunicipalityKeys,
  place: Omit<SealedPlace, "municipality">,
  text: string,
): Promise<Uint8Array> {
  return encrypt(keys.sealing, new TextEncoder().encode(text), contextOf(keys, place));
}

/** Throws where the text was sealed for another place or by another key, or has been touched. */
export async function unseal(
  keys: MunicipalityKeys,
  place: Omit<SealedPlace, "municipality">,
  sealed: Uint8Array,
): Promise<string> {
  return new TextDecoder().decode(await decrypt(keys.sealing, sealed, contextOf(keys, place)));
}

/** HMAC-SHA-256 in hexadecimal. `purpose` keeps an identifier and a name word of the same letters apart. */
export async function hashForLookup(
  keys: MunicipalityKeys,
  purpose: string,
  text: string,
): Promise<string> {
  const message = new TextEncoder().encode(`${purpose}\u0000${text}`);
  const hash = new Uint8Array(await crypto.subtle.sign("HMAC", keys.hashing, message));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function contextOf(
  { municipality }: MunicipalityKeys,
  { table, column, row }: Omit<SealedPlace, "municipality">,
): string {
  return [municipality, table, column, row].join("/");
}

function wrappingContext(municipality: string): string {
  return `${municipality}/keys`;
}

async function encrypt(
  key: CryptoKey,
  content: Uint8Array<ArrayBuffer>,
  context: string,
): Promise<Uint8Array> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const additionalData = new TextEncoder().encode(context);
  const sealed = await crypto.subtle.encrypt(
    { name: CIPHER, iv: nonce, additionalData },
    key,
    content,
  );
  const whole = new Uint8Array(NONCE_BYTES + sealed.byteLength);
  whole.set(nonce);
  whole.set(new Uint8Array(sealed), NONCE_BYTES);
  return whole;
}

async function decrypt(
  key: CryptoKey,
  whole: Uint8Array,
  context: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = whole.slice(0, NONCE_BYTES);
  const additionalData = new TextEncoder().encode(context);
  const opened = await crypto.subtle.decrypt(
    { name: CIPHER, iv, additionalData },
    key,
    whole.slice(NONCE_BYTES),
  );
  return new Uint8Array(opened);
}

function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
