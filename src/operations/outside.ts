import type { Result } from "../domain/result.ts";

/** One request to an address that somebody gave us: bounded in time and size, and never redirected. */
export interface OutsideRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly bytesMax: number;
  /** Its status and headers say all: the body is let go unread, whatever it is and however long it takes. */
  readonly isBodyUnread?: boolean | undefined;
  readonly millisecondsMax: number;
}

export interface OutsideAnswer {
  readonly status: number;
  /** By their names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The address leads inside the network or is not on the list; nobody answered; too late; too much. */
export type OutsideFault = "addressNotAllowed" | "notReached" | "tooSlow" | "tooLarge";

/** Asks the outside, as this door may: it looks where an address leads before it goes there. */
export type AskOutside = (request: OutsideRequest) => Promise<Result<OutsideAnswer, OutsideFault>>;

/** Whether this door would ask an address, as far as it can tell now: looked at when somebody gives one, and again each time it is asked. */
export type MayAskOutside = (url: string) => Promise<boolean>;
