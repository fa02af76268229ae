import { z } from "@hono/zod-openapi";
import { type NameFault, type Sent, acrossFields } from "../blocks/across-fields.ts";
import {
  type BirthLetter,
  DISCHARGES,
  LETTER_STATUSES,
  SEXES,
} from "../../../domain/registration/birth-letter.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { instant } from "../blocks/instant.ts";
import { externalReference, machineText, plainText, saying } from "../blocks/text.ts";
import {
  cpr,
  mother,
  name,
  nameSharedNumbers,
  replacementNumber,
  toIdentifiers,
  toParent,
} from "./person.ts";
import { gestationalAge, toGestationalDays } from "../programmes/schedule-preview.ts";

const MESSAGE_ID_LENGTH_MAX = 200;
const CHILDREN_MAX = 10;

export const registrationReference = externalReference.openapi({
  description: "The journal's own reference; it is echoed in events.",
  example: "journal-4711",
});

export const sex = z.enum(SEXES);
export const weightGrams = z.int().min(1).max(10_000);

export const birthNotificationExample = {
  messageId: "3f0c1f0e-birth-1",
  status: "new",
  sentAt: "2026-03-02T06:00:00+01:00",
  municipality: "0999",
  mother: {
    cpr: "0101905001",
    name: "Ida Æblegren",
    address: { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel" },
    phone: "+45 12 34 56 78",
    addressProtected: false,
  },
  dueDate: "2026-03-20",
  gestationalAge: { weeks: 37, days: 3 },
  discharge: "within-24-hours",
  dischargedOn: "2026-03-03",
  firstTimeParents: true,
  children: [{ bornAt: "2026-03-02T04:12:00+01:00", sex: "female", weightGrams: 3300 }],
};

const child = z
  .strictObject({
    cpr: cpr.nullish(),
    replacementNumber: replacementNumber.nullish(),
    name: name.nullish(),
    bornAt: instant,
    sex: sex.nullish(),
    weightGrams: weightGrams.nullish(),
    lengthCm: z.number().min(1).max(100).nullish(),
    headCm: z.number().min(1).max(100).nullish(),
    transferredTo: plainText(200).nullish(),
    addressProtected: z.boolean().nullish(),
    externalReference: registrationReference.nullish(),
  })
  .openapi("BornChild");

const letter = z.strictObject({
  messageId: machineText(MESSAGE_ID_LENGTH_MAX),
  status: z.enum(LETTER_STATUSES),
  replaces: machineText(MESSAGE_ID_LENGTH_MAX).nullish(),
  sentAt: instant.nullish(),
  municipality: z.string().regex(/^\d{4}$/, saying("notACode")),
  mother,
  dueDate: scheduleDate.nullish(),
  gestationalAge: gestationalAge.nullish(),
  discharge: z.enum(DISCHARGES).nullish(),
  dischargedOn: scheduleDate.nullish(),
  firstTimeParents: z.boolean().nullish(),
  children: z.array(child).min(1).max(CHILDREN_MAX),
});

type SentBirth = z.output<typeof letter>;

/** The same letter read from MedCom's XML, in which a correction names no letter. */
export const medcomLetter = letter.check(acrossFields(nameNumbersOfAll));

export const birthNotification = letter
  .check(
    acrossFields((sent, fault) => {
      nameNumbersOfAll(sent, fault);
      const { status, replaces, messageId } = sent;
      if ((status === "corrected" || status === "cancelled") && !replaces) {
        fault("required", "replaces");
      }
      if (replaces && replaces === messageId) fault("notAllowed", "replaces");
    }),
  )
  .openapi("BirthNotification", {
    example: birthNotificationExample,
  });

function nameNumbersOfAll({ mother: parent, children = [] }: Sent<SentBirth>, fault: NameFault) {
  const born = children.map((each, place) => [["children", place], each] as const);
  nameSharedNumbers([[["mother"], parent], ...born], fault);
}

export function toBirthLetter(sent: SentBirth): BirthLetter {
  return {
    messageId: sent.messageId,
    status: sent.status,
    replaces: sent.replaces ?? undefined,
    sentAt: sent.sentAt ? new Date(sent.sentAt) : undefined,
    municipality: sent.municipality,
    mother: toParent(sent.mother),
    dueDate: sent.dueDate ?? undefined,
    gestationalAgeDays: toGestationalDays(sent.gestationalAge),
    discharge: sent.discharge ?? undefined,
    dischargedOn: sent.dischargedOn ?? undefined,
    firstTimeParents: sent.firstTimeParents ?? undefined,
    children: sent.children.map((born) => ({
      identifiers: toIdentifiers(born),
      name: born.name ?? undefined,
      bornAt: new Date(born.bornAt),
      sex: born.sex ?? undefined,
      weightGrams: born.weightGrams ?? undefined,
      lengthCm: born.lengthCm ?? undefined,
      headCm: born.headCm ?? undefined,
      transferredTo: born.transferredTo ?? undefined,
      addressProtected: born.addressProtected ?? false,
      externalReference: born.externalReference ?? undefined,
    })),
  };
}
