const UUID_BYTES = 16;

/** An id that follows from what it names: the same whenever it is asked for, before anybody has stored it. A UUID of version 8 (RFC 9562) by SHA-256. */
export async function stableId(kind: string, ...names: readonly string[]): Promise<string> {
  const name = new TextEncoder().encode([kind, ...names].join("/"));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", name)).slice(0, UUID_BYTES);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
