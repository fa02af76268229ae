import { type SQL, and, between, eq, isNull, sql } from "drizzle-orm";
import type { CivilDate } from "../domain/time/civil-date.ts";
import type { Outcome } from "../domain/visits/outcome.ts";
import type { StoredVisit } from "../domain/visits/stored-visit.ts";
import { type CaseloadFamily, IS_PROTECTED } from "./caseload.ts";
import { type FamilyFilter, familyConditions, isFamilyOf } from "./lists.ts";
import { outcomes } from "./tables/appointment-tables.ts";
import { isAnyOf } from "./tables/columns.ts";
import { children, families } from "./tables/family-tables.ts";
import { visits } from "./tables/visit-tables.ts";
import type { Records } from "./transaction/records.ts";
import { VISIT_WITH_HISTORY, visitOf } from "./visits.ts";

/** Days, both ends included. */
interface Days {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** The day of birth that was told last. */
const BORN_ON = sql<string | null>`(
  select anchor."on" from anchor where anchor.municipality = child.municipality
    and anchor.child = child.id and anchor.anchor = 'birth'
  order by anchor.version desc limit 1)`;

const FAMILY = {
  id: families.id,
  healthVisitor: families.healthVisitor,
  district: families.district,
  isProtected: IS_PROTECTED,
};

/** Visits of followed children whose windows close in these days, in one statement however many they are. */
export async function readVisitsClosing(
  records: Records,
  filter: FamilyFilter,
  { from, until }: Days,
): Promise<
  readonly {
    readonly visit: StoredVisit;
    readonly birthDate: CivilDate | undefined;
    readonly family: CaseloadFamily;
  }[]
> {
  const { tx, municipality } = records;
  const found = await tx
    .select({ ...VISIT_WITH_HISTORY, bornOn: BORN_ON, family: FAMILY })
    .from(visits)
    .innerJoin(children, isChildOf(visits))
    .innerJoin(families, isFamilyOf())
    .where(
      and(
        eq(visits.municipality, municipality),
        isNull(visits.withdrawnAt),
        between(visits.latest, from, until),
        ...isFollowedFor(records, filter),
      ),
    );
  return found.map(({ bornOn, family, ...row }) => ({
    visit: visitOf(row),
    birthDate: bornOn === null ? undefined : (bornOn as CivilDate),
    family: familyOf(family),
  }));
}

/** What came of visits of followed children on these days; what was taken back is left out. */
export async function readOutcomesOf(
  records: Records,
  filter: FamilyFilter,
  kinds: readonly Outcome[],
  { from, until }: Days,
): Promise<
  readonly {
    readonly outcome: Outcome;
    readonly on: CivilDate;
    readonly appointment: string | undefined;
    readonly family: CaseloadFamily;
  }[]
> {
  const { tx, municipality } = records;
  const { outcome, on, appointment } = outcomes;
  const found = await tx
    .select({ outcome, on, appointment, family: FAMILY })
    .from(outcomes)
    .innerJoin(children, isChildOf(outcomes))
    .innerJoin(families, isFamilyOf())
    .where(
      and(
        eq(outcomes.municipality, municipality),
        isNull(outcomes.undoneAt),
        isAnyOf(outcomes.outcome, kinds),
        between(outcomes.on, from, until),
        ...isFollowedFor(records, filter),
      ),
    )
    .orderBy(outcomes.recordedAt, outcomes.id);
  return found.map((row) => ({
    outcome: row.outcome as Outcome,
    on: row.on as CivilDate,
    appointment: row.appointment ?? undefined,
    family: familyOf(row.family),
  }));
}

/** Each family with a child that is followed and was on record before a moment, and who held its contacts since another. */
export async function readFamiliesMet(
  records: Records,
  filter: FamilyFilter,
  { since, before }: { readonly since: Date; readonly before: Date },
): Promise<
  readonly {
    readonly family: CaseloadFamily;
    readonly contacts: readonly { readonly contact: string; readonly healthVisitor: string }[];
  }[]
> {
  const { tx, municipality } = records;
  const contacts = sql<FoundContacts | null>`(
    select json_agg(distinct jsonb_build_object('contact', contact.id, 'healthVisitor', contact.health_visitor))
    from child join contact_child as about
      on about.municipality = child.municipality and about.child = child.id
    join contact on contact.municipality = about.municipality and contact.id = about.contact
    where child.municipality = family.municipality and child.family = family.id
      and child.withdrawn_at is null and contact.undone_at is null
      and contact.held_at >= ${since.toISOString()}::timestamptz
      and contact.held_at < ${before.toISOString()}::timestamptz)`;
  const found = await tx
    .select({ family: FAMILY, contacts })
    .from(families)
    .where(
      and(
        eq(families.municipality, municipality),
        sql`exists (select 1 from child where child.municipality = family.municipality
          and child.family = family.id and child.withdrawn_at is null
          and child.recorded_at < ${before.toISOString()}::timestamptz)`,
        ...familyConditions(records, filter),
      ),
    );
  return found.map((row) => ({ family: familyOf(row.family), contacts: row.contacts ?? [] }));
}

type FoundContacts = readonly { readonly contact: string; readonly healthVisitor: string }[];

function isChildOf(of: typeof visits | typeof outcomes): SQL | undefined {
  return and(eq(children.municipality, of.municipality), eq(children.id, of.child));
}

function isFollowedFor(records: Records, filter: FamilyFilter): (SQL | undefined)[] {
  return [isNull(children.withdrawnAt), ...familyConditions(records, filter)];
}

function familyOf({
  id,
  healthVisitor,
  district,
  isProtected,
}: {
  readonly id: string;
  readonly healthVisitor: string | null;
  readonly district: string | null;
  readonly isProtected: boolean;
}): CaseloadFamily {
  return {
    id,
    healthVisitor: healthVisitor ?? undefined,
    district: district ?? undefined,
    isProtected,
    coveredBy: [],
  };
}
