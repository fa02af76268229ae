import type { KlResource } from "./kl-terms.ts";

/** What is told of a child now, and all that has been told of it from then on. */
export interface ToldAnew {
  readonly told: readonly KlResource[];
  readonly all: readonly KlResource[];
}

/**
 * Of what is so now, that which is not what was told before, with the interventions that it names; and of what was
 * told before, that which is so no more, as entered in error. `isSure` where what was told is known to have arrived.
 */
export function toldAnew(
  now: readonly KlResource[],
  before: readonly KlResource[],
  isSure: boolean,
): ToldAnew {
  const present = new Set(now.map(nameOf));
  const gone = before
    .filter((each) => !present.has(nameOf(each)))
    .map((each): KlResource => ({ ...each, status: "entered-in-error" }));
  const all = [...now, ...gone];
  const known = new Set(isSure ? before.map((each) => JSON.stringify(each)) : []);
  const news = all.filter((each) => !known.has(JSON.stringify(each)));
  const named = JSON.stringify(news);
  const told = all.filter(
    (each) =>
      news.includes(each) ||
      (each.resourceType === "CarePlan" && named.includes(`"CarePlan/${each.id}"`)),
  );
  return { told, all };
}

function nameOf({ resourceType, id }: KlResource): string {
  return `${resourceType}/${id}`;
}
