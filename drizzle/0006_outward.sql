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
ALTER TABLE "municipality" ADD COLUMN "sor_code" text;--> statement-breakpoint
ALTER TABLE "contact_findings" ADD CONSTRAINT "contact_findings_municipality_contact_contact_municipality_id_fk" FOREIGN KEY ("municipality","contact") REFERENCES "public"."contact"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_findings" ADD CONSTRAINT "contact_findings_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intervention" ADD CONSTRAINT "intervention_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kl_report" ADD CONSTRAINT "kl_report_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "intervention_by_child" ON "intervention" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "kl_report_by_delivery" ON "kl_report" USING btree ("municipality","delivery");
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
  foreach each_table in array array['contact_findings', 'intervention', 'kl_delivery', 'kl_report'] loop
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
-- A delivery stays as it was numbered; the others are said anew.
grant update on contact_findings, intervention, kl_report to tusind_runtime;
