import { readStandingLevels } from "../../db/needs/levels.ts";
import { addModalityReason, readModalityReason } from "../../db/visits/modality-reasons.ts";
import { isHomeFirst } from "../../domain/needs/help/level.ts";
import { isInsteadOfHome } from "../../domain/planning/visit-warnings.ts";
import type { Modality, Rule } from "../../domain/programme/programme.ts";
import type { Appointment } from "../../domain/visits/appointment.ts";
import { isOfferedAtHome, modalityOffered } from "../../domain/visits/offered-terms.ts";
import type { Desk } from "../desk.ts";

/** Of these children, those who are met at home first. */
export async function homeFirstAmong(
  desk: Desk,
  children: readonly string[],
): Promise<ReadonlySet<string>> {
  const standing = await readStandingLevels(desk, [...new Set(children)]);
  return new Set([...standing].flatMap(([id, { level }]) => (isHomeFirst(level) ? [id] : [])));
}

/** The way to meet that visits of these rules have where nobody says one. */
export async function modalityFor(
  desk: Desk,
  rules: readonly Rule[],
  children: readonly string[],
): Promise<Modality> {
  const offered = modalityOffered(rules);
  if (offered === "home" || !rules.some(isOfferedAtHome)) return offered;
  const first = await homeFirstAmong(desk, children);
  return modalityOffered(rules, { isHomeFirst: first.size > 0 });
}

/** Why an appointment is held in its way: what is said just now is kept, and what was said of this way before still counts. */
export async function keepModalityReason(
  desk: Desk,
  appointment: Pick<Appointment, "id" | "modality">,
  told: string | undefined,
): Promise<string | undefined> {
  if (told === undefined) return modalityReasonOf(desk, appointment);
  const said = { reason: told, author: desk.actor.subject, recordedAt: desk.now };
  await addModalityReason(desk, appointment, said);
  return told;
}

/** Only of what stands in place of a visit at home is it asked. */
export async function modalityReasonOf(
  desk: Desk,
  appointment: Pick<Appointment, "id" | "modality">,
): Promise<string | undefined> {
  return isInsteadOfHome(appointment.modality) ? readModalityReason(desk, appointment) : undefined;
}
