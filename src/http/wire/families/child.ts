import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import type { ChildView } from "../../../domain/disclosure/views.ts";
import { COVERERS } from "../../../domain/follow-up/first-days.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { PAGE_MAX } from "../../../operations/list-filter.ts";
import type { Sought } from "../../../operations/families/look-up-children.ts";
import { CPR_SYSTEM } from "../../../domain/registration/identifier.ts";
import { CHILD_ENDINGS } from "../../../domain/registration/child-ending.ts";
import { DISCHARGES, SEXES } from "../../../domain/registration/birth-letter.ts";
import { instantText } from "../blocks/instant.ts";
import { pageOf, pageQuery } from "../blocks/list.ts";
import { cpr, name } from "../registration/person.ts";
import { date } from "../visits/schedule.ts";
import { externalReference, plainText } from "../blocks/text.ts";

const DAYS_PER_WEEK = 7;
const SYSTEM_LENGTH_MAX = 100;
const VALUE_LENGTH_MAX = 50;
const REASON_LENGTH_MAX = 1_000;

export const identifier = z.object({ system: z.string(), value: z.string() }).openapi("Identifier");

export const child = z
  .object({
    id: z.uuid(),
    family: z.uuid(),
    identifiers: z.array(identifier),
    name: z.string().nullable(),
    birthDate: date.nullable(),
    bornAt: instantText.nullable(),
    dueDate: date.nullable(),
    gestationalAge: z.object({ weeks: z.int(), days: z.int() }).nullable(),
    bornTogether: z.int().nullable(),
    sex: z.enum(SEXES).nullable(),
    weightGrams: z.int().nullable(),
    lengthCm: z.number().nullable(),
    headCm: z.number().nullable(),
    discharge: z.enum(DISCHARGES).nullable(),
    transferredTo: z.string().nullable(),
    firstDays: z
      .object({ coveredBy: z.enum(COVERERS).nullable(), until: date })
      .optional()
      .openapi({
        description:
          "Who looks after a newborn until its health visitor does, as far as is known; left out in lists, and of a child that is not born.",
      }),
    healthVisitor: z.uuid().nullable(),
    district: z.string().nullable(),
    addressProtected: z.boolean(),
    protected: z.boolean().openapi({
      description: "Somebody of the family has a protected address: nothing tells where they live.",
    }),
    withdrawn: z.boolean().openapi({ description: "The birth letter was cancelled." }),
    ending: z
      .enum(CHILD_ENDINGS)
      .nullable()
      .openapi({ description: "Why it is followed no more; null while it is." }),
    mergedInto: z
      .uuid()
      .nullable()
      .openapi({ description: "The child that it was registered twice with." }),
    externalReference: z.string().nullable(),
  })
  .openapi("Child", {
    description: "What is not known, or not for this viewer to see, is null.",
  });

export const childPage = pageOf(child).openapi("ChildPage");

export const childLookup = z
  .strictObject({
    identifier: z
      .strictObject({
        system: z.string().min(1).max(SYSTEM_LENGTH_MAX),
        value: z.string().min(1).max(VALUE_LENGTH_MAX),
      })
      .optional(),
    cpr: cpr.optional(),
    externalReference: externalReference.optional(),
    name: name.optional(),
    limit: z.int().min(1).max(PAGE_MAX).optional(),
    cursor: pageQuery.cursor,
  })
  .check(
    acrossFields((sent, fault) => {
      const sought = [sent.identifier, sent.cpr, sent.externalReference, sent.name];
      const given = sought.filter((value) => value !== undefined);
      if (given.length !== 1) fault("notOneOfThese");
    }),
  )
  .openapi("ChildLookup", {
    description:
      "Exactly one of: a number of the child or a parent (`cpr` is short for its system), the journal's own reference, or whole words of a name; and, for the next page, its cursor.",
    example: { identifier: { system: CPR_SYSTEM, value: "0101905001" } },
  });

export const addressProtection = z
  .strictObject({ protected: z.boolean() })
  .openapi("AddressProtection", { example: { protected: true } });

export const addressReveal = z
  .strictObject({ reason: plainText(REASON_LENGTH_MAX) })
  .openapi("AddressReveal", { example: { reason: "Hjemmebesøg i morgen" } });

/** `cpr` stands for its system wherever a system is asked for. */
export function toSought(sent: z.output<typeof childLookup>): Sought {
  if (sent.cpr !== undefined) {
    return { by: "identifier", identifier: { system: CPR_SYSTEM, value: sent.cpr } };
  }
  if (sent.identifier !== undefined) {
    const { system, value } = sent.identifier;
    const known = system === "cpr" ? CPR_SYSTEM : system;
    return { by: "identifier", identifier: { system: known, value } };
  }
  return sent.externalReference === undefined
    ? { by: "name", name: sent.name ?? "" }
    : { by: "externalReference", externalReference: sent.externalReference };
}

export function fromChild(view: ChildView): z.input<typeof child> {
  const { identity, birth } = view;
  const days = birth?.gestationalAgeDays;
  return {
    id: view.id,
    family: view.family,
    identifiers: [...(identity?.identifiers ?? [])],
    name: identity?.name ?? null,
    birthDate: view.birthDate ?? null,
    bornAt: birth?.bornAt === undefined ? null : writeInstant(birth.bornAt),
    dueDate: view.dueDate ?? null,
    gestationalAge:
      days === undefined
        ? null
        : { weeks: Math.floor(days / DAYS_PER_WEEK), days: days % DAYS_PER_WEEK },
    bornTogether: birth?.bornTogether ?? null,
    sex: birth?.sex ?? null,
    weightGrams: birth?.weightGrams ?? null,
    lengthCm: birth?.particulars.lengthCm ?? null,
    headCm: birth?.particulars.headCm ?? null,
    discharge: birth?.particulars.discharge ?? null,
    transferredTo: view.transferredTo ?? null,
    ...(view.firstDays && {
      firstDays: {
        coveredBy: view.firstDays.coveredBy ?? null,
        until: view.firstDays.until,
      },
    }),
    healthVisitor: view.healthVisitor ?? null,
    district: view.district ?? null,
    addressProtected: view.addressProtected,
    protected: view.isProtected,
    withdrawn: view.ending === "registration-cancelled",
    ending: view.ending ?? null,
    mergedInto: view.mergedInto ?? null,
    externalReference: view.externalReference ?? null,
  };
}
