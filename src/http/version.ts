import type { Context as HonoContext } from "hono";
import type { ExpectedVersion } from "../operations/expected-version.ts";

const VERSION_TAG = /^"(\d+)\.[0-9a-f]+"$/;
const HASH_BYTES_SHOWN = 8;

/** A strong ETag: the version, which If-Match is held against, and a hash of what this viewer is shown. */
export async function versionTag(version: number, body: string): Promise<string> {
  const hash = new Uint8Array(
    await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body)),
  );
  const shown = Array.from(hash.slice(0, HASH_BYTES_SHOWN), (byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  return `"${version}.${shown.join("")}"`;
}

/** What If-Match would have to say of a version that nothing is shown of. */
export function currentTag(version: number): string {
  return `"${version}.0"`;
}

/** What If-Match expects; undefined where it was not sent. A weak or foreign tag matches nothing. */
export function expectedVersion(c: HonoContext): ExpectedVersion | undefined {
  const header = c.req.header("If-Match");
  if (header === undefined || header.trim() === "") return undefined;
  const tags = header.split(",").map((tag) => tag.trim());
  if (tags.includes("*")) return "any";
  return tags.flatMap((tag) => {
    const [, version] = VERSION_TAG.exec(tag) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
}
