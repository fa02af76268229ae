import type { Records } from "../transaction/records.ts";
import { type SealedPlace, seal, unseal } from "./sealing.ts";

type Place = Omit<SealedPlace, "municipality">;

/** Seals a value as JSON in its place. */
export function sealJson({ keys }: Records, place: Place, value: unknown): Promise<Uint8Array> {
  return seal(keys, place, JSON.stringify(value));
}

/** What was sealed in a place; undefined where nothing was. */
export async function unsealJson<Value>(
  { keys }: Records,
  place: Place,
  sealed: Uint8Array | null,
): Promise<Value | undefined> {
  return sealed === null ? undefined : (JSON.parse(await unseal(keys, place, sealed)) as Value);
}
