import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import type { Base, HealthVisitor, Lunch } from "../../../domain/planning/health-visitor.ts";
import { civilDateOf } from "../../../domain/time/civil-date.ts";
import type { HealthVisitorChange } from "../../../operations/health-visitors/change-health-visitor.ts";
import { clockTime, nameTooSoon } from "../blocks/clock-time.ts";
import { coordinates, fromCoordinates, toCoordinates } from "../blocks/coordinates.ts";
import { pageOf } from "../blocks/list.ts";
import { sentFields } from "../blocks/sent-fields.ts";
import { code, plainText } from "../blocks/text.ts";
import { name, postalCode } from "../registration/person.ts";
import { fromWorkingHours, toWorkingHours, workingHours } from "./working-hours.ts";

const COMPETENCES_MAX = 20;
const COMPETENCE_LENGTH_MAX = 100;
const WORKING_HOURS_MAX = 20;
const LUNCH_MINUTES_MAX = 120;
const DAILY_CAP_MAX = 30;

const base = z
  .strictObject({ postalCode: postalCode.nullish(), coordinates: coordinates.nullish() })
  .check(
    acrossFields((sent, fault) => {
      if (!sent.postalCode && !sent.coordinates) fault("required", "postalCode");
    }),
  )
  .openapi("Base", { description: "Where her days start and end: one of the two, or both." });

const lunch = z
  .strictObject({
    earliest: clockTime.openapi({ example: "11:00" }),
    latest: clockTime.openapi({ example: "13:00", description: "When it starts at the latest." }),
    durationMinutes: z.int().min(1).max(LUNCH_MINUTES_MAX).openapi({ example: 30 }),
  })
  .check(acrossFields((sent, fault) => nameTooSoon(sent, ["earliest", "latest"], true, fault)))
  .openapi("Lunch");

const fields = {
  district: code.nullish().openapi({ example: "hammel" }),
  base: base.nullish(),
  competences: z
    .array(plainText(COMPETENCE_LENGTH_MAX))
    .max(COMPETENCES_MAX)
    .optional()
    .openapi({ description: "As the rules of a programme ask for them." }),
  workingHours: z.array(workingHours).max(WORKING_HOURS_MAX).optional(),
  lunch: lunch.nullish(),
  dailyCap: z
    .int()
    .min(1)
    .max(DAILY_CAP_MAX)
    .nullish()
    .openapi({ description: "As many appointments as a day should have; one more only warns." }),
};

const example = {
  name: "Solveig Tusindfryd",
  district: "hammel",
  base: { postalCode: "8450", coordinates: { latitude: 56.2567, longitude: 9.8612 } },
  competences: ["NBO"],
  workingHours: [
    {
      repeat: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
      from: civilDateOf("2026-01-05"),
      startsAt: "08:00",
      endsAt: "15:30",
    },
  ],
  lunch: { earliest: "11:00", latest: "13:00", durationMinutes: 30 },
  dailyCap: 6,
};

export const newHealthVisitor = z
  .strictObject({ name, ...fields })
  .openapi("NewHealthVisitor", { example });

export const healthVisitorChange = z
  .strictObject({ name: name.optional(), ...fields })
  .openapi("HealthVisitorChange", {
    description:
      "What is left out stays as it is; null takes away. A health visitor may change her own base, workingHours and lunch.",
    example: { workingHours: example.workingHours },
  });

export const healthVisitor = z
  .object({
    id: z.uuid(),
    name: z.string(),
    district: z.string().nullable(),
    base: z
      .object({ postalCode: z.string().nullable(), coordinates: coordinates.nullable() })
      .nullable(),
    competences: z.array(z.string()),
    workingHours: z.array(workingHours),
    lunch: lunch.nullable(),
    dailyCap: z.int().nullable(),
  })
  .openapi("HealthVisitor", { description: "What is not known is null." });

export const healthVisitorPage = pageOf(healthVisitor).openapi("HealthVisitorPage");

export const healthVisitorExample = { id: "00000000-0000-4000-8000-000000000000", ...example };

export function toHealthVisitorChange(
  sent: z.output<typeof healthVisitorChange>,
): HealthVisitorChange {
  return {
    ...sentFields({ name: sent.name, district: sent.district, dailyCap: sent.dailyCap }),
    ...(sent.base === undefined ? {} : { base: toBase(sent.base) }),
    ...(sent.competences === undefined ? {} : { competences: [...new Set(sent.competences)] }),
    ...(sent.workingHours === undefined
      ? {}
      : { workingHours: sent.workingHours.map(toWorkingHours) }),
    ...(sent.lunch === undefined ? {} : { lunch: toLunch(sent.lunch) }),
  };
}

export function toNewHealthVisitor(sent: z.output<typeof newHealthVisitor>) {
  return {
    district: undefined,
    base: undefined,
    competences: [],
    workingHours: [],
    lunch: undefined,
    dailyCap: undefined,
    ...toHealthVisitorChange(sent),
    name: sent.name,
  };
}

export function fromHealthVisitor(visitor: HealthVisitor): z.input<typeof healthVisitor> {
  return {
    id: visitor.id,
    name: visitor.name,
    district: visitor.district ?? null,
    base: visitor.base === undefined ? null : fromBase(visitor.base),
    competences: [...visitor.competences],
    workingHours: visitor.workingHours.map(fromWorkingHours),
    lunch: visitor.lunch === undefined ? null : { ...visitor.lunch },
    dailyCap: visitor.dailyCap ?? null,
  };
}

function toBase(sent: z.output<typeof base> | null): Base | undefined {
  if (sent === null) return undefined;
  return {
    postalCode: sent.postalCode ?? undefined,
    coordinates: sent.coordinates ? toCoordinates(sent.coordinates) : undefined,
  };
}

function fromBase(known: Base) {
  return {
    postalCode: known.postalCode ?? null,
    coordinates: fromCoordinates(known.coordinates),
  };
}

function toLunch(sent: z.output<typeof lunch> | null): Lunch | undefined {
  if (sent === null) return undefined;
  const { earliest, latest, durationMinutes } = sent;
  return { earliest, latest, durationMinutes };
}
