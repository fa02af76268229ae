import { readContact } from "../../db/visits/contacts.ts";
import { addScreening } from "../../db/needs/screenings.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import {
  type ScreeningFault,
  type ScreeningResult,
  factsOfScreening,
  madeBy,
} from "../../domain/needs/screening.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, refused } from "../../domain/result.ts";
import { type TellRefusal, tellFacts } from "../changes/tell-of-child.ts";
import type { Desk } from "../desk.ts";
import { orNotFound } from "../not-found.ts";
import { type ScreeningView, viewOf } from "./list-screenings.ts";

export type ScreeningRefusal = TellRefusal | ScreeningFault | { readonly kind: "unknownContact" };

const SOURCE = "screening";

/** Writes a screening down with the facts that conditions read of it; what follows is planned at once. No coded condition is set by it. */
export async function recordScreening(
  desk: Desk,
  id: string,
  result: ScreeningResult,
  contact: string | undefined,
): Promise<Result<Disclosed<ScreeningView>, ScreeningRefusal>> {
  const told = await tellFacts(desk, id, factsOfScreening(result), SOURCE);
  if (!told.ok) return told;
  const { child, family } = told.value.of;
  const made = madeBy(result, child.facts.birthDate, desk.today);
  if (!made.ok) return made;
  if (contact !== undefined && !(await isContactAbout(desk, contact, id))) {
    return refused({ kind: "unknownContact" });
  }
  const { actor, now: recordedAt } = desk;
  const screening = {
    ...result,
    id: crypto.randomUUID(),
    child: id,
    contact,
    author: actor.subject,
    recordedAt,
  };
  await addScreening(desk, screening);
  desk.announce({ type: "screening.recorded", child: id, reasons: [SOURCE] });
  return orNotFound(discloseTold(id, viewOf(desk, screening), family, desk.viewer));
}

/** A contact that was undone was never held. */
async function isContactAbout(desk: Desk, id: string, child: string): Promise<boolean> {
  const contact = isRecordId(id) ? await readContact(desk, id) : undefined;
  return contact?.undoneAt === undefined && contact?.children.includes(child) === true;
}
