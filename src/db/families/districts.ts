import { sql } from "drizzle-orm";
import type { District } from "../../domain/registration/district.ts";
import { hashForLookup } from "../sealing/sealing.ts";
import type { Records } from "../transaction/records.ts";

/** Puts every family into the district of its first home, without opening an address. */
export async function settleDistricts(
  { tx, municipality, keys }: Records,
  districts: readonly District[],
): Promise<void> {
  const codes = await Promise.all(
    districts.flatMap(({ code, postalCodes }) =>
      postalCodes.map(async (postalCode) => ({
        code,
        hash: await hashForLookup(keys, "postal code", postalCode),
      })),
    ),
  );
  await tx.execute(sql`
    update family set district = found.code, version = family.version + 1
    from (
      select family.id, district.code
      from family
      left join home on home.municipality = family.municipality and home.family = family.id
        and home.ended_at is null and home.place = 0
      left join jsonb_to_recordset(${JSON.stringify(codes)}::jsonb) as district (code text, hash text)
        on district.hash = home.postal_code_hash
      where family.municipality = ${municipality}
    ) as found
    where family.municipality = ${municipality} and family.id = found.id
      and family.district is distinct from found.code`);
}
