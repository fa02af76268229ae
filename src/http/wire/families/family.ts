import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import { nameRepeated } from "../blocks/repeated.ts";
import type { FamilyView } from "../../../domain/disclosure/views.ts";
import { PARENT_PARTS } from "../../../domain/registration/family-on-record.ts";
import type { FamilyChange, ParentChange } from "../../../operations/families/change-family.ts";
import { fromCoordinates } from "../blocks/coordinates.ts";
import { sentFields } from "../blocks/sent-fields.ts";
import { identifier } from "./child.ts";
import {
  address,
  cpr,
  interpreter,
  name,
  nameSharedNumbers,
  phone,
  replacementNumber,
  toAddress,
  toIdentifiers,
} from "../registration/person.ts";

const HOMES_MAX = 5;
const CHILDREN_MAX = 20;

export const family = z
  .object({
    id: z.uuid(),
    healthVisitor: z.uuid().nullable(),
    district: z.string().nullable(),
    protected: z.boolean().openapi({
      description: "Somebody of the family has a protected address: nothing tells where they live.",
    }),
    parents: z.array(
      z.object({
        id: z.uuid(),
        part: z.enum(PARENT_PARTS),
        identifiers: z.array(identifier),
        name: z.string().nullable(),
        phone: z.string().nullable(),
        interpreter: z.string().nullable(),
        hasCustody: z.boolean().nullable(),
        addressProtected: z.boolean(),
      }),
    ),
    homes: z.array(address),
    children: z.array(z.uuid()),
  })
  .openapi("Family", { description: "What is not known, or not for this viewer to see, is null." });

const parentChange = z
  .strictObject({
    cpr: cpr.optional(),
    replacementNumber: replacementNumber.optional(),
    name: name.nullish(),
    phone: phone.nullish(),
    interpreter: interpreter.nullish(),
    hasCustody: z.boolean().nullish(),
    addressProtected: z.boolean().optional(),
  })
  .openapi("ParentChange");

export const familyChange = z
  .strictObject({
    healthVisitor: z.string().max(100).nullish(),
    mother: parentChange.optional(),
    secondParent: parentChange.optional(),
    homes: z.array(address).max(HOMES_MAX).optional(),
    children: z
      .array(z.strictObject({ id: z.string().max(100), name }))
      .max(CHILDREN_MAX)
      .check(acrossFields(nameRepeated("duplicateChild", "id")))
      .optional(),
  })
  .check(
    acrossFields(({ mother, secondParent }, fault) => {
      const parents = [
        [["mother"], mother],
        [["secondParent"], secondParent],
      ] as const;
      nameSharedNumbers(parents, fault);
    }),
  )
  .openapi("FamilyChange", {
    description: "What is left out stays as it is; null takes away.",
    example: { secondParent: { name: "Noa Æblegren", hasCustody: true } },
  });

export function toFamilyChange(sent: z.output<typeof familyChange>): FamilyChange {
  const { healthVisitor, mother, secondParent, homes, children } = sent;
  return {
    ...(healthVisitor === undefined ? {} : { healthVisitor }),
    parents: {
      ...(mother === undefined ? {} : { mother: toParentChange(mother) }),
      ...(secondParent === undefined ? {} : { "second-parent": toParentChange(secondParent) }),
    },
    ...(homes === undefined ? {} : { homes: homes.map(toAddress) }),
    children: children ?? [],
  };
}

function toParentChange(sent: z.output<typeof parentChange>): ParentChange {
  const { cpr: _, replacementNumber: __, ...fields } = sent;
  return { ...sentFields(fields), identifiers: toIdentifiers(sent) };
}

export function fromFamily(view: FamilyView): z.input<typeof family> {
  return {
    id: view.id,
    healthVisitor: view.healthVisitor ?? null,
    district: view.district ?? null,
    protected: view.isProtected,
    parents: view.parents.map((parent) => ({
      id: parent.id,
      part: parent.part,
      identifiers: [...(parent.identifiers ?? [])],
      name: parent.name ?? null,
      phone: parent.phone ?? null,
      interpreter: parent.interpreter ?? null,
      hasCustody: parent.hasCustody ?? null,
      addressProtected: parent.addressProtected,
    })),
    homes: view.homes.map(fromAddress),
    children: [...view.children],
  };
}

export function fromAddress(home: FamilyView["homes"][number]): z.input<typeof address> {
  return {
    street: home.street ?? null,
    postalCode: home.postalCode ?? null,
    city: home.city ?? null,
    coordinates: fromCoordinates(home.coordinates),
  };
}
