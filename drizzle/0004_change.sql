CREATE TABLE "change" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"told" json NOT NULL,
	"effect" json NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "change_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "tension" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"visit" uuid NOT NULL,
	"kind" text NOT NULL,
	"about" uuid NOT NULL,
	"on" date NOT NULL,
	"days_outside" integer,
	"earliest" date,
	"target" date,
	"latest" date,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_as" text,
	"closed_by" text,
	"reason" "bytea",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tension_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "child_version" (
	"municipality" char(4) NOT NULL,
	"child" uuid NOT NULL,
	"version" integer NOT NULL,
	"born_together" integer,
	"gestational_days" integer,
	"first_time_parents" boolean,
	"birth_weight_grams" integer,
	"ended_as" text,
	"author" text NOT NULL,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "child_version_municipality_child_version_pk" PRIMARY KEY("municipality","child","version")
);
--> statement-breakpoint
CREATE TABLE "child_programme" (
	"municipality" char(4) NOT NULL,
	"child" uuid NOT NULL,
	"place" integer NOT NULL,
	"programme" text NOT NULL,
	"programme_version" text NOT NULL,
	"from_day" date,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "child_programme_municipality_child_place_pk" PRIMARY KEY("municipality","child","place")
);
--> statement-breakpoint
CREATE TABLE "programme" (
	"municipality" char(4) NOT NULL,
	"id" text NOT NULL,
	"programme_version" text NOT NULL,
	"document" json NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"published_by" text,
	"policy" json,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "programme_municipality_id_programme_version_pk" PRIMARY KEY("municipality","id","programme_version")
);
--> statement-breakpoint
CREATE TABLE "done_task" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" "bytea" NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "done_task_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "observation" (
	"municipality" char(4) NOT NULL,
	"contact" uuid NOT NULL,
	"child" uuid NOT NULL,
	"observation" text NOT NULL,
	"is_made" boolean NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "observation_said" PRIMARY KEY("municipality","contact","child","observation","recorded_at")
);
--> statement-breakpoint
ALTER TABLE "recorded_fact" ALTER COLUMN "value" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "stopped_as" text;--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "stopped_on" date;--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "registration_cancelled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "published_programmes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "recorded_fact" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "change" ADD CONSTRAINT "change_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tension" ADD CONSTRAINT "tension_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tension" ADD CONSTRAINT "tension_municipality_visit_visit_municipality_id_fk" FOREIGN KEY ("municipality","visit") REFERENCES "public"."visit"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_version" ADD CONSTRAINT "child_version_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_programme" ADD CONSTRAINT "child_programme_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "done_task" ADD CONSTRAINT "done_task_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_municipality_contact_contact_municipality_id_fk" FOREIGN KEY ("municipality","contact") REFERENCES "public"."contact"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_by_child" ON "change" USING btree ("municipality","child");--> statement-breakpoint
CREATE UNIQUE INDEX "tension_open_once" ON "tension" USING btree ("municipality","visit") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "tension_by_visit" ON "tension" USING btree ("municipality","visit");--> statement-breakpoint
CREATE INDEX "tension_by_opening" ON "tension" USING btree ("municipality","opened_at","id");--> statement-breakpoint
CREATE INDEX "done_task_by_child" ON "done_task" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "observation_by_child" ON "observation" USING btree ("municipality","child");
--> statement-breakpoint
do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'change', 'tension', 'programme', 'child_programme', 'done_task', 'observation', 'child_version'
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
-- The others are only ever added to.
grant update on tension, programme, done_task, observation to tusind_runtime;
--> statement-breakpoint
grant delete on programme to tusind_runtime;
--> statement-breakpoint
-- What is published never changes, and is never taken away.
create policy drafts_change on programme as restrictive for update using (published_at is null) with check (true);
--> statement-breakpoint
create policy drafts_go on programme as restrictive for delete using (published_at is null);
