import { APPOINTMENTS, CONTACTS } from "./a-family-to-visit.ts";
import type { Asks } from "./a-municipality.ts";
import { type ScheduleOnRecord, bodyOf } from "./on-record.ts";

const DAYS = ["2026-03-06", "2026-03-13", "2026-04-01", "2027-12-01"];

/** All that is shown of children, of appointments and of contacts, on many days. What was taken back must leave it as it was. */
export async function allOf(
  asks: Asks,
  children: readonly string[],
  appointments: readonly string[] = [],
  contacts: readonly string[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const all: Record<string, unknown> = {};
  const reads = async (path: string) => {
    all[path] = bodyOf(await asks("GET", path));
    return all[path];
  };
  for (const child of children) {
    await reads(`/v1/children/${child}`);
    await reads(`/v1/children/${child}/contacts`);
    const { visits } = (await reads(`/v1/children/${child}/schedule`)) as ScheduleOnRecord;
    for (const { id } of visits) if (id !== null) await reads(`/v1/visits/${id}`);
    for (const day of DAYS) await reads(`/v1/children/${child}/schedule?at=${day}`);
  }
  for (const id of appointments) await reads(`${APPOINTMENTS}/${id}`);
  for (const id of contacts) await reads(`${CONTACTS}/${id}`);
  return all;
}
