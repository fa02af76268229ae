CREATE TABLE "emergency_plan_end" (
	"municipality" char(4) NOT NULL,
	"emergency_plan" uuid NOT NULL,
	"version" integer NOT NULL,
	"on" date NOT NULL,
	"reason" "bytea" NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_plan_end_said" PRIMARY KEY("municipality","emergency_plan","version")
);
--> statement-breakpoint
CREATE TABLE "emergency_plan" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"district" text,
	"priority_max" integer NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"reason" "bytea" NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_plan_municipality_id_pk" PRIMARY KEY("municipality","id"),
	CONSTRAINT "emergency_plan_keeps_some" CHECK (priority_max between 1 and 4),
	CONSTRAINT "emergency_plan_days_in_order" CHECK (until_day >= from_day)
);
--> statement-breakpoint
CREATE TABLE "kept_visit" (
	"municipality" char(4) NOT NULL,
	"emergency_plan" uuid NOT NULL,
	"visit" uuid NOT NULL,
	"reason" "bytea" NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "kept_visit_once" PRIMARY KEY("municipality","emergency_plan","visit")
);
--> statement-breakpoint
ALTER TABLE "emergency_plan_end" ADD CONSTRAINT "emergency_plan_end_of_plan" FOREIGN KEY ("municipality","emergency_plan") REFERENCES "public"."emergency_plan"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_visit" ADD CONSTRAINT "kept_visit_of_plan" FOREIGN KEY ("municipality","emergency_plan") REFERENCES "public"."emergency_plan"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_visit" ADD CONSTRAINT "kept_visit_of_visit" FOREIGN KEY ("municipality","visit") REFERENCES "public"."visit"("municipality","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
do $$
declare
  each_table text;
begin
  foreach each_table in array array['emergency_plan', 'emergency_plan_end', 'kept_visit'] loop
    execute format('alter table %I enable row level security', each_table);
    execute format('alter table %I force row level security', each_table);
    execute format(
      'create policy within_municipality on %I using (municipality = current_setting(''app.municipality'')::bpchar) with check (municipality = current_setting(''app.municipality'')::bpchar)',
      each_table
    );
    -- They are only ever added to.
    execute format('grant select, insert on %I to tusind_runtime', each_table);
  end loop;
end
$$;
