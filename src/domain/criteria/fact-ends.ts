import type { CivilDate } from "../time/civil-date.ts";
import { daysAfter } from "../time/days-after.ts";
import type { RecordedFact } from "./recorded-facts.ts";

/** From when on a recorded fact counts no more, and who said what ended it. */
export interface FactEnd {
  readonly endedOn: CivilDate;
  readonly endedBy: string;
}

/** The ends of facts that are listed as they were recorded, each in its place: its own last day, or a later one of its name. Nothing where it counts on. */
export function factEnds(
  recorded: readonly (RecordedFact & { readonly author: string })[],
): readonly (FactEnd | undefined)[] {
  return recorded.map(({ fact, on, until, author }, place) => {
    const own = until && { endedOn: daysAfter(until, 1), endedBy: author };
    const ends = recorded
      .filter(
        (other, index) =>
          other.fact === fact && (other.on > on || (other.on === on && index > place)),
      )
      .map((other) => ({ endedOn: other.on, endedBy: other.author }));
    return [...(own ? [own] : []), ...ends].reduce<FactEnd | undefined>(
      (first, end) => (first === undefined || end.endedOn < first.endedOn ? end : first),
      undefined,
    );
  });
}
