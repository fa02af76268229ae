import type { Database, Transaction } from "../connection/database.ts";
import { LONG_WORK_MS_MAX } from "../connection/patience.ts";
import { type MunicipalityRow, createMunicipality, readMunicipality } from "../municipalities.ts";
import { rememberedProgrammes } from "../programmes/published-programmes.ts";
import type { Keyring } from "../sealing/keyring.ts";
import { type DueWork, dueWork } from "./awaited-work.ts";
import { pendingRows } from "./pending-rows.ts";
import type { Records } from "./records.ts";

/** Nobody has served this municipality yet, and whoever asks may not begin it. */
export class UnknownMunicipality extends Error {}

interface StoreOptions {
  readonly inTurn: boolean;
  readonly mustBeKnown?: boolean;
  /** It is about every child of the municipality, and may take its time. */
  readonly isLong?: boolean;
}

export interface RecordStore {
  /**
   * Runs work on a municipality's records in one transaction. A municipality that is new here gets its keys.
   * In turn: its changes happen one after the other, since letters about one birth and the turn of the health visitors need an order.
   */
  readonly open: <Value>(
    municipality: string,
    work: (records: Records, row: MunicipalityRow) => Promise<Value>,
    options?: StoreOptions,
  ) => Promise<Value>;
  /** Work of any municipality that the clock is to start, the longest awaited first. */
  readonly dueWork: (now: Date) => Promise<readonly DueWork[]>;
}

/** The records of a database, whose sealed texts this keyring opens. */
export function recordStore(database: Database, keys: Keyring): RecordStore {
  const programmesOf = rememberedProgrammes();
  return {
    dueWork: (now) => dueWork(database, now),
    open: (municipality, work, options = { inTurn: false }) => {
      const { inTurn, mustBeKnown = false, isLong = false } = options;
      const whole = async (tx: Transaction) => {
        const known = await readMunicipality(tx, municipality, inTurn);
        if (known === undefined && mustBeKnown) throw new UnknownMunicipality(municipality);
        const row =
          known ?? (await createMunicipality(tx, municipality, await keys.make(municipality)));
        const opened = await keys.keysOf(municipality, row.wrappedKeys);
        const programmes = await programmesOf(tx, municipality, row);
        const pending = pendingRows();
        return work({ tx, municipality, keys: opened, programmes, pending }, row);
      };
      return database.within(municipality, whole, isLong ? LONG_WORK_MS_MAX : undefined);
    },
  };
}
