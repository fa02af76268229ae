import type { FirstDays } from "../follow-up/first-days.ts";
import type { Handover } from "../needs/handovers/handover.ts";
import type { Address } from "../registration/address.ts";
import { endingOf } from "../registration/child-ending.ts";
import type { ChildOnRecord } from "../registration/child-on-record.ts";
import type { FamilyOnRecord } from "../registration/family-on-record.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { parentView } from "./parent-view.ts";
import { type FamilyRelation, REVEALING_RELATIONS, fieldsShown } from "./shown-fields.ts";
import { type Viewer, relationsTo } from "./viewer.ts";
import type { ChildView, FamilyView } from "./views.ts";

/** `stood` is the family as it was when the viewer asked: whoever gives one away still sees what has become of it. */
export function discloseFamily(
  family: FamilyOnRecord,
  children: readonly string[],
  viewer: Viewer,
  stood: FamilyRelation = family,
): Disclosed<FamilyView> | undefined {
  const { isProtected: hidesPlace } = family;
  const fields = fieldsShown({ ...stood, isProtected: hidesPlace }, viewer);
  if (!fields.has("record")) return undefined;
  const { id, version, healthVisitor, isProtected } = family;
  return disclosed(
    {
      id,
      version,
      healthVisitor,
      isProtected,
      district: fields.has("place") ? family.district : undefined,
      homes: fields.has("place") ? family.homes : [],
      parents: family.parents.map((parent) => parentView(parent, fields)),
      children,
    },
    children,
  );
}

export function discloseChild(
  child: ChildOnRecord,
  family: FamilyRelation,
  viewer: Viewer,
  firstDays?: FirstDays,
): Disclosed<ChildView> | undefined {
  const fields = fieldsShown(family, viewer);
  if (!fields.has("record")) return undefined;
  const { id, version, addressProtected, externalReference, mergedInto, facts } = child;
  const { identifiers, name, sex, bornAt, particulars } = child;
  const { birthDate, dueDate, bornTogether, gestationalAgeDays, birthWeightGrams } = facts;
  const { transferredTo, ...measures } = particulars;
  return disclosed(
    {
      id,
      family: child.family,
      version,
      addressProtected,
      externalReference,
      mergedInto,
      ending: endingOf(child),
      isProtected: family.isProtected,
      healthVisitor: family.healthVisitor,
      birthDate,
      dueDate,
      identity: fields.has("identity") ? { identifiers, name } : undefined,
      birth: fields.has("birth")
        ? {
            sex,
            bornAt,
            particulars: measures,
            bornTogether,
            gestationalAgeDays,
            weightGrams: birthWeightGrams,
          }
        : undefined,
      district: fields.has("place") ? family.district : undefined,
      transferredTo: fields.has("place") ? transferredTo : undefined,
      ...(firstDays !== undefined && fields.has("birth") ? { firstDays } : {}),
    },
    [id],
  );
}

/** A child and another whose record it shares from now on, or did until now: whoever is shown the one has seen both. */
export function discloseChildWith(
  other: string,
  child: ChildOnRecord,
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<ChildView> | undefined {
  const view = discloseChild(child, family, viewer);
  return view && disclosed(view.shown, [child.id, other]);
}

/** What tells where a child is to be found. */
export interface RevealedPlaces {
  readonly homes: readonly Address[];
  /** To whom it was or is to be handed over. */
  readonly receivers: readonly Pick<Handover, "id" | "receiver">[];
}

/** Where a family lives and to whom its child was handed over, protected or not, to a person who says why; undefined to everyone else. */
export function revealAddress(
  child: string,
  family: FamilyOnRecord,
  handovers: readonly Handover[],
  viewer: Viewer,
): Disclosed<RevealedPlaces> | undefined {
  const may = relationsTo(family, viewer).some((relation) =>
    REVEALING_RELATIONS.includes(relation),
  );
  if (!may) return undefined;
  const receivers = handovers.map(({ id, receiver }) => ({ id, receiver }));
  return disclosed({ homes: family.homes, receivers }, [child]);
}
