import type { Result } from "../domain/result.ts";
import type { Role } from "../domain/disclosure/viewer.ts";
import type { Actor, Context } from "../operations/context.ts";

export type TokenRefusal = "notSignedIn" | "identityProviderAway";

/** Who a bearer token stands for, at a moment. */
export type TokenReader = (token: string, now: Date) => Promise<Result<Actor, TokenRefusal>>;

/** What is told of an answer, once it was given. */
export interface Answered {
  readonly requestId: string;
  readonly method: string;
  /** As the app knows it, with names for what differs: never the address that was asked for. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
  /** The share of reading and changing records. */
  readonly recordsMs?: number;
  readonly municipality?: string;
  readonly role?: Role;
}

/** What a door hands over with each request. */
export interface Door {
  /** The moment of the request, read once. */
  readonly now: Date;
  /** Whether the database answers, with the schema that this version knows. */
  readonly isReady: () => Promise<boolean>;
  /** Where records are kept; undefined where no database is bound. */
  readonly store: Context["store"];
  /** Asks an address outside; undefined where a door asks nobody. */
  readonly askOutside: Context["askOutside"];
  readonly mayAskOutside: Context["mayAskOutside"];
  /** The origin of the addresses that we hand out; the request's own if undefined. */
  readonly publicUrl?: string | undefined;
  /** Reads the OpenAPI document where it was written beforehand; undefined where it is written from the routes. */
  readonly readDocument?: () => Promise<string>;
  /** Undefined: the service is not set up, and says so to everyone. */
  readonly readToken: TokenReader | undefined;
  readonly onAnswered?: (answered: Answered) => void;
}

/** What Hono passes along inside. */
export interface AppEnvironment {
  Bindings: Door;
  Variables: {
    requestId: string;
    /** Who a token was read for; a calendar's reader is nobody. */
    signedIn?: Actor;
    recordsMs?: number;
    context: Context;
    /** What was sent in the body, once it has been read: with the path it makes a request the same as another. */
    sentBody: unknown;
  };
}
