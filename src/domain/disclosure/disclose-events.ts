import { type Disclosed, disclosed } from "./disclosed.ts";
import type { EventType } from "./event-type.ts";
import { type Scope, type Viewer, isCoordinatorOf } from "./viewer.ts";

/** What of an event tells of somebody; of one that was withdrawn nothing does. */
export interface Telling {
  readonly type: EventType;
  readonly child: string | undefined;
  /** Where the child's family lives; it is shown to nobody. */
  readonly district?: string | undefined;
  readonly visit?: string | undefined;
  readonly version?: number | undefined;
  readonly reasons: readonly string[];
}

/** Whoever follows events, as far as it says what of them is shown. */
export type Follower = Pick<Viewer, "role" | "scopes" | "districts">;

/** What happened, to whoever follows a municipality's events; why, to those who may see reasons. */
export function discloseEvents<Event extends Telling | { readonly type: "withdrawn" }>(
  page: { readonly items: readonly Event[]; readonly next: number },
  viewer: Follower,
): Disclosed<{ readonly items: readonly Event[]; readonly next: number }> {
  const items = page.items.map((event) => shownTo(viewer, event));
  const children = items.flatMap((each) => ("child" in each ? (each.child ?? []) : []));
  return disclosed({ items, next: page.next }, [...new Set(children)]);
}

function shownTo<Event extends Telling | { readonly type: "withdrawn" }>(
  viewer: Follower,
  event: Event,
): Event {
  if (!("reasons" in event)) return event;
  const district = undefined;
  if (seesReasons(event, viewer)) return { ...event, district };
  if (!TELLS_OF_NEEDS.test(event.type)) return { ...event, district, reasons: [] };
  const [visit, version] = [undefined, undefined];
  return { ...event, district, type: "child.changed", visit, version, reasons: [] };
}

/** Everybody who follows events has all numbers; why something happened is told where its records may be read. */
function seesReasons({ type, child, district }: Telling, viewer: Follower): boolean {
  switch (viewer.role) {
    case "journal-system":
      return viewer.scopes.includes("reasons:read" satisfies Scope);
    case "coordinator":
      return child === undefined || isCoordinatorOf(viewer, district);
    case "administrator":
      return OF_THE_SYSTEM.test(type);
    default:
      return false;
  }
}

/** What an administrator runs, and what tells of nobody. */
const OF_THE_SYSTEM = /^(?:handover-template|health-visitor|import|programme|settings|webhook)\./;

/**
 * What it happened to is shown to nobody without the right to reasons: that a concern was opened, a level set or help
 * agreed says why a visit exists. The number stays, and that something of this child is another.
 */
const TELLS_OF_NEEDS =
  /^(?:agreement|concern|feedback|handover|intervention|key-worker|level|proposal|screening)\./;
