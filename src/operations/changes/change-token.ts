import { hashForLookup } from "../../db/sealing/sealing.ts";
import type { ToldChange } from "../../domain/registration/told-change.ts";
import type { Desk } from "../desk.ts";

/** A change of one child, as it was previewed: what was told, and a fingerprint of the state that it was told about. */
export interface PreviewedChange {
  readonly child: string;
  readonly told: ToldChange;
  readonly state: string;
}

interface Previewed {
  /** Of the preview: what is made under it is made once. */
  readonly id: string;
  readonly changes: readonly PreviewedChange[];
}

const SHAPE = /^([A-Za-z0-9_-]+)\.([0-9a-f]{64})$/;

/** An opaque text for changes that were previewed, which only this municipality takes back. */
export async function writeChangeToken(desk: Desk, previewed: Previewed): Promise<string> {
  const content = base64Url(JSON.stringify(previewed));
  return `${content}.${await proofOf(desk, content)}`;
}

/** What a token stands for; undefined for a text that is none of ours. */
export async function readChangeToken(desk: Desk, token: string): Promise<Previewed | undefined> {
  const [, content = "", proof] = SHAPE.exec(token) ?? [];
  if (proof === undefined || proof !== (await proofOf(desk, content))) return undefined;
  const binary = atob(content.replace(/-/g, "+").replace(/_/g, "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Previewed;
}

function proofOf({ keys }: Desk, content: string): Promise<string> {
  return hashForLookup(keys, "change", content);
}

function base64Url(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
