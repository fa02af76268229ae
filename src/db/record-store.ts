import type { Database } from "./database.ts";
import { type MunicipalityRow, createMunicipality, readMunicipality } from "./municipalities.ts";
import { pendingRows } from "./pending-rows.ts";
import type { Records } from "./records.ts";
import { type CryptoKey, type MunicipalityKeys, makeWrappedKeys, unwrapKeys } from "./sealing.ts";

/** Nobody has served this municipality yet, and whoever asks may not begin it. */
export class UnknownMunicipality extends Error {}

export interface RecordStore {
  /**
   * Runs work on a municipality's records in one transaction. A municipality that is new here gets its keys.
   * In turn: its changes happen one after the other, since letters about one birth and the turn of the health visitors need an order.
   */
  readonly open: <Value>(
    municipality: string,
    work: (records: Records, row: MunicipalityRow) => Promise<Value>,
    options?: { readonly inTurn: boolean; readonly mustBeKnown?: boolean },
  ) => Promise<Value>;
}

/** Keys are unwrapped once a process and municipality; the master key itself stays in here. */
export function recordStore(database: Database, masterKey: CryptoKey): RecordStore {
  const unwrapped = new Map<string, { wrapped: string; keys: Promise<MunicipalityKeys> }>();
  const keysOf = (municipality: string, wrappedKeys: Uint8Array): Promise<MunicipalityKeys> => {
    const wrapped = String(wrappedKeys);
    const known = unwrapped.get(municipality);
    if (known?.wrapped === wrapped) return known.keys;
    const keys = unwrapKeys(masterKey, municipality, wrappedKeys);
    unwrapped.set(municipality, { wrapped, keys });
    return keys;
  };
  return {
    open: (municipality, work, { inTurn, mustBeKnown = false } = { inTurn: false }) =>
      database.within(municipality, async (tx) => {
        const known = await readMunicipality(tx, municipality, inTurn);
        if (known === undefined && mustBeKnown) throw new UnknownMunicipality(municipality);
        const row =
          known ??
          (await createMunicipality(
            tx,
            municipality,
            await makeWrappedKeys(masterKey, municipality),
          ));
        const keys = await keysOf(municipality, row.wrappedKeys);
        return work({ tx, municipality, keys, pending: pendingRows() }, row);
      }),
  };
}
