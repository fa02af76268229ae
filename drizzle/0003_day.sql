-- New foreign keys are checked as their owner, who stands behind the fence too: here it looks at no municipality, and the new tables are empty.
select set_config('app.municipality', '', true);
--> statement-breakpoint
CREATE TABLE "appointment_visit" (
	"municipality" char(4) NOT NULL,
	"appointment" uuid NOT NULL,
	"visit" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_on" date,
	"ended_by" uuid,
	CONSTRAINT "appointment_visit_municipality_appointment_visit_pk" PRIMARY KEY("municipality","appointment","visit")
);
--> statement-breakpoint
CREATE TABLE "appointment" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"uid" uuid NOT NULL,
	"health_visitor" uuid NOT NULL,
	"date" date NOT NULL,
	"time" char(5),
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"duration_minutes" integer NOT NULL,
	"modality" text NOT NULL,
	"group_session" uuid,
	"external_reference" text,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_as" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "appointment_municipality_id_pk" PRIMARY KEY("municipality","id"),
	CONSTRAINT "appointment_by_external_reference" UNIQUE("municipality","external_reference")
);
--> statement-breakpoint
CREATE TABLE "contact_child" (
	"municipality" char(4) NOT NULL,
	"contact" uuid NOT NULL,
	"child" uuid NOT NULL,
	CONSTRAINT "contact_child_municipality_contact_child_pk" PRIMARY KEY("municipality","contact","child")
);
--> statement-breakpoint
CREATE TABLE "contact_visit" (
	"municipality" char(4) NOT NULL,
	"contact" uuid NOT NULL,
	"visit" uuid NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "contact_visit_municipality_contact_visit_pk" PRIMARY KEY("municipality","contact","visit")
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"held_at" timestamp with time zone NOT NULL,
	"health_visitor" uuid NOT NULL,
	"modality" text NOT NULL,
	"group_session" uuid,
	"external_reference" text,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contact_municipality_id_pk" PRIMARY KEY("municipality","id"),
	CONSTRAINT "contact_by_external_reference" UNIQUE("municipality","external_reference")
);
--> statement-breakpoint
CREATE TABLE "former_time" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"appointment" uuid NOT NULL,
	"health_visitor" uuid NOT NULL,
	"date" date NOT NULL,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"version" integer NOT NULL,
	"left_at" timestamp with time zone NOT NULL,
	CONSTRAINT "former_time_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "group_session" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"appointment" uuid NOT NULL,
	"title" text NOT NULL,
	"place" text NOT NULL,
	"capacity" integer NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "group_session_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "outcome" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"entry" uuid NOT NULL,
	"child" uuid NOT NULL,
	"visit" uuid NOT NULL,
	"outcome" text NOT NULL,
	"scope" text,
	"on" date NOT NULL,
	"reason" "bytea" NOT NULL,
	"appointment" uuid,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" text,
	CONSTRAINT "outcome_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "absence" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"health_visitor" uuid NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"kind" text NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "absence_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "busy_time" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"health_visitor" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "busy_time_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"health_visitor" uuid NOT NULL,
	"tier" text NOT NULL,
	"token_hash" char(64) NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "calendar_feed_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
ALTER TABLE "health_visitor" ADD COLUMN "base" jsonb;--> statement-breakpoint
ALTER TABLE "health_visitor" ADD COLUMN "competences" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "health_visitor" ADD COLUMN "working_hours" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "health_visitor" ADD COLUMN "lunch" jsonb;--> statement-breakpoint
ALTER TABLE "health_visitor" ADD COLUMN "daily_cap" integer;--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "postal_code_centres" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "calendar_initials" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "external_reference" text;--> statement-breakpoint
ALTER TABLE "appointment_visit" ADD CONSTRAINT "appointment_visit_municipality_appointment_appointment_municipality_id_fk" FOREIGN KEY ("municipality","appointment") REFERENCES "public"."appointment"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_visit" ADD CONSTRAINT "appointment_visit_municipality_visit_visit_municipality_id_fk" FOREIGN KEY ("municipality","visit") REFERENCES "public"."visit"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_municipality_health_visitor_health_visitor_municipality_id_fk" FOREIGN KEY ("municipality","health_visitor") REFERENCES "public"."health_visitor"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_child" ADD CONSTRAINT "contact_child_municipality_contact_contact_municipality_id_fk" FOREIGN KEY ("municipality","contact") REFERENCES "public"."contact"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_child" ADD CONSTRAINT "contact_child_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_visit" ADD CONSTRAINT "contact_visit_municipality_contact_contact_municipality_id_fk" FOREIGN KEY ("municipality","contact") REFERENCES "public"."contact"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_visit" ADD CONSTRAINT "contact_visit_municipality_visit_visit_municipality_id_fk" FOREIGN KEY ("municipality","visit") REFERENCES "public"."visit"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_municipality_health_visitor_health_visitor_municipality_id_fk" FOREIGN KEY ("municipality","health_visitor") REFERENCES "public"."health_visitor"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_time" ADD CONSTRAINT "former_time_municipality_appointment_appointment_municipality_id_fk" FOREIGN KEY ("municipality","appointment") REFERENCES "public"."appointment"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_session" ADD CONSTRAINT "group_session_municipality_appointment_appointment_municipality_id_fk" FOREIGN KEY ("municipality","appointment") REFERENCES "public"."appointment"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_municipality_visit_visit_municipality_id_fk" FOREIGN KEY ("municipality","visit") REFERENCES "public"."visit"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_municipality_health_visitor_health_visitor_municipality_id_fk" FOREIGN KEY ("municipality","health_visitor") REFERENCES "public"."health_visitor"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "busy_time" ADD CONSTRAINT "busy_time_municipality_health_visitor_health_visitor_municipality_id_fk" FOREIGN KEY ("municipality","health_visitor") REFERENCES "public"."health_visitor"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_municipality_health_visitor_health_visitor_municipality_id_fk" FOREIGN KEY ("municipality","health_visitor") REFERENCES "public"."health_visitor"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_visit_agreed_once" ON "appointment_visit" USING btree ("municipality","visit") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "appointment_visit_by_visit" ON "appointment_visit" USING btree ("municipality","visit");--> statement-breakpoint
CREATE INDEX "appointment_visit_by_end" ON "appointment_visit" USING btree ("municipality","ended_by");--> statement-breakpoint
CREATE INDEX "appointment_by_day" ON "appointment" USING btree ("municipality","health_visitor","date");--> statement-breakpoint
CREATE INDEX "contact_child_by_child" ON "contact_child" USING btree ("municipality","child");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_visit_held_once" ON "contact_visit" USING btree ("municipality","visit") WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX "contact_visit_by_visit" ON "contact_visit" USING btree ("municipality","visit");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_says_once_who_came" ON "contact" USING btree ("municipality","group_session") WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX "former_time_by_health_visitor" ON "former_time" USING btree ("municipality","health_visitor","left_at");--> statement-breakpoint
CREATE INDEX "group_session_by_appointment" ON "group_session" USING btree ("municipality","appointment");--> statement-breakpoint
CREATE INDEX "outcome_by_visit" ON "outcome" USING btree ("municipality","visit");--> statement-breakpoint
CREATE INDEX "outcome_by_child" ON "outcome" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "outcome_by_entry" ON "outcome" USING btree ("municipality","entry");--> statement-breakpoint
CREATE INDEX "absence_by_health_visitor" ON "absence" USING btree ("municipality","health_visitor","until_day");--> statement-breakpoint
CREATE INDEX "busy_time_by_health_visitor" ON "busy_time" USING btree ("municipality","health_visitor","starts_at");--> statement-breakpoint
CREATE INDEX "calendar_feed_by_token" ON "calendar_feed" USING btree ("municipality","token_hash");--> statement-breakpoint
CREATE INDEX "calendar_feed_by_health_visitor" ON "calendar_feed" USING btree ("municipality","health_visitor");
--> statement-breakpoint
-- Beside our tables, not among them: nothing else stands in their schema.
create schema if not exists extensions;
--> statement-breakpoint
create extension if not exists btree_gist schema extensions;
--> statement-breakpoint
-- No two appointments of one health visitor that stand may overlap. An empty or half-given time would slip past, so it is refused.
alter table appointment add constraint appointment_without_overlap
  exclude using gist (
    municipality with =,
    health_visitor with =,
    tstzrange(starts_at, ends_at) with &&
  ) where (ended_at is null and starts_at is not null);
--> statement-breakpoint
alter table appointment add constraint appointment_has_a_length check (
  (starts_at is null and ends_at is null and time is null)
  or (starts_at is not null and ends_at is not null and time is not null and starts_at < ends_at)
);
--> statement-breakpoint
alter table absence add constraint absence_in_order check (from_day <= until_day);
--> statement-breakpoint
do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'absence', 'busy_time', 'calendar_feed', 'appointment', 'appointment_visit', 'former_time',
    'contact', 'contact_visit', 'contact_child', 'outcome', 'group_session'
  ] loop
    execute format('alter table %I enable row level security', each_table);
    execute format('alter table %I force row level security', each_table);
    execute format('create policy within_municipality on %I using (true) with check (true)', each_table);
    execute format('grant select, insert on %I to tusind_runtime', each_table);
  end loop;
end
$$;
--> statement-breakpoint
-- Compared in the column's own type: as text the planner takes every table for almost empty, and joins them row by row.
do $$
declare
  each_table text;
begin
  for each_table in select tablename from pg_tables where schemaname = 'public' loop
    execute format(
      'alter policy within_municipality on %I using (municipality = current_setting(''app.municipality'')::bpchar) with check (municipality = current_setting(''app.municipality'')::bpchar)',
      each_table
    );
  end loop;
end
$$;
--> statement-breakpoint
-- Where an appointment was and whom a contact was about are only ever added to.
grant update on absence, calendar_feed, appointment, appointment_visit, contact, contact_visit,
  outcome, group_session to tusind_runtime;
--> statement-breakpoint
-- Her own calendar is read in whole, in the place of what was read before.
grant delete on busy_time to tusind_runtime;
