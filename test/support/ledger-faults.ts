import type postgres from "postgres";

/** What does not add up in a municipality's ledger, each with a name; nothing of it should be there. */
export async function ledgerFaults(
  sql: postgres.Sql,
  municipality: string,
): Promise<readonly string[]> {
  const found = await sql<{ fault: string }[]>`
    with own_event as (select * from event where municipality = ${municipality}),
      own_child as (select * from child where municipality = ${municipality}),
      own_visit as (select * from visit where municipality = ${municipality}),
      of_child as (select child, count(*) as count, count(distinct version) as versions,
          max(version) as last,
          -- A cancellation that comes before what it cancels makes a child that nobody follows.
          count(*) filter (where type = 'child.registered' or (type, version) = ('child.withdrawn', 1)) as registered
        from own_event where visit is null and type like 'child.%' group by child),
      of_visit as (select visit, count(*) as count, count(distinct version) as versions,
          max(version) as last, count(distinct child) as children
        from own_event where visit is not null group by visit)
    select 'event numbers are not dense' as fault from own_event
      having count(*) <> coalesce(max(number), 0) or min(number) <> 1
    union all
    select 'the head is not the last number' from event_head
      where municipality = ${municipality} and last_number <> (select max(number) from own_event)
    union all
    select 'an event names a child that is not there: ' || number from own_event
      where child is not null and child not in (select id from own_child)
    union all
    select 'an event names a visit that is not there: ' || number from own_event
      where visit is not null and visit not in (select id from own_visit)
    union all
    select 'the versions of a child have not one event each: ' || own_child.id
      from own_child left join of_child on of_child.child = own_child.id
      where (of_child.count, of_child.versions, of_child.last, of_child.registered)
        is distinct from (own_child.version::bigint, own_child.version::bigint, own_child.version, 1::bigint)
    union all
    select 'the versions of a visit have not one event each: ' || own_visit.id
      from own_visit left join of_visit on of_visit.visit = own_visit.id
      where (of_visit.count, of_visit.versions, of_visit.last, of_visit.children)
        is distinct from (own_visit.version::bigint, own_visit.version::bigint, own_visit.version, 1::bigint)
    union all
    select 'an audit entry names a child that is not there: ' || audit_entry.id
      from audit_entry cross join unnest(children) as named
      where municipality = ${municipality} and named not in (select id from own_child)
    union all
    select 'no audit entry names a child: ' || own_child.id from own_child
      where not exists (select from audit_entry
        where municipality = ${municipality} and own_child.id = any (children))
    union all
    select 'a key is kept without its answer' from idempotency_key
      where municipality = ${municipality} and reply is null`;
  return found.map(({ fault }) => fault);
}
