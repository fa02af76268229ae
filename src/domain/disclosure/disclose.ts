import type { Address } from "../registration/address.ts";
import type { ChildOnRecord } from "../registration/child-on-record.ts";
import type { FamilyOnRecord } from "../registration/family-on-record.ts";
import type { ScheduleOnRecord, VisitOnRecord } from "../visits/schedule-on-record.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { parentView } from "./parent-view.ts";
import { type Field, PROTECTED_FIELDS, REVEALING_RELATIONS, SHOWN_FIELDS } from "./shown-fields.ts";
import { type Relation, type Scope, type Viewer, relationsTo } from "./viewer.ts";
import type {
  ChildView,
  FamilyView,
  OutcomeView,
  RegistrationView,
  ScheduleView,
  VisitView,
} from "./views.ts";

export type FamilyRelation = Pick<
  FamilyOnRecord,
  "healthVisitor" | "district" | "isProtected" | "coveredBy"
>;

/** The fields of a family that a viewer is shown; none where it is not hers. */
export function fieldsShown(
  family: FamilyRelation,
  viewer: Viewer,
  besides: readonly Relation[] = [],
): ReadonlySet<Field> {
  const byRelation = SHOWN_FIELDS[viewer.role];
  const relations = [...relationsTo(family, viewer), ...besides];
  const fields = relations.flatMap((relation) => byRelation[relation] ?? []);
  return new Set(
    fields.filter((field) => !family.isProtected || !PROTECTED_FIELDS.includes(field)),
  );
}

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
): Disclosed<ChildView> | undefined {
  const fields = fieldsShown(family, viewer);
  if (!fields.has("record")) return undefined;
  const { id, version, addressProtected, externalReference, withdrawnAt, facts } = child;
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
      withdrawnAt,
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
    },
    [id],
  );
}

export function discloseSchedule(
  child: string,
  schedule: ScheduleOnRecord,
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<ScheduleView> | undefined {
  const fields = fieldsShown(family, viewer);
  if (!fields.has("record")) return undefined;
  return disclosed(scheduleView(schedule, family, fields), [child]);
}

export function discloseVisit(
  visit: VisitOnRecord,
  of: {
    readonly child: string;
    readonly family: string;
    readonly version: number;
    readonly outcomes: readonly OutcomeView[];
  },
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<VisitView> | undefined {
  const fields = fieldsShown(family, viewer);
  if (!fields.has("record")) return undefined;
  const showsReasons = fields.has("reason");
  const { healthVisitor } = family;
  const shown = showsReasons ? visit : withoutReasons(visit);
  const outcomes = showsReasons
    ? of.outcomes
    : of.outcomes.map((each) => ({ ...each, reason: undefined }));
  return disclosed({ visit: shown, ...of, outcomes, healthVisitor, showsReasons }, [of.child]);
}

/** What a registration made, to whoever sent it: that, and no more than that, unless the family is hers. */
export function discloseRegistration(
  registration: {
    readonly isNew: boolean;
    readonly isNewFamily: boolean;
    readonly family: FamilyRelation & { readonly id: string };
    readonly pregnancy: string | undefined;
    readonly children: readonly { readonly id: string; readonly schedule: ScheduleOnRecord }[];
  },
  viewer: Viewer,
): Disclosed<RegistrationView> {
  const { isNew, isNewFamily, family, pregnancy, children } = registration;
  const fields = fieldsShown(family, viewer, [isNewFamily ? "registers" : "adds to"]);
  return disclosed(
    {
      isNew,
      family: family.id,
      pregnancy,
      children: children.map(({ id, schedule }) => ({
        id,
        schedule: scheduleView(schedule, family, fields),
      })),
    },
    children.map(({ id }) => id),
  );
}

/** Where a family lives, protected or not, to a person who says why; undefined to everyone else. */
export function revealAddress(
  child: string,
  family: FamilyOnRecord,
  viewer: Viewer,
): Disclosed<readonly Address[]> | undefined {
  const may = relationsTo(family, viewer).some((relation) =>
    REVEALING_RELATIONS.includes(relation),
  );
  return may ? disclosed(family.homes, [child]) : undefined;
}

/** What happened, to whoever follows a municipality's events; why, to those who may see reasons. */
export function discloseEvents<
  Event extends { readonly child: string | undefined; readonly reasons: readonly string[] },
>(
  page: { readonly items: readonly Event[]; readonly next: number },
  { role, scopes }: Viewer,
): Disclosed<{ readonly items: readonly Event[]; readonly next: number }> {
  const showsReasons = role !== "journal-system" || scopes.includes("reasons:read" satisfies Scope);
  const items = showsReasons ? page.items : page.items.map((each) => ({ ...each, reasons: [] }));
  const children = new Set(items.flatMap(({ child }) => child ?? []));
  return disclosed({ items, next: page.next }, [...children]);
}

/** What is proposed, what waits for facts, and why something is not due tell of needs as much as a reason does. */
function scheduleView(
  schedule: ScheduleOnRecord,
  { healthVisitor }: FamilyRelation,
  fields: ReadonlySet<Field>,
): ScheduleView {
  if (fields.has("reason")) return { ...schedule, healthVisitor, showsReasons: true };
  const { programme, visits, waiting } = schedule;
  return {
    programme,
    visits: visits.map(withoutReasons),
    proposals: [],
    undecided: [],
    waiting,
    notDue: [],
    healthVisitor,
    showsReasons: false,
  };
}

function withoutReasons(visit: VisitOnRecord): VisitOnRecord {
  return { ...visit, because: [] };
}
