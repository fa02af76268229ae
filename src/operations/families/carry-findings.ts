import { readInterventions, saveIntervention } from "../../db/needs/interventions.ts";
import { contactsAbout, readFindings, saveFindings } from "../../db/visits/findings.ts";
import type { Desk } from "../desk.ts";

/** What was found of a duplicate was found of the survivor, unless that was told of itself; what is done for it goes on for the survivor. */
export async function carryFindings(
  desk: Desk,
  duplicate: string,
  survivor: string,
): Promise<void> {
  const { actor, now: recordedAt } = desk;
  const ids = (await contactsAbout(desk, [duplicate])).map(({ id }) => id);
  for (const [contact, findings] of await readFindings(desk, ids)) {
    const own = findings.filter(({ child }) => child === duplicate);
    if (own.length === 0 || findings.some(({ child }) => child === survivor)) continue;
    const told = own.map(({ of, observation, value, position, from, until }) => ({
      of,
      observation,
      value,
      position,
      from,
      until,
    }));
    const place = { contact, child: survivor };
    await saveFindings(desk, place, told, { author: actor.subject, recordedAt });
  }
  for (const each of await readInterventions(desk, [duplicate])) {
    saveIntervention(desk, { ...each, child: survivor, version: each.version + 1 });
  }
}
