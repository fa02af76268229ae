import { sql } from "drizzle-orm";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { rows } from "../connection/database.ts";
import { type DayOnRecord, type Written, dayOf } from "./day-as-read.ts";
import type { Records } from "../transaction/records.ts";
import { HISTORY } from "../visits/visits.ts";

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
    union all select 'programme', row_to_json(child_programme) from child_programme
      join followed on followed.id = child_programme.child
      where child_programme.municipality = ${municipality}
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
    union all select 'left', json_build_object('at', greatest(
      (select max(ended_at) from appointment where municipality = ${municipality}
        and health_visitor = ${healthVisitor} and date = ${date}::date),
      (select max(left_at) from former_time where municipality = ${municipality}
        and health_visitor = ${healthVisitor} and date = ${date}::date)))
    union all select 'feed', row_to_json(calendar_feed) from calendar_feed
      where municipality = ${municipality} and health_visitor = ${healthVisitor} and revoked_at is null
    union all select 'ownCalendar', row_to_json(own_calendar) from own_calendar
      where municipality = ${municipality} and health_visitor = ${healthVisitor}
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
