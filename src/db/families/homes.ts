import { and, eq, isNull } from "drizzle-orm";
import type { Address } from "../../domain/registration/address.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { hashForLookup } from "../sealing/sealing.ts";
import { homes } from "../tables/family-tables.ts";
import type { Records } from "../transaction/records.ts";

/** The former homes end on this moment and stay on record. */
export async function endHomes(
  { tx, municipality }: Records,
  family: string,
  now: Date,
): Promise<void> {
  await tx
    .update(homes)
    .set({ endedAt: now })
    .where(
      and(eq(homes.municipality, municipality), eq(homes.family, family), isNull(homes.endedAt)),
    );
}

export async function addHomes(
  records: Records,
  family: string,
  addresses: readonly Address[],
  now: Date,
): Promise<void> {
  const { pending, municipality, keys } = records;
  const rows = addresses.map(async (address, place) => {
    const id = crypto.randomUUID();
    const { postalCode } = address;
    const [sealed, postalCodeHash] = await Promise.all([
      sealJson(records, { table: "home", column: "address", row: id }, address),
      postalCode === undefined ? null : hashForLookup(keys, "postal code", postalCode),
    ]);
    return { municipality, id, family, place, address: sealed, postalCodeHash, recordedAt: now };
  });
  pending.add(homes, await Promise.all(rows));
}

export async function unsealAddress(
  records: Records,
  row: string,
  sealed: Uint8Array,
): Promise<Address> {
  const place = { table: "home", column: "address", row };
  const address = await unsealJson<Partial<Address>>(records, place, sealed);
  return {
    street: address?.street,
    postalCode: address?.postalCode,
    city: address?.city,
    coordinates: address?.coordinates,
  };
}
