import { type SQL, and, eq, sql } from "drizzle-orm";
import type { DecidedNeed } from "../../domain/needs/proposals/decided-need.ts";
import type { Modality } from "../../domain/programme/programme.ts";
import type { VisitReason } from "../../domain/programme/reason.ts";
import type { Window } from "../../domain/programme/visit-window.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import type { DeclinedScope, Outcome } from "../../domain/visits/outcome.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { TensionKind, ToldTension } from "../../domain/visits/tension.ts";
import { type HeldContact, type VisitHistory, reaches } from "../../domain/visits/visit-history.ts";
import { isAnyOf } from "../tables/columns.ts";
import { visits } from "../tables/visit-tables.ts";
import type { Records } from "../transaction/records.ts";

/** Every visit of these children, withdrawn ones too. */
export async function readVisits(
  { tx, municipality }: Records,
  children: readonly string[],
): Promise<readonly StoredVisit[]> {
  if (children.length === 0) return [];
  const rows = await tx
    .select(VISIT_WITH_HISTORY)
    .from(visits)
    .where(and(eq(visits.municipality, municipality), isAnyOf(visits.child, children)));
  return rows.map(visitOf);
}

export async function readVisit(
  { tx, municipality }: Records,
  id: string,
): Promise<StoredVisit | undefined> {
  const [row] = await tx
    .select(VISIT_WITH_HISTORY)
    .from(visits)
    .where(and(eq(visits.municipality, municipality), eq(visits.id, id)));
  return row && visitOf(row);
}

/** Each visit's child. */
export async function readVisitChildren(
  { tx, municipality }: Records,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await tx
    .select({ id: visits.id, child: visits.child })
    .from(visits)
    .where(and(eq(visits.municipality, municipality), isAnyOf(visits.id, ids)));
  return new Map(found.map(({ id, child }) => [id, child]));
}

/** Lays a visit down as it is from now on. */
export function saveVisit({ pending, municipality }: Records, visit: StoredVisit, now: Date): void {
  pending.save(visits, {
    municipality,
    id: visit.id,
    child: visit.child,
    rule: visit.rule,
    occurrence: visit.occurrence,
    programme: visit.programme.id,
    programmeVersion: visit.programme.version,
    ...visit.window,
    provisional: visit.provisional,
    feasible: visit.feasible,
    because: visit.because,
    need: visit.need ?? null,
    withdrawnAt: visit.isWithdrawn ? now : null,
    recordedAt: now,
    version: visit.version,
  });
}

/** The observations of which a contact's last saying is so. */
function observedLast(isSo: SQL): SQL {
  return sql`(
    select json_agg(last.observation order by last.observation)
    from (
      select distinct on (said.observation) said.observation, said.is_made from observation as said
      where said.municipality = contact.municipality and said.contact = contact.id
        and said.child = visit.child
      order by said.observation, said.recorded_at desc
    ) as last
    where ${isSo})`;
}

/** What people have made of a visit, beside its row, so that one statement reads both. */
export const HISTORY: SQL<WrittenHistory> = sql`json_build_object(
  'agreements', (
    select json_agg(json_build_object(
        'appointment', agreed.appointment, 'healthVisitor', appointment.health_visitor,
        'since', agreed.recorded_at, 'on', appointment.date, 'until', agreed.ended_on
      ) order by agreed.recorded_at, agreed.appointment)
    from appointment_visit as agreed
    join appointment on appointment.municipality = agreed.municipality
      and appointment.id = agreed.appointment
    where agreed.municipality = visit.municipality and agreed.visit = visit.id
  ),
  'held', (
    select json_build_object('contact', contact.id, 'at', contact.held_at, 'modality', contact.modality,
      'made', ${observedLast(sql`last.is_made`)}, 'notMade', ${observedLast(sql`not last.is_made`)})
    from contact_visit as fulfilled
    join contact on contact.municipality = fulfilled.municipality and contact.id = fulfilled.contact
    where fulfilled.municipality = visit.municipality and fulfilled.visit = visit.id
      and fulfilled.undone_at is null
  ),
  'outcomes', (
    select json_agg(json_build_object(
        'id', outcome.id, 'outcome', outcome.outcome, 'scope', outcome.scope, 'on', outcome.on
      ) order by outcome.recorded_at, outcome.id)
    from outcome
    where outcome.municipality = visit.municipality and outcome.child = visit.child
      and (outcome.visit = visit.id or outcome.scope = 'programme') and outcome.undone_at is null
  ),
  'tensions', (
    select json_agg(json_build_object(
        'id', tension.id, 'kind', tension.kind, 'about', tension.about, 'on', tension."on",
        'daysOutside', tension.days_outside,
        'earliest', tension.earliest, 'target', tension.target, 'latest', tension.latest,
        'isKept', tension.closed_at is not null
      ) order by tension.opened_at, tension.id)
    from tension
    where tension.municipality = visit.municipality and tension.visit = visit.id
      and (tension.closed_at is null or tension.closed_as = 'kept')
  ))`;

export interface WrittenHistory {
  readonly agreements:
    | readonly {
        readonly appointment: string;
        readonly healthVisitor: string;
        readonly since: string;
        readonly on: string;
        readonly until: string | null;
      }[]
    | null;
  readonly held: {
    readonly contact: string;
    readonly at: string;
    readonly modality: string;
    readonly made: readonly string[] | null;
    readonly notMade: readonly string[] | null;
  } | null;
  readonly outcomes:
    | readonly {
        readonly id: string;
        readonly outcome: string;
        readonly scope: string | null;
        readonly on: string;
      }[]
    | null;
  readonly tensions:
    | readonly {
        readonly id: string;
        readonly kind: string;
        readonly about: string;
        readonly on: string;
        readonly daysOutside: number | null;
        readonly earliest: string | null;
        readonly target: string | null;
        readonly latest: string | null;
        readonly isKept: boolean;
      }[]
    | null;
}

export const VISIT_WITH_HISTORY = { visit: visits, history: HISTORY };

export function visitOf({
  visit: row,
  history,
}: {
  readonly visit: typeof visits.$inferSelect;
  readonly history: WrittenHistory;
}): StoredVisit {
  const need = row.need === null ? undefined : needOf(row.need);
  return {
    id: row.id,
    child: row.child,
    rule: row.rule,
    occurrence: row.occurrence,
    programme: { id: row.programme, version: row.programmeVersion },
    window: {
      earliest: row.earliest as CivilDate,
      target: row.target as CivilDate,
      latest: row.latest as CivilDate,
    },
    provisional: row.provisional,
    feasible: row.feasible,
    because: row.because as VisitReason[],
    version: row.version,
    isWithdrawn: row.withdrawnAt !== null,
    history: historyOf(history, need?.on),
    tensions: (history.tensions ?? []).map(tensionOf),
    ...(need && { need }),
  };
}

/** What is undefined is not written. */
function needOf(written: unknown): DecidedNeed {
  const need = written as DecidedNeed;
  const { proposal, countedFrom, window } = need;
  return { ...need, proposal, countedFrom, window };
}

function tensionOf({
  id,
  kind,
  about,
  on,
  daysOutside,
  earliest,
  target,
  latest,
  isKept,
}: NonNullable<WrittenHistory["tensions"]>[number]): ToldTension {
  return {
    id,
    kind: kind as TensionKind,
    about,
    on: on as CivilDate,
    daysOutside: daysOutside ?? undefined,
    window: windowOf({ earliest, target, latest }),
    isKept,
  };
}

/** A window as three days of a row, all of them or none. */
export function windowOf({
  earliest,
  target,
  latest,
}: Readonly<Record<keyof Window, string | null>>): Window | undefined {
  if (earliest === null || target === null || latest === null) return undefined;
  return {
    earliest: earliest as CivilDate,
    target: target as CivilDate,
    latest: latest as CivilDate,
  };
}

function heldContactOf(held: NonNullable<WrittenHistory["held"]>): HeldContact {
  return {
    contact: held.contact,
    on: danishDay(new Date(held.at)),
    modality: held.modality as Modality,
    made: held.made ?? [],
    notMade: held.notMade ?? [],
  };
}

function historyOf(
  { agreements, held, outcomes }: WrittenHistory,
  givenOn: CivilDate | undefined,
): VisitHistory {
  const came = (outcomes ?? []).map(({ id, outcome, scope, on }) => ({
    id,
    outcome: outcome as Outcome,
    scope: scope === null ? undefined : (scope as DeclinedScope),
    on: on as CivilDate,
  }));
  return {
    agreements: (agreements ?? []).map(({ appointment, healthVisitor, since, on, until }) => ({
      appointment,
      healthVisitor,
      since: danishDay(new Date(since)),
      on: on as CivilDate,
      until: until === null ? undefined : (until as CivilDate),
    })),
    held: held === null ? undefined : heldContactOf(held),
    outcomes: came.filter((each) => reaches(each, givenOn)),
  };
}
