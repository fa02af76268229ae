import { z } from "@hono/zod-openapi";
import { type NameFault, acrossFields } from "../blocks/across-fields.ts";
import type { Address } from "../../../domain/registration/address.ts";
import { isCprNumber } from "../../../domain/registration/cpr-number.ts";
import type { ToldParent } from "../../../domain/registration/family-on-record.ts";
import {
  CPR_SYSTEM,
  type Identifier,
  REPLACEMENT_SYSTEM,
} from "../../../domain/registration/identifier.ts";
import { coordinates, toCoordinates } from "../blocks/coordinates.ts";
import { lineFaults, naming, plainLine, saying } from "../blocks/text.ts";

const NAME_LENGTH_MAX = 200;
const STREET_LENGTH_MAX = 200;
const NUMBER_LENGTH_MAX = 50;
const TELEPHONE = /^\+?[0-9][0-9 ()-]{3,23}$/;
const LANGUAGE = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/;

export const cpr = z
  .string()
  .refine(isCprNumber, saying("notACprNumber"))
  .openapi({ pattern: "^\\d{10}$", example: "0101905001" });

/** A replacement number has letters in it, or digits that are no date. */
export const replacementNumber = z
  .string()
  .superRefine(
    naming((text) =>
      lineFaults(text, NUMBER_LENGTH_MAX).filter((code) => code !== "personalIdentifier"),
    ),
  )
  .openapi({ minLength: 1, maxLength: NUMBER_LENGTH_MAX, example: "020326AB12" });

export const name = plainLine(NAME_LENGTH_MAX).openapi({ example: "Alma Æblegren" });
export const phone = z
  .string()
  .regex(TELEPHONE, saying("notATelephoneNumber"))
  .openapi({ example: "+45 12 34 56 78" });
export const interpreter = z
  .string()
  .regex(LANGUAGE, saying("notALanguage"))
  .openapi({ example: "ar" });
export const postalCode = z
  .string()
  .regex(/^\d{4}$/, saying("notAPostalCode"))
  .openapi({ example: "8450" });

export const address = z
  .strictObject({
    street: plainLine(STREET_LENGTH_MAX).nullish().openapi({ example: "Tusindfrydvej 4" }),
    postalCode: postalCode.nullish(),
    city: plainLine(STREET_LENGTH_MAX).nullish().openapi({ example: "Hammel" }),
    coordinates: coordinates.nullish(),
  })
  .openapi("Address");

const parentFields = {
  cpr: cpr.nullish(),
  replacementNumber: replacementNumber.nullish(),
  name: name.nullish(),
  address: address.nullish(),
  phone: phone.nullish(),
  interpreter: interpreter.nullish(),
  addressProtected: z.boolean().nullish(),
};

/** A mother is known by a number. */
export const mother = z
  .strictObject(parentFields)
  .check(
    acrossFields((sent, fault) => {
      if (!sent.cpr && !sent.replacementNumber) fault("required", "cpr");
    }),
  )
  .openapi("Mother");

export const parent = z
  .strictObject({ ...parentFields, hasCustody: z.boolean().nullish() })
  .openapi("Parent");

export function toParent(sent: z.output<typeof parent>): ToldParent {
  return {
    identifiers: toIdentifiers(sent),
    name: sent.name ?? undefined,
    address: sent.address ? toAddress(sent.address) : undefined,
    phone: sent.phone ?? undefined,
    interpreter: sent.interpreter ?? undefined,
    hasCustody: sent.hasCustody ?? undefined,
    addressProtected: sent.addressProtected ?? false,
  };
}

export function toAddress(sent: z.output<typeof address>): Address {
  return {
    street: sent.street ?? undefined,
    postalCode: sent.postalCode ?? undefined,
    city: sent.city ?? undefined,
    coordinates: sent.coordinates ? toCoordinates(sent.coordinates) : undefined,
  };
}

export function toIdentifiers(sent: {
  readonly cpr?: string | null | undefined;
  readonly replacementNumber?: string | null | undefined;
}): readonly Identifier[] {
  return [
    ...(sent.cpr ? [{ system: CPR_SYSTEM, value: sent.cpr }] : []),
    ...(sent.replacementNumber
      ? [{ system: REPLACEMENT_SYSTEM, value: sent.replacementNumber }]
      : []),
  ];
}

type Numbered = Readonly<Partial<Record<"cpr" | "replacementNumber", unknown>>> | null | undefined;

/** Names every person after the first who has a number that another has. `people` are those of a request, each with its place in it. */
export function nameSharedNumbers(
  people: readonly (readonly [place: readonly (string | number)[], person: Numbered])[],
  fault: NameFault,
): void {
  const seen = new Set<string>();
  for (const [place, person] of people) {
    for (const field of ["cpr", "replacementNumber"] as const) {
      const number = person?.[field];
      if (typeof number !== "string" || number === "") continue;
      if (seen.has(`${field} ${number}`)) fault("duplicateIdentifier", ...place, field);
      seen.add(`${field} ${number}`);
    }
  }
}
