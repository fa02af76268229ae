const CODE_LENGTH_MAX = 64;

// 64-bit FNV-1a: the offset basis and the prime of RFC 9923.
const BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;

const DIGITS = 36;
const FINGERPRINT_LENGTH = 13;

/** A code as it is, or else its beginning and a fingerprint of all of it: two that begin alike stay two. */
export function shortCode(code: string): string {
  if (code.length <= CODE_LENGTH_MAX) return code;
  return `${code.slice(0, CODE_LENGTH_MAX - FINGERPRINT_LENGTH - 1)}-${fingerprint(code)}`;
}

function fingerprint(code: string): string {
  const hash = new TextEncoder()
    .encode(code)
    .reduce((before, byte) => BigInt.asUintN(BITS, (before ^ BigInt(byte)) * PRIME), BASIS);
  return hash.toString(DIGITS).padStart(FINGERPRINT_LENGTH, "0");
}
