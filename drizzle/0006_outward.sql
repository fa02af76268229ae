CREATE TABLE "awaited_work" (
	"municipality" char(4) NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "awaited_work_municipality_kind_pk" PRIMARY KEY("municipality","kind")
);
--> statement-breakpoint
CREATE TABLE "contact_findings" (
	"municipality" char(4) NOT NULL,
	"contact" uuid NOT NULL,
	"child" uuid NOT NULL,
	"findings" "bytea" NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contact_findings_municipality_contact_child_pk" PRIMARY KEY("municipality","contact","child")
);
--> statement-breakpoint
CREATE TABLE "intervention" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"recipient" text NOT NULL,
	"code" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "intervention_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "kl_delivery" (
	"municipality" char(4) NOT NULL,
	"number" integer NOT NULL,
	"through_event" bigint NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "kl_delivery_municipality_number_pk" PRIMARY KEY("municipality","number")
);
--> statement-breakpoint
CREATE TABLE "kl_report" (
	"municipality" char(4) NOT NULL,
	"child" uuid NOT NULL,
	"resources" "bytea" NOT NULL,
	"delivery" integer NOT NULL,
	"waits_until" date,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "kl_report_municipality_child_pk" PRIMARY KEY("municipality","child")
);
--> statement-breakpoint
CREATE TABLE "import_line" (
	"municipality" char(4) NOT NULL,
	"import" uuid NOT NULL,
	"line" integer NOT NULL,
	"state" text NOT NULL,
	"content" "bytea",
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"family" uuid,
	"children_made" uuid[] DEFAULT '{}' NOT NULL,
	"children_joined" uuid[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "import_line_municipality_import_line_pk" PRIMARY KEY("municipality","import","line")
);
--> statement-breakpoint
CREATE TABLE "import_match" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"import" uuid NOT NULL,
	"line" integer NOT NULL,
	"place" integer NOT NULL,
	"child" uuid,
	"other_line" integer,
	"other_place" integer,
	"because" text[] NOT NULL,
	"decision" text,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "import_match_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "import" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"state" text NOT NULL,
	"format" text NOT NULL,
	"followed_from" date NOT NULL,
	"lines" integer NOT NULL,
	"skips_faulty" boolean DEFAULT false NOT NULL,
	"author" text NOT NULL,
	"done_for" text NOT NULL,
	"done_as" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"committed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "import_municipality_id_pk" PRIMARY KEY("municipality","id")
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
ALTER TABLE "municipality" ADD COLUMN "sor_code" text;--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "sandbox_clock" jsonb;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD COLUMN "last_fetched_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_findings" ADD CONSTRAINT "contact_findings_municipality_contact_contact_municipality_id_fk" FOREIGN KEY ("municipality","contact") REFERENCES "public"."contact"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_findings" ADD CONSTRAINT "contact_findings_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intervention" ADD CONSTRAINT "intervention_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kl_report" ADD CONSTRAINT "kl_report_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_line" ADD CONSTRAINT "import_line_municipality_import_import_municipality_id_fk" FOREIGN KEY ("municipality","import") REFERENCES "public"."import"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_match" ADD CONSTRAINT "import_match_municipality_import_import_municipality_id_fk" FOREIGN KEY ("municipality","import") REFERENCES "public"."import"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_calendar" ADD CONSTRAINT "own_calendar_municipality_health_visitor_health_visitor_municipality_id_fk" FOREIGN KEY ("municipality","health_visitor") REFERENCES "public"."health_visitor"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_municipality_webhook_webhook_municipality_id_fk" FOREIGN KEY ("municipality","webhook") REFERENCES "public"."webhook"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "intervention_by_child" ON "intervention" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "kl_report_by_delivery" ON "kl_report" USING btree ("municipality","delivery");--> statement-breakpoint
CREATE INDEX "import_line_by_state" ON "import_line" USING btree ("municipality","import","state","line");--> statement-breakpoint
CREATE INDEX "import_match_by_line" ON "import_match" USING btree ("municipality","import","line");--> statement-breakpoint
CREATE INDEX "import_by_state" ON "import" USING btree ("municipality","state","recorded_at");--> statement-breakpoint
CREATE INDEX "own_calendar_by_next_reading" ON "own_calendar" USING btree ("municipality","next_read_at");--> statement-breakpoint
CREATE INDEX "webhook_delivery_queued" ON "webhook_delivery" USING btree ("municipality","webhook","lane","number") WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX "webhook_delivery_by_lane" ON "webhook_delivery" USING btree ("municipality","lane");--> statement-breakpoint
ALTER TABLE "municipality" ADD CONSTRAINT "sandbox_is_imagined" CHECK (sandbox_clock is null or municipality = '0998');
--> statement-breakpoint
-- By hand: rows belong to municipalities, as everywhere.
do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'awaited_work', 'webhook', 'webhook_delivery', 'own_calendar', 'import', 'import_line', 'import_match',
    'contact_findings', 'intervention', 'kl_delivery', 'kl_report'
  ] loop
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
-- A delivery to the gateway stays as it was numbered.
grant update on awaited_work, webhook, webhook_delivery, own_calendar, import, import_line, import_match,
  contact_findings, intervention, kl_report to tusind_runtime;
--> statement-breakpoint
-- Work that awaits nobody goes, and so does what is on its way about a child that was stopped.
grant delete on awaited_work, webhook_delivery to tusind_runtime;
--> statement-breakpoint
alter table webhook add constraint webhook_has_a_target
  check ((state = 'removed') = (target is null));
--> statement-breakpoint
alter table webhook_delivery add constraint webhook_delivery_lease_ends
  check ((lease is null) = (leased_until is null));
