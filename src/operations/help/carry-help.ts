import { readFamilyAgreements, saveFamilyAgreement } from "../../db/needs/family-agreements.ts";
import { addFeedback, readFeedback } from "../../db/needs/feedback.ts";
import { addKeyWorker, readKeyWorkers } from "../../db/needs/key-workers.ts";
import { addLevel, readLevels } from "../../db/needs/levels.ts";
import { addScreening, readScreenings } from "../../db/needs/screenings.ts";
import type { Desk } from "../desk.ts";

/** What was agreed about a duplicate is the survivor's from now on, and every screening is about it; what was said of its help is too, as far as nothing was said of the survivor's. */
export async function carryHelp(desk: Desk, duplicate: string, survivor: string): Promise<void> {
  for (const agreement of await readFamilyAgreements(desk, [duplicate])) {
    const version = agreement.version + 1;
    await saveFamilyAgreement(desk, { ...agreement, child: survivor, version });
  }
  for (const made of await readScreenings(desk, duplicate)) {
    await addScreening(desk, { ...made, id: crypto.randomUUID(), child: survivor });
  }
  const own = await readFeedback(desk, [survivor]);
  for (const said of await readFeedback(desk, [duplicate])) {
    const isSaid = own.some(
      ({ contact, parent }) => contact === said.contact && parent === said.parent,
    );
    if (!isSaid) addFeedback(desk, { ...said, child: survivor });
  }
  if ((await readKeyWorkers(desk, survivor)).length === 0) {
    for (const said of await readKeyWorkers(desk, duplicate)) {
      await addKeyWorker(desk, survivor, said);
    }
  }
  if ((await readLevels(desk, survivor)).length === 0) {
    for (const set of await readLevels(desk, duplicate)) await addLevel(desk, survivor, set);
  }
}
