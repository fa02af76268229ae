import type { Database } from "../../src/db/connection/database.ts";
import type { RecordStore } from "../../src/db/transaction/record-store.ts";
import { type Role, SCOPES } from "../../src/domain/disclosure/viewer.ts";
import type { Actor } from "../../src/operations/context.ts";
import {
  DEMO_HEALTH_VISITOR,
  seedImaginedMunicipality,
} from "../../src/operations/imagined/imagined-municipality.ts";
import type { Answer } from "./answer.ts";
import { type Asking, ask, readsAs } from "./ask.ts";
import { anEmbeddedDatabase } from "./databases.ts";
import { aStore } from "./a-store.ts";

export type Asks = (method: string, path: string, asking?: Asking) => Promise<Answer>;

/** The imagined municipality in a database of its own, and whoever asks it something. */
export interface AMunicipality {
  readonly store: RecordStore;
  readonly database: Database;
  /** Someone of a role with every scope, the demo health visitor among them, but for what a test says. */
  readonly as: (role: Role, difference?: Partial<Actor>) => Asks;
  readonly stop: () => Promise<void>;
}

export async function aMunicipality(
  open: () => Promise<{ database: Database; stop: () => Promise<void> }> = anEmbeddedDatabase,
): Promise<AMunicipality> {
  const { database, stop } = await open();
  const store = await aStore(database);
  await seedImaginedMunicipality(store);
  return { store, database, as: (role, difference) => asking(store, role, difference), stop };
}

function asking(store: RecordStore, role: Role, difference: Partial<Actor> = {}): Asks {
  const subject = role === "health-visitor" ? DEMO_HEALTH_VISITOR.id : `a-${role}`;
  const readToken = readsAs({ role, subject, scopes: SCOPES, ...difference });
  return (method, path, { door, ...rest } = {}) =>
    ask(method, path, { ...rest, door: { store, readToken, ...door } });
}
