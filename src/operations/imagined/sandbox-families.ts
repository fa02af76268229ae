import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { RegistrationView } from "../../domain/disclosure/views.ts";
import type { LetterChild } from "../../domain/registration/birth-letter.ts";
import { newChild } from "../../domain/registration/child-on-record.ts";
import type { ToldParent } from "../../domain/registration/family-on-record.ts";
import type { Result } from "../../domain/result.ts";
import { addDays, civilDateOfDay, dayNumberOf } from "../../domain/time/civil-date.ts";
import { agreeAppointment } from "../appointments/agree-appointment.ts";
import { recordFact } from "../changes/tell-of-child.ts";
import { recordContact } from "../contacts/record-contact.ts";
import type { Desk } from "../desk.ts";
import { beginPlan } from "../emergency-plans/begin-plan.ts";
import { recordDeparture } from "../families/record-departure.ts";
import { stopChild } from "../families/stop-child.ts";
import { receiveBirthNotification } from "../registration/receive-birth-notification.ts";
import { registerArrival } from "../registration/register-arrival.ts";
import { registerPregnancy } from "../registration/register-pregnancy.ts";
import { recordOutcome } from "../visits/record-outcome.ts";
import { sandboxChild, sandboxMother } from "./sandbox-people.ts";

type Told = Result<Disclosed<unknown>, unknown>;

/** A case that a journal system has to cope with. Its children are found by their references, `sandbox-` and its name. */
interface SandboxFamily {
  readonly name: string;
  readonly comes: (
    desk: Desk,
    place: number,
  ) => Promise<Result<Disclosed<RegistrationView>, unknown>>;
  /** What has happened to it since. */
  readonly since: ((desk: Desk, born: Born) => Promise<Told>) | undefined;
}

/** What differs from a girl of a first-time mother in the first district, born at her due date. */
interface Birth {
  readonly daysOld: number;
  readonly daysEarly?: number;
  readonly references?: readonly string[];
  readonly postalCode?: string;
  readonly mother?: Partial<ToldParent>;
  readonly addressProtected?: boolean;
}

/** Every test family, in the order in which they come. */
export const SANDBOX_FAMILIES: readonly SandboxFamily[] = [
  bornAs("first-child", { daysOld: 5 }),
  bornAs("twins", { daysOld: 12, daysEarly: 25, references: ["twins-1", "twins-2"] }),
  bornAs("preterm", { daysOld: 40, daysEarly: 56 }),
  bornAs("protected-address", { daysOld: 20, addressProtected: true }),
  bornAs("replacement-number", { daysOld: 8 }),
  bornAs("interpreter", { daysOld: 30, mother: { interpreter: "ar" } }),
  bornAs("no-district", { daysOld: 3, postalCode: "8600" }),
  bornAs("overdue", { daysOld: 100 }),
  { name: "expected", comes: expect, since: undefined },
  { name: "moved-in", comes: moveIn, since: undefined },
  bornAs("moved-away", { daysOld: 200 }, (desk, { child }) =>
    recordDeparture(desk, child, dayBefore(desk, 10)),
  ),
  bornAs("stopped", { daysOld: 15 }, (desk, { child }) =>
    stopChild(desk, child, { cause: "death", on: dayBefore(desk, 2) }),
  ),
  bornAs("declined-visit", { daysOld: 60 }, (desk, { visitOf }) =>
    recordOutcome(desk, visitOf("two-months"), {
      outcome: "declined",
      on: desk.today,
      reason: "Familien ønsker ikke dette besøg",
      scope: "visit",
    }),
  ),
  bornAs("agreed", { daysOld: 55 }, (desk, { visitOf, healthVisitor }) =>
    agreeAppointment(desk, {
      visits: [visitOf("two-months")],
      healthVisitor,
      date: dayBefore(desk, -2),
      time: "10:00",
      durationMinutes: undefined,
      modality: undefined,
      modalityReason: undefined,
      externalReference: "sandbox-agreed-appointment",
    }),
  ),
  bornAs("held", { daysOld: 60 }, (desk, { visitOf, healthVisitor }) =>
    recordContact(desk, {
      heldAt: new Date(desk.now.getTime() - 3_600_000),
      healthVisitor,
      modality: "home",
      visits: [visitOf("two-months")],
      children: [],
      groupSession: undefined,
      externalReference: "sandbox-held-contact",
    }),
  ),
  bornAs("in-need", { daysOld: 70 }, (desk, { child }) =>
    recordFact(desk, child, { fact: "epds-mother", value: 14, on: dayBefore(desk, 3) }),
  ),
  bornAs("emergency-plan", { daysOld: 50, postalCode: "8382" }, (desk) =>
    beginPlan(desk, {
      district: "hinnerup",
      priorityMax: 2,
      from: desk.today,
      until: dayBefore(desk, -28),
      reason: "Imagined shortage of staff",
    }),
  ),
];

/** The first child of a family that came. */
export interface Born {
  readonly child: string;
  readonly healthVisitor: string;
  readonly visitOf: (rule: string) => string;
}

export function bornIn({ children: [first] }: RegistrationView): Born {
  const visits = first?.schedule.visits ?? [];
  return {
    child: first?.id ?? "",
    healthVisitor: first?.schedule.healthVisitor ?? "",
    visitOf: (rule) => visits.find((visit) => visit.rule.code === rule)?.id ?? "",
  };
}

/** What the hospital tells of, and what has happened since. */
function bornAs(name: string, birth: Birth, since?: SandboxFamily["since"]): SandboxFamily {
  return {
    name,
    comes: (desk, place) => receiveBirthNotification(desk, letterOf(desk, name, place, birth)),
    since,
  };
}

function letterOf(desk: Desk, name: string, place: number, birth: Birth) {
  const { daysOld, daysEarly = 0, references = [name], addressProtected = false } = birth;
  const bornAt = new Date(desk.now.getTime() - daysOld * 86_400_000);
  const child = (reference: string, among: number): LetterChild => ({
    ...sandboxChild(name, place, among),
    bornAt,
    sex: "female",
    weightGrams: daysEarly > 21 ? 1_900 : 3_300,
    lengthCm: undefined,
    headCm: undefined,
    transferredTo: undefined,
    addressProtected,
    externalReference: `sandbox-${reference}`,
  });
  return {
    messageId: `sandbox-${name}`,
    status: "new" as const,
    replaces: undefined,
    sentAt: bornAt,
    municipality: desk.municipality,
    mother: motherOf(name, place, birth),
    dueDate: dayBefore(desk, daysOld - daysEarly),
    gestationalAgeDays: undefined,
    discharge: undefined,
    dischargedOn: daysOld < 2 ? undefined : dayBefore(desk, daysOld - 2),
    firstTimeParents: true,
    children: references.map(child),
  };
}

function motherOf(
  name: string,
  place: number,
  { postalCode = "8450", mother = {}, addressProtected = false }: Partial<Birth> = {},
): ToldParent {
  return {
    ...sandboxMother(name, place),
    address: { street: `Sandkassevej ${place + 1}`, postalCode, city: "Tusindby" },
    phone: undefined,
    interpreter: undefined,
    hasCustody: undefined,
    addressProtected,
    ...mother,
  };
}

function expect(desk: Desk, place: number) {
  return registerPregnancy(desk, {
    mother: motherOf("expected", place),
    dueDate: dayBefore(desk, -60),
    firstTimeParents: true,
    externalReference: "sandbox-expected",
  });
}

function moveIn(desk: Desk, place: number) {
  const { facts } = newChild("", "", desk.now);
  return registerArrival(desk, {
    as: "moved-in",
    parents: { mother: motherOf("moved-in", place) },
    children: [
      {
        ...sandboxChild("moved-in", place),
        sex: "female",
        facts: { ...facts, birthDate: dayBefore(desk, 280), arrivedOn: dayBefore(desk, 4) },
        addressProtected: false,
        externalReference: "sandbox-moved-in",
      },
    ],
  });
}

/** A day so many days before the sandbox's first. */
function dayBefore({ today }: Desk, days: number) {
  return civilDateOfDay(addDays(dayNumberOf(today), -days));
}
