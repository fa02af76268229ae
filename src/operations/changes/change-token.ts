import type { ToldChange } from "../../domain/registration/told-change.ts";
import type { Desk } from "../desk.ts";
import { readProven, writeProven } from "../proven-text.ts";

/** A change of one child, as it was previewed: what was told, and a fingerprint of the state that it was told about. */
export interface PreviewedChange {
  readonly child: string;
  readonly told: ToldChange;
  readonly state: string;
}

/** Whatever is handed out must come back in one request. */
export const CHANGE_TOKEN_LENGTH_MAX = 900_000;

interface Previewed {
  /** Of the preview: what is made under it is made once. */
  readonly id: string;
  readonly changes: readonly PreviewedChange[];
}

/** An opaque text for changes that were previewed, which only this municipality takes back. */
export function writeChangeToken(desk: Desk, previewed: Previewed): Promise<string> {
  return writeProven(desk, "change", [], JSON.stringify(previewed));
}

/** What a token stands for; undefined for a text that is none of ours. */
export async function readChangeToken(desk: Desk, token: string): Promise<Previewed | undefined> {
  const said = await readProven(desk, "change", [], token);
  return said === undefined ? undefined : (JSON.parse(said) as Previewed);
}
