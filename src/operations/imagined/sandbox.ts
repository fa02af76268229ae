import { SANDBOX_MUNICIPALITY, saveSandboxClock } from "../../db/sandbox-clock.ts";
import type { RecordStore } from "../../db/transaction/record-store.ts";
import { discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { accepted } from "../../domain/result.ts";
import { civilDateOf } from "../../domain/time/civil-date.ts";
import { seedImaginedMunicipality } from "./imagined-municipality.ts";
import { imagine } from "./imagined-registrations.ts";
import { employImaginedStaff } from "./imagined-staff.ts";
import { type Born, SANDBOX_FAMILIES, bornIn } from "./sandbox-families.ts";

const HEALTH_VISITORS = [
  { id: "0998a000-0000-4000-8000-000000000001", name: "Signe Sandkorn", district: "hammel" },
  { id: "0998a000-0000-4000-8000-000000000002", name: "Pernille Spand", district: "hammel" },
  { id: "0998a000-0000-4000-8000-000000000003", name: "Hjørdis Skovl", district: "hinnerup" },
  { id: "0998a000-0000-4000-8000-000000000004", name: "Vibe Vandkande", district: "hinnerup" },
] as const;

/** Whom the sandbox token of a health visitor speaks for. */
export const [SANDBOX_HEALTH_VISITOR] = HEALTH_VISITORS;

/** A Monday before KL's story of Rikke begins: a sandbox begins the same whenever it is made. */
const BEGINS_AT = new Date("2020-01-06T08:00:00+01:00");
const HOURS_FROM = civilDateOf("2019-12-30");

/** The sandbox with its staff and test families, where it is not there yet; says whether it was made. */
export async function seedSandbox(store: RecordStore, now: Date): Promise<boolean> {
  if (!(await seedImaginedMunicipality(store, SANDBOX_MUNICIPALITY, HEALTH_VISITORS))) return false;
  const during = (what: string, work: Parameters<typeof imagine>[3]) =>
    imagine(store, now, `imagine: ${what}`, work, SANDBOX_MUNICIPALITY);
  await during("clock", async (desk) => {
    await saveSandboxClock(desk, { aheadMs: BEGINS_AT.getTime() - now.getTime(), version: 1 });
    return accepted(discloseNonPersonal(undefined));
  });
  await during("staff", (desk) => employImaginedStaff(desk, HOURS_FROM));
  for (const [place, { name, comes, since }] of SANDBOX_FAMILIES.entries()) {
    let born: Born | undefined;
    await during(name, async (desk) => {
      const told = await comes(desk, place);
      if (told.ok) born = bornIn(told.value.shown);
      return told;
    });
    if (born !== undefined && since !== undefined) {
      const of: Born = born;
      await during(`${name} since`, (desk) => since(desk, of));
    }
  }
  return true;
}
