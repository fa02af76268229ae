CREATE TABLE "awaited_work" (
	"municipality" char(4) NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "awaited_work_municipality_kind_pk" PRIMARY KEY("municipality","kind")
);
--> statement-breakpoint
CREATE TABLE "own_calendar" (
	"municipality" char(4) NOT NULL,
	"health_visitor" uuid NOT NULL,
	"source" text,
	"read_at" timestamp with time zone,
	"address" "bytea",
	"host" text,
	"given_at" timestamp with time zone,
	"next_read_at" timestamp with time zone,
	"source_tag" text,
	"whole_read_at" timestamp with time zone,
	"times_hash" char(64),
	"failure" text,
	"failed_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "own_calendar_municipality_health_visitor_pk" PRIMARY KEY("municipality","health_visitor")
);
--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD COLUMN "last_fetched_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "own_calendar" ADD CONSTRAINT "own_calendar_municipality_health_visitor_health_visitor_municipality_id_fk" FOREIGN KEY ("municipality","health_visitor") REFERENCES "public"."health_visitor"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "own_calendar_by_next_reading" ON "own_calendar" USING btree ("municipality","next_read_at");
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

--> statement-breakpoint
-- By hand: rows belong to municipalities, as everywhere.
do $$
declare
  each_table text;
begin
  foreach each_table in array array['own_calendar'] loop
    execute format('alter table %I enable row level security', each_table);
    execute format('alter table %I force row level security', each_table);
    execute format(
      'create policy within_municipality on %I using (municipality = current_setting(''app.municipality'')::bpchar) with check (municipality = current_setting(''app.municipality'')::bpchar)',
      each_table
    );
    execute format('grant select, insert, update on %I to tusind_runtime', each_table);
  end loop;
end
$$;
