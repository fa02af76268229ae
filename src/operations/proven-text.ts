import { hashForLookup } from "../db/sealing/sealing.ts";
import type { Desk } from "./desk.ts";

/** What a text that others carry for us is for: one for the one is none for the other. */
type Purpose = "cursor" | "change";

const SHAPE = /^([A-Za-z0-9_-]+)\.([0-9a-f]{64})$/;

/** An opaque text with the proof that it is ours, for this municipality; `about` must be the same when it comes back. */
export async function writeProven(
  desk: Desk,
  purpose: Purpose,
  about: readonly string[],
  said: string,
): Promise<string> {
  const content = base64Url(said);
  return `${content}.${await proofOf(desk, purpose, about, content)}`;
}

/** What an opaque text says; undefined for one that is none of ours. */
export async function readProven(
  desk: Desk,
  purpose: Purpose,
  about: readonly string[],
  text: string,
): Promise<string | undefined> {
  const [, content = "", proof] = SHAPE.exec(text) ?? [];
  if (proof === undefined || proof !== (await proofOf(desk, purpose, about, content))) {
    return undefined;
  }
  const binary = atob(content.replace(/-/g, "+").replace(/_/g, "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

function proofOf(
  { keys }: Desk,
  purpose: Purpose,
  about: readonly string[],
  content: string,
): Promise<string> {
  return hashForLookup(keys, purpose, [...about, content].join(" "));
}

function base64Url(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
