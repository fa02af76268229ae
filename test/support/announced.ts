import type { AMunicipality } from "./a-municipality.ts";
import { bodyOf } from "./on-record.ts";

export interface EventShown {
  readonly number: number;
  readonly type: string;
  readonly child: string | null;
  readonly visit: string | null;
  readonly version: number | null;
  readonly reasons: readonly string[];
  readonly externalReference: string | null;
}

/** What is announced by something, and by nothing else. */
export async function eventsOf(
  municipality: AMunicipality,
  work: () => Promise<unknown>,
): Promise<readonly EventShown[]> {
  const before = (await eventsAfter(municipality, 0)).at(-1)?.number ?? 0;
  await work();
  return eventsAfter(municipality, before);
}

/** Every event after a number. */
export async function eventsAfter(
  municipality: AMunicipality,
  after: number,
): Promise<readonly EventShown[]> {
  const asks = municipality.as("coordinator");
  const all: EventShown[] = [];
  for (let from = after; ;) {
    const answer = await asks("GET", `/v1/events?after=${from}&limit=1000`);
    const { items, next } = bodyOf<{ items: readonly EventShown[]; next: number }>(answer);
    if (items.length === 0) return all;
    all.push(...items);
    from = next;
  }
}
