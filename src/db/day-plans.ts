import { sql } from "drizzle-orm";
import type { RecordedFact } from "../domain/criteria/recorded-facts.ts";
import type { HealthVisitor } from "../domain/planning/health-visitor.ts";
import type { ChildOfDay, FamilyOfDay, ParentOfDay } from "../domain/day-plan/family-of-day.ts";
import { orderOf } from "../domain/order-of.ts";
import { isProtectedBy } from "../domain/registration/family-on-record.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import type { Appointment } from "../domain/visits/appointment.ts";
import type { GroupSession } from "../domain/visits/group-session.ts";
import type { StoredVisit } from "../domain/visits/stored-visit.ts";
import { appointmentVisits, appointments, groupSessions } from "./tables/appointment-tables.ts";
import { appointmentOf } from "./appointments.ts";
import { factsOf, nameOf } from "./children.ts";
import { rows } from "./connection/database.ts";
import { unsealAddress } from "./families.ts";
import { children, families, homes, parents } from "./tables/family-tables.ts";
import { absences, healthVisitors } from "./tables/health-visitor-tables.ts";
import { sessionOf } from "./group-sessions.ts";
import { healthVisitorOf } from "./health-visitors.ts";
import type { Records } from "./transaction/records.ts";
import { rowInJson } from "./tables/row-in-json.ts";
import { unsealJson } from "./sealing/sealed-json.ts";
import { recordedFacts, visits } from "./tables/visit-tables.ts";
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
  readonly children: readonly ChildOfDay[];
  readonly families: ReadonlyMap<string, FamilyOfDay>;
  /** Appointments that were another's or on another day, and are hers on this day since. */
  readonly came: ReadonlySet<string>;
  /** Appointments that were hers on this day and are no longer. */
  readonly gone: readonly GoneAppointment[];
}

interface GoneAppointment {
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
        and not exists (
          select 1 from (
            select appointment from appointment_visit as open
            where open.municipality = ${municipality} and open.visit = visit.id
              and open.ended_at is null
            offset 0
          ) as open
          join appointment as coming on coming.municipality = ${municipality}
            and coming.id = open.appointment and coming.date >= ${date}::date)
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
    union all select 'home', row_to_json(home) from home
      where home.municipality = ${municipality} and home.ended_at is null and home.family in (
        select followed.family from agreed
        join seen on seen.id = agreed.visit
        join followed on followed.id = seen.child)
    union all select 'protected', json_build_object('family', child.family) from child
      join household on household.id = child.family
      where child.municipality = ${municipality} and child.address_protected
    union all select 'came', json_build_object('id', stop.id) from stop
      join lateral (
        select health_visitor, date from former_time
        where former_time.municipality = ${municipality} and former_time.appointment = stop.id
          and former_time.left_at > ${goneSince}::timestamptz
        order by former_time.version limit 1
      ) as stood on stood.health_visitor <> stop.health_visitor or stood.date <> stop.date
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
    (one, other) => orderOf(one.recordedAt, other.recordedAt) || orderOf(one.id, other.id),
  );
  const gone = of("gone").map(({ id, at }) => ({ id: String(id), at: new Date(String(at)) }));
  gone.sort((one, other) => orderOf(one.at, other.at) || orderOf(one.id, other.id));
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
    sessions: of("session").map((row) => sessionOf(rowInJson(groupSessions, row))),
    visits: of("visit").map((row) =>
      visitOf({
        visit: rowInJson(visits, row["visit"] as Written),
        history: row["history"] as WrittenHistory,
      }),
    ),
    children: await childrenIn(records, of),
    families: await familiesIn(records, of),
    came: new Set(of("came").map(({ id }) => String(id))),
    gone: [...new Map(gone.map((each) => [each.id, each])).values()].filter(
      ({ id }) => !stops.some((stop) => stop.id === id),
    ),
  };
}

async function childrenIn(
  records: Records,
  of: (kind: string) => readonly Written[],
): Promise<readonly ChildOfDay[]> {
  const anchors = Map.groupBy(
    of("anchor").toSorted((one, other) => Number(one["version"]) - Number(other["version"])),
    ({ child }) => String(child),
  );
  const facts = Map.groupBy(
    of("fact").map((row) => rowInJson(recordedFacts, row)),
    ({ child }) => child,
  );
  const read = of("child").map(async (written): Promise<ChildOfDay> => {
    const row = rowInJson(children, written);
    const own = anchors.get(row.id) ?? [];
    const days = Object.fromEntries(own.map(({ anchor, on }) => [String(anchor), on as CivilDate]));
    const recorded = (facts.get(row.id) ?? [])
      .sort((one, other) => orderOf(one.recordedAt, other.recordedAt))
      .map(({ fact, value, on }) => ({ fact, value, on }) as RecordedFact);
    const { id, family } = row;
    return { id, family, name: await nameOf(records, row), facts: factsOf(row, days, recorded) };
  });
  return Promise.all(read);
}

/** Homes are there only of those who are visited that day; of the others there is whom to call. */
async function familiesIn(
  records: Records,
  of: (kind: string) => readonly Written[],
): Promise<ReadonlyMap<string, FamilyOfDay>> {
  const ofParents = Map.groupBy(
    of("parent").map((row) => rowInJson(parents, row)),
    ({ family }) => family,
  );
  const ofHomes = Map.groupBy(
    of("home").map((row) => rowInJson(homes, row)),
    ({ family }) => family,
  );
  const hasProtectedChild = new Set(of("protected").map(({ family }) => String(family)));
  const read = of("family").map(async (written): Promise<FamilyOfDay> => {
    const row = rowInJson(families, written);
    const own = (ofParents.get(row.id) ?? []).sort(
      (one, other) => orderOf(one.part, other.part) || orderOf(one.id, other.id),
    );
    const isProtected = isProtectedBy(...own) || hasProtectedChild.has(row.id);
    const where = (ofHomes.get(row.id) ?? []).sort((one, other) => one.place - other.place);
    const [home] = isProtected ? [] : where;
    const [parentsOfDay, address] = await Promise.all([
      Promise.all(own.map((parent) => parentOfDay(records, parent))),
      home && unsealAddress(records, home.id, home.address),
    ]);
    return {
      id: row.id,
      healthVisitor: row.healthVisitor ?? undefined,
      district: row.district ?? undefined,
      isProtected,
      home: address,
      parents: parentsOfDay,
      coveredBy: [],
    };
  });
  return new Map((await Promise.all(read)).map((family) => [family.id, family]));
}

async function parentOfDay(
  records: Records,
  row: typeof parents.$inferSelect,
): Promise<ParentOfDay> {
  const place = (column: string) => ({ table: "parent", column, row: row.id });
  const [name, phone] = await Promise.all([
    unsealJson<string>(records, place("name"), row.name),
    unsealJson<string>(records, place("phone"), row.phone),
  ]);
  return { part: row.part, name, phone, interpreter: row.interpreter ?? undefined };
}
