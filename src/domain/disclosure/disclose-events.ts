import { type Disclosed, disclosed } from "./disclosed.ts";
import type { EventType } from "./event-type.ts";
import type { Scope, Viewer } from "./viewer.ts";

/** What of an event tells of somebody; of one that was withdrawn nothing does. */
export interface Telling {
  readonly type: EventType;
  readonly child: string | undefined;
  readonly visit?: string | undefined;
  readonly version?: number | undefined;
  readonly reasons: readonly string[];
}

/** What happened, to whoever follows a municipality's events; why, to those who may see reasons. */
export function discloseEvents<Event extends Telling | { readonly type: "withdrawn" }>(
  page: { readonly items: readonly Event[]; readonly next: number },
  viewer: Pick<Viewer, "role" | "scopes">,
): Disclosed<{ readonly items: readonly Event[]; readonly next: number }> {
  const items = seesReasons(viewer) ? page.items : page.items.map(withoutReasons);
  const children = items.flatMap((each) => ("child" in each ? (each.child ?? []) : []));
  return disclosed({ items, next: page.next }, [...new Set(children)]);
}

function seesReasons({ role, scopes }: Pick<Viewer, "role" | "scopes">): boolean {
  return role !== "journal-system" || scopes.includes("reasons:read" satisfies Scope);
}

/**
 * What it happened to is shown to nobody without the right to reasons: that a concern was opened, a level set or help
 * agreed says why a visit exists. The number stays, and that something of this child is another.
 */
const TELLS_OF_NEEDS =
  /^(?:agreement|concern|feedback|handover|intervention|key-worker|level|proposal|screening)\./;

function withoutReasons<Event extends Telling | { readonly type: "withdrawn" }>(
  event: Event,
): Event {
  if (!("reasons" in event)) return event;
  if (!TELLS_OF_NEEDS.test(event.type)) return { ...event, reasons: [] };
  return { ...event, type: "child.changed", visit: undefined, version: undefined, reasons: [] };
}
