/** What busy times were read from: a text that somebody sent, or an address that the clock reads. */
export type BusySource = "upload" | "address";

/** A health visitor's own calendar as far as we know of it: where its times came from, and how reading goes. */
export interface OwnCalendar {
  readonly version: number;
  /** Undefined where no busy times stand. */
  readonly source: BusySource | undefined;
  readonly readAt: Date | undefined;
  readonly address: GivenAddress | undefined;
  /** What went wrong when the address was asked last; undefined where nothing did. */
  readonly failure: { readonly code: string; readonly at: Date } | undefined;
}

/** The address is a secret: its host alone is told. */
export interface GivenAddress {
  readonly host: string;
  readonly givenAt: Date;
  readonly nextReadAt: Date | undefined;
}

const MINUTE_MS = 60_000;
const READ_EVERY_MS = 30 * MINUTE_MS;
const FIRST_WAIT_MS = 5 * MINUTE_MS;
const LONGEST_WAIT_MS = 360 * MINUTE_MS;

/** When an address is asked again after so many failures in a row: twice as late with each, our own times. */
export function nextReading(now: Date, failures: number): Date {
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
  return new Date(now.getTime() + (failures === 0 ? READ_EVERY_MS : waitMs));
}
