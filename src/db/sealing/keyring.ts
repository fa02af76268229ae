import { type CryptoKey, type MunicipalityKeys, makeWrappedKeys, unwrapKeys } from "./sealing.ts";

/** Opens the keys of municipalities; the master key itself stays in here. */
export interface Keyring {
  readonly keysOf: (municipality: string, wrappedKeys: Uint8Array) => Promise<MunicipalityKeys>;
  /** New keys for a municipality, wrapped so that they can be stored. */
  readonly make: (municipality: string) => Promise<Uint8Array>;
}

/** Keeps each municipality's keys once they are open: values and no promises, which requests of a Worker must not share. */
export function keyring(masterKey: CryptoKey): Keyring {
  const opened = new Map<string, { readonly wrapped: string; readonly keys: MunicipalityKeys }>();
  return {
    keysOf: async (municipality, wrappedKeys) => {
      const wrapped = String(wrappedKeys);
      const known = opened.get(municipality);
      if (known?.wrapped === wrapped) return known.keys;
      const keys = await unwrapKeys(masterKey, municipality, wrappedKeys);
      opened.set(municipality, { wrapped, keys });
      return keys;
    },
    make: (municipality) => makeWrappedKeys(masterKey, municipality),
  };
}
