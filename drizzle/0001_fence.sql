-- The role that serves requests. Roles belong to the whole cluster, so another database of it may have made it already.
do $$
begin
  create role tusind_runtime nologin;
exception
  when duplicate_object or unique_violation then null;
end
$$;
--> statement-breakpoint
grant usage on schema public, drizzle to tusind_runtime;
--> statement-breakpoint
grant select on drizzle.__drizzle_migrations to tusind_runtime;
--> statement-breakpoint
-- Every table belongs to municipalities row by row. An unset setting is an error, an empty one matches nothing.
do $$
declare
  each_table text;
begin
  for each_table in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table %I enable row level security', each_table);
    execute format('alter table %I force row level security', each_table);
    execute format(
      'create policy within_municipality on %I using (municipality = current_setting(''app.municipality'')) with check (municipality = current_setting(''app.municipality''))',
      each_table
    );
    execute format('grant select, insert on %I to tusind_runtime', each_table);
  end loop;
end
$$;
--> statement-breakpoint
-- What is only ever added to is granted no more than that: recorded_fact, anchor, audit_entry.
grant update on municipality, health_visitor, family, parent, home, pregnancy, child, visit,
  event_head, event, idempotency_key, birth_letter to tusind_runtime;
--> statement-breakpoint
grant delete on name_word to tusind_runtime;
