CREATE TABLE "awaited_work" (
	"municipality" char(4) NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "awaited_work_municipality_kind_pk" PRIMARY KEY("municipality","kind")
);
--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "sandbox_clock" jsonb;--> statement-breakpoint
ALTER TABLE "municipality" ADD CONSTRAINT "sandbox_is_imagined" CHECK (sandbox_clock is null or municipality = '0998');
--> statement-breakpoint
-- By hand: rows belong to municipalities, as everywhere.
do $$
declare
  each_table text;
begin
  foreach each_table in array array['awaited_work'] loop
    execute format('alter table %I enable row level security', each_table);
    execute format('alter table %I force row level security', each_table);
    execute format(
      'create policy within_municipality on %I using (municipality = current_setting(''app.municipality'')::bpchar) with check (municipality = current_setting(''app.municipality'')::bpchar)',
      each_table
    );
    execute format('grant select, insert on %I to tusind_runtime', each_table);
  end loop;
end
$$;
--> statement-breakpoint
-- The clock belongs to no municipality: it reads which of them await what, and when, and nothing else anywhere.
create policy read_by_the_clock on awaited_work for select using (true);
--> statement-breakpoint
grant update, delete on awaited_work to tusind_runtime;
