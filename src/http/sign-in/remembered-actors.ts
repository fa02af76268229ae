import type { Actor } from "../../operations/context.ts";

/** Far shorter than the ten minutes for which a provider's keys are kept. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_MAX = 1_000;

/** Whom tokens speak for, once their signatures were checked: that takes longer than many an answer. */
export function rememberedActors() {
  const remembered = new Map<
    string,
    { readonly actor: Actor; readonly from: Date; readonly untilMs: number }
  >();
  return {
    find: (token: string, now: Date): Actor | undefined => {
      const known = remembered.get(token);
      if (known === undefined) return undefined;
      if (now >= known.from && now.getTime() < known.untilMs) return known.actor;
      remembered.delete(token);
      return undefined;
    },
    /** Until it expires, by seconds since 1970 as tokens say it, and for a minute at most. */
    keep: (token: string, actor: Actor, { exp = 0 }: { readonly exp?: number }, now: Date) => {
      const [oldest] = remembered.size < REMEMBERED_MAX ? [] : remembered.keys();
      if (oldest !== undefined) remembered.delete(oldest);
      const untilMs = Math.min(exp * 1_000, now.getTime() + REMEMBERED_MS);
      remembered.set(token, { actor, from: now, untilMs });
    },
  };
}
