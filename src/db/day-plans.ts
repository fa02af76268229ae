import { sql } from "drizzle-orm";
import type { RecordedFact } from "../domain/criteria/recorded-facts.ts";
import type { HealthVisitor } from "../domain/planning/health-visitor.ts";
import type { ChildOnRecord } from "../domain/registration/child-on-record.ts";
import type { FamilyOnRecord } from "../domain/registration/family-on-record.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import type { Appointment } from "../domain/visits/appointment.ts";
import type { GroupSession } from "../domain/visits/group-session.ts";
import type { StoredVisit } from "../domain/visits/stored-visit.ts";
import { appointmentVisits, appointments, groupSessions } from "./appointment-tables.ts";
import { appointmentOf } from "./appointments.ts";
import { childOf } from "./children.ts";
import { rows } from "./database.ts";
import { familyOf } from "./families.ts";
import { children, families, homes, parents } from "./family-tables.ts";
import { absences, healthVisitors } from "./health-visitor-tables.ts";
import { healthVisitorOf } from "./health-visitors.ts";
import type { Records } from "./records.ts";
import { rowInJson } from "./row-in-json.ts";
import { recordedFacts, visits } from "./visit-tables.ts";
import { HISTORY, type WrittenHistory, visitOf } from "./visits.ts";

/** All that a health visitor's day is planned from. */
export interface DayOnRecord {
  readonly healthVisitor: HealthVisitor;
  readonly absences: readonly { readonly from: CivilDate; readonly until: CivilDate }[];
  /** Those of the day that stand, in the order of their record. */
  readonly appointments: readonly Appointment[];
  readonly sessions: readonly GroupSession[];
  /** Those of its appointments, and those of her own families that are open by that day. */
  readonly visits: readonly StoredVisit[];
  readonly children: readonly ChildOnRecord[];
  readonly families: ReadonlyMap<string, FamilyOnRecord>;
  /** Appointments that were hers on this day and are no longer. */
  readonly gone: readonly GoneAppointment[];
}

export interface GoneAppointment {
  readonly id: string;
  readonly at: Date;
}

/** Reads a day in one statement; undefined where nobody has that health visitor. */
export async function readDay(
  records: Records,
  healthVisitor: string,
  date: CivilDate,
  since: Date | undefined,
): Promise<DayOnRecord | undefined> {
  const { tx, municipality } = records;
  const goneSince = (since ?? NEVER).toISOString();
  const read = await rows(
    tx,
    sql`
    with her as (
      select * from health_visitor where municipality = ${municipality} and id = ${healthVisitor}
    ), stop as (
      select * from appointment
      where municipality = ${municipality} and health_visitor = ${healthVisitor}
        and date = ${date}::date and ended_at is null
    ), agreed as (
      select appointment_visit.* from appointment_visit
      join stop on stop.id = appointment_visit.appointment
      where appointment_visit.municipality = ${municipality}
    ), seen as (
      select visit.id, visit.child from visit join agreed on agreed.visit = visit.id
      where visit.municipality = ${municipality}
      union
      select visit.id, visit.child from family
      join child on child.municipality = ${municipality} and child.family = family.id
        and child.withdrawn_at is null
      join visit on visit.municipality = ${municipality} and visit.child = child.id
        and visit.withdrawn_at is null and visit.earliest <= ${date}::date
      where family.municipality = ${municipality} and family.health_visitor = ${healthVisitor}
        and family.closed_at is null
        and not exists (select 1 from appointment_visit as open
          where open.municipality = ${municipality} and open.visit = visit.id and open.ended_at is null)
        and not exists (select 1 from contact_visit as done
          where done.municipality = ${municipality} and done.visit = visit.id and done.undone_at is null)
    ), followed as (
      select * from child where municipality = ${municipality} and id in (select child from seen)
    ), household as (
      select * from family where municipality = ${municipality} and id in (select family from followed)
    )
    select 'healthVisitor' as kind, row_to_json(her) as row from her
    union all select 'absence', row_to_json(absence) from absence
      where municipality = ${municipality} and health_visitor = ${healthVisitor}
        and withdrawn_at is null and ${date}::date between from_day and until_day
    union all select 'appointment', row_to_json(stop) from stop
    union all select 'agreed', row_to_json(agreed) from agreed
    union all select 'session', row_to_json(meeting) from group_session as meeting
      join stop on stop.id = meeting.appointment
      where meeting.municipality = ${municipality}
    union all select 'visit', json_build_object('visit', row_to_json(visit), 'history', ${HISTORY}) from visit
      where municipality = ${municipality} and id in (select id from seen)
    union all select 'child', row_to_json(followed) from followed
    union all select 'anchor', json_build_object('child', anchor.child, 'anchor', anchor.anchor, 'on', anchor.on, 'version', anchor.version)
      from anchor join followed on followed.id = anchor.child
      where anchor.municipality = ${municipality}
    union all select 'fact', row_to_json(recorded_fact) from recorded_fact
      join followed on followed.id = recorded_fact.child
      where recorded_fact.municipality = ${municipality}
    union all select 'family', row_to_json(household) from household
    union all select 'parent', row_to_json(parent) from parent join household on household.id = parent.family
      where parent.municipality = ${municipality}
    union all select 'home', row_to_json(home) from home join household on household.id = home.family
      where home.municipality = ${municipality} and home.ended_at is null
    union all select 'protected', json_build_object('family', child.family) from child
      join household on household.id = child.family
      where child.municipality = ${municipality} and child.address_protected
    union all select 'gone', json_build_object('id', appointment.id, 'at', appointment.ended_at) from appointment
      where municipality = ${municipality} and health_visitor = ${healthVisitor} and date = ${date}::date
        and ended_at > ${goneSince}::timestamptz
    union all select 'gone', json_build_object('id', appointment, 'at', left_at) from former_time
      where municipality = ${municipality} and health_visitor = ${healthVisitor} and date = ${date}::date
        and left_at > ${goneSince}::timestamptz`,
  );
  const written = read.map(({ kind, row }) => ({ kind: String(kind), row: row as Written }));
  return dayOf(records, written);
}

/** Nothing is gone since a day that has not come. */
const NEVER = new Date("9999-12-31T00:00:00Z");

type Written = Readonly<Record<string, unknown>>;
interface WrittenRow {
  readonly kind: string;
  readonly row: Written;
}

async function dayOf(
  records: Records,
  read: readonly WrittenRow[],
): Promise<DayOnRecord | undefined> {
  const byKind = Map.groupBy(read, ({ kind }) => kind);
  const of = (kind: string): readonly Written[] => (byKind.get(kind) ?? []).map(({ row }) => row);
  const [her] = of("healthVisitor");
  if (her === undefined) return undefined;
  const agreed = of("agreed").map((row) => rowInJson(appointmentVisits, row));
  const stops = of("appointment").map((row) => rowInJson(appointments, row));
  stops.sort(
    (one, other) => compare(one.recordedAt, other.recordedAt) || compare(one.id, other.id),
  );
  const gone = of("gone").map(({ id, at }) => ({ id: String(id), at: new Date(String(at)) }));
  gone.sort((one, other) => compare(one.at, other.at) || compare(one.id, other.id));
  return {
    healthVisitor: healthVisitorOf(rowInJson(healthVisitors, her)),
    absences: of("absence").map((row) => {
      const { from, until } = rowInJson(absences, row);
      return { from: from as CivilDate, until: until as CivilDate };
    }),
    appointments: stops.map((row) =>
      appointmentOf(
        row,
        agreed.filter(({ appointment }) => appointment === row.id),
      ),
    ),
    sessions: of("session").map((row) => {
      const { municipality: _, ...session } = rowInJson(groupSessions, row);
      return session;
    }),
    visits: of("visit").map((row) =>
      visitOf({
        visit: rowInJson(visits, row["visit"] as Written),
        history: row["history"] as WrittenHistory,
      }),
    ),
    children: await childrenIn(records, of),
    families: await familiesIn(records, of),
    gone: [...new Map(gone.map((each) => [each.id, each])).values()].filter(
      ({ id }) => !stops.some((stop) => stop.id === id),
    ),
  };
}

async function childrenIn(
  records: Records,
  of: (kind: string) => readonly Written[],
): Promise<readonly ChildOnRecord[]> {
  const anchors = Map.groupBy(
    of("anchor").toSorted((one, other) => Number(one["version"]) - Number(other["version"])),
    ({ child }) => String(child),
  );
  const facts = Map.groupBy(
    of("fact").map((row) => rowInJson(recordedFacts, row)),
    ({ child }) => child,
  );
  const read = of("child").map((written) => {
    const row = rowInJson(children, written);
    const own = anchors.get(row.id) ?? [];
    const days = Object.fromEntries(own.map(({ anchor, on }) => [String(anchor), on as CivilDate]));
    const recorded = (facts.get(row.id) ?? [])
      .sort((one, other) => compare(one.recordedAt, other.recordedAt))
      .map(({ fact, value, on }) => ({ fact, value, on }) as RecordedFact);
    return childOf(records, row, days, recorded);
  });
  return Promise.all(read);
}

async function familiesIn(
  records: Records,
  of: (kind: string) => readonly Written[],
): Promise<ReadonlyMap<string, FamilyOnRecord>> {
  const ofParents = Map.groupBy(
    of("parent").map((row) => rowInJson(parents, row)),
    ({ family }) => family,
  );
  const ofHomes = Map.groupBy(
    of("home").map((row) => rowInJson(homes, row)),
    ({ family }) => family,
  );
  const isProtected = new Set(of("protected").map(({ family }) => String(family)));
  const read = of("family").map((written) => {
    const row = rowInJson(families, written);
    const own = (ofParents.get(row.id) ?? []).sort(
      (one, other) => compare(one.part, other.part) || compare(one.id, other.id),
    );
    const where = (ofHomes.get(row.id) ?? []).sort((one, other) => one.place - other.place);
    return familyOf(records, row, own, where, isProtected.has(row.id), []);
  });
  return new Map((await Promise.all(read)).map((family) => [family.id, family]));
}

function compare(one: string | Date, other: string | Date): number {
  if (one < other) return -1;
  return one > other ? 1 : 0;
}
