import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const OWNER_ONLY = 0o600;
const KEY_BYTES = 32;

/** The master key of the embedded database, in base64: made at the first start, for its owner's eyes only. */
export function readOrMakeMasterKey(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  const made = newMasterKey();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${made}\n`, { mode: OWNER_ONLY, flag: "wx" });
  return made;
}

/** 32 random bytes in base64. */
export function newMasterKey(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES))).toString("base64");
}
