import type { RecordStore } from "../../db/transaction/record-store.ts";
import { accepted } from "../../domain/result.ts";
import { discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { imagine, registerImaginedFamilies } from "./imagined-registrations.ts";
import { liveImaginedLife } from "./imagined-life.ts";
import { DEMO_HEALTH_VISITOR, seedImaginedMunicipality } from "./imagined-municipality.ts";
import { joinImaginedSession, planImaginedSession, recordImaginedNeeds } from "./imagined-needs.ts";
import { employImaginedStaff } from "./imagined-staff.ts";

/** The imagined municipality with its families, where it is not there yet; says whether it was made. */
export async function seedImagined(store: RecordStore, now: Date): Promise<boolean> {
  const isNew = await seedImaginedMunicipality(store);
  if (isNew) await seedImaginedFamilies(store, now);
  return isNew;
}

/** Fills the imagined municipality around the day it is: its health visitors' weeks, its families, what was held and what is agreed. */
export async function seedImaginedFamilies(store: RecordStore, now: Date): Promise<void> {
  const during = (what: string, work: Parameters<typeof imagine>[3]) =>
    imagine(store, now, `imagine: ${what}`, work);
  await during("staff", employImaginedStaff);
  await registerImaginedFamilies(store, now);
  await during("needs", recordImaginedNeeds);
  await during("life", liveImaginedLife);
  let session = "";
  await during("session", async (desk) => {
    const planned = await planImaginedSession(desk, DEMO_HEALTH_VISITOR.id);
    if (!planned.ok) return planned;
    session = planned.value.shown.id;
    return accepted(discloseNonPersonal(undefined));
  });
  await during("joining", (desk) => joinImaginedSession(desk, session));
}
