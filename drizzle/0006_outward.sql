CREATE TABLE "awaited_work" (
	"municipality" char(4) NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "awaited_work_municipality_kind_pk" PRIMARY KEY("municipality","kind")
);
--> statement-breakpoint
CREATE TABLE "webhook_delivery" (
	"municipality" char(4) NOT NULL,
	"webhook" uuid NOT NULL,
	"number" bigint NOT NULL,
	"lane" uuid NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"lease" uuid,
	"leased_until" timestamp with time zone,
	"last_at" timestamp with time zone,
	"last_status" integer,
	"last_fault" text,
	"last_duration_ms" integer,
	CONSTRAINT "webhook_delivery_municipality_webhook_number_pk" PRIMARY KEY("municipality","webhook","number")
);
--> statement-breakpoint
CREATE TABLE "webhook" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"state" text NOT NULL,
	"stopped_as" text,
	"target" "bytea",
	"subject" text NOT NULL,
	"role" text NOT NULL,
	"scopes" text[] NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"quiet_until" timestamp with time zone,
	"failing_since" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "webhook_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_municipality_webhook_webhook_municipality_id_fk" FOREIGN KEY ("municipality","webhook") REFERENCES "public"."webhook"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_delivery_queued" ON "webhook_delivery" USING btree ("municipality","webhook","lane","number") WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX "webhook_delivery_by_lane" ON "webhook_delivery" USING btree ("municipality","lane");
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
-- By hand: webhooks and what is on its way to them belong to municipalities.
do $$
declare
  each_table text;
begin
  foreach each_table in array array['webhook', 'webhook_delivery'] loop
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
--> statement-breakpoint
-- What is on its way about a child that was stopped is thrown away.
grant delete on webhook_delivery to tusind_runtime;
--> statement-breakpoint
alter table webhook add constraint webhook_has_a_target
  check ((state = 'removed') = (target is null));
--> statement-breakpoint
alter table webhook_delivery add constraint webhook_delivery_lease_ends
  check ((lease is null) = (leased_until is null));
