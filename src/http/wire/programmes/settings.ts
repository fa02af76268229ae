import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import { nameRepeated } from "../blocks/repeated.ts";
import { CUT_OFFS, CUT_OFF_MAX, SCREENING_FACTS } from "../../../domain/criteria/cut-offs.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import type { VersionedSettings } from "../../../operations/municipality/settings.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { latitude, longitude, toCoordinates } from "../blocks/coordinates.ts";
import { code, plainText, saying } from "../blocks/text.ts";
import { postalCode } from "../registration/person.ts";

const CLOSING_DAYS_MAX = 1_000;
const DISTRICTS_MAX = 200;
const POSTAL_CODES_MAX = 500;
const COORDINATORS_MAX = 100;
/** Denmark has some 1,100 postal codes. */
const CENTRES_MAX = 2_000;
/** As dk-core 3.2.0 has it (dk-core-sor-identifier): at least eleven digits. */
const SOR_CODE = /^\d{11,18}$/;

const district = z
  .strictObject({
    code: code.openapi({ example: "hammel" }),
    postalCodes: z.array(postalCode).max(POSTAL_CODES_MAX),
    coordinators: z.array(plainText(200)).max(COORDINATORS_MAX).optional().openapi({
      description: "Subjects of their tokens. One who is listed nowhere has them all.",
    }),
  })
  .openapi("District");

const postalCodeCentre = z
  .strictObject({ postalCode, latitude, longitude })
  .openapi("PostalCodeCentre");

const cutOff = z.record(z.enum(SCREENING_FACTS), z.int());

const cutOffsChange = z
  .strictObject({
    "epds-mother": cutOffOf("epds-mother"),
    "epds-partner": cutOffOf("epds-partner"),
    "gotland-mother": cutOffOf("gotland-mother"),
    "gotland-partner": cutOffOf("gotland-partner"),
    adbb: cutOffOf("adbb"),
  })
  .openapi("CutOffs", {
    description: "From which score on each screening is looked at. One left out stays as it is.",
    example: { "epds-mother": CUT_OFFS["epds-mother"] },
  });

function cutOffOf(fact: (typeof SCREENING_FACTS)[number]) {
  return z.int().min(0).max(CUT_OFF_MAX[fact]).optional();
}

export const settingsChange = z
  .strictObject({
    closingDays: z.array(scheduleDate).max(CLOSING_DAYS_MAX).optional(),
    districts: z
      .array(district)
      .max(DISTRICTS_MAX)
      .check(
        acrossFields((districts, fault) => {
          nameRepeated("duplicateDistrict", "code")(districts, fault);
          const seen = new Set<unknown>();
          for (const [place, { postalCodes = [] }] of districts.entries()) {
            for (const [index, postal] of postalCodes.entries()) {
              if (seen.has(postal)) fault("duplicatePostalCode", place, "postalCodes", index);
              seen.add(postal);
            }
          }
        }),
      )
      .optional(),
    postalCodeCentres: z
      .array(postalCodeCentre)
      .max(CENTRES_MAX)
      .check(acrossFields(nameRepeated("duplicatePostalCodeCentre", "postalCode")))
      .optional()
      .openapi({ description: "Where an address without coordinates of its own is looked for." }),
    calendarInitials: z
      .boolean()
      .optional()
      .openapi({ description: "Whether a calendar may show a child's initials." }),
    cutOffs: cutOffsChange.optional(),
    needsVisitsPerYearMax: z
      .int()
      .min(0, saying("tooSmall"))
      .max(50, saying("tooBig"))
      .nullable()
      .optional()
      .openapi({
        description:
          "Needs visits in a year of a child's life after the first; one more is accepted only with a reason. Null where nobody counts.",
      }),
    sorCode: z.string().regex(SOR_CODE, saying("wrongType")).nullable().optional().openapi({
      description:
        "The SOR code of the organisation that keeps the records: what is delivered to KL's gateway names it.",
    }),
  })
  .openapi("SettingsChange", {
    description: "What is left out stays as it is.",
    example: {
      closingDays: ["2026-12-24", "2026-12-31"],
      districts: [{ code: "hammel", postalCodes: ["8450"], coordinators: [] }],
      postalCodeCentres: [{ postalCode: "8450", latitude: 56.2567, longitude: 9.8612 }],
      calendarInitials: false,
      cutOffs: { "epds-mother": 12 },
      needsVisitsPerYearMax: 3,
      sorCode: "330000000000000",
    },
  });

export const settings = z
  .object({
    closingDays: z.array(z.string().openapi({ format: "date" })),
    districts: z.array(
      z.object({
        code: z.string(),
        postalCodes: z.array(z.string()),
        coordinators: z.array(z.string()),
      }),
    ),
    postalCodeCentres: z.array(postalCodeCentre),
    calendarInitials: z.boolean(),
    cutOffs: cutOff,
    needsVisitsPerYearMax: z.int().nullable(),
    sorCode: z.string().nullable(),
  })
  .openapi("Settings");

export function toSettings(sent: z.output<typeof settingsChange>) {
  const { closingDays, districts, postalCodeCentres, cutOffs, ...others } = sent;
  return {
    ...(closingDays === undefined ? {} : { closingDays: distinct(closingDays) }),
    ...(districts === undefined
      ? {}
      : {
          districts: districts.map(({ code: name, postalCodes, coordinators = [] }) => ({
            code: name,
            postalCodes,
            coordinators,
          })),
        }),
    ...(postalCodeCentres === undefined
      ? {}
      : { postalCodeCentres: postalCodeCentres.map(toCentre) }),
    ...(cutOffs === undefined ? {} : { cutOffs }),
    ...(others.calendarInitials === undefined ? {} : { calendarInitials: others.calendarInitials }),
    ...(others.needsVisitsPerYearMax === undefined
      ? {}
      : { needsVisitsPerYearMax: others.needsVisitsPerYearMax }),
    ...(others.sorCode === undefined ? {} : { sorCode: others.sorCode }),
  };
}

export function fromSettings({
  closingDays,
  districts,
  postalCodeCentres,
  calendarInitials,
  cutOffs,
  needsVisitsPerYearMax,
  sorCode,
}: VersionedSettings): z.input<typeof settings> {
  return {
    closingDays: [...closingDays],
    districts: districts.map(({ code: name, postalCodes, coordinators }) => ({
      code: name,
      postalCodes: [...postalCodes],
      coordinators: [...coordinators],
    })),
    postalCodeCentres: [...postalCodeCentres],
    calendarInitials,
    cutOffs: { ...cutOffs },
    needsVisitsPerYearMax,
    sorCode,
  };
}

function toCentre({ postalCode: postal, ...place }: z.output<typeof postalCodeCentre>) {
  return { postalCode: postal, ...toCoordinates(place) };
}

function distinct(days: readonly CivilDate[]): readonly CivilDate[] {
  return [...new Set(days)].sort();
}
