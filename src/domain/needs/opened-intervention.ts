import { fboeCondition, fboeIntervention } from "../criteria/fboe-codes.ts";
import type { ParentPart } from "../registration/family-on-record.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type Intervention, fitsRecipient } from "./proposals/decided-need.ts";

/** What is done for a child or a parent beside what everyone is given. One that was entered by mistake is undone, and stays on record. */
export interface OpenedIntervention extends Intervention {
  readonly id: string;
  readonly version: number;
  readonly child: string;
  /** The FBOE conditions that are its reason. */
  readonly conditions: readonly string[];
  readonly startedOn: CivilDate;
  /** Its last day; undefined while it goes on. */
  readonly endedOn: CivilDate | undefined;
  readonly author: string;
  readonly recordedAt: Date;
  readonly undoneAt: Date | undefined;
}

export type ToldIntervention = Pick<
  OpenedIntervention,
  "code" | "recipient" | "conditions" | "startedOn" | "endedOn"
>;

export interface InterventionFault {
  readonly field: "code" | "recipient" | "conditions" | "startedOn" | "endedOn";
  readonly place?: number;
  readonly code:
    | "unknownIntervention"
    | "unknownCondition"
    | "wrongRecipient"
    | "unknownParent"
    | "onInTheFuture"
    | "daysOutOfOrder";
}

/** All that is wrong with an intervention at once. */
export function interventionFaults(
  { code, recipient, conditions, startedOn, endedOn }: ToldIntervention,
  { parents, today }: { readonly parents: readonly ParentPart[]; readonly today: CivilDate },
): readonly InterventionFault[] {
  const faults: InterventionFault[] = [];
  const known = fboeIntervention(code);
  if (known === undefined) faults.push({ field: "code", code: "unknownIntervention" });
  else if (!fitsRecipient(known, recipient)) {
    faults.push({ field: "recipient", code: "wrongRecipient" });
  }
  if (recipient !== "child" && !parents.includes(recipient)) {
    faults.push({ field: "recipient", code: "unknownParent" });
  }
  for (const [place, condition] of conditions.entries()) {
    if (fboeCondition(condition) === undefined) {
      faults.push({ field: "conditions", place, code: "unknownCondition" });
    }
  }
  if (startedOn > today) faults.push({ field: "startedOn", code: "onInTheFuture" });
  if (endedOn !== undefined && endedOn > today) {
    faults.push({ field: "endedOn", code: "onInTheFuture" });
  }
  if (endedOn !== undefined && endedOn < startedOn) {
    faults.push({ field: "endedOn", code: "daysOutOfOrder" });
  }
  return faults;
}

/** Whether it goes on on a day, its first and its last included. */
export function isOpenOn(
  { startedOn, endedOn, undoneAt }: OpenedIntervention,
  day: CivilDate,
): boolean {
  return undoneAt === undefined && startedOn <= day && (endedOn === undefined || day <= endedOn);
}

/** Whether it is given by contacts of its own: neither education and groups of parents nor cooperation is reported by contacts (hl7dk/kl-children 2.1.0, klgateway-children-intervention). */
export function isGivenByContacts({ code }: Intervention): boolean {
  return fboeIntervention(code)?.about !== "cooperation" && !FOR_PARENTS_TOGETHER.has(code);
}

/** Education and groups of parents (KL, kl-term, CodeSystem-FBOE 20240530). */
const FOR_PARENTS_TOGETHER: ReadonlySet<string> = new Set([
  "09a24a80-1669-4984-850c-de1f66ad86f8", // Forældregruppe, hvor forælder har et særligt behov
  "e535fc78-ce61-4f97-b717-5901d5330ca9", // Forældregruppe, hvor forælder har psykisk reaktion
  "14ddb640-c2ce-4e79-9269-6302f72f02aa", // Forældreuddannelse, hvor barnet har særlige behov
  "4c53b10a-6384-413a-b131-b94354337541", // Forældregruppe, hvor barnet har særlige behov
  "69b3ad8c-f228-405c-b556-b2ea78e196ee", // Forældreuddannelse i kontakt og samspil
]);
