import type { Resource } from "@medplum/fhirtypes";
import { writeInstant } from "../../domain/time/local-time.ts";

export type AnyResource = Resource;

/** A resource in which what is undefined is left out when it is written. */
export type Told<Type> = { readonly [Key in keyof Type]: Type[Key] | undefined };

/** FHIR knows no empty list. */
export function some<Item>(items: readonly Item[]): Item[] | undefined {
  return items.length === 0 ? undefined : [...items];
}

const SECONDS_END = "2026-03-06T09:00:00".length;
const HASH_SEEDS = [0x811c9dc5, 0x01000193] as const;
const HASH_FACTOR = 0x9e3779b1;

/**
 * A resource that says its version: that of its record, and a hash of what this viewer is shown on this day, since a
 * state follows from the day. `lastUpdated` is when something was last put on record, and not when a day began.
 */
export function versioned<Type extends Resource>(
  resource: Told<Type>,
  version: number,
  lastUpdated?: Date,
): Type {
  const hash = HASH_SEEDS.map((seed) => hashOf(JSON.stringify(resource), seed));
  const versionId = `${version}.${hash.join("")}`;
  const at = lastUpdated === undefined ? {} : { lastUpdated: inMilliseconds(lastUpdated) };
  return { ...resource, meta: { versionId, ...at, ...resource.meta } } as Type;
}

/** As exact as `_lastUpdated` asks. */
function inMilliseconds(moment: Date): string {
  const text = writeInstant(moment);
  const fraction = String(moment.getUTCMilliseconds()).padStart(3, "0");
  return `${text.slice(0, SECONDS_END)}.${fraction}${text.slice(SECONDS_END)}`;
}

/** Tells two texts apart; it guards nothing. */
function hashOf(text: string, seed: number): string {
  let hash = seed;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), HASH_FACTOR);
    hash ^= hash >>> 15;
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
