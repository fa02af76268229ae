import {
  type NumberedEvent,
  type WithdrawnEvent,
  readEvents,
} from "../../db/transaction/ledger.ts";
import { discloseEvents } from "../../domain/disclosure/disclose-events.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";

export interface EventPage {
  readonly items: readonly (NumberedEvent | WithdrawnEvent)[];
  /** The last number, or the one that was asked after. */
  readonly next: number;
}

/** What happened after a number, in the order of the commits. */
export async function listEvents(
  desk: Desk,
  after: number,
  limit: number,
): Promise<Result<Disclosed<EventPage>, never>> {
  const items = await readEvents(desk, after, limit);
  const page = { items, next: items.at(-1)?.number ?? after };
  return accepted(discloseEvents(page, desk.viewer));
}
