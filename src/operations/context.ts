import type { RecordStore } from "../db/transaction/record-store.ts";
import type { Role } from "../domain/disclosure/viewer.ts";
import type { AskOutside, MayAskOutside } from "./outside.ts";

/** Who asks, as the municipality's identity provider vouches for. */
export interface Actor {
  readonly subject: string;
  readonly municipality: string;
  readonly role: Role;
  readonly scopes: readonly string[];
}

/** What every operation is handed: who asks, and the one moment at which all of it happens. */
export interface Context {
  readonly actor: Actor;
  readonly now: Date;
  /** Undefined where no database is bound. */
  readonly store: RecordStore | undefined;
  /** Undefined, both, where nobody outside is asked. */
  readonly askOutside: AskOutside | undefined;
  readonly mayAskOutside: MayAskOutside | undefined;
}
