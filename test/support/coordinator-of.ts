import type { AMunicipality, Asks } from "./a-municipality.ts";
import { bodyOf, changes } from "./on-record.ts";

/** A coordinator of one district alone. */
export async function coordinatorOf(municipality: AMunicipality, district: string): Promise<Asks> {
  const subject = `a-coordinator-of-${district}`;
  const administrator = municipality.as("administrator");
  const { districts } = bodyOf<{
    districts: readonly { readonly code: string; readonly coordinators: readonly string[] }[];
  }>(await administrator("GET", "/v1/settings"));
  const listed = districts.map((each) =>
    each.code === district ? { ...each, coordinators: [...each.coordinators, subject] } : each,
  );
  bodyOf(await changes(administrator, "PUT", "/v1/settings", { districts: listed }));
  return municipality.as("coordinator", { subject });
}
