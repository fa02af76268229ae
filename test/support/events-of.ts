import type { AMunicipality } from "./a-municipality.ts";
import { bodyOf } from "./on-record.ts";

export interface EventShown {
  readonly number: number;
  readonly type: string;
  readonly child: string | null;
  readonly visit: string | null;
  readonly version: number | null;
  readonly reasons: readonly string[];
}

/** What came of something, and of nothing else; the text is the events as they were sent. */
export async function eventsOf(
  municipality: AMunicipality,
  work: () => Promise<unknown>,
): Promise<{ readonly events: readonly EventShown[]; readonly text: string }> {
  const asks = municipality.as("coordinator");
  const lastNumber = async () => {
    for (let after = 0; ;) {
      const path = `/v1/events?after=${after}&limit=1000`;
      const { items, next } = bodyOf<{ items: readonly unknown[]; next: number }>(
        await asks("GET", path),
      );
      if (items.length === 0) return next;
      after = next;
    }
  };
  const before = await lastNumber();
  await work();
  const answer = await asks("GET", `/v1/events?after=${before}&limit=1000`);
  return { events: bodyOf<{ items: readonly EventShown[] }>(answer).items, text: answer.text };
}
