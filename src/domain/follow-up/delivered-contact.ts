import { GENERAL_CONTACT, NEEDS_CONTACT } from "../criteria/fboe-codes.ts";
import { type Finding, isOfParents } from "../needs/finding.ts";
import {
  type OpenedIntervention,
  isGivenByContacts,
  isOpenOn,
} from "../needs/opened-intervention.ts";
import { RECIPIENTS, type Recipient } from "../needs/proposals/decided-need.ts";
import {
  CONTACT_TYPES,
  PREGNANCY_CONTACT,
  mandatoryObservations,
} from "../programme/mandatory-observations.ts";
import type { Modality } from "../programme/programme.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { daysAfter } from "../time/days-after.ts";
import { danishDay } from "../time/local-time.ts";
import { PENDING_DAYS } from "./documentation.ts";

/** A contact about a child, and what is on record of it. */
export interface ContactToDeliver {
  readonly id: string;
  readonly heldAt: Date;
  readonly modality: Modality;
  /** The FBOE contact types of the child's visits that it fulfilled. */
  readonly types: readonly string[];
  /** Observations that are said not to have been made. */
  readonly notMade: readonly string[];
  readonly findings: readonly FindingAbout[];
}

/** A finding, and the child of the contact that it was written down about: a sibling's says of their parents what is said of both. */
export interface FindingAbout extends Finding {
  readonly child: string;
}

/** Who was met, what kind of contact it was of that person, and which interventions it gave. */
export interface DeliveredEncounter {
  readonly of: Recipient;
  readonly type: string;
  readonly interventions: readonly string[];
}

export interface AbsentObservation {
  readonly observation: string;
  readonly of: Recipient;
  /** FHIR's data absent reasons: nobody made it, or nobody has said what it was. */
  readonly because: "not-performed" | "unknown";
}

/** A contact as KL's guide wants it reported, by content and person. */
export interface DeliveredContact extends Pick<ContactToDeliver, "id" | "heldAt" | "modality"> {
  readonly encounters: readonly DeliveredEncounter[];
  readonly findings: readonly FindingAbout[];
  readonly absent: readonly AbsentObservation[];
}

/** Whose records a contact can stand in: of a parent, or a child, that has a CPR number. */
export interface DeliveredOf {
  readonly child: string;
  readonly people: readonly Recipient[];
  readonly birthDate: CivilDate | undefined;
  readonly interventions: readonly OpenedIntervention[];
}

/**
 * What is delivered of a contact (hl7dk/kl-children 2.1.0). What it must document and nobody has told is waited for
 * until the end of the second day, and then said to be absent; undefined where nobody was met who can be named.
 */
export function deliveredContact(
  contact: ContactToDeliver,
  of: DeliveredOf,
  day: CivilDate,
): DeliveredContact | { readonly waitsUntil: CivilDate } | undefined {
  const { id, heldAt, modality, notMade } = contact;
  const on = danishDay(heldAt);
  const isBorn = of.birthDate !== undefined && of.birthDate <= on;
  const people = isBorn ? of.people : of.people.filter((each) => each !== "child");
  const findings = findingsOf(contact, of.child, people);
  const encounters = encountersOf(contact, { ...of, people }, on);
  const [first] = encounters;
  if (first === undefined) return undefined;
  const told = new Set(findings.map(({ observation }) => observation));
  const missing = mandatoryObservations(first.type, modality).filter(({ code }) => !told.has(code));
  const until = daysAfter(on, PENDING_DAYS);
  if (day <= until && missing.some(({ code }) => !notMade.includes(code))) {
    return { waitsUntil: until };
  }
  const parent = people.find((each) => each !== "child") ?? first.of;
  const absent = missing.map(({ code: observation }) => ({
    observation,
    of: isOfParents(observation) ? parent : first.of,
    because: notMade.includes(observation) ? ("not-performed" as const) : ("unknown" as const),
  }));
  return { id, heldAt, modality, encounters, findings, absent };
}

/** The child's own, and of its parents what was written down about a sibling where its own is silent. */
function findingsOf(
  { findings }: ContactToDeliver,
  child: string,
  people: readonly Recipient[],
): readonly FindingAbout[] {
  const own = findings.filter((each) => each.child === child);
  const isOwn = (found: Finding) =>
    own.some(({ of, observation }) => of === found.of && observation === found.observation);
  const shared = findings.filter(
    (each) => each.child !== child && each.of !== "child" && !isOwn(each),
  );
  return [...own, ...shared].filter(({ of }) => people.includes(of));
}

/** The encounter of the child, or of a parent before its birth; on need one of each who is given an intervention. */
function encountersOf(
  { types, findings, modality }: ContactToDeliver,
  { people, interventions }: DeliveredOf,
  on: CivilDate,
): readonly DeliveredEncounter[] {
  const open = interventions.filter((each) => isOpenOn(each, on) && isGivenByContacts(each));
  const isOnNeed = types.includes(NEEDS_CONTACT) || (types.length === 0 && open.length > 0);
  const standard = mostDone(types, findings, modality);
  const type = standard ?? (isOnNeed ? NEEDS_CONTACT : GENERAL_CONTACT);
  const main = people.find((each) => each !== "child" || type !== PREGNANCY_CONTACT);
  const given = (of: Recipient) =>
    isOnNeed ? open.flatMap((each) => (each.recipient === of ? [each.id] : [])) : [];
  const needing = RECIPIENTS.filter((of) => people.includes(of) && given(of).length > 0);
  const isMainLeftOut = standard === undefined && needing.length > 0;
  return [
    ...(main === undefined || (isMainLeftOut && !needing.includes(main))
      ? []
      : [{ of: main, type, interventions: given(main) }]),
    ...needing
      .filter((of) => of !== main)
      .map((of) => ({ of, type: NEEDS_CONTACT, interventions: given(of) })),
  ];
}

/** A contact is of the kind of which most was done at it, whatever the child's age; of as many, the one that asks for more. */
function mostDone(
  types: readonly string[],
  findings: readonly Finding[],
  modality: Modality,
): string | undefined {
  const told = new Set(findings.map(({ observation }) => observation));
  const candidates = types
    .filter(
      (type) =>
        Object.hasOwn(CONTACT_TYPES, type) && type !== NEEDS_CONTACT && type !== GENERAL_CONTACT,
    )
    .map((type) => {
      const asked = mandatoryObservations(type, modality);
      return { type, asked: asked.length, done: asked.filter(({ code }) => told.has(code)).length };
    })
    .toSorted((one, other) => other.done - one.done || other.asked - one.asked);
  return candidates[0]?.type;
}
