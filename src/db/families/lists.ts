import { type SQL, and, asc, eq, inArray, isNull, notExists, or, sql } from "drizzle-orm";
import { SELF_HARM_TOLD } from "../../domain/criteria/instruments.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { ANY_TIME, type TimeSpan } from "../../domain/time/time-span.ts";
import type { WindowBounds } from "../../domain/visits/window-bounds.ts";
import { childChangedIn } from "../outward/last-changes.ts";
import { children, families, parents } from "../tables/family-tables.ts";
import type { Records } from "../transaction/records.ts";
import { visits } from "../tables/visit-tables.ts";
import { VISIT_WITH_HISTORY, visitOf } from "../visits/visits.ts";
import { beginsByOrIsAgreed } from "../visits/visits-of-everyone.ts";

/** Which families a list is about: what is asked for, and what the viewer may see at all. */
export interface FamilyFilter {
  readonly district: string | undefined;
  readonly healthVisitor: string | undefined;
  /** Only those whom this health visitor follows or covers: she has agreed to come, or owns a concern. */
  readonly ownedBy:
    | { readonly healthVisitor: string; readonly orCoveredSince: CivilDate }
    | undefined;
  /** Only these districts'. */
  readonly within: readonly string[] | undefined;
}

/** Where the page before ended. */
export type After = readonly [order: string, id: string] | undefined;

/** A child that has moved and leaves something to be seen to: somebody was worried about it, or something was sent about it and nobody there has said that it was received. */
const IS_LEFT_TO_SEE_TO = sql`(child.stopped_as is null and child.merged_into is null and (exists (
  select 1 from concern where concern.municipality = child.municipality
    and concern.child = child.id and concern.state <> 'closed') or exists (
  select 1 from handover where handover.municipality = child.municipality and handover.child = child.id
    and handover.sent_on is not null and handover.acknowledged_on is null and handover.withdrawn_on is null)))`;

/** A child that has moved after a parent told of self-harm: that waits for a person wherever the family lives. */
const TOLD_OF_SELF_HARM = sql`(${children.stoppedAs} is null and ${children.mergedInto} is null and exists (
  select 1 from recorded_fact where recorded_fact.municipality = ${children.municipality}
    and recorded_fact.child = ${children.id} and recorded_fact.fact in ${[...SELF_HARM_TOLD]}))`;

/** Followed children in the order of their registration, with what a cursor needs to go on after each; those too that have moved and leave something to be seen to, if these are asked for, and `only` one of them, if it is among them. */
export async function listChildren(
  { tx, municipality }: Records,
  filter: FamilyFilter,
  after: After,
  limit: number,
  {
    only,
    orMoved = false,
    changed = ANY_TIME,
  }: {
    readonly only?: string | undefined;
    readonly orMoved?: boolean | undefined;
    /** When something was last put on record about them. */
    readonly changed?: TimeSpan | undefined;
  } = {},
): Promise<readonly { readonly id: string; readonly order: string }[]> {
  const order = sql<string>`to_json(${children.recordedAt})#>>'{}'`;
  return tx
    .select({ id: children.id, order })
    .from(children)
    .innerJoin(families, isFamilyOf())
    .where(
      and(
        eq(children.municipality, municipality),
        orMoved
          ? or(isNull(children.withdrawnAt), IS_LEFT_TO_SEE_TO, TOLD_OF_SELF_HARM)
          : isNull(children.withdrawnAt),
        only === undefined ? undefined : eq(children.id, only),
        childChangedIn(changed),
        ...familyConditions({ tx, municipality }, filter),
        after &&
          sql`(${children.recordedAt}, ${children.id}) > (${after[0]}::timestamptz, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(children.recordedAt), asc(children.id))
    .limit(limit);
}

/** Every followed child, in the order of their registration. */
export async function listFollowedChildren({
  tx,
  municipality,
}: Records): Promise<readonly string[]> {
  const found = await tx
    .select({ id: children.id })
    .from(children)
    .where(and(eq(children.municipality, municipality), isNull(children.withdrawnAt)))
    .orderBy(asc(children.recordedAt), asc(children.id));
  return found.map(({ id }) => id);
}

/** Visits of followed children by the first day of their windows. `among` narrows by window; what state each has is not ours to say. */
export async function listVisits(
  { tx, municipality }: Records,
  filter: FamilyFilter,
  among: WindowBounds,
  after: After,
  limit: number,
  {
    changed = ANY_TIME,
    performer,
  }: {
    /** When something was last put on record about their children. */
    readonly changed?: TimeSpan | undefined;
    /** Whom it may be that comes: who follows the family, or has agreed to. */
    readonly performer?: string | undefined;
  } = {},
): Promise<readonly StoredVisit[]> {
  const found = await tx
    .select(VISIT_WITH_HISTORY)
    .from(visits)
    .innerJoin(
      children,
      and(eq(children.municipality, visits.municipality), eq(children.id, visits.child)),
    )
    .innerJoin(families, isFamilyOf())
    .where(
      and(
        eq(visits.municipality, municipality),
        isNull(visits.withdrawnAt),
        isNull(children.withdrawnAt),
        childChangedIn(changed),
        performer === undefined
          ? undefined
          : sql`(${families.healthVisitor} = ${performer} or ${visits.id} in (
            select agreed.visit from appointment
            join appointment_visit as agreed on agreed.municipality = appointment.municipality
              and agreed.appointment = appointment.id
            where appointment.municipality = ${municipality}
              and appointment.health_visitor = ${performer}))`,
        among.openOn && sql`${among.openOn} between ${visits.earliest} and ${visits.latest}`,
        among.before && sql`${visits.latest} < ${among.before}`,
        among.after && sql`${visits.earliest} > ${among.after}`,
        among.begunOrAgreedBy && beginsByOrIsAgreed(municipality, among.begunOrAgreedBy),
        ...familyConditions({ tx, municipality }, filter),
        after && sql`(${visits.earliest}, ${visits.id}) > (${after[0]}::date, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(visits.earliest), asc(visits.id))
    .limit(limit);
  return found.map(visitOf);
}

/** Since when a family that nobody follows has been waiting: since it became known, or since it was given back or taken up again. */
const WAITING_SINCE = sql`greatest(family.recorded_at, (
  select max(event.at) from child as member
  join event on event.municipality = member.municipality and event.child = member.id
  where member.municipality = family.municipality and member.family = family.id
    and event.type = 'family.changed' and event.reasons ?| array['healthVisitor', 'closedAt']))`;

/** Open families that nobody follows, the longest waiting first; `order` is since when. */
export async function listUnassigned(
  { tx, municipality }: Records,
  filter: FamilyFilter,
  after: After,
  limit: number,
): Promise<readonly { readonly id: string; readonly order: string }[]> {
  return tx
    .select({ id: families.id, order: sql<string>`to_json(${WAITING_SINCE})#>>'{}'` })
    .from(families)
    .where(
      and(
        eq(families.municipality, municipality),
        isNull(families.healthVisitor),
        isNull(families.closedAt),
        ...familyConditions({ tx, municipality }, filter),
        after &&
          sql`(${WAITING_SINCE}, ${families.id}) > (${after[0]}::timestamptz, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(WAITING_SINCE), asc(families.id))
    .limit(limit);
}

export function isFamilyOf(): SQL | undefined {
  return and(eq(families.municipality, children.municipality), eq(families.id, children.family));
}

/** A filter by district finds no protected family: that would tell where it lives. */
export function familyConditions(
  { tx, municipality }: Pick<Records, "tx" | "municipality">,
  { district, healthVisitor, ownedBy, within }: FamilyFilter,
): (SQL | undefined)[] {
  return [
    healthVisitor === undefined ? undefined : eq(families.healthVisitor, healthVisitor),
    ownedBy === undefined
      ? undefined
      : sql`(${families.healthVisitor} = ${ownedBy.healthVisitor} or ${families.id} in (
          select covered.family from appointment
          join appointment_visit as agreed on agreed.municipality = appointment.municipality
            and agreed.appointment = appointment.id
            and (agreed.ended_at is null or agreed.ended_by is not null)
          join visit as due on due.municipality = agreed.municipality and due.id = agreed.visit
          join child as covered on covered.municipality = due.municipality and covered.id = due.child
          where appointment.municipality = ${municipality}
            and appointment.health_visitor = ${ownedBy.healthVisitor}
            and appointment.date >= ${ownedBy.orCoveredSince}::date)
        or ${families.id} in (
          select worried.family from concern
          join child as worried on worried.municipality = concern.municipality
            and worried.id = concern.child and worried.stopped_as is null
          where concern.municipality = ${municipality} and concern.owner = ${ownedBy.healthVisitor}
            and (concern.closed_at is null or
              (concern.closed_at at time zone 'Europe/Copenhagen')::date >= ${ownedBy.orCoveredSince}::date)))`,
    within === undefined ? undefined : inArray(families.district, [...within]),
    ...(district === undefined
      ? []
      : [
          eq(families.district, district),
          notExists(
            tx
              .select({ one: sql`1` })
              .from(parents)
              .where(
                and(
                  eq(parents.municipality, municipality),
                  eq(parents.family, families.id),
                  eq(parents.addressProtected, true),
                ),
              ),
          ),
          sql`not exists (select 1 from child as sibling where sibling.municipality = ${municipality}
            and sibling.family = ${families.id} and sibling.address_protected)`,
        ]),
  ];
}
